import { type Static, Type } from 'typebox';
import { waitingAt } from '#casework/frontdesk/index.ts';
import { counterHours, counterWeek } from '#foundations/calendar/index.ts';
import { type Unit, unitsOn } from '#foundations/organisations/index.ts';
import { type Roster, rosterOn } from '#foundations/staffing/index.ts';
import { type HouseRoute, route, sheetRoutes, type Visit } from '#platform/house/index.ts';
import { page } from '#platform/http/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { openingOf } from './opening.ts';
import { portalPaths } from './paths.ts';
import { rosterSheet } from './roster.file.ts';
import { type CounterToday, RosterPage } from './roster.page.tsx';
import { rosterWords } from './roster.text.ts';
import { aboveSections } from './sections.ts';

const query = Type.Object({ noi: Type.Optional(Type.String({ maxLength: 60 })) });

/** `/cong-khai/lich-truc`: who is at which counter today, and when leaders sign. */
export const rosterRoutes: HouseRoute[] = [
  route({
    method: 'GET',
    path: portalPaths.roster(),
    needs: 'public',
    query,
    async handle(ask) {
      return page({
        title: rosterWords(ask.language).title,
        place: 'public',
        trail: [aboveSections(ask)],
        body: <RosterPage {...(await rosterToday(ask))} madeUp={ask.house.clock.mode === 'demo'} />,
      });
    },
  }),
  ...sheetRoutes({
    path: portalPaths.roster(),
    needs: 'public',
    perMinute: 20,
    query,
    sheet: async (ask) => rosterSheet(await rosterToday(ask)),
  }),
];

async function rosterToday(ask: Visit & { readonly query: Static<typeof query> }) {
  const { house, language, now } = ask;
  const today = dayOf(now);
  const [units, roster, waiting] = await Promise.all([
    unitsOn(house.db, today),
    rosterOn(house.db, today),
    waitingAt(house.db, now),
  ]);
  const rooms = units.filter((unit) => unit.kind === 'one-stop');
  const bodies = units.filter((unit) => rooms.some((room) => room.parentId === unit.id));
  const body = bodies.find((unit) => unit.key === ask.query.noi);
  const asked = body ? rooms.filter((room) => room.parentId === body.id) : rooms;
  const counters = await Promise.all(
    asked.map((unit) => counterToday(ask, { ...unit, waiting: waiting.get(unit.id) }, roster)),
  );
  // On a day when its own counter rests nobody sits at a desk to sign.
  const resting = new Set(counters.filter((one) => !one.opens).map(({ unit }) => unit.parentId));
  const signing = units
    .filter((unit) => roster.signers.has(unit.id) && !resting.has(unit.id) && (!body || body.id === unit.id))
    .map((unit) => ({ unit, signs: roster.signers.get(unit.id) ?? [] }));
  return { language, today, bodies, wanted: body?.key ?? '', counters, signing };
}

async function counterToday(
  { house, now, language }: Visit,
  { waiting, ...unit }: Unit & { readonly waiting: number | undefined },
  { receivers }: Roster,
): Promise<CounterToday> {
  const [opening, hours, week] = await Promise.all([
    openingOf(house.db, unit.id, now, language),
    counterHours(house.db, unit.id, dayOf(now)),
    counterWeek(house.db, unit.id, dayOf(now)),
  ]);
  return { unit, opening, week, opens: hours.length > 0, people: receivers.get(unit.id) ?? [], waiting };
}
