/**
 * Typed text as the house keeps it: NFC, Ð (U+00D0) as Đ, no control characters, no blanks at the
 * ends. Line breaks stay (letters and reasons have them).
 */
export function clean(text: string): string {
  return plain(text.replaceAll('\t', ' ')).trim();
}

/** Cells as a spreadsheet copies them: the tabs between them stay, also before the first that says something. */
const cleanPasted = (text: string): string => plain(text).replace(/^\n+|\s+$/g, '');

function plain(text: string): string {
  return (
    text
      .normalize('NFC')
      .replaceAll('\u00d0', 'Đ')
      .replaceAll('\u00f0', 'đ')
      .replace(/\r\n?/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken away
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f\u200b\ufeff]/g, ' ')
  );
}

/** Cleans every text in what a browser sent, however deep. A field called `pasted` holds cells of a spreadsheet. */
export function cleanAll(value: unknown): unknown {
  if (typeof value === 'string') return clean(value);
  if (Array.isArray(value)) return value.map(cleanAll);
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        key === 'pasted' && typeof inner === 'string' ? cleanPasted(inner) : cleanAll(inner),
      ]),
    );
  return value;
}
