import { Type } from 'typebox';
import { allUnits, chain, isOpenOn, type Unit } from '#foundations/organisations/index.ts';
import { type HouseRoute, route, type Visit } from '#platform/house/index.ts';
import { type Answer, page } from '#platform/http/index.ts';
import { dayOf, formatClock, formatDay, localOf } from '#platform/time/index.ts';
import { calendarOf } from '../books.ts';
import { explainDeadline } from '../deadline/deadline.rules.ts';
import { paths } from '../paths.ts';
import { ReckonPage } from './reckon.page.tsx';
import { readReckon, type Typed } from './reckon.rules.ts';
import { reckonWords } from './reckon.text.ts';

const short = Type.Optional(Type.String({ maxLength: 60 }));

/** `/can-bo/tinh-ngay-hen`: an officer tries a limit before promising anything. Nothing is written. */
export const reckonRoutes: HouseRoute[] = [
  route({
    method: 'GET',
    path: paths.reckon(),
    needs: 'staff',
    query: Type.Object({ ngay: short, gio: short, so: short, tinh: short, cach: short, lich: short }),
    handle: reckon,
  }),
];

async function reckon(ask: Visit<unknown, Typed & { lich?: string }>): Promise<Answer> {
  const { house, now, language, query } = ask;
  const units = (await allUnits(house.db)).filter((unit) => isOpenOn(unit, dayOf(now)));
  const unit = units.find(({ key }) => key === query.lich) ?? (await ownBody(ask, units));
  const asked = query.ngay !== undefined;
  const typed = asked ? query : { ...query, ngay: formatDay(dayOf(now)), gio: formatClock(localOf(now)) };
  const read = asked ? readReckon(typed) : undefined;
  const reckoned = read?.ok
    ? { question: read.value, deadline: explainDeadline(await calendarOf(house.db, unit.id), read.value) }
    : undefined;
  const reasons = read && !read.ok ? read.reasons : [];
  return page({
    title: reckonWords(language).title,
    place: 'reckon',
    status: reasons.length > 0 ? 422 : 200,
    body: <ReckonPage {...{ language, now, typed, unit, units, reasons, reckoned }} />,
  });
}

/** The authority or commune this official works for; of who works nowhere, the first there is. */
async function ownBody({ house, actor }: Visit, units: readonly Unit[]): Promise<Unit> {
  const post = actor.kind === 'staff' ? actor.grants[0]?.unitId : undefined;
  const above = post ? await chain(house.db, post) : units;
  const body = above.find(({ kind }) => kind === 'commune' || kind === 'authority') ?? units[0];
  if (!body) throw new Error('there is no unit');
  return body;
}
