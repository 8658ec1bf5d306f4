/**
 * What is shown and said, Vietnamese and English side by side. A sentence missing in one
 * language, or with other arguments, does not compile.
 */
export type Language = 'vi' | 'en';

// biome-ignore lint/suspicious/noExplicitAny: a sentence may take any arguments; both languages must take the same ones
type Sentence = string | ((...given: any[]) => string);

type Table = Readonly<Record<string, { readonly vi: Sentence; readonly en: Sentence }>>;

type SaysTheSame<T extends Table> = {
  [K in keyof T]: { vi: T[K]['vi']; en: T[K]['vi'] extends string ? string : T[K]['vi'] };
};

type Words<T extends Table> = { readonly [K in keyof T]: T[K]['vi'] extends string ? string : T[K]['vi'] };

/**
 * Declares the words of a page or rule: `const words = inBoth({ title: { vi: 'Tiếp nhận hồ sơ', en: 'Receive' } })`,
 * read with `words(language).title`.
 */
export function inBoth<const T extends Table>(table: T & SaysTheSame<T>): (language: Language) => Words<T> {
  const pick = (language: Language): Words<T> =>
    Object.freeze(Object.fromEntries(Object.entries(table).map(([key, said]) => [key, said[language]]))) as Words<T>;
  const spoken = { vi: pick('vi'), en: pick('en') };
  return (language) => spoken[language];
}

/** English counts: `1 dossier`, `2 dossiers`. Vietnamese nouns have one form. */
export const many = (n: number | string, noun: string): string => `${n} ${String(n) === '1' ? noun : `${noun}s`}`;

/** Small letters without diacritics; Ð (U+00D0), typed for Đ by old keyboards, folds like it. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐðÐ]/g, 'd')
    .toLowerCase()
    .trim();

/** Letters that a reason has at least: fewer tell nobody anything. What a citizen reads, or a book keeps, is explained. */
const leastLetters = { said: 5, explained: 10 } as const;

/** Whether words say why: the one rule of every act that asks for a reason. */
export const saysWhy = (words: string, how: keyof typeof leastLetters = 'said'): boolean =>
  (words.match(/\p{L}/gu)?.length ?? 0) >= leastLetters[how];
