/** A form that came back begins with what is wrong; a link there goes to the very control, label in view. */
export function focusErrors(page: Document): void {
  const summary = page.querySelector<HTMLElement>('.govuk-error-summary');
  if (!summary) return;
  summary.focus();
  summary.addEventListener('click', (event) => {
    const link = (event.target as HTMLElement).closest('a');
    const control = link?.hash ? page.getElementById(decodeURIComponent(link.hash.slice(1))) : null;
    if (!control) return;
    event.preventDefault();
    (control.closest('fieldset') ?? control.closest('.govuk-form-group') ?? control).scrollIntoView();
    control.focus({ preventScroll: true });
  });
}
