/**
 * A piece of HTML as a list of what it says, so that two ways of writing the same compare equal: blanks,
 * order of attributes and of classes, and how characters are escaped do not matter. Left out besides, on purpose:
 * - `data-module`, `data-aria-controls`, `…--hidden`: hooks of govuk's scripts; ours need none (:has() in CSS);
 * - `aria-invalid`, the summary's `tabindex`, the button's `aria-…` of disabling: ours say a little more.
 */
export function normalise(html: string): string[] {
  const parts: string[] = [];
  for (const [part] of html.replace(/<\/?raw-html>|<!--.*?-->/g, '').matchAll(/<[^>]+>|[^<]+/g)) {
    const said = part.startsWith('<') ? tag(part) : text(part);
    if (said) parts.push(said);
  }
  return parts;
}

const scriptHooks =
  /^(data-module|data-aria-controls|data-prevent-double-click|data-disable-auto-focus|aria-invalid|tabindex)$/;

function tag(written: string): string {
  const [, closing, name = '', rest = ''] = /^<(\/?)([a-zA-Z0-9-]+)([\s\S]*?)\/?>$/.exec(written) ?? [];
  if (closing) return empty.has(name) ? '' : `</${name}>`;
  const attributes = [...rest.matchAll(/([^\s=]+)(?:=(?:"([^"]*)"|'([^']*)'|(\S+)))?/g)]
    .map(
      ([, key = '', double, single, bare]) => [key.toLowerCase(), unescaped(double ?? single ?? bare ?? '')] as const,
    )
    .filter(([key]) => !scriptHooks.test(key))
    .map(([key, value]) => (key === 'class' ? `class=${classes(value)}` : value === '' ? key : `${key}=${value}`));
  return `<${[name, ...attributes.sort()].join(' ')}>`;
}

const empty = new Set(['path', 'br', 'input', 'img']);

const classes = (value: string): string =>
  value
    .split(/\s+/)
    .filter((one) => one !== '' && !one.endsWith('__conditional--hidden'))
    .sort()
    .join(' ');

const text = (written: string): string => unescaped(written).replace(/\s+/g, ' ').trim();

const unescaped = (written: string): string =>
  written
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replace(/&#(0?39|x27);/gi, "'")
    .replaceAll('&nbsp;', '\u00a0')
    .replaceAll('&ctdot;', '⋯')
    .replaceAll('&amp;', '&');
