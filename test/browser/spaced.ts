import type { Page } from 'playwright-core';

/** What is lost when a reader spaces letters, words, lines and paragraphs as WCAG 2.2 (1.4.12) allows them to. */
export const lostWhenSpaced = (page: Page): Promise<string[]> => page.evaluate(spacedOut);

/** Runs in the page. A sheet of its own and not a style in it, which the house's policy would not let in. */
function spacedOut(): string[] {
  const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
  const isLost = (element: Element): boolean => {
    const style = getComputedStyle(element);
    const wide = hides(style.overflowX) && element.scrollWidth > element.clientWidth + 1;
    const tall = hides(style.overflowY) && element.scrollHeight > element.clientHeight + 1;
    // What only a screen reader hears is one pixel large.
    return (wide || tall) && element.clientWidth > 2 && element.checkVisibility({ visibilityProperty: true });
  };
  // Cut on purpose at any spacing: one line of a queue, whose dossier says all of it, and the last crumb, which the heading repeats.
  const asked = [...document.querySelectorAll('body *:not(.mc-clip, .govuk-breadcrumbs__list-item)')];
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-bottom: 2em !important }`);
  document.adoptedStyleSheets = [sheet];
  const found = asked
    .filter((one) => isLost(one) && one.textContent?.trim())
    .map((element) => `lost when spaced: ${element.outerHTML.slice(0, 160)}`);
  document.adoptedStyleSheets = [];
  return found.slice(0, 5);
}
