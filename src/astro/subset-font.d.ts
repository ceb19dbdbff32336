declare module 'subset-font' {
  /** A font with the glyphs of these letters only, and of all layout features but those kept. */
  function subset(font: Uint8Array, letters: string, options: { targetFormat: 'woff2'; keepFeatures: readonly string[] }): Promise<Buffer>;
  export = subset;
}
