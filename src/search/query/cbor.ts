/**
 * The part of CBOR (RFC 8949) that Pagefind’s metadata is written in: whole
 * numbers, texts and arrays. Anything else is an error, as it would mean that
 * Pagefind has changed its format.
 */
export type Cbor = number | string | readonly Cbor[];

export function encode(value: Cbor): Uint8Array {
  const bytes: number[] = [];
  const head = (major: number, n: number) => {
    if (n < 24) bytes.push((major << 5) | n);
    else if (n < 0x100) bytes.push((major << 5) | 24, n);
    else if (n < 0x10000) bytes.push((major << 5) | 25, n >> 8, n & 255);
    else bytes.push((major << 5) | 26, n >>> 24, (n >> 16) & 255, (n >> 8) & 255, n & 255);
  };
  const write = (one: Cbor) => {
    if (typeof one === 'number') head(0, one);
    else if (typeof one === 'string') {
      const text = new TextEncoder().encode(one);
      head(3, text.length);
      for (const byte of text) bytes.push(byte);
    } else {
      head(4, one.length);
      for (const item of one) write(item);
    }
  };
  write(value);
  return new Uint8Array(bytes);
}

export function decode(bytes: Uint8Array): Cbor {
  let at = 0;
  const next = (): number => {
    const byte = bytes[at++];
    if (byte === undefined) throw new Error('CBOR: the data ends too early.');
    return byte;
  };
  const read = (): Cbor => {
    const first = next();
    const short = first & 31;
    if (short > 26) throw new Error(`CBOR: length ${short} is not read here.`);
    let n = short < 24 ? short : 0;
    for (let left = short < 24 ? 0 : 1 << (short - 24); left > 0; left--) n = n * 256 + next();
    switch (first >> 5) {
      case 0:
        return n;
      case 3:
        at += n;
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(at - n, at));
      case 4:
        return Array.from({ length: n }, read);
      default:
        throw new Error(`CBOR: major type ${first >> 5} is not read here.`);
    }
  };
  const value = read();
  if (at !== bytes.length) throw new Error('CBOR: something stands after the data.');
  return value;
}
