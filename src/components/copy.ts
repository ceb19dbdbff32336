/** Copying and sharing: a quotation with its source, the address of a page, a reference. Loaded when somebody wants it. */

/** What a button does, by the attribute it carries; all that is copied stands on the page already. */
const OFFERS: Record<string, (tools: HTMLElement) => string> = {
  copyWhole: (tools) => [quotation(tools.dataset.take ?? ''), address()].join('\n'),
  copyLink: address,
};

/** The words between their marks, who says them, and the first of their references. */
function quotation(speaker: string): string {
  const first = document.querySelector<HTMLElement>('[data-quoted] [data-copy]');
  return `${first ? quotedBy(first) : ''} – ${speaker}\n${first?.textContent ?? ''}`;
}

/** The lasting address of the page. */
function address(): string {
  return document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
}

/** Does what a button beside a quotation offers. */
export async function take(button: HTMLButtonElement, tools: HTMLElement, done: string): Promise<void> {
  if ('share' in button.dataset) {
    // Closing the dialog of the device is no error.
    await navigator.share({ title: document.title, text: quotation(tools.dataset.take ?? ''), url: address() }).catch(() => {});
    return;
  }
  const offer = Object.keys(button.dataset).find((name) => name in OFFERS);
  const text = (offer && OFFERS[offer]?.(tools)) ?? '';
  if (await copied(text, button, done)) return;
  const field = document.createElement('textarea');
  field.readOnly = true;
  field.value = text;
  field.setAttribute('aria-label', button.textContent ?? '');
  tools.after(field);
  field.select();
}

/** A button beside every reference, made here: without a script there is nothing for it to do. */
export function offerCopies([label = '', done = '', quotedLabel = '']: string[]): void {
  for (const text of document.querySelectorAll<HTMLElement>('[data-copy]')) {
    const copy = button(label, done, text, () => text.textContent ?? '');
    text.after(copy);
    if (quotedBy(text) !== undefined) copy.after(button(quotedLabel, done, text, () => `${quotedBy(text)} ${text.textContent}`));
  }
}

const quotedBy = (text: HTMLElement) => text.closest<HTMLElement>('[data-quoted]')?.dataset.quoted;

/** The part of a button’s name that makes it unique: the style, and the beginning of the reference. */
const beside = (text: HTMLElement) =>
  [text.closest('div')?.querySelector('dt')?.textContent, text.textContent?.trim().slice(0, 60)].filter(Boolean).join(', ');

function button(label: string, done: string, text: HTMLElement, words: () => string): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'copy';
  made.textContent = label;
  made.setAttribute('aria-label', `${label}: ${beside(text)}`);
  made.addEventListener('click', async () => {
    if (await copied(words(), made, done)) return;
    // Where the browser allows no copying, the text is at least shown and marked for the reader to copy.
    text.closest('details')?.setAttribute('open', '');
    getSelection()?.selectAllChildren(text);
  });
  return made;
}

/** Copies a text and says so on the button for two seconds; false where the browser does not allow it. */
async function copied(text: string, button: HTMLButtonElement, done: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    return false;
  }
  const [label, name] = [button.textContent, button.getAttribute('aria-label')];
  button.textContent = done;
  button.removeAttribute('aria-label');
  setTimeout(() => {
    button.textContent = label;
    if (name) button.setAttribute('aria-label', name);
  }, 2000);
  return true;
}
