/** A name as anybody with the slip may see it over a shoulder: `Lò Văn Tỉnh` → `L. V. T.` (design 03). */
export const initialsOf = (name: string): string =>
  name
    .normalize('NFC')
    .split(/[\s–-]+/u)
    .flatMap((word) => /\p{L}|\p{N}/u.exec(word)?.[0] ?? [])
    .map((letter) => `${letter.toLocaleUpperCase('vi')}.`)
    .join(' ');
