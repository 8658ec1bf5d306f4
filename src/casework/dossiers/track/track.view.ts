import { calendarOf } from '#foundations/calendar/index.ts';
import type { Calendar } from '#foundations/calendar/rules.ts';
import { type Unit, unitsById } from '#foundations/organisations/index.ts';
import type { Db } from '#platform/db/index.ts';
import { namedId } from '#platform/id/index.ts';
import { type Charge, chargesOf } from '../../payments/index.ts';
import { versionById } from '../../procedures/index.ts';
import type { Version } from '../../procedures/rules.ts';
import { graphOf } from '../../workflow/index.ts';
import { type Graph, refusalElements } from '../../workflow/rules.ts';
import { type Extension, extensionOf } from '../dossier/extension.store.ts';
import { type Pause, pausesOf } from '../dossier/pause.store.ts';
import { type ResultRow, resultOf } from '../dossier/result.store.ts';
import { type DutyRow, dutiesOf } from '../duty/duty.store.ts';
import { onRefusal, roadSteps, unitOfRule } from '../flow/flow.rules.ts';
import { type Leg, legsOf } from '../flow/leg.store.ts';
import { type PastTask, tasksOf } from '../flow/task.store.ts';
import { type Says, saysOf } from '../messages/says.ts';
import { type Moved, movesOf } from '../move-unit/move.store.ts';
import { type Parcel, parcelsOf } from '../post/parcel.store.ts';
import { type RecalledResult, recalledOf } from '../recall/recall.store.ts';
import { type Supplement, supplementsOf } from '../supplement/supplement.store.ts';
import { stripOf } from '../view/strip.rules.ts';
import type { Ahead } from './timeline.rules.ts';
import { type Tracked, trackByCode } from './track.store.ts';

/** What a code alone opens: step, office and dates. One statement; the rest is kept in memory. */
export interface Glance {
  readonly dossier: Tracked;
  readonly calendar: Calendar;
  readonly units: ReadonlyMap<string, Unit>;
  /** What citizens are told, as the district words it. */
  readonly says: Says;
}

export async function glance(db: Db, code: string): Promise<Glance | undefined> {
  const dossier = await trackByCode(db, code);
  if (!dossier) return undefined;
  const [calendar, units, says] = await Promise.all([calendarOf(db, dossier.authority_id), unitsById(db), saysOf(db)]);
  return { dossier: await unspoken(db, dossier), calendar, units, says };
}

/** That a refusal is being written is the person's to know: a code alone does not tell it by the name of a step. */
async function unspoken(db: Db, dossier: Tracked): Promise<Tracked> {
  const steps = dossier.step_element ? refusalElements(await graphOf(db, dossier.definition_id)) : undefined;
  return steps?.has(dossier.step_element ?? '') ? { ...dossier, step: null } : dossier;
}

/** What code and check word open. */
export interface Opened extends Glance {
  readonly version: Version;
  readonly past: readonly PastTask[];
  readonly legs: readonly Leg[];
  readonly pauses: readonly Pause[];
  readonly supplements: readonly Supplement[];
  readonly extension: Extension | undefined;
  readonly duties: readonly DutyRow[];
  readonly charges: readonly Charge[];
  readonly parcels: readonly Parcel[];
  readonly moves: readonly Moved[];
  readonly ahead: readonly Ahead[];
  readonly result: ResultRow | undefined;
  readonly recalled: readonly RecalledResult[];
}

export async function openUp(db: Db, seen: Glance): Promise<Opened> {
  const { dossier } = seen;
  const { id, code } = dossier;
  const [version, graph, road, turns, charges, result] = await Promise.all([
    versionById(db, dossier.version_id),
    graphOf(db, dossier.definition_id),
    roadOf(db, id),
    turnsOf(db, id),
    chargesOf(db, id),
    resultOf(db, id),
  ]);
  if (!version) throw new Error(`the dossier ${code} has lost its version`);
  const ahead = aheadOf(dossier, { version, graph, past: road.past });
  return { ...seen, version, ...road, ...turns, charges, ahead, result };
}

/** Where it was: steps, hand-overs, parcels, and units that ended on the way. */
async function roadOf(db: Db, id: string) {
  const [past, legs, parcels, moves] = await Promise.all([
    tasksOf(db, id),
    legsOf(db, id),
    parcelsOf(db, id),
    movesOf(db, id),
  ]);
  return { past, legs, parcels, moves };
}

/** What turned its time: stops of the clock, papers, duties, an extension, results called back. */
async function turnsOf(db: Db, id: string) {
  const [pauses, extension, supplements, duties, recalled] = await Promise.all([
    pausesOf(db, id),
    extensionOf(db, id),
    supplementsOf(db, id),
    dutiesOf(db, id),
    recalledOf(db, id),
  ]);
  return { pauses, extension, supplements, duties, recalled };
}

/** The steps still to come, each with its office. */
function aheadOf(
  dossier: Tracked,
  { version, graph, past }: { version: Version; graph: Graph; past: readonly PastTask[] },
): Ahead[] {
  const steps = roadSteps(version, dossier.case_key, onRefusal(graph, past));
  const first = graph.nodes.filter((node) => node.kind === 'task').slice(0, 1);
  return stripOf(graph, past, { first: first.map((node) => node.id), steps })
    .filter((place) => place.state === 'next')
    .map((place) => {
      const node = graph.nodes.find((one) => one.id === place.element);
      const rule = node?.kind === 'task' ? node.unit : 'settling';
      return { name: place.name, unitId: unitOfRule(rule, dossier, namedId) ?? null };
    });
}
