/**
 * A form is sent once: its buttons are switched off after it went (not before, or the pressed one's
 * name would not go with it), and on again when the browser brings the page back.
 */
export function sendOnce(page: Document): void {
  page.addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement;
    if (event.defaultPrevented || form.method !== 'post') return;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = 'yes';
    setTimeout(() => {
      for (const button of buttonsOf(form)) {
        if (button.disabled) continue;
        button.disabled = true;
        button.dataset.waits = 'yes';
      }
    });
  });
  addEventListener('pageshow', () => {
    for (const form of page.forms) {
      delete form.dataset.sent;
      for (const button of buttonsOf(form)) {
        if (!button.dataset.waits) continue;
        button.disabled = false;
        delete button.dataset.waits;
      }
    }
  });
}

const buttonsOf = (form: HTMLFormElement): HTMLButtonElement[] =>
  [...form.elements].filter((element) => element instanceof HTMLButtonElement);
