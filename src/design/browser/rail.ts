/** On a phone the menu is one line that scrolls sideways: where one is stands in it whole. Nothing else moves, nor the focus. */
export function showCurrent(page: Document): void {
  const current = page.querySelector<HTMLElement>('.moj-side-navigation__list [aria-current="page"]');
  const line = current?.closest<HTMLElement>('.moj-side-navigation__list');
  const entry = current?.parentElement;
  if (line && entry) line.scrollLeft = entry.offsetLeft - (line.clientWidth - entry.offsetWidth) / 2;
}
