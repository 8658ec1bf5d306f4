import { reserveForPaper } from '#foundations/numbering/index.ts';
import { chain } from '#foundations/organisations/index.ts';
import { actorId, may } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { secretWord } from '#platform/id/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { authorityOf } from '../receive/ground.ts';
import { codeOf, periodOf } from '../receive/receive.write.ts';
import { slipsReserved } from './slips.events.ts';
import { readSlips, type SlipsReason, type TypedSlips } from './slips.rules.ts';
import { keepSlips } from './slips.store.ts';

/**
 * Reserves the next numbers of a day for slips that are filled in by hand: before a power cut, or at a counter without a
 * network. Each has its code, its check word and its day; what is received on the screen that day goes on after them.
 */
export async function reserveSlips(
  deed: Deed,
  counterId: string,
  typed: TypedSlips,
): Promise<Result<string, SlipsReason>> {
  const by = actorId(deed);
  if (!by || !may(deed.actor, 'dossier.receive', { unitIds: [counterId] }).ok)
    return refuse<SlipsReason>({ reason: 'not-allowed' });
  const asked = readSlips(typed, deed.now);
  if (!asked.ok) return asked;
  const { day, count, reason, useBy } = asked.value;
  const authority = authorityOf(await chain(deed.db, counterId));
  const series = { kind: 'dossier', ownerUnitId: authority.id, period: periodOf(day) };
  const { id, first, last } = await reserveForPaper(deed.tx, series, { count, reason, at: deed.now, by, useBy });
  const slips = Array.from({ length: count }, (_, n) => ({
    number: first + n,
    code: codeOf(authority, day, first + n),
    checkWord: secretWord(4),
  }));
  await keepSlips(deed.tx, { id, counterId, day, at: deed.now, by }, slips);
  const told = { counter: counterId, day: day.toString(), first, last, useBy: useBy.toString() };
  await record(deed, happened(slipsReserved, { kind: 'slip-block', id }, told));
  return accept(id);
}
