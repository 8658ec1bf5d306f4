/** What was typed into one box, read as a name and what tells its bearers apart. */
export interface Reading {
  /** A fragment of the name, as typed. */
  readonly name: string;
  /** The year of birth. */
  readonly year: number | undefined;
  /** A hamlet, a commune, or the beginning of one, as typed and without the word for its kind. */
  readonly place: string | undefined;
}

/** Longer than any name with a place after it: a line of more words is read in one way only. */
const mostWords = 10;
const shortest = 2;
const birthYear = /^(?:18|19|20)\d\d$/;
const beforeYear = /(?:^|\s+)(?:(?:sinh\s+)?n[ăa]m(?:\s+sinh)?|sinh|sn|ns|born)$/iu;
const kindOfPlace = /^(?:ở|o|x[ãa]|b[ảa]n|th[ôo]n|ph[ưu][ờo]ng)\s+(?=\S)/iu;

/**
 * The ways a line may be read as a name with a year of birth, with a place, or with both: the longest name first, so
 * that the first way that finds somebody is the closest. A comma says where the name ends. No way: there is but one fact.
 */
export function readings(typed: string): readonly Reading[] {
  const said = typed.normalize('NFC').replace(/[%_\\\s]+/g, ' ');
  const { year, rests } = yearIn(said);
  const called = year === undefined ? [] : rests.filter((rest) => !rest.includes(','));
  const placed = rests.flatMap(splits).map(([name, place]) => ({ name, year, place: withoutKind(place) }));
  return [...called.map((name) => ({ name, year, place: undefined })), ...placed].filter(isWhole);
}

// Sinh is a name too: the line is read as it stands first, and then without the word before the year.
function yearIn(said: string): { readonly year: number | undefined; readonly rests: readonly string[] } {
  const words = said.replaceAll(',', ', ').split(/\s+/);
  const at = words.findIndex((word) => birthYear.test(word.replace(/,$/, '')));
  if (at < 0) return { year: undefined, rests: [tidy(said)] };
  const before = words.slice(0, at).join(' ').trim();
  const after = words.slice(at + 1).join(' ');
  const comma = words[at]?.endsWith(',') && before !== '' ? ', ' : ' ';
  const rests = [before, before.replace(beforeYear, '')].map((name) => tidy(`${name}${comma}${after}`));
  return { year: Number.parseInt(words[at] ?? '', 10), rests: [...new Set(rests)] };
}

const tidy = (said: string): string =>
  said
    .replace(/\s+/g, ' ')
    .replace(/(?:\s*,)+\s*/g, ', ')
    .replace(/^[\s,]+|[\s,]+$/g, '');

function splits(rest: string): (readonly [string, string])[] {
  const comma = rest.indexOf(',');
  if (comma >= 0) return [[rest.slice(0, comma), rest.slice(comma + 1).trim()]];
  const words = rest.split(' ');
  if (words.length > mostWords) return [];
  return words
    .slice(1)
    .map((_, n) => [words.slice(0, n + 1).join(' '), words.slice(n + 1).join(' ')] as const)
    .reverse();
}

function withoutKind(place: string): string {
  const bare = place.replace(kindOfPlace, '');
  return bare === place ? place : withoutKind(bare);
}

const isWhole = ({ name, place }: Reading): boolean =>
  name.length >= shortest && /\p{L}/u.test(name) && (place === undefined || isPlace(place));

const isPlace = (place: string): boolean => place.length >= shortest && /\p{L}/u.test(place);

const dashes = /[\u2010-\u2015\u2212]/g;

/** The end of a code as it is printed, from its number (`0006`) or its day (`190218-0006`, `1902180006`) or further left. */
export function endOfCode(typed: string): string | undefined {
  const said = typed.normalize('NFKC').replace(/\s/g, '').replace(dashes, '-').toUpperCase();
  if (/^\d{4}$/.test(said) || /^[A-Z0-9.]*-?\d{6}-\d{4,6}$/.test(said)) return said;
  const [, day, number] = /^(\d{6})(\d{4})$/.exec(said) ?? [];
  return day && `${day}-${number}`;
}

/** A paper's number, a telephone or a household book, without the blanks, dots and dashes it is grouped by. */
export function readNumber(typed: string): string | undefined {
  const said = typed
    .normalize('NFKC')
    .replace(dashes, '-')
    .replace(/[\s.-]/g, '')
    .toUpperCase();
  return /^[A-Z]?\d{5,}$/.test(said) ? said : undefined;
}
