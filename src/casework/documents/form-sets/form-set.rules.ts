/** A set of forms: those of one circular, with the days it is printed for. */
export interface FormSet {
  /** `TT01-2018` */
  readonly key: string;
  readonly name: string;
  readonly from: Temporal.PlainDate | null;
  readonly until: Temporal.PlainDate | null;
}

/** The set in force on a dossier's day of reception; the dossier keeps it for all its papers. */
export function pickFormSet(sets: readonly FormSet[], day: Temporal.PlainDate): FormSet {
  const found = sets.find((set) => begunBy(set, day) && !endedBy(set, day));
  if (!found) throw new Error(`no form set covers ${day}: db/seed/documents/form-sets.tsv has a gap`);
  return found;
}

const begunBy = (set: FormSet, day: Temporal.PlainDate): boolean =>
  !set.from || Temporal.PlainDate.compare(set.from, day) <= 0;

const endedBy = (set: FormSet, day: Temporal.PlainDate): boolean =>
  set.until !== null && Temporal.PlainDate.compare(set.until, day) < 0;
