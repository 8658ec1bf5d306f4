import type { Drawing, DrawnFlow, DrawnNode } from '#casework/workflow/draw/build.rules.ts';
import type { Role } from '#casework/workflow/rules.ts';

/** A one-stop process of a district as an earlier system kept it: stages of tasks, times in days, −1 for none. */
export interface OldProcess {
  readonly code: string;
  readonly name: string;
  readonly totaltime: string;
  readonly steps: readonly OldStage[];
}

export interface OldStage {
  readonly group: string;
  readonly name: string;
  readonly time: string;
  readonly tasks: readonly OldTask[];
}

export interface OldTask {
  readonly code: string;
  readonly name: string;
  readonly time: string;
  /** The task that follows, several parted by `|` or `,`, `NULL` for none. */
  readonly next: string;
  /** The clock stands from here, runs again from here. */
  readonly pause?: string;
  readonly unpause?: string;
}

/** What a process holds, counted in its own words. */
export interface Counted {
  readonly stages: number;
  readonly tasks: number;
  readonly branches: number;
  readonly loops: number;
  readonly pauses: number;
  readonly ends: number;
}

export function counted(process: OldProcess): Counted {
  const tasks = process.steps.flatMap((stage) => stage.tasks);
  const place = new Map(tasks.map((task, n) => [task.code, n]));
  const ways = tasks.flatMap((task, n) => nextOf(task).map((next) => ({ from: n, to: place.get(next) })));
  return {
    stages: process.steps.length,
    tasks: tasks.length,
    branches: tasks.filter((task) => nextOf(task).length > 1).length,
    loops: ways.filter((way) => way.to !== undefined && way.to <= way.from).length,
    pauses: tasks.filter((task) => task.pause === 'true').length,
    ends: tasks.filter((task) => nextOf(task).length === 0).length,
  };
}

/**
 * The same process as a drawing of ours. With `returns`, approving and signing may also return the file to the
 * task before, as this house offers it everywhere.
 */
export function converted(process: OldProcess, { returns }: { readonly returns: boolean }): Drawing {
  const tasks = process.steps.flatMap((stage) => stage.tasks.map((task) => ({ ...task, stage })));
  const nodes: DrawnNode[] = [{ kind: 'start', id: 'start', name: '' }];
  const flows: DrawnFlow[] = [];
  const flow = (from: string, to: string, facts: Partial<DrawnFlow> = {}): void =>
    void flows.push({ id: `f${flows.length + 1}`, from, to, name: '', ...facts });
  flow('start', idOf(tasks[0]!.code));
  for (const [n, task] of tasks.entries()) {
    const id = idOf(task.code);
    nodes.push(stepOf(task, task.stage.group));
    const nexts = nextOf(task);
    const back = returns && returning.has(roleOf(task)) ? tasks[n - 1] : undefined;
    if (nexts.length + (back ? 1 : 0) <= 1) {
      flow(id, nexts[0] === undefined ? 'end' : idOf(nexts[0]));
      continue;
    }
    nodes.push({ kind: 'exclusive', id: `x-${id}`, name: '' });
    flow(id, `x-${id}`);
    for (const next of nexts) flow(`x-${id}`, idOf(next), { outcome: idOf(next), name: nameOf(tasks, next) });
    if (back) flow(`x-${id}`, idOf(back.code), { outcome: 'return', name: 'Trả lại' });
  }
  nodes.push({ kind: 'end', id: 'end', name: '' });
  const days = Number(process.totaltime);
  return { key: process.code, name: process.name, ...(days > 0 && { minutes: days * dayMinutes }), nodes, flows };
}

/** A process sheet's day: 8 hours. */
const dayMinutes = 480;

const returning: ReadonlySet<Role> = new Set<Role>(['approve', 'sign']);

const nextOf = (task: OldTask): string[] =>
  task.next
    .split(/[|,]/)
    .map((next) => next.trim())
    .filter((next) => next !== '' && next !== 'NULL');

const idOf = (code: string): string => code.replace(/[^A-Za-z0-9_.-]+/g, '-');

const nameOf = (tasks: readonly OldTask[], code: string): string =>
  tasks.find((task) => task.code === code)?.name ?? code;

function stepOf(task: OldTask, group: string): DrawnNode {
  const clock = task.pause === 'true' ? 'pause' : task.unpause === 'true' ? 'resume' : undefined;
  return {
    kind: 'task',
    id: idOf(task.code),
    name: task.name,
    unit: units[group] ?? 'settling',
    role: roleOf(task),
    minutes: Math.max(0, Math.round(Number(task.time) * dayMinutes)),
    ...(clock && { clock }),
  };
}

const units: Readonly<Record<string, string>> = { BP_MOT_CUA: 'one-stop', LANH_DAO_DON_VI: 'authority' };

const roleWords: Readonly<Record<string, Role>> = {
  TIEP_NHAN: 'receive',
  BAN_GIAO: 'receive',
  PHAN_CONG: 'assign',
  THU_LY: 'process',
  XET_DUYET: 'approve',
  KY_DUYET: 'sign',
  THU_PHI: 'cash',
  TRA_KET_QUA: 'return',
};

function roleOf(task: OldTask): Role {
  const word = task.code.split('::').at(-1)!;
  const role = roleWords[word] ?? Object.entries(roleWords).find(([known]) => word.startsWith(known))?.[1];
  return role ?? (task.pause || task.unpause ? 'wait' : 'process');
}
