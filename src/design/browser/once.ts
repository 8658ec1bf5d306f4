// A page that is still there after this long was answered with a file, or not at all.
const answeredBy = 8000;

/**
 * A form is sent once: its buttons are switched off after it went (not before, or the pressed one's
 * name would not go with it), and on again when the browser brings the page back or never left it.
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
    setTimeout(() => rest(form));
    setTimeout(() => wake(form), answeredBy);
  });
  addEventListener('pageshow', () => {
    for (const form of page.forms) wake(form);
  });
}

function rest(form: HTMLFormElement): void {
  for (const button of buttonsOf(form)) {
    if (button.disabled) continue;
    // What is switched off loses the focus, and a page that was answered with a file stays: the hands stand nowhere then.
    if (button === document.activeElement) button.ariaDisabled = 'true';
    else button.disabled = true;
    button.dataset.waits = 'yes';
  }
}

function wake(form: HTMLFormElement): void {
  delete form.dataset.sent;
  for (const button of buttonsOf(form)) {
    if (!button.dataset.waits) continue;
    button.disabled = false;
    button.ariaDisabled = null;
    delete button.dataset.waits;
  }
}

const buttonsOf = (form: HTMLFormElement): HTMLButtonElement[] =>
  [...form.elements].filter((element) => element instanceof HTMLButtonElement);
