/** A row of a table as a reader sees it: what each cell says, the one that names the row first. */
export type ShownRow = readonly string[];

export interface ShownTable {
  readonly caption: string;
  readonly rows: readonly ShownRow[];
}

/** The tables that stand open on a page; what is folded away is no list. */
export function tablesShown(html: string): ShownTable[] {
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
  const open = main.replace(/<details[\s\S]*?<\/details>/g, '');
  return [...open.matchAll(/<table[\s\S]*?<\/table>/g)].map(([table]) => ({
    caption: plain(/<caption[^>]*>([\s\S]*?)<\/caption>/.exec(table)?.[1] ?? ''),
    rows: [...(/<tbody[^>]*>([\s\S]*?)<\/tbody>/.exec(table)?.[1] ?? '').matchAll(/<tr[^>]*>([\s\S]*?)<\/tr>/g)]
      .map(([, row = '']) => cellsOf(row))
      .filter((cells) => cells.length > 0),
  }));
}

function cellsOf(row: string): string[] {
  const cells = [...row.matchAll(/<(td|th)\b([^>]*)>([\s\S]*?)<\/\1>/g)].map(([, tag, , inner = '']) => ({
    names: tag === 'th',
    text: plain(inner),
  }));
  return [...cells.filter(({ names }) => names), ...cells.filter(({ names }) => !names)]
    .map(({ text }) => text)
    .filter((text) => text !== '' && text !== '–');
}

const plain = (html: string): string =>
  html
    .replace(/<(form|svg|button|select)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<span class="[^"]*visually-hidden[^"]*"[\s\S]*?<\/span>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();

/** As file and page agree: a moment day first, a sum without its dots and its unit, nothing but letters and digits. */
const alike = (text: string): string =>
  text
    .replace(/(\d\d:\d\d) (\d\d\/\d\d\/\d{4})/g, '$2 $1')
    .replace(/(\d)\.(?=\d{3}\b)/g, '$1')
    .replace(/ đồng\b/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, '');

/** Answers whether a row of a page stands in a file: some line of it holds what names the row and at least half of the rest. */
export function standingIn(file: readonly (readonly string[])[]): (row: ShownRow) => boolean {
  const lines = file.map((line) => line.map(alike).filter((cell) => cell !== ''));
  return (row) => {
    const [name = '', ...rest] = row.map(alike);
    return lines.some((cells) => {
      const holds = (part: string): boolean =>
        part === '' || cells.some((cell) => cell.includes(part) || (cell.length > 2 && part.includes(cell)));
      return holds(name) && rest.filter(holds).length * 2 >= rest.length;
    });
  };
}
