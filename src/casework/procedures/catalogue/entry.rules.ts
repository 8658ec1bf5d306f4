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
  const fits = searching(wanted.search ?? '', day);
  return entries.filter(
    (entry) =>
      inForce(entry, day) &&
      (!wanted.level || entry.level === wanted.level) &&
      (!wanted.fieldKey || entry.fieldKey === wanted.fieldKey) &&
      (!wanted.standing || entry.standing === wanted.standing) &&
      (!wanted.settles || entry.settles === wanted.settles) &&
      fits(entry),
  );
}

/** A code is found only on days it may be shown: of a later catalogue nothing is known yet. */
function searching(search: string, day: Temporal.PlainDate): (entry: Entry) => boolean {
  const words = fold(search).split(/\s+/).filter(Boolean);
  if (words.length === 0) return () => true;
  const typedCode = search.trim();
  return (entry) =>
    words.every((word) => entry.folded.includes(word)) ||
    (typedCode.length >= 3 && codeOn(entry, day)?.includes(typedCode) === true);
}

/** Small letters without diacritics; Ð (U+00D0), typed for Đ by old keyboards, folds like it. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐðÐ]/g, 'd')
    .toLowerCase()
    .trim();

/** The key of a field, from its name. */
export const fieldKey = (name: string): string => fold(name).replace(/[^a-z0-9]+/g, '-');
