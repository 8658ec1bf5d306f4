import { whoMay } from '#foundations/access/index.ts';
import type { MoveWork } from '#foundations/organisations/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { moveRules } from './assignment-rules.store.ts';
import { dossierMovedUnit, unitWaitingMoved } from './move.events.ts';
import { keepMoves, lockHanging, type Moving, moveLegs, moveOffices, moveTasks } from './move.store.ts';
import { moveWaiting } from './waiting.store.ts';

/**
 * What hangs on a unit that has ended goes over to the one that follows, one event a dossier, and with it what waits there without
 * being one; part of the deed that ends the unit, or of the timer of that day. Numbers that were given stay, and so does what is done: it bears the name of then.
 */
export const moveUnitWork: MoveWork = async (doing, { from, to }) => {
  const { tx, now: at } = doing;
  if (from === to) return 0;
  const { parked, lists } = await moveWaiting(tx, { from, to });
  const rules = await moveRules(tx, { from, to, at }, 'all');
  if (parked + lists + rules > 0)
    await record(
      doing,
      happened(unitWaitingMoved, { kind: 'unit', id: from }, { to, parked, lists, ...(rules > 0 ? { rules } : {}) }),
    );
  return parked + lists + rules + (await moveDossiers(doing, { from, to, at }));
};

async function moveDossiers(
  doing: Parameters<MoveWork>[0],
  { from, to, at }: { readonly from: string; readonly to: string; readonly at: Temporal.Instant },
): Promise<number> {
  const { tx } = doing;
  const moving = await lockHanging(tx, from);
  if (moving.length === 0) return 0;
  const settlers = (await whoMay(tx, 'dossier.process', to)).map(({ accountId }) => accountId);
  const move = { from, to, at, settlers };
  const ids = moving.map(({ id }) => id);
  await moveOffices(tx, ids, move);
  await moveTasks(tx, ids, move);
  await moveLegs(tx, ids, move);
  const kept = moving.map(({ id, seq, one_stop_id }) => ({ id, seq, counter: one_stop_id === from }));
  await keepMoves(tx, kept, move);
  for (const dossier of moving) {
    const told = { from, to, offices: officesAt(dossier, from), steps: dossier.steps };
    await record(doing, happened(dossierMovedUnit, { kind: 'dossier', id: dossier.id }, told));
  }
  return moving.length;
}

/** Which of a dossier's offices the unit is. */
const officesAt = (dossier: Moving, unitId: string): string[] =>
  (
    [
      ['one-stop', dossier.one_stop_id],
      ['settling', dossier.settling_id],
      ['authority', dossier.authority_id],
      ['office', dossier.office_id],
    ] as const
  ).flatMap(([name, id]) => (id === unitId ? [name] : []));
