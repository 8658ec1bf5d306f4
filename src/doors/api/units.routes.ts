import { unitsOn } from '#foundations/organisations/index.ts';
import { type HouseRoute, route } from '#platform/house/index.ts';
import { type Answer, json } from '#platform/http/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { unitList } from './answers.ts';

/** The units of the district as they are today, for programs. */
export const unitApiRoutes: HouseRoute[] = [
  route({
    method: 'GET',
    path: '/api/v1/units',
    needs: 'public',
    perMinute: 120,
    api: { summary: 'The units of today: authority, departments, one-stop counters, communes', answers: unitList },
    async handle({ house, now }): Promise<Answer> {
      const units = await unitsOn(house.db, dayOf(now));
      const keys = new Map(units.map((unit) => [unit.id, unit.key]));
      return json({
        units: units.map(({ key, name, shortName, kind, level, parentId, code, address, phone }) => ({
          ...{ key, name, shortName, kind, level, parent: keys.get(parentId ?? '') ?? null, code, address, phone },
        })),
      });
    },
  }),
];
