import type { Static, TSchema } from 'typebox';
import { whoMay } from '#foundations/access/index.ts';
import type { Calendar } from '#foundations/calendar/rules.ts';
import { addWorkingHours, handOverBy } from '#foundations/calendar/rules.ts';
import { answeringOn } from '#foundations/organisations/index.ts';
import { absentOn } from '#foundations/staffing/index.ts';
import { actorId, may, type Permission } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { type EventShape, happened } from '#platform/events/shape.ts';
import { namedId, newId } from '#platform/id/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { type Input, type OpenTask, openTasks, type Step, step } from '../../workflow/rules.ts';
import { type Dossier, leave, type State } from '../dossier/dossier.store.ts';
import type { Image } from '../dossier/image.store.ts';
import type { WayBack } from '../dossier/way-back.store.ts';
import { mendingName, passing, unitOfRule } from './flow.rules.ts';
import { type NewLeg, walk } from './leg.store.ts';
import type { FlowReason, InHand } from './take-up.act.ts';
import { close, markReady, type NewTask, open } from './task.store.ts';

/** What the act leaves beside the step itself. */
export interface Beside {
  readonly state?: State;
  readonly officerId?: string;
  readonly readyAt?: Temporal.Instant;
  /** Whoever did it may take it back until the next hand acts. */
  readonly undoable?: boolean;
  /** Who may, where the house did it by itself in a deed of theirs. */
  readonly undoneBy?: string | null;
  /** What it found beside the step, before anything of it was written. */
  readonly image?: Image;
}

/** The payload every move shares; the act adds its own. */
export interface Moved {
  readonly closed: string[];
  readonly outcome: string;
  readonly opened: { element: string; role: string; unit: string }[];
  readonly substitute?: string;
}

/**
 * Moves the dossier: the interpreter steps, its difference is written to tasks and legs, the dossier
 * row keeps the new state, and the event says what moved. Answers with the event's number.
 */
export async function proceed<S extends TSchema>(
  inHand: InHand,
  input: Input,
  left: Beside,
  said: { readonly shape: EventShape<S>; readonly payload: (moved: Moved) => Static<S>; readonly onBehalfOf?: string },
): Promise<Result<number, FlowReason>> {
  const { deed, dossier, graph, task } = inHand;
  const stepped = step(graph, dossier.run, forward(inHand, input));
  if (!stepped.ok) return refuse<FlowReason>({ reason: 'unknown-outcome' });
  const outcome = input.kind === 'complete' ? (input.outcome ?? 'done') : input.kind;
  const officerId = left.officerId ?? (await whoSettles(inHand, stepped.value));
  const substituted = officerId && !left.officerId && officerId !== dossier.officer_id ? officerId : undefined;
  const answers = await answeringOn(deed.db, dayOf(deed.now));
  const tasks = shadowsOf({ ...inHand, answers }, stepped.value, officerId);
  const legs = legsOn(inHand, task.unit_id, tasks, { received: task.act === 'receive' });
  const moved = { ...moveOf(stepped.value, tasks, outcome), ...(substituted && { substitute: substituted }) };
  const happening = {
    ...happened(said.shape, { kind: 'dossier', id: dossier.id }, said.payload(moved)),
    onBehalfOf: said.onBehalfOf,
  };
  const written = [
    record(deed, happening),
    close(deed.tx, dossier.id, tokensOf(stepped.value.closed), { at: deed.now, who: actorId(deed), outcome }),
    open(deed.tx, dossier, tasks, deed.now),
    ...(left.readyAt ? [markReady(deed.tx, dossier.id)] : []),
    ...walked(deed, dossier.id, legs),
    leave(deed.tx, dossier, {
      run: stepped.value.state,
      state: left.state ?? (dossier.state === 'received' ? 'settling' : dossier.state),
      officerId,
      readyAt: left.readyAt ?? dossier.ready_at,
      wayBack: left.undoable ? wayBackOf(inHand, left, { tasks, legs }) : null,
    }),
  ];
  // Nothing hangs on their answers: they end with the deed, whose event is the next of the dossier it holds locked.
  deed.tx.meanwhile(Promise.all(written));
  return accept(dossier.seq + 1);
}

/**
 * Who settles what the step opens: the officer; while he is away today and somebody stands in for him who may settle there, that
 * one. Whoever is at work on it this moment is not away.
 */
async function whoSettles({ deed, dossier, aside }: InHand, stepped: Step): Promise<string | null> {
  const officer = dossier.officer_id;
  if (!officer || officer === actorId(deed) || !stepped.opened.some(({ role }) => role === 'process')) return officer;
  const substitute = (await absentOn(deed.db, dayOf(deed.now))).get(officer)?.substitute_account_id;
  if (!substitute || aside.includes(substitute)) return officer;
  const settlers = await whoMay(deed.db, 'dossier.process', dossier.settling_id);
  return settlers.some(({ accountId }) => accountId === substitute) ? substitute : officer;
}

const tokensOf = (closed: Step['closed']): string[] => closed.map((one) => one.token);

/** What this step found and opens, for whoever takes it back. */
function wayBackOf(
  { deed, dossier, task, signedFor }: InHand,
  { image, undoneBy }: Beside,
  { tasks, legs }: { tasks: readonly NewTask[]; legs: readonly NewLeg[] },
): WayBack | null {
  const by = actorId(deed) ?? undoneBy;
  if (!by) return null;
  const found = { run: dossier.run, state: dossier.state, officerId: dossier.officer_id };
  const rows = { closed: task.id, opened: tasks.map(({ id }) => id), legs: legs.length };
  return { seq: dossier.seq + 1, by, ...found, ...rows, taken: signedFor, given: null, ...(image && { image }) };
}

/** An act that names no outcome means the step's first that leads forward: approved, signed, done. */
function forward({ graph, dossier, task }: InHand, input: Input): Input {
  if (input.kind !== 'complete' || input.outcome) return input;
  const open = openTasks(graph, dossier.run).find((one) => one.token === task.token);
  const outcome = open?.outcomes.find((one) => !one.back)?.key;
  return outcome ? { ...input, outcome } : input;
}

/** Where work is opened. `answers`: who does the work of a unit today, for a process may name one that has ended since. */
interface Opening {
  readonly deed: Deed;
  readonly dossier: Places;
  readonly calendar: Calendar;
  readonly answers: (unitId: string) => string;
}

/** The shadow rows of what a step opened: office, holder, and by when this step should be done. */
export function shadowsOf(
  { deed, dossier, calendar, answers }: Opening,
  stepped: Step,
  officerId: string | null,
): NewTask[] {
  return stepped.opened.map((opened) => ({
    id: newId(),
    token: opened.token,
    element: opened.element,
    name: opened.resumes === undefined ? opened.name : mendingName,
    unitId: answers(unitOf(opened, dossier)),
    act: opened.role,
    holderId: opened.role === 'process' ? officerId : null,
    stepDueAt: addWorkingHours(calendar, deed.now, opened.minutes / 60),
  }));
}

type Places = Pick<Dossier, 'one_stop_id' | 'settling_id' | 'authority_id' | 'office_id'>;

function unitOf(opened: OpenTask, places: Places): string {
  const unit = unitOfRule(opened.unit, places, namedId);
  if (!unit) throw new Error(`the step ${opened.element} names no unit we know: ${opened.unit}`);
  return unit;
}

/** What a step moved, as its event tells it: the step closed, the outcome, the steps opened. */
export const moveOf = (stepped: Step, tasks: readonly NewTask[], outcome: string): Moved => ({
  closed: stepped.closed.map((one) => one.element),
  outcome,
  opened: tasks.map((task) => ({ element: task.element, role: task.act, unit: task.unitId })),
});

/** The legs to the offices that have the next step. */
export function legsOn(
  { deed, dossier, calendar }: { deed: Deed; dossier: Places; calendar: Calendar },
  fromUnitId: string,
  tasks: readonly NewTask[],
  { received }: { readonly received: boolean },
): NewLeg[] {
  const by = { at: deed.now, by: actorId(deed) };
  const units = [...new Map(tasks.map((task) => [task.unitId, task])).values()];
  return units.flatMap((task): NewLeg[] => {
    const sameHands =
      deed.actor.kind === 'staff' &&
      may(deed.actor, `dossier.${task.act}` as Permission, { unitIds: [task.unitId] }).ok;
    const how = passing(
      { unitId: fromUnitId, isOneStop: fromUnitId === dossier.one_stop_id, received },
      { unitId: task.unitId, sameHands },
    );
    if (how === 'stays') return [];
    const giveBy = how === 'to-be-given' ? handOverBy(calendar, deed.now) : deed.now;
    return [
      {
        fromUnitId,
        toUnitId: task.unitId,
        giveBy,
        given: how === 'to-be-given' ? null : by,
        taken: how === 'in-the-same-hands' ? by : null,
      },
    ];
  });
}

/** Writes the legs, if there are any. */
export const walked = (deed: Deed, dossierId: string, legs: readonly NewLeg[]): Promise<number>[] =>
  legs.length > 0 ? [walk(deed.tx, dossierId, legs)] : [];
