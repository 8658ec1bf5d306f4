import { accountNames } from '#foundations/access/index.ts';
import { type Unit, unitByKey } from '#foundations/organisations/index.ts';
import { signingTitle } from '#foundations/staffing/index.ts';
import { may } from '#platform/actor/index.ts';
import type { Db } from '#platform/db/index.ts';
import type { Visit as Ask } from '#platform/house/index.ts';
import { dayOf, instantOf } from '#platform/time/index.ts';
import { type BookKind, bookKinds, bookText } from '../matters.rules.ts';
import { type Book, type BookLine, closedBooks, linesBetween, type Totals } from './book.store.ts';

/** A month of a book, as it is read and bound. */
export interface Month {
  readonly unit: Unit;
  readonly kind: BookKind;
  readonly first: Temporal.PlainDate;
  readonly lines: readonly BookLine[];
  /** Who signed, with their title. */
  readonly signers: ReadonlyMap<string, string>;
  /** Books closed with a number of this month as their last (NĐ 23/2015 Đ13): the totals stand under it. */
  readonly closings: readonly Closing[];
  readonly sums: { readonly lines: number; readonly copies: number; readonly fees: bigint };
}

export interface Closing {
  readonly book: string;
  readonly day: Temporal.PlainDate;
  readonly totals: Totals;
  /** Họ tên, chức danh người ký, đóng dấu. */
  readonly confirmedBy: string;
}

/** `02/2019`; undefined of anything else. */
export function parseMonth(typed: string): Temporal.PlainDate | undefined {
  const parts = /^(0?[1-9]|1[0-2])[/.-](20\d\d)$/.exec(typed);
  return parts ? Temporal.PlainDate.from({ year: Number(parts[2]), month: Number(parts[1]), day: 1 }) : undefined;
}

export const monthText = (first: Temporal.PlainDate): string => `${String(first.month).padStart(2, '0')}/${first.year}`;

/** The month asked for; undefined where there is no such office, book or month, or the asker may not read it. */
export async function monthAsked(
  ask: Ask,
  asked: { readonly noi: string; readonly loai: string; readonly thang: string },
): Promise<Month | undefined> {
  const { db } = ask.house;
  const unit = await unitByKey(db, asked.noi);
  const kind = bookKinds.find((one) => one === asked.loai);
  const first = parseMonth(asked.thang);
  if (!unit || !kind || !first || !may(ask.actor, 'certification.read', { unitIds: [unit.id] }).ok) return undefined;
  const begin = (day: Temporal.PlainDate): Temporal.Instant => instantOf(day.toPlainDateTime('00:00'));
  const lines = await linesBetween(
    db,
    { unitId: unit.id, kind },
    { from: begin(first), until: begin(first.add({ months: 1 })) },
  );
  const closed = (await closedBooks(db, unit.id, { kind, year: first.year })).filter(endsAmong(lines));
  const hands = [...lines.map((line) => line.signed_by), ...closed.map((book) => book.confirmed_by)];
  const signers = await signersOf(db, unit.id, [...new Set(hands.flatMap((hand) => hand ?? []))]);
  const closings = closed.flatMap((book) => closingOf(book, signers));
  return { unit, kind, first, lines, signers, closings, sums: sumsOf(lines.filter((line) => !line.voided_at)) };
}

const endsAmong =
  (lines: readonly BookLine[]) =>
  ({ volume, totals }: Book): boolean =>
    lines.some((line) => line.volume === volume && line.number === totals?.last);

const closingOf = (book: Book, signers: ReadonlyMap<string, string>): Closing[] =>
  book.closed_at && book.totals
    ? [
        {
          ...{ book: bookText(book), day: dayOf(book.closed_at), totals: book.totals },
          confirmedBy: signers.get(book.confirmed_by ?? '') ?? '',
        },
      ]
    : [];

/** Họ tên, chức danh người ký. */
async function signersOf(db: Db, unitId: string, accounts: readonly string[]): Promise<Map<string, string>> {
  const names = await accountNames(db, accounts);
  const titled = accounts.map(
    async (id) => [id, `${names.get(id) ?? ''}, ${await signingTitle(db, id, unitId)}`] as const,
  );
  return new Map(await Promise.all(titled));
}

const sumsOf = (lines: readonly BookLine[]): Month['sums'] => ({
  lines: lines.length,
  copies: lines.reduce((sum, line) => sum + line.copies, 0),
  fees: lines.reduce((sum, line) => sum + line.fee, 0n),
});
