/** Arrows between the field and the results, Enter as links and forms have it, Escape back to the field. */
export function walkResults(field: HTMLElement, ...areas: HTMLElement[]) {
  const stops = () => areas.flatMap((area) => [...area.querySelectorAll<HTMLElement>('a[href], button')]);
  const go = (event: KeyboardEvent) => {
    if (isComposing(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    const all = stops();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const next =
      event.key === 'ArrowDown'
        ? all[at + 1]
        : event.key === 'ArrowUp'
          ? (all[at - 1] ?? field)
          : event.key === 'Escape' && at >= 0
            ? field
            : undefined;
    if (!next || (event.key === 'ArrowUp' && at < 0)) return;
    event.preventDefault();
    next.focus();
  };
  for (const area of [field, ...areas]) area.addEventListener('keydown', go);
}

/** Whether the key belongs to an input method that is composing a word; some browsers say so by the code 229 alone. */
export const isComposing = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === 229;
