import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { CDPSession, Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/**
 * What axe finds on this page, each with the first elements and why. Every rule is asked of every element; only the
 * contrast, half of axe's work, is asked of three elements of each look.
 */
export async function judged(page: Page): Promise<string[]> {
  const session = await sessionOf(page);
  const { exceptionDetails } = await session.send('Runtime.evaluate', { expression: axe });
  if (exceptionDetails) throw new Error(`axe did not start: ${exceptionDetails.text}`);
  await page.evaluate(markLooks);
  return page.evaluate(judge, tags);
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** Half a megabyte of axe is read anew for each page if Playwright evaluates it; the browser itself knows it again. */
function sessionOf(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, session);
  return session;
}

/**
 * Runs in the page: marks three elements of each look. A look is everything contrast is reckoned from, of an element
 * and all it lies in, as the browser computed it: so a striped row, or one pale by itself, has a look of its own.
 */
function markLooks(): void {
  const asked = ['color', 'background-color', 'background-image', 'opacity', 'font-size', 'font-weight', 'text-shadow'];
  const placed = ['position', 'float', 'visibility', 'overflow', 'clip-path', 'filter', 'mix-blend-mode'];
  const numbers = new Map<string, number>();
  const looks = new Map<Element, number>();
  const lookOf = (element: Element): number => {
    const known = looks.get(element);
    if (known !== undefined) return known;
    const style = getComputedStyle(element);
    const disabled = element.matches(':disabled, [aria-disabled=true], [inert]');
    const unused = element instanceof HTMLLabelElement && element.control?.matches(':disabled');
    const own = [element.localName, element.getAttribute('class'), element.getAttribute('type'), disabled, unused];
    const seen = [...asked, ...placed].map((name) => style.getPropertyValue(name));
    const look = [element.parentElement ? lookOf(element.parentElement) : 0, ...own, ...seen].join('|');
    const number = numbers.get(look) ?? numbers.size + 1;
    numbers.set(look, number);
    looks.set(element, number);
    return number;
  };
  const marked = new Map<string, number>();
  for (const element of document.querySelectorAll('body, body *')) {
    const text = [...element.childNodes].map((node) => (node.nodeType === 3 ? node.nodeValue?.trim() : '')).join('');
    const field = element.matches('input, select, textarea');
    if (!text && !field) continue;
    // axe passes over a single letter, and over what cannot be seen: neither may stand for the others.
    const { width, height } = element.getBoundingClientRect();
    const shown = element.checkVisibility({ visibilityProperty: true }) && width > 1 && height > 1;
    const look = [lookOf(element), text.length > 1 || field, shown].join('|');
    const before = marked.get(look) ?? 0;
    marked.set(look, before + 1);
    if (before < 3) element.setAttribute('data-look', '');
  }
}

/** Runs in the page. */
async function judge(wanted: string[]): Promise<string[]> {
  interface Axe {
    configure(spec: object): void;
    run(page: Document, options: object): Promise<AxeResults>;
  }
  const { axe } = window as unknown as { axe: Axe };
  axe.configure({ rules: [{ id: 'color-contrast', selector: '[data-look]' }] });
  const { violations } = await axe.run(document, {
    runOnly: { type: 'tag', values: wanted },
    resultTypes: ['violations'],
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map((node) => `${id}: ${node.html.slice(0, 200)} ${node.failureSummary?.replace(/\s+/g, ' ')}`),
  );
}
