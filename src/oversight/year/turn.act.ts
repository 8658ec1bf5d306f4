import { dropYearBooks, openYearBooks } from '#casework/certification/index.ts';
import { recompute } from '#casework/dossiers/index.ts';
import { declareYear, takeBackYear } from '#foundations/calendar/index.ts';
import { anyNumbered } from '#foundations/numbering/index.ts';
import { allUnits } from '#foundations/organisations/index.ts';
import { type Actor, actorId, may } from '#platform/actor/index.ts';
import { forget } from '#platform/cache/index.ts';
import type { Db } from '#platform/db/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { namedId, newId } from '#platform/id/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import type { Seed } from '#platform/seed/index.ts';
import { saysWhy } from '#platform/text/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { yearTurned, yearTurnedBack } from './year.events.ts';
import { addOpened, addTurn, holdTurn, markTurnedBack, openedIn } from './year.store.ts';
import { opensSomething, toOpen } from './year.view.ts';

/** How much was opened or taken away, and how many open deadlines followed. */
export interface Turned {
  readonly books: number;
  readonly days: number;
  readonly moved: number;
}

export type TurnReason = { readonly reason: 'not-allowed' | 'year-out-of-range' };

/** A year is turned for the whole house by whoever looks after its authority. */
export async function mayTurn(db: Db, actor: Actor): Promise<boolean> {
  const units = (await allUnits(db)).filter((unit) => unit.kind === 'authority' && unit.level === 'district');
  return may(actor, 'year.turn', { unitIds: units.map(({ id }) => id) }).ok;
}

/** This year, which somebody may have forgotten, and the next. */
export const yearsOf = (today: Temporal.PlainDate): readonly [number, number] => [today.year, today.year + 1];

/**
 * Opens a year in one press: certification books of every office that kept them the year before, the holidays the configuration
 * knows. Numbers begin at 1 by themselves, and books of receipts go on. A second press opens only what has come to be missing.
 */
export async function turnYear(deed: Deed, seed: Seed, year: number): Promise<Result<Turned, TurnReason>> {
  const today = dayOf(deed.now);
  if (!(await mayTurn(deed.db, deed.actor))) return refuse<TurnReason>({ reason: 'not-allowed' });
  if (!yearsOf(today).includes(year)) return refuse<TurnReason>({ reason: 'year-out-of-range' });
  if (!opensSomething(await toOpen(deed.tx, seed, { year, today }))) return accept(nothing);
  const id = await standingTurn(deed, year);
  // Whoever pressed at the same time may have opened it meanwhile, and what is kept in memory may be of before the wait.
  forget(deed.db);
  const asked = await toOpen(deed.tx, seed, { year, today });
  if (!opensSomething(asked)) return accept(nothing);
  const books = await openYearBooks(deed, asked.books, year);
  const { days, announced, moved } = await declareYear(deed, asked.layers, recompute);
  await addOpened(deed.tx, id, [
    ...books.map((book) => ({ kind: 'book' as const, id: book })),
    ...days.map((day) => ({ kind: 'day' as const, id: day })),
    ...announced.map(({ layer, reached }) => ({ kind: 'announced' as const, id: layer, reached })),
  ]);
  const turned = { books: books.length, days: days.length, moved };
  await record(deed, happened(yearTurned, streamOf(year), { year, ...turned }));
  return accept(turned);
}

const streamOf = (year: number) => ({ kind: 'year', id: namedId(`year:${year}`) });

/** The turn of the year that stands, begun where there is none. */
async function standingTurn({ tx, now, ...deed }: Deed, year: number): Promise<string> {
  await addTurn(tx, { id: newId(), year, at: now, by: actorId(deed) });
  const standing = await holdTurn(tx, year);
  if (!standing) throw new Error(`the year ${year} was turned and taken back at once`);
  return standing;
}

const nothing: Turned = { books: 0, days: 0, moved: 0 };

export type TurnBackReason =
  | { readonly reason: 'not-allowed' | 'not-turned' | 'numbered' }
  | { readonly field: 'why'; readonly reason: 'why-missing' };

/** Takes away what was opened for a year, while no number of it was taken. */
export async function turnBack(
  deed: Deed,
  { year, why }: { readonly year: number; readonly why: string },
): Promise<Result<Turned, TurnBackReason>> {
  if (!(await mayTurn(deed.db, deed.actor))) return refuse<TurnBackReason>({ reason: 'not-allowed' });
  const turn = await holdTurn(deed.tx, year);
  const reasons: TurnBackReason[] = [
    ...(saysWhy(why) ? [] : [{ field: 'why', reason: 'why-missing' } as const]),
    ...(turn ? [] : [{ reason: 'not-turned' } as const]),
    ...((await anyNumbered(deed.tx, year)) ? [{ reason: 'numbered' } as const] : []),
  ];
  if (reasons.length > 0 || !turn) return refuse(...reasons);
  const opened = await openedIn(deed.tx, year, 'standing');
  const idsOf = (kind: string): string[] => opened.flatMap((one) => (one.kind === kind ? [one.subject_id] : []));
  const books = await dropYearBooks(deed, idsOf('book'));
  const announced = opened.flatMap(({ kind, subject_id, reached }) =>
    kind === 'announced' && reached ? [{ layer: subject_id, reached: reached.toString() }] : [],
  );
  const moved = await takeBackYear(deed, { days: idsOf('day'), announced }, recompute);
  await markTurnedBack(deed.tx, turn, { at: deed.now, by: actorId(deed), why: why.trim() });
  const turned = { books, days: idsOf('day').length, moved };
  await record(deed, happened(yearTurnedBack, streamOf(year), { year, ...turned }));
  return accept(turned);
}
