import { alike } from '../edit/alike.rules.ts';
import { contentOf } from '../edit/record.rules.ts';
import type { ProcedureRecord } from '../versions/record.form.ts';

/** A version as it is kept, with who wrote it. */
export interface Kept {
  readonly id: string;
  readonly procedureId: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly superseded: boolean;
  readonly content: ProcedureRecord;
  readonly definitionId: string | null;
  /** The first day of the record of the seed that a release wrote it from; null: officials wrote it. */
  readonly seedFrom: string | null;
  readonly undone: boolean;
  /** Somebody is writing a version of it. */
  readonly drafted: boolean;
}

/** What a release says of one record. */
export interface Released {
  readonly record: ProcedureRecord;
  readonly definitionId: string | null;
}

/** Why what officials did stands above what a release says: changed, followed or ended; being written; taken back before. */
export type LeftWhy = 'edited' | 'drafted' | 'taken-back';

export type Decision =
  | { readonly does: 'nothing' }
  | { readonly does: 'leave'; readonly why: LeftWhy }
  | { readonly does: 'bring'; readonly base: Kept };

/**
 * Is a version to be brought to what this release says? Only where it says something else than the release that wrote it last, and
 * nobody has touched it since. `kept`: the versions of the procedure in the order in which they were written.
 */
export function decideRelease(released: Released, kept: readonly Kept[], today: string): Decision {
  const { record } = released;
  const written = kept.filter(({ seedFrom }) => seedFrom === record.validFrom);
  const last = written.findLast(({ undone }) => !undone);
  if (!last || isPast(record.validTo, today) || saysTheSame(last, released)) return { does: 'nothing' };
  if (written.some((one) => one.undone && saysTheSame(one, released))) return { does: 'leave', why: 'taken-back' };
  if (last.superseded || last.validTo !== last.content.validTo) return { does: 'leave', why: 'edited' };
  return last.drafted ? { does: 'leave', why: 'drafted' } : { does: 'bring', base: last };
}

const isPast = (until: string | null, today: string): boolean => until !== null && until <= today;

const saysTheSame = ({ content, definitionId }: Kept, released: Released): boolean =>
  definitionId === released.definitionId && contentOf(content) === contentOf(released.record);

/** The record of the version that is written: from the business day on, or in the place of one that only begins. */
export function recordFrom(
  { record }: Released,
  base: Pick<Kept, 'validFrom' | 'validTo'>,
  today: string,
): { readonly record: ProcedureRecord; readonly replaces: boolean } {
  const replaces = base.validFrom >= today;
  const validFrom = replaces ? base.validFrom : today;
  return { record: { ...record, validFrom, validTo: base.validTo }, replaces };
}

/** Do other rooms receive it, or does another office settle it? */
export const movesRooms = (before: ProcedureRecord, after: ProcedureRecord): boolean =>
  !alike(
    [before.level, before.settles, before.receivedAt ?? null],
    [after.level, after.settles, after.receivedAt ?? null],
  );
