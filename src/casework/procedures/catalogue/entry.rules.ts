import { fold } from '#platform/text/index.ts';
import { codeOn, inForce } from '../versions/code.rules.ts';
import type { Level, Standing, Version } from '../versions/version.ts';

/** What lists show of a version, as the version has it. */
type Listed =
  | 'procedureId'
  | 'key'
  | 'name'
  | 'level'
  | 'fieldKey'
  | 'field'
  | 'settles'
  | 'scope'
  | 'code'
  | 'codeFrom'
  | 'codeTo'
  | 'validFrom'
  | 'validTo'
  | 'standing'
  | 'lacks';

/** A version as lists show it, without what it asks for. */
export interface Entry extends Pick<Version, Listed> {
  readonly versionId: string;
  /** The name as it is searched: small letters without diacritics. */
  readonly folded: string;
  /** Its words with their diacritics, as they are searched. */
  readonly marked: readonly Marked[];
  /** Until a published decision is attached, what is shown is "dữ liệu minh họa". */
  readonly illustrative: boolean;
}

export interface Wanted {
  /** Any fragment of the name, its words in any order, with or without diacritics; or of the code. */
  readonly search?: string | undefined;
  readonly level?: Level | undefined;
  readonly fieldKey?: string | undefined;
  readonly standing?: Standing | undefined;
  readonly settles?: string | undefined;
}

/** The entries in force on the day that fit everything wanted, in the order they came. */
export function find<T extends Entry>(entries: readonly T[], day: Temporal.PlainDate, wanted: Wanted = {}): T[] {
  const among = entries.filter(
    (entry) =>
      inForce(entry, day) &&
      (!wanted.level || entry.level === wanted.level) &&
      (!wanted.fieldKey || entry.fieldKey === wanted.fieldKey) &&
      (!wanted.standing || entry.standing === wanted.standing) &&
      (!wanted.settles || entry.settles === wanted.settles),
  );
  return searched(among, wanted.search ?? '', day);
}

/**
 * Diacritics that were typed are meant: "trợ" finds no "trò", unless nothing else is found. A code is found only on days it
 * may be shown: of a later catalogue nothing is known yet.
 */
export function searched<T extends Entry>(entries: readonly T[], search: string, day: Temporal.PlainDate): T[] {
  const words = fold(search).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [...entries];
  const typedCode = search.trim();
  const bears = (entry: T): boolean => typedCode.length >= 3 && codeOn(entry, day)?.includes(typedCode) === true;
  const marked = markedWords(search);
  const asTyped = entries.filter((entry) => marked.every((word) => entry.marked.some(fits(word))) || bears(entry));
  if (asTyped.length > 0) return asTyped;
  return entries.filter((entry) => words.every((word) => entry.folded.includes(word)));
}

/** A word with its tone apart: where the tone stands ("hoà", "hòa") is a matter of spelling. */
interface Marked {
  /** Small letters with the signs that make other vowels (ă, â, ê, ô, ơ, ư) and đ. */
  readonly letters: string;
  /** The same without any sign. */
  readonly bare: string;
  /** The tone, or nothing. */
  readonly tones: string;
}

const tone = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** The words of a text as they are compared sign by sign. */
export const markedWords = (text: string): Marked[] =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/ð/g, 'đ')
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => ({ letters: word.replace(tone, ''), bare: fold(word), tones: (word.match(tone) ?? []).join('') }));

/** Whether a word of a name holds what was typed: each kind of sign counts only where it was typed. */
const fits = (typed: Marked) => (word: Marked) =>
  (typed.tones === '' || typed.tones === word.tones) &&
  (typed.letters === typed.bare ? word.bare.includes(typed.bare) : word.letters.includes(typed.letters));

/** The key of a field, from its name. */
export const fieldKey = (name: string): string => fold(name).replace(/[^a-z0-9]+/g, '-');
