import { accept, type Result, refuse } from '#platform/result/index.ts';
import { fieldKey } from '../../procedures/rules.ts';
import { listOf } from '../receive/receive.read.rules.ts';
import type { SentOwn } from './own.form.ts';
import { readTyped, type TemplateReason, type TypedTemplate } from './template.rules.ts';

/** What is typed for a template of one's own, beside its file. */
export interface TypedOwn extends TypedTemplate {
  readonly name: string;
  readonly english: string;
  /** Offices that settle; empty: every one. */
  readonly units: readonly string[];
  readonly procedures: readonly string[];
  readonly fields: readonly string[];
}

export interface ReadOwn extends Omit<TypedOwn, 'from'> {
  readonly from: Temporal.PlainDate;
}

export type OwnReason =
  | TemplateReason
  | { readonly field: 'name'; readonly reason: 'name-length' | 'name-taken' }
  | { readonly field: 'english'; readonly reason: 'english-too-long' }
  | { readonly field: 'fields'; readonly reason: 'not-in-catalogue' }
  | { readonly field: 'units'; readonly reason: 'unit-gone' }
  | { readonly reason: 'used-already' | 'nothing-changed' | 'scoped-meanwhile' };

/** What stands: names that are taken, and what there is in the catalogue of the day. */
export interface Standing {
  readonly names: readonly string[];
  readonly units: readonly string[];
  readonly procedures: readonly string[];
  readonly fields: readonly string[];
}

/** What a form sent, with nothing left out. */
export const typedOwn = (sent: SentOwn): TypedOwn => ({
  ...{ name: sent.name ?? '', english: sent.english ?? '', from: sent.from ?? '', why: sent.why ?? '' },
  ...{ units: listOf(sent.units), procedures: listOf(sent.procedures), fields: listOf(sent.fields) },
});

/** The same as hidden fields of a preview carry it on. */
export const carriedOwn = ({ units, fields, procedures, ...boxes }: TypedOwn): (readonly [string, string])[] => [
  ...Object.entries(boxes),
  ...units.map((one) => ['units', one] as const),
  ...fields.map((one) => ['fields', one] as const),
  ...procedures.map((one) => ['procedures', one] as const),
];

const oneLine = (typed: string): string => typed.replace(/\s+/g, ' ').trim();
const longest = 150;

/** What was typed of a new template, or everything against it. Two of one name could not be told apart when one is chosen. */
export function readOwn(typed: TypedOwn, today: Temporal.PlainDate, standing: Standing): Result<ReadOwn, OwnReason> {
  const [name, english] = [oneLine(typed.name), oneLine(typed.english)];
  const known =
    typed.procedures.every((one) => standing.procedures.includes(one)) &&
    typed.fields.every((one) => standing.fields.includes(one));
  const when = readTyped(typed, today);
  const reasons: OwnReason[] = [
    ...(name.length < 3 || name.length > longest ? [{ field: 'name', reason: 'name-length' } as const] : []),
    ...(isTaken(name, standing.names) ? [{ field: 'name', reason: 'name-taken' } as const] : []),
    ...(english.length > longest ? [{ field: 'english', reason: 'english-too-long' } as const] : []),
    ...(typed.units.every((one) => standing.units.includes(one))
      ? []
      : [{ field: 'units', reason: 'unit-gone' } as const]),
    ...(known ? [] : [{ field: 'fields', reason: 'not-in-catalogue' } as const]),
    ...(when.ok ? [] : when.reasons),
  ];
  if (!when.ok || reasons.length > 0) return refuse(...reasons);
  return accept({
    name,
    english,
    units: typed.units,
    procedures: typed.procedures,
    fields: typed.fields,
    ...when.value,
  });
}

/** Whether a name says the same as one that stands: letters and marks alone tell names apart. */
export const isTaken = (name: string, names: readonly string[]): boolean =>
  names.some((one) => fieldKey(one) === fieldKey(name));

/** The key of a new template from its name: the first that nobody has had. Templates of the house never begin like it. */
export function freeKey(name: string, taken: readonly string[]): string {
  const slug =
    fieldKey(name)
      .slice(0, 48)
      .replace(/^-+|-+$/g, '') || 'mau';
  const nth = (n: number): string => (n === 1 ? `rieng-${slug}` : `rieng-${slug}-${n}`);
  let n = 1;
  while (taken.includes(nth(n))) n += 1;
  return nth(n);
}

/** Whose dossier a draft is written for: its procedure, and the office that settles it. */
export interface Wanting {
  readonly key: string;
  readonly fieldKey: string;
  readonly settlingId: string;
}

/** Whether a template is for a dossier: its office's or every one's, and for its procedure, its field or every procedure. */
export const isFor = (
  { units, procedures, fields }: Pick<TypedOwn, 'units' | 'procedures' | 'fields'>,
  { key, fieldKey: field, settlingId }: Wanting,
): boolean =>
  (units.length === 0 || units.includes(settlingId)) &&
  ((procedures.length === 0 && fields.length === 0) || procedures.includes(key) || fields.includes(field));
