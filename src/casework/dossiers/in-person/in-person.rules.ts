import { householdBookHolds } from '../../parties/rules.ts';

/** What is compared instead of an identity paper: the household book, a paper of the hamlet or commune, the official's own knowledge. */
export const comparisons = ['household', 'confirmation', 'known'] as const;
export type Comparison = (typeof comparisons)[number];

/** Those of a day: the household book only while it tells who somebody is. */
export const comparisonsOn = (day: Temporal.PlainDate): Comparison[] =>
  comparisons.filter((by) => by !== 'household' || householdBookHolds(day));

/** Somebody beside the applicant: known by the number of a paper, or by what the clerk wrote instead. */
export interface Attendant {
  readonly name: string;
  readonly knownBy: string;
}

/** How the applicant stood at the counter, where that was not by a paper and a signature. */
export interface InPerson {
  /** A finger is pressed instead of a signature. */
  readonly fingerprint: boolean;
  /** As typed, rows left empty included: a reason names its row. */
  readonly witnesses: readonly Attendant[];
  readonly interpreter: (Attendant & { readonly language: string }) | null;
  readonly compared: { readonly by: Comparison; readonly detail: string } | null;
  /** How many witnesses this house asks for beside a fingerprint. */
  readonly witnessesAsked: number;
}

export type InPersonReason =
  | { readonly field: string; readonly reason: 'witness-missing'; readonly n: number; readonly asked: number }
  | {
      readonly field: string;
      readonly reason: 'witness-name-missing' | 'witness-paper-missing' | 'witness-twice';
      readonly n: number;
    }
  | {
      readonly field: 'interpreterName' | 'interpreterLanguage' | 'interpreterPaper';
      readonly reason: 'interpreter-name-missing' | 'interpreter-language-missing' | 'interpreter-paper-missing';
    }
  | { readonly field: 'comparedDetail'; readonly reason: 'compared-detail-missing' }
  | { readonly field: 'compared'; readonly reason: 'compared-missing'; readonly book: boolean };

const shortestName = 2;
const shortestPaper = 3;

/**
 * What is missing where somebody presses a finger, is helped, or shows no paper; everything at once. A fingerprint stands for a
 * signature before witnesses: two by the habit of civil law (NĐ 23/2015/NĐ-CP Đ36 for contracts; for a reception no article says
 * how many, so the house does). `nameless`: the applicant has no identity paper and is entered here.
 */
export function inPersonReasons(given: InPerson, nameless: boolean, day: Temporal.PlainDate): InPersonReason[] {
  const may = comparisonsOn(day);
  // A household book that tells nobody any more who somebody is was not compared, whatever was typed.
  const compared = given.compared && may.includes(given.compared.by) ? given.compared : null;
  const reasons = [...witnessReasons(given), ...interpreterReasons(given.interpreter)];
  if (compared && compared.detail.length < shortestPaper)
    reasons.push({ field: 'comparedDetail', reason: 'compared-detail-missing' });
  if (nameless && !compared)
    reasons.push({ field: 'compared', reason: 'compared-missing', book: may.includes('household') });
  return reasons;
}

function witnessReasons({ fingerprint, witnesses, witnessesAsked }: InPerson): InPersonReason[] {
  const asked = fingerprint ? witnessesAsked : 0;
  const rows = Math.max(asked, witnesses.length);
  return Array.from({ length: rows }, (_, n) => witnesses[n] ?? nobody).flatMap((one, n): InPersonReason[] => {
    const field = { name: witnessField('Name', n + 1), paper: witnessField('Paper', n + 1) };
    if (isNobody(one)) return n < asked ? [{ field: field.name, reason: 'witness-missing', n: n + 1, asked }] : [];
    const before = witnesses.slice(0, n).some((other) => sameAs(other, one));
    return [
      ...(one.name.length < shortestName
        ? [{ field: field.name, reason: 'witness-name-missing', n: n + 1 } as const]
        : []),
      ...(one.knownBy.length < shortestPaper
        ? [{ field: field.paper, reason: 'witness-paper-missing', n: n + 1 } as const]
        : []),
      ...(before ? [{ field: field.name, reason: 'witness-twice', n: n + 1 } as const] : []),
    ];
  });
}

function interpreterReasons(interpreter: InPerson['interpreter']): InPersonReason[] {
  if (!interpreter) return [];
  const { name, language, knownBy } = interpreter;
  const reasons: InPersonReason[] = [];
  if (name.length < shortestName) reasons.push({ field: 'interpreterName', reason: 'interpreter-name-missing' });
  if (language.length < 2) reasons.push({ field: 'interpreterLanguage', reason: 'interpreter-language-missing' });
  if (knownBy.length < shortestPaper) reasons.push({ field: 'interpreterPaper', reason: 'interpreter-paper-missing' });
  return reasons;
}

/** The name of a witness's field on the form, counted from 1. */
export const witnessField = (what: 'Name' | 'Paper', n: number): string => `witness${what}${n}`;

const nobody: Attendant = { name: '', knownBy: '' };
export const isNobody = ({ name, knownBy }: Attendant): boolean => name === '' && knownBy === '';
const sameAs = (one: Attendant, other: Attendant): boolean =>
  !isNobody(other) && spelt(one.name) === spelt(other.name) && spelt(one.knownBy) === spelt(other.knownBy);
const spelt = (text: string): string => text.replace(/[\s.]+/g, '').toLocaleLowerCase('vi');

/** Whether there is anything to keep: of an ordinary reception there is not. */
export const isUnusual = ({ fingerprint, witnesses, interpreter, compared }: InPerson): boolean =>
  fingerprint || interpreter !== null || compared !== null || witnesses.some((one) => !isNobody(one));

/** The fields of the counter's form that this is read from. */
type Typed = Readonly<Record<string, unknown>>;

/** Reads how the applicant stood at the counter; a household book entered for somebody without a paper was compared. */
export function readInPerson(form: Typed, witnessesAsked: number): InPerson {
  const text = (name: string): string => {
    const value = form[name];
    return typeof value === 'string' ? value.slice(0, 300) : '';
  };
  const interpreter = {
    name: text('interpreterName'),
    // The label and the slip say “tiếng” already.
    language: text('interpreterLanguage').replace(/^tiếng\s+/i, ''),
    knownBy: text('interpreterPaper'),
  };
  const by = comparisons.find((one) => one === form.compared);
  const themselves = ['', 'self'].includes(text('submitter'));
  const book = themselves && text('identityKind') === 'none' ? text('householdBook') : '';
  const detail = text('comparedDetail') || (by === 'household' ? text('householdBook') : '');
  return {
    fingerprint: form.cannotSign === 'yes',
    witnesses: Array.from({ length: Math.max(witnessesAsked, fewestRows) }, (_, n) => ({
      name: text(witnessField('Name', n + 1)),
      knownBy: text(witnessField('Paper', n + 1)),
    })),
    interpreter: Object.values(interpreter).some(Boolean) ? interpreter : null,
    compared: by ? { by, detail } : book ? { by: 'household', detail: book } : null,
    witnessesAsked,
  };
}

/** Where a house asks for none, a witness may still come: whoever cannot read brings one. */
export const fewestRows = 2;
