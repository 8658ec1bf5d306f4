import { beyondText, counterWeek } from '#foundations/calendar/index.ts';
import { areaOf, chain, placeOf, unitsOn } from '#foundations/organisations/index.ts';
import type { Visit } from '#platform/house/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { saysOf } from '../messages/says.ts';
import { paths } from '../paths.ts';
import type { Issued } from './sheet-data.ts';

/** The head of a paper that a counter issues at an instant. */
export async function issuedAt(ask: Visit, oneStopId: string, at: Temporal.Instant): Promise<Issued> {
  const { db } = ask.house;
  const [places, says, units, week] = await Promise.all([
    chain(db, oneStopId),
    saysOf(db),
    unitsOn(db, dayOf(at)),
    counterWeek(db, oneStopId, dayOf(at)),
  ]);
  const oneStop = places.find((unit) => unit.kind === 'one-stop');
  const authority = places.find((unit) => unit.kind === 'authority' || unit.kind === 'commune');
  return {
    superior: authority?.name ?? '',
    unit: (oneStop ?? authority)?.name ?? '',
    place: placeOf(places),
    phone: (oneStop ?? authority)?.phone ?? '',
    beyond: beyondText(week, 'vi'),
    area: areaOf(
      places,
      units.filter(({ kind }) => kind === 'province'),
    ),
    at,
    number: '',
    lookUpAt: `${ask.house.baseUrl.replace(/^https?:\/\//, '')}${paths.track()}`,
    illustrative: ask.house.clock.mode === 'demo',
    says,
  };
}
