import { accountNames } from '#foundations/access/index.ts';
import { type Unit, unitByKey } from '#foundations/organisations/index.ts';
import { signingTitle } from '#foundations/staffing/index.ts';
import { may } from '#platform/actor/index.ts';
import type { Db } from '#platform/db/index.ts';
import type { Visit as Ask } from '#platform/house/index.ts';
import { instantOf } from '#platform/time/index.ts';
import { type BookKind, bookKinds } from '../matters.rules.ts';
import { type BookLine, linesBetween } from './book.store.ts';

/** A month of a book, as it is read and bound. */
export interface Month {
  readonly unit: Unit;
  readonly kind: BookKind;
  readonly first: Temporal.PlainDate;
  readonly lines: readonly BookLine[];
  /** Who signed, with their title. */
  readonly signers: ReadonlyMap<string, string>;
  readonly sums: { readonly lines: number; readonly copies: number; readonly fees: bigint };
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
  const signers = await signersOf(db, unit.id, [...new Set(lines.flatMap((line) => line.signed_by ?? []))]);
  return { unit, kind, first, lines, signers, sums: sumsOf(lines.filter((line) => !line.voided_at)) };
}

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
