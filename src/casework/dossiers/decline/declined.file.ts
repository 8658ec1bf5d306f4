import { accountNames } from '#foundations/access/index.ts';
import type { Unit } from '#foundations/organisations/index.ts';
import type { NamedSheet, Visit } from '#platform/house/index.ts';
import { inTurn, sheetOf } from '#platform/spreadsheet/index.ts';
import { localOf } from '#platform/time/index.ts';
import { type DeclinedRow, declinedAt } from './decline.store.ts';
import { declineGroundWords, declineWords } from './decline.text.ts';
import { numbered } from './declined.page.tsx';

/** Lines asked for at a time. */
const size = 500;

/** A counter's book of a year, newest first. */
export function declinedSheet({ house: { db }, language }: Visit, counter: Unit, year: number): NamedSheet {
  const said = declineWords(language);
  const lines = inTurn<DeclinedRow & { readonly by: string }>(size, async (last) => {
    const below = last?.number ?? 2_000_000;
    // The store gives one line more than asked for.
    const rows = await declinedAt(db, { oneStopId: counter.id, year, below, most: size - 1 });
    const names = await accountNames(
      db,
      rows.map((row) => row.declined_by),
    );
    return rows.map((row) => ({ ...row, by: names.get(row.declined_by) ?? '' }));
  });
  const sheet = sheetOf({
    name: said.list,
    lines,
    columns: [
      { head: said.number, width: 12, cell: ({ number }) => numbered(number) },
      { head: said.when, kind: 'moment', width: 17, cell: ({ declined_at }) => localOf(declined_at) },
      { head: said.name, width: 26, cell: ({ name }) => name },
      { head: said.address, width: 34, cell: ({ address }) => address },
      { head: said.phone, width: 14, cell: ({ phone }) => phone },
      { head: said.request, width: 40, cell: ({ request }) => request },
      { head: said.ground, width: 40, cell: ({ ground }) => declineGroundWords(language)[ground] },
      { head: said.why, width: 40, cell: ({ reason }) => reason },
      { head: said.next, width: 40, cell: ({ advice }) => advice },
      { head: said.by, width: 26, cell: ({ by }) => by },
    ],
  });
  return { ...sheet, file: `tu-choi-${counter.key}-${year}`, about: { kind: 'declined-book', id: counter.id } };
}
