/**
 * Previews of records: what a link leads to, shown beside it while somebody points at it, has reached it by
 * keyboard or has tapped it. Each is taken from the record’s own page, loaded then. It can be pointed at and
 * walked into, stays until the reader goes elsewhere, and goes on Escape (WCAG 1.4.13).
 */
import css from './previews.css?inline';

/** How long somebody stays on a link before its preview comes, and away before it goes, in ms. */
const WAIT = { open: 400, close: 300 };

/** Links in running text, where leaving interrupts reading: a tap previews them. Rows of a list are followed at once. */
const IN_TEXT = ':is(p, dd, figcaption, q, .prose li) a';

/** The parts of a record’s page that say what it is, in order. */
const PARTS = 'h1:not(.hidden), .eyebrow, blockquote.words, .lead, .facts-line';

let isStarted = false;

/**
 * @param home the path of the language’s home page
 * @param more names the link from a quotation’s preview to its page
 * @param first what showed that previews may be wanted
 */
export function startPreviews(home: string, more: string, first: Event): void {
  if (isStarted || !('popover' in HTMLElement.prototype)) return;
  isStarted = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);

  const main = document.querySelector('main');
  let shown: { link: HTMLAnchorElement; box: HTMLElement } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wanted: HTMLAnchorElement | undefined;

  /** The link to a record, on another page of the same language, that an event is about. */
  function linkOf({ target }: Event): HTMLAnchorElement | undefined {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
    if (!link || link.closest('nav, .preview, .self') || link.origin !== location.origin || link.pathname === location.pathname) return;
    // A kind and an id: no language, whose name is shorter, and no list.
    const path = link.pathname.startsWith(home) ? link.pathname.slice(home.length) : '';
    return /^[a-z]{3,}\/[^/]+\/$/.test(path) ? link : undefined;
  }

  function later(ms: number, act: () => void) {
    clearTimeout(timer);
    timer = setTimeout(act, ms);
  }

  function hide() {
    clearTimeout(timer);
    wanted = undefined;
    shown?.box.remove();
    shown?.link.removeAttribute('aria-details');
    shown = undefined;
  }

  async function open(link: HTMLAnchorElement) {
    if (shown?.link === link) return;
    hide();
    wanted = link;
    const box = await previewOf(link.href, more);
    // The reader may have gone on meanwhile.
    if (wanted !== link || !link.isConnected) return;
    link.after(box);
    link.setAttribute('aria-details', box.id);
    box.showPopover();
    place(box, link);
    shown = { link, box };
  }

  const isIn = (node: EventTarget | null) => node instanceof Node && (shown?.box.contains(node) || shown?.link.contains(node)) === true;
  let pointer = 'mouse';

  function onPointerOver(event: PointerEvent) {
    if (event.pointerType === 'touch') return;
    if (isIn(event.target)) return clearTimeout(timer);
    const link = linkOf(event);
    if (link) later(WAIT.open, () => void open(link).catch(() => {}));
    else if (shown && !shown.box.contains(document.activeElement) && document.activeElement !== shown.link) later(WAIT.close, hide);
    else if (!shown) clearTimeout(timer);
  }

  function onFocusIn(event: FocusEvent) {
    if (isIn(event.target)) return clearTimeout(timer);
    const link = linkOf(event);
    if (!link?.matches(':focus-visible')) return hide();
    later(WAIT.open, () => void open(link).catch(() => {}));
  }

  document.addEventListener('pointerover', onPointerOver);
  document.addEventListener('focusin', onFocusIn);
  document.addEventListener('pointerdown', (event) => {
    pointer = event.pointerType;
    if (!isIn(event.target)) hide();
  });
  main?.addEventListener('click', (event) => {
    const link = linkOf(event);
    if (pointer !== 'touch' || !link?.matches(IN_TEXT) || shown?.link === link) return;
    // The second tap follows the link, as the first does where the preview cannot be had.
    event.preventDefault();
    void open(link).catch(() => location.assign(link.href));
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || (!shown && !wanted)) return;
    if (shown?.box.contains(document.activeElement)) shown.link.focus();
    hide();
  });
  // One that is still to come stays: reaching a link by keyboard scrolls to it.
  addEventListener('scroll', () => shown && hide(), { passive: true });

  if (first instanceof PointerEvent && first.type === 'pointerover') onPointerOver(first);
  else if (first instanceof PointerEvent) pointer = first.pointerType;
  else if (first instanceof FocusEvent) onFocusIn(first);
}

const kept = new Map<string, Promise<Document>>();

/** The page of a record, loaded once. */
function pageOf(href: string): Promise<Document> {
  const address = href.replace(/#.*/, '');
  const found = kept.get(address);
  if (found) return found;
  const coming = fetch(address).then(async (answer) => {
    if (!answer.ok) throw new Error(`${answer.status} ${address}`);
    return new DOMParser().parseFromString(await answer.text(), 'text/html');
  });
  kept.set(address, coming);
  coming.catch(() => kept.delete(address));
  return coming;
}

async function previewOf(href: string, more: string): Promise<HTMLElement> {
  const page = await pageOf(href);
  const article = page.querySelector('main article[data-record]');
  if (!article) throw new Error(`No record at ${href}`);
  const box = document.createElement('div');
  box.className = 'preview';
  box.id = 'preview';
  box.popover = 'manual';
  box.setAttribute('role', 'group');
  box.setAttribute('aria-label', article.querySelector('h1')?.textContent ?? '');
  for (const part of article.querySelectorAll(`:scope > :is(${PARTS})`)) {
    if (part.localName === 'h1') box.append(linkTo(href, part.textContent ?? ''));
    else box.append(document.importNode(part, true));
    if (part.localName === 'blockquote') box.append(...readings(article, part));
  }
  // A quotation has its words in place of a title.
  if (article.querySelector('h1.hidden')) box.append(linkTo(href, more));
  return box;
}

function linkTo(href: string, text: string): HTMLElement {
  const line = document.createElement('p');
  const link = document.createElement('a');
  link.href = href;
  link.append(Object.assign(document.createElement('b'), { textContent: text }));
  line.append(link);
  return line;
}

/** The words in the reader’s language, with who translated them, where they are in another. */
function readings(article: Element, words: Element): Node[] {
  const { lang } = document.documentElement;
  if (words.getAttribute('lang') === lang) return [];
  const own = [...article.querySelectorAll('.family figure[data-translation]')].find(
    (figure) => figure.querySelector('.words')?.getAttribute('lang') === lang,
  );
  return own ? [document.importNode(own, true)] : [];
}

/** Below the link, or above it where there is more room; within the window. */
function place(box: HTMLElement, link: HTMLElement) {
  const { width, height } = box.getBoundingClientRect();
  const rect = link.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const below = rect.bottom + 6;
  const top = below + height <= clientHeight - 8 ? below : Math.max(8, rect.top - height - 6);
  // Where neither fits, over the link’s own end rather than out of the window.
  box.style.top = `${Math.min(top, Math.max(8, clientHeight - height - 8))}px`;
  box.style.left = `${Math.max(16, Math.min(rect.left, clientWidth - width - 16))}px`;
}
