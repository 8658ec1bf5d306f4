import { type Static, Type } from 'typebox';
import { allUnits } from '#foundations/organisations/index.ts';
import type { Visit } from '#platform/house/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { catalogueOn } from '../catalogue/register.ts';
import type { Level, Standing } from '../versions/version.ts';

const text = (maxLength: number) => Type.Optional(Type.String({ maxLength }));
const levels: Readonly<Record<string, Level>> = { huyen: 'district', xa: 'commune' };

export const listQuery = Type.Object({
  ...{ tu: text(200), cap: text(10), 'linh-vuc': text(100), muc: text(20) },
  trang: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000 })),
});

/** What an address asks for, and the entries that fit. */
export async function found({ house: { db }, now, query }: Visit<unknown, Static<typeof listQuery>>) {
  const asked = {
    tu: query.tu ?? '',
    cap: query.cap ?? '',
    'linh-vuc': query['linh-vuc'] ?? '',
    muc: query.muc ?? '',
  };
  const [rows, units] = await Promise.all([
    catalogueOn(db, dayOf(now), {
      search: asked.tu,
      level: levels[asked.cap],
      fieldKey: asked['linh-vuc'] || undefined,
      standing: (asked.muc || undefined) as Standing | undefined,
    }),
    allUnits(db),
  ]);
  const names = new Map(units.map(({ key, shortName }) => [key, shortName]));
  return { asked, rows, unitName: (key: string) => names.get(key) ?? key };
}
