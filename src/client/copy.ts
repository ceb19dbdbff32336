/** A button beside everything worth copying, made here: without a script there is nothing for it to do. */
export function offerCopies([label = '', done = '', quotedLabel = '']: string[]): void {
  for (const text of document.querySelectorAll<HTMLElement>('[data-copy]')) {
    const quoted = text.closest<HTMLElement>('[data-quoted]')?.dataset.quoted;
    const copy = button(label, done, text, () => text.textContent ?? '');
    text.after(copy);
    if (quoted !== undefined) copy.after(button(quotedLabel, done, text, () => `${quoted} ${text.textContent}`));
  }
}

function button(label: string, done: string, text: HTMLElement, words: () => string): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'copy';
  made.textContent = label;
  made.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(words());
    } catch {
      // Where the browser allows no copying, the text is at least marked for the reader to copy.
      getSelection()?.selectAllChildren(text);
      return;
    }
    made.textContent = done;
    setTimeout(() => {
      made.textContent = label;
    }, 2000);
  });
  return made;
}
