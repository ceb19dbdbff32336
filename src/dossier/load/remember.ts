/** Returns what `make` returned for a file before, as long as its text is the same; calls it otherwise. */
export type Remember = <Made>(file: string, text: string, make: () => Made) => Made;

/** Remembers nothing: calls `make` each time. */
export const afresh: Remember = (_file, _text, make) => make();

/** For live editing, where all files but one are as they were. Callers must not change what they get. */
export function memory(): Remember {
  const known = new Map<string, { text: string; made: unknown }>();
  return <Made>(file: string, text: string, make: () => Made): Made => {
    const before = known.get(file);
    if (before?.text === text) return before.made as Made;
    const made = make();
    known.set(file, { text, made });
    return made;
  };
}
