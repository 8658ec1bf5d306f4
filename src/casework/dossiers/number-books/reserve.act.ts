import { blockById, reserveForPaper, voidReserved } from '#foundations/numbering/index.ts';
import { actorId, may } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { saysWhy } from '#platform/text/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { numbersReserved, numbersVoided } from './books.events.ts';
import { type RangeReason, readRange, type TypedRange } from './books.rules.ts';
import { counterOf } from './books.store.ts';

const keepsBooksAt = (deed: Deed, unitId: string): boolean =>
  may(deed.actor, 'dossier.clerk', { unitIds: [unitId] }).ok ||
  may(deed.actor, 'dossier.receive', { unitIds: [unitId] }).ok;

export interface RangeOf {
  readonly owner: string;
  readonly kind: string;
}

/** The keeper of a book reserves its next numbers for paper, with who, why and until when; the screen goes on after them. */
export async function reserveRange(deed: Deed, of: RangeOf, typed: TypedRange): Promise<Result<string, RangeReason>> {
  const by = actorId(deed);
  if (!by || !keepsBooksAt(deed, of.owner)) return refuse<RangeReason>({ reason: 'not-allowed' });
  const { year } = dayOf(deed.now);
  if (!(await counterOf(deed.tx, { ...of, year: String(year) })))
    return refuse<RangeReason>({ reason: 'no-such-book' });
  const asked = readRange(typed, deed.now);
  if (!asked.ok) return asked;
  const { count, reason, useBy } = asked.value;
  const series = { kind: of.kind, ownerUnitId: of.owner, period: String(year) };
  const { id, first, last } = await reserveForPaper(deed.tx, series, { count, reason, at: deed.now, by, useBy });
  const told = { owner: of.owner, book: of.kind, year, first, last, useBy: useBy.toString() };
  await record(deed, happened(numbersReserved, { kind: 'number-block', id }, told));
  return accept(id);
}

/** What is left of a reservation is voided, with a reason: no gap is left that nobody can explain. */
export async function voidRange(
  deed: Deed,
  { blockId, number, why }: { readonly blockId: string; readonly number: number | null; readonly why: string },
): Promise<Result<number, RangeReason>> {
  const by = actorId(deed);
  const block = await blockById(deed.tx, blockId);
  // Slips of a day are voided on their own page, by the counter they lie at.
  if (!block || !by || block.kind === 'dossier' || !keepsBooksAt(deed, block.owner_unit_id))
    return refuse<RangeReason>({ reason: 'no-such-book' });
  if (!saysWhy(why)) return refuse<RangeReason>({ field: 'why', reason: 'reason-missing' });
  const gone = await voidReserved(deed.tx, blockId, number, { at: deed.now, by, reason: why });
  if (gone.length === 0) return refuse<RangeReason>({ reason: 'nothing-left' });
  await record(deed, happened(numbersVoided, { kind: 'number-block', id: blockId }, { numbers: gone.length }));
  return accept(gone.length);
}
