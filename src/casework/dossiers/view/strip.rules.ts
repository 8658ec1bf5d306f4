import type { Graph } from '../../workflow/rules.ts';
import type { Decision } from '../dossier/decision.store.ts';
import { leftUndone } from '../flow/flow.rules.ts';
import type { PastTask } from '../flow/task.store.ts';

export interface StripPlace {
  readonly element: string;
  readonly name: string;
  readonly role: string;
  readonly minutes: number;
  readonly state: 'done' | 'now' | 'next';
  /** The last time this step was worked on. */
  readonly last: PastTask | undefined;
}

/** Whose step it was: of a signature on paper the signer, not the hand that recorded it. */
export function whoDid(
  task: Pick<PastTask, 'act' | 'closed_at' | 'closed_by' | 'holder_id'> | undefined,
  decisions: readonly Decision[],
): string | null | undefined {
  const signed = decisions.findLast(
    ({ kind, decided_at }) => kind === 'sign' && task?.act === 'sign' && task.closed_at?.equals(decided_at),
  );
  return signed?.by_account ?? task?.closed_by ?? task?.holder_id;
}

interface Road {
  readonly first: readonly string[];
  readonly steps: readonly { readonly name: string; readonly hours: number }[];
}

/**
 * The road of a dossier: the steps it has passed (`first` by its reception), where it is, and those ahead
 * of it; `steps` are those of its case, so the steps of other cases are left out.
 */
export function stripOf(graph: Graph, past: readonly PastTask[], road: Road): StripPlace[] {
  const tasks = graph.nodes.filter((node) => node.kind === 'task');
  const own = ownOf(tasks, road.steps);
  const now = tasks.findIndex((node) => past.some((task) => task.element === node.id && !task.closed_at));
  return tasks.flatMap((node, n) => {
    const last = past.findLast((task) => task.element === node.id);
    const left = leftUndone.has(last?.outcome ?? '');
    const passed = (last !== undefined && !left) || road.first.includes(node.id);
    const state = n === now ? 'now' : passed && (now < 0 || n < now) ? 'done' : 'next';
    if (state === 'next' && (now < 0 || n < now || !own(node))) return [];
    // A step that gave the dossier back was left, not done: ahead of it again, nothing is told of it.
    const told = state === 'next' ? undefined : last;
    return [{ element: node.id, name: node.name, role: node.role, minutes: node.minutes, state, last: told } as const];
  });
}

type Task = Pick<StripPlace, 'name' | 'minutes'>;

/** Is a step of the process one of the case's own? Cases may name a step alike and give it other hours: then the hours tell. */
function ownOf(tasks: readonly Task[], steps: Road['steps']): (task: Task) => boolean {
  const given = Map.groupBy(steps, ({ name }) => name.normalize('NFC'));
  const fits = ({ name, minutes }: Task): boolean =>
    (given.get(name) ?? []).some(({ hours }) => Math.round(hours * 60) === minutes);
  const told = new Set(tasks.filter(fits).map(({ name }) => name));
  return (task) => given.has(task.name) && (!told.has(task.name) || fits(task));
}
