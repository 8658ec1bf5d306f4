/** Breaks a name into at most `lines` lines of about `width` characters; what does not fit ends in an ellipsis. */
export function wrapped(name: string, width: number, lines: number): string[] {
  const rows: string[] = [];
  for (const word of name.split(' ')) {
    const last = rows.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) rows[rows.length - 1] = `${last} ${word}`;
    else rows.push(word);
  }
  if (rows.length <= lines) return rows.map((row) => shortened(row, width));
  return [...rows.slice(0, lines - 1), `${rows[lines - 1]}…`].map((row) => shortened(row, width + 1));
}

const shortened = (row: string, width: number): string => (row.length <= width ? row : `${row.slice(0, width - 1)}…`);
