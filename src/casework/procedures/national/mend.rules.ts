/** What the importer put right or noticed; the record is taken all the same, and its source line is kept. */
export type Mending =
  | 'code-blanks'
  | 'code-struck'
  | 'code-digits'
  | 'name-text'
  | 'text'
  | 'subject-code'
  | 'no-cases'
  | 'paper-without-name'
  | 'paper-without-count'
  | 'paper-count'
  | 'paper-twice'
  | 'no-time'
  | 'time-zero'
  | 'time-as-text'
  | 'time-in-words'
  | 'time-unit'
  | 'channel-unknown'
  | 'channel-twice'
  | 'fee-without-sum'
  | 'fee-foreign'
  | 'fee-not-whole';

/** Keeps note of what one record needed. */
export interface Mends {
  note(mending: Mending): void;
  /** A text as the house keeps it; anything that is no text is none. */
  text(given: unknown, part: string): string;
  list(): Mending[];
}

export function mending(): Mends {
  const noted = new Set<Mending>();
  return {
    note: (one) => void noted.add(one),
    text(given, part) {
      if (typeof given !== 'string') return '';
      const text = tidy(given);
      if (text !== given.trim()) noted.add(part === 'name' ? 'name-text' : 'text');
      return text;
    },
    list: () => [...noted].sort(),
  };
}

/** NFC, Ð as Đ, runs of blanks as one, nothing that cannot be stored (NUL, broken surrogates). */
const tidy = (given: string): string =>
  given
    .toWellFormed()
    .normalize('NFC')
    .replaceAll('\u00d0', 'Đ')
    .replaceAll('\u00f0', 'đ')
    .replace(/\r\n?/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken away
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f\u00a0\u200b\ufeff]/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
