/** What the tests use of the Frictionless library, which has no types of its own. */
declare module 'datapackage' {
  interface Resource {
    name: string;
    read(options: { keyed: true; relations: boolean }): Promise<Record<string, unknown>[]>;
  }
  const frictionless: {
    validate(descriptor: unknown): Promise<{ valid: boolean; errors: Error[] }>;
    Package: { load(descriptor: unknown, options: { basePath: string }): Promise<{ resources: Resource[] }> };
  };
  // biome-ignore lint/style/noDefaultExport: it is what a CommonJS module is to its importers.
  export default frictionless;
}
