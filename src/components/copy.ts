/** Beside the words of a quotation: they, with the first of their references. */
export function offerTake([, done = '', , label = '']: string[]): void {
  const first = document.querySelector<HTMLElement>('[data-quoted] [data-copy]');
  if (first) document.querySelector('[data-take]')?.append(button(label, done, first, () => withWords(first)));
}

/** A button beside everything worth copying, made here: without a script there is nothing for it to do. */
export function offerCopies([label = '', done = '', quotedLabel = '']: string[]): void {
  for (const text of document.querySelectorAll<HTMLElement>('[data-copy]')) {
    const copy = button(label, done, text, () => text.textContent ?? '');
    text.after(copy);
    if (quotedBy(text) !== undefined) copy.after(button(quotedLabel, done, text, () => withWords(text)));
  }
}

const quotedBy = (text: HTMLElement) => text.closest<HTMLElement>('[data-quoted]')?.dataset.quoted;
const withWords = (text: HTMLElement) => `${quotedBy(text)} ${text.textContent}`;

function button(label: string, done: string, text: HTMLElement, words: () => string): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'copy';
  made.textContent = label;
  made.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(words());
    } catch {
      // Where the browser allows no copying, the text is at least shown and marked for the reader to copy.
      text.closest('details')?.setAttribute('open', '');
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
