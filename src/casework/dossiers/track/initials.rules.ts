/** A name as anybody with the slip may see it over a shoulder: `Lò Văn Tỉnh` → `L. V. T.`. */
export const initialsOf = (name: string): string =>
  name
    .normalize('NFC')
    .split(/[\s–-]+/u)
    .flatMap((word) => /\p{L}|\p{N}/u.exec(word)?.[0] ?? [])
    .map((letter) => `${letter.toLocaleUpperCase('vi')}.`)
    .join(' ');

/** A text with the name taken out of it: what was asked for often tells whose it is ("Đổi địa điểm, hộ Cà Văn Panh"). */
export function withoutName(text: string, name: string): string {
  const words = name.normalize('NFC').split(/\s+/u).filter(Boolean);
  if (words.length < 2) return text;
  return text.normalize('NFC').replace(new RegExp(words.map(RegExp.escape).join('\\s+'), 'giu'), initialsOf(name));
}
