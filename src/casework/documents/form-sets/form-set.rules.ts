import { accept, type Result, refuse } from '#platform/result/index.ts';

/** A set of forms: those of one circular, with the days it is printed for. */
export interface FormSet {
  /** `TT01-2018` */
  readonly key: string;
  readonly name: string;
  readonly from: Temporal.PlainDate | null;
  readonly until: Temporal.PlainDate | null;
  /** False for a set whose templates are not there yet. */
  readonly printable: boolean;
}

export type FormSetReason = { readonly reason: 'form-set-later'; readonly name: string };

/** The set in force on a dossier's day of reception; the dossier keeps it for all its papers. */
export function pickFormSet(sets: readonly FormSet[], day: Temporal.PlainDate): FormSet {
  const found = sets.find((set) => begunBy(set, day) && !endedBy(set, day));
  if (!found) throw new Error(`no form set covers ${day}: db/seed/documents/form-sets.tsv has a gap`);
  return found;
}

/** May papers of this set be printed? A set whose templates come later says so. */
export const mayPrint = (set: FormSet): Result<string, FormSetReason> =>
  set.printable ? accept(set.key) : refuse({ reason: 'form-set-later', name: set.name });

const begunBy = (set: FormSet, day: Temporal.PlainDate): boolean =>
  !set.from || Temporal.PlainDate.compare(set.from, day) <= 0;

const endedBy = (set: FormSet, day: Temporal.PlainDate): boolean =>
  set.until !== null && Temporal.PlainDate.compare(set.until, day) < 0;
