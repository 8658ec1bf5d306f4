import { withRefusal } from '../catalogue/refusal.rules.ts';
import type { ProcedureRecord } from '../versions/record.form.ts';
import { alike } from './alike.rules.ts';
import { bookOf } from './book.rules.ts';
import { amountText } from './numbers.rules.ts';
import { readRow, type StepReason } from './steps.rules.ts';
import { rowsOf, type Typed } from './typed.rules.ts';

type RecordedRefusal = NonNullable<ProcedureRecord['refusal']>;

/** By the general rule, by a road of the procedure's own, or not at all. */
export const refusedBy = ['general', 'own', 'none'] as const;
type RefusedBy = (typeof refusedBy)[number];

/** What is done on the road of a refusal: it was received and examined before. */
export const refusalRoles = ['approve', 'present', 'sign', 'clerk', 'return'] as const;

export type RefusalReason =
  | StepReason
  | { readonly field: string; readonly reason: Lacking }
  | {
      readonly field: string;
      readonly reason:
        | 'outcome-missing'
        | 'paper-name-missing'
        | 'symbol-wrong'
        | 'refusal-road'
        | 'refusal-unexamined';
    };

/** How a refusal of a version goes; the general road follows its steps and its signer whenever those change. */
export type Refused = { readonly by: 'general' | 'none' } | { readonly by: 'own'; readonly refusal: RecordedRefusal };

/** How a record refuses. */
export function refusedIn({ refusal, ...bare }: ProcedureRecord): RefusedBy {
  if (alike(withRefusal(bare).refusal, refusal)) return 'general';
  return refusal ? 'own' : 'none';
}

/** The refusal of a record as its form shows it; the road of the general rule stands there to begin one's own from. */
export function refusalFields(record: ProcedureRecord): Typed {
  const refusal = record.refusal ?? withRefusal(record).refusal;
  const by = { refusedBy: refusedIn(record) };
  if (!refusal) return by;
  const { outcome, name, symbol, sign, steps } = refusal;
  return {
    ...by,
    ...{ refuseOutcome: outcome, refuseName: name, refuseSymbol: symbol },
    ...{ refuseTitle: sign.title, refuseUnit: sign.unit, refuseSeal: sign.seal, refuseBook: sign.bookName },
    ...Object.fromEntries(
      steps.flatMap(([what, unit, role, hours], n) =>
        Object.entries({ name: what, unit, role, hours: amountText(hours) }).map(([part, value]) => [
          `r${n + 1}.${part}`,
          value,
        ]),
      ),
    ),
  };
}

interface RefusalGround {
  readonly units: ReadonlySet<string>;
  /** Number books by their name. */
  readonly books: ReadonlyMap<string, string>;
  /** Whether anything is examined that could be refused. */
  readonly examined: boolean;
}

/**
 * Who refuses in writing, by which book and on which road. A road of the procedure's own is signed, then numbered and sealed, and
 * ends in the hand of the person (NĐ 61/2018, Điều 19.4); a drawn process has its refusal in its drawing.
 */
export function readRefusal(
  typed: Typed,
  before: ProcedureRecord,
  ground: RefusalGround,
): { readonly refused: Refused; readonly reasons: RefusalReason[] } {
  const by = refusedBy.find((one) => one === typed.refusedBy) ?? refusedIn(before);
  if (by !== 'own') return { refused: { by }, reasons: [] };
  if (before.refusal && (before.process || typed.refusedBy === undefined))
    return { refused: { by, refusal: before.refusal }, reasons: [] };
  const wrong: RefusalReason[] = [];
  if (!ground.examined) wrong.push({ field: 'refusedBy', reason: 'refusal-unexamined' });
  const letter = readLetter(typed, before, ground, wrong);
  return { refused: { by, refusal: { ...letter, steps: readRoad(typed, before, ground, wrong) } }, reasons: wrong };
}

/** What the person is given: its name, its number's symbol and book, and who signs it under which seal. */
function readLetter(
  typed: Typed,
  before: ProcedureRecord,
  { books }: RefusalGround,
  wrong: RefusalReason[],
): Omit<RecordedRefusal, 'steps'> {
  const said = (part: string): string => (typed[part] ?? '').trim();
  const asked = (field: string, reason: Lacking): string => {
    if (!said(field)) wrong.push({ field, reason });
    return said(field);
  };
  const symbol = said('refuseSymbol');
  if (!/^[\p{L}\d.-]{2,30}$/u.test(symbol)) wrong.push({ field: 'refuseSymbol', reason: 'symbol-wrong' });
  return {
    ...{ outcome: asked('refuseOutcome', 'outcome-missing'), name: asked('refuseName', 'paper-name-missing'), symbol },
    sign: {
      title: asked('refuseTitle', 'signer-missing'),
      unit: said('refuseUnit') === 'settling' ? 'settling' : 'authority',
      seal: asked('refuseSeal', 'seal-missing'),
      ...bookOf(asked('refuseBook', 'book-missing'), before.refusal?.sign, books),
    },
  };
}

type Lacking = 'outcome-missing' | 'paper-name-missing' | 'signer-missing' | 'seal-missing' | 'book-missing';

/** Its rows: nothing but the acts of a letter, signed before it is numbered, and handed out last. */
function readRoad(
  typed: Typed,
  before: ProcedureRecord,
  { units }: RefusalGround,
  wrong: RefusalReason[],
): RecordedRefusal['steps'] {
  const places = rowsOf(typed, 'r', before.refusal?.steps.length ?? 0);
  const rows = places.map((place) => readRow(typed, `r${place}`, { units, wrong }));
  const strange = places.filter((place) => {
    const role = typed[`r${place}.role`];
    return role && !refusalRoles.some((one) => one === role);
  });
  for (const place of strange) wrong.push({ field: `r${place}.role`, reason: 'step-role-unknown' });
  const roles = rows.map(([, , role]) => role);
  const signed = roles.lastIndexOf('sign');
  if (
    signed < 0 ||
    roles.indexOf('clerk') < signed ||
    roles.at(-1) !== 'return' ||
    roles.indexOf('return') < roles.length - 1
  )
    wrong.push({ field: `r${places[0] ?? 1}.name`, reason: 'refusal-road' });
  return rows;
}
