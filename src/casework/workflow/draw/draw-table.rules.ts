import { type Examinations, examinationsOf } from '../examination.rules.ts';
import type { ClockMark, Role, Signature } from '../graph.rules.ts';
import { refuseOutcome } from '../refusal.rules.ts';
import type { Drawing, DrawnFlow, DrawnNode } from './build.rules.ts';

/** The legal step table of a procedure ("quy trình nội bộ"), as decisions publish it. */
export interface ProcessTable {
  readonly key: string;
  readonly name: string;
  /** Working hours granted to the whole. */
  readonly totalHours?: number;
  readonly steps: readonly TableStep[];
  /** What the last examination may propose instead, by its name, and the rows of that road. */
  readonly refusal?: { readonly name: string; readonly steps: readonly TableStep[] };
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

/**
 * The legal table as a drawing, in the normal form: start, one user task for each row, in order, one end. A step of
 * some cases stands behind a gateway that asks for the case and else skips it. Approving and signing may return the
 * file: to the nearest `process` row, else to the row before. The last examination of each case may propose a refusal, to an end
 * of its own.
 */
export function tableToDrawing({ key, name, totalHours, steps, refusal }: ProcessTable): Drawing {
  const entry = (n: number): string =>
    n >= steps.length ? 'end' : steps[n]!.cases ? `case-${n + 1}` : `step-${n + 1}`;
  const flows: DrawnFlow[] = [];
  const flow = (from: string, way: Way): string => {
    const id = `f${flows.length + 1}`;
    flows.push({ id, from, name: '', ...way });
    return id;
  };
  flow('start', { to: entry(0) });
  const examined = refusal ? examinationsOf(steps) : { rows: [], others: -1 };
  const nodes = steps.flatMap((step, n): DrawnNode[] => {
    const task = `step-${n + 1}`;
    const before: DrawnNode[] = [];
    if (step.cases) {
      flow(entry(n), { to: task, condition: askCase(step.cases) });
      flow(entry(n), { to: entry(n + 1) });
      before.push({ kind: 'exclusive', id: entry(n), name: '', otherwise: `f${flows.length}` });
    }
    const back = returnsTo(steps, n);
    const ways = withRefusal(examined, { n, name: refusal?.name ?? '' }, [
      { to: entry(n + 1), ...forwardOutcomes[step.role] },
      ...(back === undefined ? [] : [{ to: entry(back), ...returning }]),
    ]);
    return [...before, ...drawStep(step, { task, choice: `choice-${n + 1}`, ways, flow })];
  });
  const rooms = examined.rows.length > 1 ? backTo(examined, entry, flow) : [];
  const refused = refusal ? drawRefusal(refusal.steps, rooms[0]?.id ?? entry(examined.others), flow) : [];
  return {
    key,
    name,
    ...(totalHours !== undefined && { minutes: Math.round(totalHours * 60) }),
    nodes: [bare('start'), ...nodes, bare('end'), ...refused, ...rooms],
    flows,
  };
}

type Way = Partial<DrawnFlow> & { readonly to: string };
type Draw = (from: string, way: Way) => string;
const returning = { outcome: 'return', name: 'Trả lại' };

/** A row, and behind it the choice between its ways where it has several. */
function drawStep(
  step: TableStep,
  { task, choice, ways, flow }: { task: string; choice: string; ways: readonly Way[]; flow: Draw },
): DrawnNode[] {
  const [only, ...more] = ways;
  if (more.length === 0) {
    flow(task, only!);
    return [taskOf(step, task)];
  }
  flow(task, { to: choice });
  for (const way of ways) flow(choice, way);
  return [taskOf(step, task), { kind: 'exclusive', id: choice, name: '' }];
}

const bare = (kind: 'start' | 'end'): DrawnNode => ({ kind, id: kind, name: '' });

/**
 * The ways from a row, with that to a refusal where it may propose one: before the way onward where a later row may as well, for the
 * road of the refusal lies behind all of them in the order of flow.
 */
function withRefusal({ rows }: Examinations, { n, name }: { n: number; name: string }, ways: readonly Way[]): Way[] {
  const refusing = { to: 'refusal-1', outcome: refuseOutcome, name };
  if (rows.at(-1)?.n === n) return [...ways, refusing];
  return rows.some((one) => one.n === n) ? [refusing, ...ways] : [...ways];
}

/** Back from a refusal: to the examination of the case. */
function backTo({ rows, others }: Examinations, entry: (n: number) => string, flow: Draw): DrawnNode[] {
  const id = 'refusal-back';
  for (const { n, cases } of rows) if (n !== others) flow(id, { to: entry(n), condition: askCase(cases) });
  const otherwise = flow(id, { to: entry(others) });
  return [{ kind: 'exclusive', id, name: '', otherwise }];
}

/** The rows of a refusal. Who approves or signs it may return it to the examination. */
function drawRefusal(steps: readonly TableStep[], examination: string, flow: Draw): DrawnNode[] {
  const nodes = steps.flatMap((step, n) => {
    const task = `refusal-${n + 1}`;
    const onward = { to: n + 1 < steps.length ? `refusal-${n + 2}` : 'end-refused', ...forwardOutcomes[step.role] };
    const ways =
      step.role === 'approve' || step.role === 'sign' ? [onward, { to: examination, ...returning }] : [onward];
    return drawStep(step, { task, choice: `refusal-choice-${n + 1}`, ways, flow });
  });
  return [...nodes, { kind: 'end', id: 'end-refused', name: '' }];
}

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
