/** A button beside everything worth copying, made here: without a script there is nothing for it to do. */
export function offerCopies([label = '', done = '']: string[]): void {
  for (const text of document.querySelectorAll<HTMLElement>('[data-copy]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = label;
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(text.textContent ?? '');
      button.textContent = done;
      setTimeout(() => {
        button.textContent = label;
      }, 2000);
    });
    text.after(button);
  }
}
