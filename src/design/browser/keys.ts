/**
 * F2 to F9 press the button or link that shows that key, open what lies folded under it, or go to the field that does; “/” goes to the
 * search. A key nobody shows does what the browser does with it.
 */
export function pressKeys(page: Document): void {
  page.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || event.repeat) return;
    const target = targetOf(page, event);
    if (!target) return;
    event.preventDefault();
    if (target instanceof HTMLInputElement) {
      target.focus();
      target.select();
    } else {
      target.click();
      // What it opened follows it in the order of the tab key.
      if (target.matches('summary')) target.focus();
    }
  });
}

function targetOf(page: Document, event: KeyboardEvent): HTMLElement | null {
  if (/^F[2-9]$/.test(event.key)) return page.querySelector<HTMLElement>(`[data-key="${event.key}"]:not(:disabled)`);
  if (event.key === '/' && !isTyping(event.target)) return page.querySelector<HTMLElement>('[data-key="/"]');
  return null;
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;
