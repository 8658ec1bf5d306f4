/** What breaks a word, a paragraph, a cell and a row in the XML of a Word document. */
const breaks: Readonly<Record<string, string>> = {
  'w:tab/': ' ',
  'w:br/': ' ',
  'w:cr/': ' ',
  '/w:tc': '\t',
  '/w:tr': '\n',
  '/w:p': '\n',
};

/** What can be read in a part of a Word document: a paragraph to a line, the cells of a row beside each other. */
export function linesOf(xml: string): string[] {
  let [text, table, code] = ['', 0, 0];
  // Every piece once, so that no file takes longer than its length.
  for (const [piece] of xml.matchAll(/<[^<>]*>|[^<]+|</g)) {
    if (!piece.startsWith('<')) {
      if (code === 0) text += piece;
      continue;
    }
    const name = nameOf(piece);
    table += name === 'w:tbl' ? 1 : name === '/w:tbl' ? -1 : 0;
    code += name === 'w:instrText' ? 1 : name === '/w:instrText' ? -1 : 0;
    const mark = breaks[name] ?? '';
    text += table > 0 && name === '/w:p' ? ' ' : mark;
  }
  return text.split('\n').map(tidied).filter(Boolean);
}

/** `w:p`, `/w:p`, and `w:br/` of an element that has nothing in it. */
function nameOf(tag: string): string {
  const name = /^<(\/?[\w:]+)/.exec(tag)?.[1] ?? '';
  return tag.endsWith('/>') ? `${name}/` : name;
}

const tidied = (line: string): string =>
  plain(line)
    .split('\t')
    .map((cell) => cell.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join(' | ');

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

const plain = (text: string): string =>
  text
    .replace(/&(\w+|#\d+|#x[0-9a-f]+);/gi, (whole, what: string) => named[what] ?? letterOf(what) ?? whole)
    .normalize('NFC');

function letterOf(what: string): string | undefined {
  if (!what.startsWith('#')) return undefined;
  const point = what[1] === 'x' ? Number.parseInt(what.slice(2), 16) : Number.parseInt(what.slice(1), 10);
  return point <= 0x10ffff ? String.fromCodePoint(point) : undefined;
}
