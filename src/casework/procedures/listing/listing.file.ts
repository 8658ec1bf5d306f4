import type { NamedSheet, Visit } from '#platform/house/index.ts';
import { sheetOf } from '#platform/spreadsheet/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { codeOn } from '../versions/code.rules.ts';
import { limitSaid, placeKeys, roomsText, settlesText } from './listing.page.tsx';
import { listingWords } from './listing.text.ts';
import { listingOn, type Place } from './listing.view.ts';

/** What is done at a place, in the order of the list on the wall. */
export async function listingSheet({ house, language, now }: Visit, place: Place): Promise<NamedSheet> {
  const [said, day] = [listingWords(language), dayOf(now)];
  const listed = (await listingOn(house.db, day)).get(place) ?? [];
  const sheet = sheetOf({
    name: said[place],
    lines: [...Map.groupBy(listed, ({ version }) => version.field).values()]
      .flat()
      .map((one, n) => ({ ...one, n: n + 1 })),
    columns: [
      { head: said.order, width: 6, cell: ({ n }) => n },
      { head: said.name, width: 60, cell: ({ version }) => version.name },
      { head: said.code, width: 16, cell: ({ version }) => codeOn(version, day) ?? null },
      { head: said.field, width: 30, cell: ({ version }) => version.field },
      { head: said.receives, width: 40, cell: (one) => roomsText(one, language) },
      { head: said.settles, width: 40, cell: (one) => settlesText(one, language) },
      { head: said.signs, width: 26, cell: ({ version }) => version.sign.title },
      { head: said.limit, width: 26, cell: (one) => limitSaid(one, day, language) },
    ],
  });
  return { ...sheet, file: `danh-muc-${placeKeys[place]}-${day}` };
}
