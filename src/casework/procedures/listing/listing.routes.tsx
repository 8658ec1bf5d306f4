import { Type } from 'typebox';
import { type HouseRoute, route, sheetRoutes, type Visit } from '#platform/house/index.ts';
import { page } from '#platform/http/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { paths } from '../paths.ts';
import { listingSheet } from './listing.file.ts';
import { ListingPage, placeKeys } from './listing.page.tsx';
import { listingWords } from './listing.text.ts';
import { listingOn, type Place, places } from './listing.view.ts';

interface Above {
  readonly text: string;
  readonly href: string;
}

const word = Type.Optional(Type.String({ maxLength: 20 }));
const wanted = Type.Object({ cap: word, xem: word });
const placeIn = ({ cap }: { readonly cap?: string }): Place =>
  places.find((one) => placeKeys[one] === cap) ?? 'district';

/** `/cong-khai/danh-muc`: the kinds of work by level; `above` is what the door has it stand below. */
export const listingRoutes = (above: (ask: Visit) => Above): HouseRoute[] => [
  route({
    method: 'GET',
    path: paths.listing(),
    needs: 'public',
    query: wanted,
    async handle(ask) {
      const { house, language, now, query } = ask;
      const place = placeIn(query);
      const printed = query.xem === 'in';
      const said = listingWords(language);
      const here = { text: said.short, href: paths.listing({ at: placeKeys[place] }) };
      return page({
        title: `${said.short}: ${said[place]}`,
        place: 'public',
        trail: printed ? [above(ask), here] : [above(ask)],
        body: <ListingPage {...{ language, now, place, printed }} listing={await listingOn(house.db, dayOf(now))} />,
      });
    },
  }),
  ...sheetRoutes({
    path: paths.listing(),
    needs: 'public',
    query: wanted,
    sheet: (ask) => listingSheet(ask, placeIn(ask.query)),
  }),
];
