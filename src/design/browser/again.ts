/**
 * A page shown in answer to a form stands in the history as that form, which the browser will not send again by
 * itself: it says where it is found instead, so that Back and Reload lead to a page and not to an error.
 */
export function rememberWhere(page: Document): void {
  const { again } = page.documentElement.dataset;
  if (again) history.replaceState(null, '', again);
}
