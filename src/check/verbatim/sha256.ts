/**
 * SHA-256 (FIPS 180-4), in plain JavaScript: the same codes in Node and in a
 * browser, whose own SHA-256 answers too late for hundreds of thousands of
 * windows (WebCrypto makes a promise of each).
 */

/** The first 32 bits of the fractions of the cube roots of the first 64 primes, and of the square roots of the first eight. */
const primes = Array.from({ length: 312 }, (_, n) => n).filter(
  (n) => n > 1 && !Array.from({ length: n }, (_, d) => d).some((d) => d > 1 && n % d === 0),
);
const fraction = (root: number) => ((root - Math.floor(root)) * 2 ** 32) | 0;
const K = Int32Array.from(primes.slice(0, 64), (prime) => fraction(Math.cbrt(prime)));
const START = Int32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));

const encoder = new TextEncoder();
const W = new Int32Array(64);
let buffer = new Uint8Array(1024);

/** The digest of the UTF-8 of a text, as eight 32-bit words; the array is used again by the next call. */
const H = new Int32Array(8);
function digest(text: string): Int32Array {
  // Three bytes a code unit at most, and the padding.
  if (buffer.length < text.length * 3 + 72) buffer = new Uint8Array(text.length * 3 + 1024);
  const length = encoder.encodeInto(text, buffer).written;
  const end = Math.ceil((length + 9) / 64) * 64;
  buffer.fill(0, length, end);
  buffer[length] = 0x80;
  const view = new DataView(buffer.buffer);
  view.setUint32(end - 8, Math.floor(length / 2 ** 29));
  view.setUint32(end - 4, (length * 8) >>> 0);
  H.set(START);
  for (let block = 0; block < end; block += 64) compress(view, block);
  return H;
}

function compress(view: DataView, block: number): void {
  for (let t = 0; t < 16; t++) W[t] = view.getInt32(block + t * 4);
  for (let t = 16; t < 64; t++) {
    const [x, y] = [W[t - 15] as number, W[t - 2] as number];
    const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
    const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
    W[t] = ((W[t - 16] as number) + s0 + (W[t - 7] as number) + s1) | 0;
  }
  let a = H[0] as number;
  let b = H[1] as number;
  let c = H[2] as number;
  let d = H[3] as number;
  let e = H[4] as number;
  let f = H[5] as number;
  let g = H[6] as number;
  let h = H[7] as number;
  for (let t = 0; t < 64; t++) {
    const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + (K[t] as number) + (W[t] as number)) | 0;
    const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  H[0] = ((H[0] as number) + a) | 0;
  H[1] = ((H[1] as number) + b) | 0;
  H[2] = ((H[2] as number) + c) | 0;
  H[3] = ((H[3] as number) + d) | 0;
  H[4] = ((H[4] as number) + e) | 0;
  H[5] = ((H[5] as number) + f) | 0;
  H[6] = ((H[6] as number) + g) | 0;
  H[7] = ((H[7] as number) + h) | 0;
}

const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The first `characters` (at most 42) of the base64url (RFC 4648, §5) of the SHA-256 of a text in UTF-8. */
export function sha256Base64url(text: string, characters: number): string {
  const words = digest(text);
  let encoded = '';
  for (let bit = 0; encoded.length < characters; bit += 6) {
    const [word, shift] = [bit >>> 5, bit & 31];
    const high = (words[word] as number) << shift;
    // Six bits that begin in one word may end in the next.
    const low = shift > 26 ? (words[word + 1] as number) >>> (32 - shift) : 0;
    encoded += BASE64URL[(high | low) >>> 26];
  }
  return encoded;
}
