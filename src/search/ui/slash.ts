/** Whether the key / alone opens the search: readers who speak to their computer can turn it off (WCAG 2.1.4). Every page loads this. */
const NAME = 'slash';

export function isSlashOn(): boolean {
  try {
    return localStorage.getItem(NAME) !== 'off';
  } catch {
    return true;
  }
}

export function setSlash(isOn: boolean) {
  try {
    if (isOn) localStorage.removeItem(NAME);
    else localStorage.setItem(NAME, 'off');
  } catch {
    // Without storage it stays as it is.
  }
}
