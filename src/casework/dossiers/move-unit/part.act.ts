import { whoMay } from '#foundations/access/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { graphOf } from '../../workflow/index.ts';
import { openTasks } from '../../workflow/rules.ts';
import { moveRules, type RulesOf } from './assignment-rules.store.ts';
import { movePartLists } from './lists.store.ts';
import { dossierMovedUnit, unitWaitingMoved } from './move.events.ts';
import { keepMoves } from './move.store.ts';
import { lockPart, movePartLegs, movePartTasks, moveSettling, type PartMoving } from './part.store.ts';

interface PartMove {
  readonly from: string;
  readonly to: string;
  readonly procedureIds: readonly string[];
  /** Which rules of assignment are about nothing but that part. */
  readonly rules: RulesOf;
}

/**
 * What a unit that stays gave away from a day on goes over with what is open of it: its dossiers of these procedures, the steps its
 * process calls the settling office’s, hand-overs; one event a dossier. Steps that name the unit itself, or that wait there because it
 * is the office or the authority, stay. Part of the deed that says so, or of the timer of that day.
 */
export async function moveUnitPart(doing: Pick<Deed, 'tx' | 'actor' | 'now'>, asked: PartMove): Promise<number> {
  const { tx, now: at } = doing;
  const { from, to, procedureIds } = asked;
  if (from === to) return 0;
  const rules = await moveRules(tx, { from, to, at }, asked.rules);
  const ids = await movePartDossiers(doing, { from, to, procedureIds });
  const lists = await movePartLists(tx, { from, to }, ids);
  if (rules + lists > 0)
    await record(doing, happened(unitWaitingMoved, { kind: 'unit', id: from }, { to, parked: 0, lists, rules }));
  return rules + lists + ids.length;
}

async function movePartDossiers(
  doing: Pick<Deed, 'tx' | 'actor' | 'now'>,
  { from, to, procedureIds }: Omit<PartMove, 'rules'>,
): Promise<string[]> {
  const { tx, now: at } = doing;
  const moving = await lockPart(tx, { unitId: from, procedureIds });
  if (moving.length === 0) return [];
  const settlers = (await whoMay(tx, 'dossier.process', to)).map(({ accountId }) => accountId);
  const move = { from, to, at, settlers };
  const ids = moving.map(({ id }) => id);
  const steps = new Map<string, PartMoving['tasks']>();
  for (const dossier of moving) steps.set(dossier.id, await settlingTasks(doing, dossier));
  await moveSettling(tx, ids, move);
  await movePartTasks(tx, tokensOf(steps), move);
  await movePartLegs(tx, ids, move);
  const kept = moving.map(({ id, seq }) => ({ id, seq, counter: false }));
  await keepMoves(tx, kept, move);
  for (const { id } of moving) {
    const told = { from, to, offices: ['settling'], steps: (steps.get(id) ?? []).map(({ element }) => element) };
    await record(doing, happened(dossierMovedUnit, { kind: 'dossier', id }, told));
  }
  return ids;
}

/** What waits there because it is the office that settles. */
async function settlingTasks({ tx }: Pick<Deed, 'tx'>, dossier: PartMoving): Promise<PartMoving['tasks']> {
  const graph = await graphOf(tx, dossier.definition_id);
  const settling = new Set(
    openTasks(graph, dossier.run).flatMap(({ token, unit }) =>
      unit === 'settling' || unit === 'commune' ? [token] : [],
    ),
  );
  return dossier.tasks.filter(({ token }) => settling.has(token));
}

const tokensOf = (steps: ReadonlyMap<string, PartMoving['tasks']>) =>
  [...steps].flatMap(([dossierId, tasks]) => tasks.map(({ token }) => ({ dossierId, token })));
