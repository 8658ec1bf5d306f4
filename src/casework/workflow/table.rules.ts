import { build, type Drawing, type DrawnFlow, type DrawnNode } from './build.rules.ts';
import { type ClockMark, charted, type Graph, type Role, type Signature, type TaskNode } from './graph.rules.ts';
import { drawingToBpmn } from './write.rules.ts';

/** The legal step table of a procedure ("quy trình nội bộ"), as decisions publish it. */
export interface ProcessTable {
  readonly key: string;
  readonly name: string;
  /** Working hours granted to the whole. */
  readonly totalHours?: number;
  readonly steps: readonly TableStep[];
}

export interface TableStep {
  readonly name: string;
  /** A unit rule: `one-stop`, `settling`, `office`, `authority`, `commune`, `citizen`, `unit:KEY`. */
  readonly unit: string;
  readonly role: Role;
  /** Working hours. */
  readonly hours: number;
  /** Only in these cases of the procedure; in all without. */
  readonly cases?: readonly string[];
  readonly clock?: ClockMark;
  readonly form?: string;
  readonly prints?: readonly string[];
  readonly signature?: Signature;
}

/** The legal step table as BPMN 2.0 text. */
export const tableToBpmn = (table: ProcessTable): string => drawingToBpmn(tableToDrawing(table));

/**
 * The legal table as a drawing, in the normal form: start, one user task for each row, in order, one end. A step of
 * some cases stands behind a gateway that asks for the case and else skips it. Approving and signing may also
 * return the file: to the nearest `process` row before, else to the row before.
 */
export function tableToDrawing({ key, name, totalHours, steps }: ProcessTable): Drawing {
  const entry = (n: number): string =>
    n >= steps.length ? 'end' : steps[n]!.cases ? `case-${n + 1}` : `step-${n + 1}`;
  const flows: DrawnFlow[] = [];
  const flow = (from: string, to: string, facts: Partial<DrawnFlow> = {}): void =>
    void flows.push({ id: `f${flows.length + 1}`, from, to, name: '', ...facts });
  flow('start', entry(0));
  const nodes = steps.flatMap((step, n): DrawnNode[] => {
    const task = `step-${n + 1}`;
    const before: DrawnNode[] = [];
    if (step.cases) {
      flow(entry(n), task, { condition: askCase(step.cases) });
      flow(entry(n), entry(n + 1));
      before.push({ kind: 'exclusive', id: entry(n), name: '', otherwise: `f${flows.length}` });
    }
    const forward = forwardOutcomes[step.role];
    const back = returnsTo(steps, n);
    if (back === undefined) {
      flow(task, entry(n + 1), forward);
      return [...before, taskOf(step, task)];
    }
    const choice = `choice-${n + 1}`;
    flow(task, choice);
    flow(choice, entry(n + 1), forward);
    flow(choice, entry(back), { outcome: 'return', name: 'Trả lại' });
    return [...before, taskOf(step, task), { kind: 'exclusive', id: choice, name: '' }];
  });
  return {
    key,
    name,
    ...(totalHours !== undefined && { minutes: Math.round(totalHours * 60) }),
    nodes: [{ kind: 'start', id: 'start', name: '' }, ...nodes, { kind: 'end', id: 'end', name: '' }],
    flows,
  };
}

/**
 * The legal table of a compiled process. `normal` says whether the table tells the whole process; of a drawing
 * outside the normal form it only lists the steps in order of flow, and the picture is what counts.
 */
export function bpmnToTable(graph: Graph): { readonly table: ProcessTable; readonly normal: boolean } {
  const tasks = graph.nodes.filter((node): node is TaskNode => node.kind === 'task');
  const table: ProcessTable = {
    key: graph.key,
    name: graph.name,
    ...(graph.minutes !== undefined && { totalHours: graph.minutes / 60 }),
    steps: tasks.map((task) => stepOf(graph, task)),
  };
  return { table, normal: shape(build(tableToDrawing(table))) === shape(graph) };
}

/** Whether a condition is that of a step of some cases. */
export const asksForCases = (condition: string): boolean =>
  condition.startsWith('list contains([') && condition.endsWith('], case)');

const forwardOutcomes: Readonly<Record<Role, { readonly outcome: string; readonly name: string }>> = {
  receive: { outcome: 'done', name: 'Đã tiếp nhận' },
  assign: { outcome: 'done', name: 'Đã phân công' },
  process: { outcome: 'pass', name: 'Đạt' },
  approve: { outcome: 'approve', name: 'Duyệt' },
  present: { outcome: 'done', name: 'Đã trình' },
  sign: { outcome: 'sign', name: 'Ký' },
  clerk: { outcome: 'done', name: 'Đã vào sổ, đóng dấu' },
  return: { outcome: 'done', name: 'Đã trả kết quả' },
  cash: { outcome: 'done', name: 'Đã thu' },
  consult: { outcome: 'done', name: 'Đã có ý kiến' },
  wait: { outcome: 'done', name: 'Đã nhận đủ' },
};

/** The row a file is returned to from this one, if returning makes sense here. */
function returnsTo(steps: readonly TableStep[], n: number): number | undefined {
  const role = steps[n]!.role;
  if ((role !== 'approve' && role !== 'sign') || n === 0) return undefined;
  let back = steps.slice(0, n).findLastIndex((step) => step.role === 'process');
  if (back < 0) back = n - 1;
  // Rows for different cases lie one behind the other: enter before the first of them, so the right one is met.
  while (back > 0 && steps[back]!.cases && steps[back - 1]!.cases) back -= 1;
  return back;
}

const askCase = (cases: readonly string[]): string => `list contains([${cases.map(feelString).join(', ')}], case)`;

const feelString = (text: string): string => JSON.stringify(text.normalize('NFC'));

function taskOf({ name, unit, role, hours, clock, form, prints, signature }: TableStep, id: string): DrawnNode {
  const facts = { clock, form, prints, signature };
  const given = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
  return { kind: 'task', id, name: name.normalize('NFC'), unit, role, minutes: Math.round(hours * 60), ...given };
}

function stepOf(graph: Graph, task: TaskNode): TableStep {
  const { name, unit, role, minutes, clock, form, prints, signature } = task;
  const asked = charted(graph)
    .into(task.id)
    .find((flow) => flow.condition !== undefined && asksForCases(flow.condition));
  const cases = asked && casesOf(asked.condition!);
  const facts = { cases, clock, form, prints, signature };
  const given = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
  return { name, unit, role, hours: minutes / 60, ...given };
}

function casesOf(condition: string): string[] | undefined {
  const list = /^list contains\((\[.*\]), case\)$/.exec(condition)?.[1];
  try {
    return list === undefined ? undefined : (JSON.parse(list) as string[]);
  } catch {
    // Another condition that only begins alike: the process is outside the normal form.
    return undefined;
  }
}

/** A graph with its ids replaced by places: equal for processes that differ only in ids, names and layout. */
function shape(graph: Graph): string {
  const { place } = charted(graph);
  const nodes = graph.nodes.map(({ id: _id, ...node }) => ({ ...node, otherwise: undefined, assumed: undefined }));
  const ways = graph.flows.map((flow) => [
    place(flow.from),
    place(flow.to),
    flow.outcome,
    flow.name,
    flow.condition,
    flow.back,
  ]);
  return JSON.stringify([
    nodes.map((node) => Object.entries(node).toSorted()),
    ways.map((way) => JSON.stringify(way)).toSorted(),
  ]);
}
