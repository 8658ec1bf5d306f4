import { roles, unitRules } from '../../workflow/rules.ts';
import type { ProcedureRecord } from '../versions/record.form.ts';
import { type Cases, casesOf, type Read } from './cases.rules.ts';
import { amountOf } from './numbers.rules.ts';
import { rowsOf, type Typed } from './typed.rules.ts';

type Step = NonNullable<ProcedureRecord['steps']>[number];

export type StepReason = {
  readonly field: string;
  readonly reason:
    | 'step-nameless'
    | 'step-unit-unknown'
    | 'step-role-unknown'
    | 'hours-unreadable'
    | 'case-gone'
    | 'first-receives'
    | 'last-returns';
};

export interface StepGround {
  readonly cases: Cases;
  readonly known: number;
  /** The keys of the units a step may name. */
  readonly units: ReadonlySet<string>;
}

/**
 * The rows of the internal process, in order: who does what by which rule in how many hours. Reception first and the return last,
 * as the counter begins and ends every road.
 */
export function readSteps(typed: Typed, ground: StepGround): Read<Step, StepReason> {
  const reasons: StepReason[] = [];
  const places = rowsOf(typed, 's', ground.known);
  const rows = places.map((place) => readStep(typed, `s${place}`, { ...ground, wrong: reasons }));
  const [first, last] = [places[0], places.at(-1)];
  if (first && rows[0]?.[2] !== 'receive') reasons.push({ field: `s${first}.role`, reason: 'first-receives' });
  if (last && rows.at(-1)?.[2] !== 'return') reasons.push({ field: `s${last}.role`, reason: 'last-returns' });
  return { rows, reasons };
}

function readStep(
  typed: Typed,
  row: string,
  { cases, units, wrong }: StepGround & { readonly wrong: StepReason[] },
): Step {
  const begun = readRow(typed, row, { units, wrong });
  const gone = (): unknown => wrong.push({ field: `${row}.name`, reason: 'case-gone' });
  const only = casesOf(typed, row, { cases, gone }).cases;
  return only ? [...begun, only] : begun;
}

/** What is done, by whom and in how many hours, as one row says it; every reason is added to those that are wrong. */
export function readRow(
  typed: Typed,
  row: string,
  { units, wrong }: { readonly units: ReadonlySet<string>; readonly wrong: { push(reason: StepReason): unknown } },
): [Step[0], Step[1], Step[2], Step[3]] {
  const said = (part: string): string => (typed[`${row}.${part}`] ?? '').trim();
  const say = (part: string, reason: StepReason['reason']): unknown => wrong.push({ field: `${row}.${part}`, reason });
  const name = said('name');
  const unit = said('unit');
  const role = roles.find((one) => one === said('role'));
  const hours = amountOf(said('hours'));
  if (!name) say('name', 'step-nameless');
  if (!isUnit(unit, units)) say('unit', 'step-unit-unknown');
  if (!role) say('role', 'step-role-unknown');
  if (hours === undefined) say('hours', 'hours-unreadable');
  return [name, unit as Step[1], role ?? 'process', hours ?? 0];
}

const isUnit = (rule: string, units: ReadonlySet<string>): boolean =>
  unitRules.some((one) => one === rule) || (rule.startsWith('unit:') && units.has(rule.slice('unit:'.length)));
