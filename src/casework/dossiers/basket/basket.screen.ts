import { besideFields, linksTo } from '#design/index.ts';
import type { Unit } from '#foundations/organisations/index.ts';
import type { Visit } from '#platform/house/index.ts';
import { newId } from '#platform/id/index.ts';
import { formatDong } from '#platform/money/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { offeringsAt, versionById } from '../../procedures/index.ts';
import { canBeReceived } from '../../procedures/rules.ts';
import { type GroundHere, groundOf } from '../receive/ground.ts';
import { peopleFor } from '../receive/people.ts';
import type { ReceiveRefusal } from '../receive/receive.act.ts';
import { receiveWords } from '../receive/receive.text.ts';
import { twinsIn } from '../receive/twin.rules.ts';
import type { BasketForm } from './basket.form.ts';
import type { BasketScreen } from './basket.page.tsx';
import { emptyRow, readAdded } from './basket.read.rules.ts';
import { type BasketReason, type BasketRow, mostRows, notExempt } from './basket.rules.ts';
import { basketRefusal, basketWords } from './basket.text.ts';
import { rowSeen, visitOf } from './basket.view.ts';
import { meant } from './fill.rules.ts';

export interface Shown {
  readonly counter: Unit;
  readonly form: BasketForm;
  readonly rows: readonly BasketRow[];
  readonly reasons?: readonly BasketReason[];
  /** What is said beside the reasons: nothing matched, or this form was sent before. */
  readonly error?: { readonly text: string; readonly field?: string } | undefined;
  readonly matches?: BasketScreen['matches'];
  /** Why scans were refused. */
  readonly refused?: readonly string[];
  /** How many rows were just filled from a file. */
  readonly filled?: number;
}

interface Standing {
  readonly row: BasketRow;
  readonly ground: GroundHere;
}

/** Each row with what its reception stands on; a procedure that is not there today has no row. */
export async function standing(ask: Visit, counterId: string, rows: readonly BasketRow[]): Promise<Standing[]> {
  const found = await Promise.all(rows.map((row) => groundOf(ask.house.db, counterId, row.procedure, ask.now)));
  return rows.flatMap((row, n) => {
    const ground = found[n];
    return ground ? [{ row, ground }] : [];
  });
}

type Added =
  | { readonly row: BasketRow }
  | { readonly matches: BasketScreen['matches'] }
  | { readonly error: NonNullable<Shown['error']> };

/** A procedure chosen from those that match, or the only one that does. */
export async function addRow(ask: Visit, { counter, form, rows }: Shown): Promise<Added> {
  const words = basketWords(ask.language);
  if (rows.length >= mostRows) return { error: { text: words.full(mostRows), field: 'add' } };
  const { name, quantity } = readAdded(form.add ?? '');
  const found = await receivable(ask, counter.id, form.pick ? '' : name);
  const picked = form.pick ? found.find(({ key }) => key === form.pick) : meant(name, found);
  if (picked) return { row: { ...emptyRow(picked.key), quantity } };
  return found.length === 0 || form.pick
    ? { error: { text: words.noMatch, field: 'add' } }
    : { matches: found.slice(0, mostMatches) };
}

const mostMatches = 10;

/** The procedures received here that a text may mean. */
export async function receivable(
  ask: Visit,
  counterId: string,
  typed: string,
): Promise<{ key: string; name: string }[]> {
  const day = dayOf(ask.now);
  const offered = await offeringsAt(ask.house.db, counterId, day, typed);
  const judged = await Promise.all(
    offered.map(async (one) => {
      const version = await versionById(ask.house.db, one.versionId);
      return version && canBeReceived(version, one.offering, day).ok ? [{ key: one.key, name: one.name }] : [];
    }),
  );
  return judged.flat();
}

/** Puts the page together: what was typed stays, what is promised and owed is computed for this very minute. */
export async function screenOf(ask: Visit, shown: Shown): Promise<BasketScreen> {
  const { form, counter, reasons = [] } = shown;
  const grounds = await standing(ask, counter.id, shown.rows);
  const rows = grounds.map(({ row, ground }) => rowSeen(ask, form, row, ground));
  const names = rows.map(({ version }) => version.name);
  const wrong = [
    ...(shown.error ? [shown.error] : []),
    ...(shown.refused ?? []).map((text) => ({ text, field: undefined })),
    ...reasons.map((reason) => basketRefusal(reason, ask.language, names)),
  ];
  const [said, words] = [receiveWords(ask.language), basketWords(ask.language)];
  return {
    ...{ language: ask.language, today: dayOf(ask.now), witnesses: ask.house.witnesses },
    said,
    words,
    yes: said.yes,
    no: said.no,
    k: form.key || newId(),
    counter,
    form: visitOf(form),
    found: await peopleFor(ask, form),
    numberTaken: form.samePerson === 'yes' || reasons.some(isAboutNumber),
    twins: twinsIn(form, reasons.flatMap(becauseOf)),
    version: wholeVisit(rows),
    rows,
    matches: shown.matches ?? [],
    ...adding(shown),
    closed: grounds.some(({ ground }) => !ground.open),
    errors: besideFields(wrong),
    wrong: linksTo(wrong),
    // What a row is exempt from is said as well: nothing to pay is not the same as no fee.
    fees: rows
      .filter(({ dong, row }) => dong > 0n || row.exemption.ticked)
      .map(({ version, fee }) => ({ name: version.name, amount: fee })),
    total: formatDong(rows.reduce((sum, { dong }) => sum + dong, 0n)),
    // Each row asks for its own.
    ...{ exemptions: [], offered: [], claim: notExempt },
  };
}

/** What is to become rows: as it was typed, or pasted. */
const adding = ({
  form: { add = '', pasted = '' },
  filled,
}: Shown): Pick<BasketScreen, 'add' | 'pasted' | 'filled'> => ({
  ...{ add, pasted, filled },
});
/** Why the counter refused a row. */
const becauseOf = (reason: BasketReason): ReceiveRefusal[] => (reason.reason === 'row' ? [reason.because] : []);

const isAboutNumber = (reason: BasketReason): boolean =>
  reason.reason === 'row' && reason.because.reason === 'number-of-another';

/** Whether somebody else may hand in, and whether both must be there: asked once, for all rows. */
const wholeVisit = (rows: BasketScreen['rows']): BasketScreen['version'] => ({
  authorisation:
    rows.length > 0 && rows.every(({ version }) => version.authorisation === 'forbidden') ? 'forbidden' : 'written',
  bothPresent: rows.some(({ version }) => version.bothPresent),
});
