import { Type } from 'typebox';
import { Check } from 'typebox/value';
import { afterAll, expect, it } from 'vitest';
import { sql } from '#platform/db/index.ts';
import { an } from '#platform/events/shape.ts';
import { worldDatabase } from '#test/support/database.ts';
import { broken } from './broken.ts';
import { everyShape, loose } from './personal.ts';

const { db, ownerUrl, close } = await worldDatabase();
afterAll(close);
const shapes = await everyShape();

it('what is recorded is ids, instants, amounts, flags and keys of lists', () => {
  expect(shapes.length).toBeGreaterThan(20);
  expect(shapes.flatMap(({ type, payload }) => loose(payload).map((at) => `${type}${at}`))).toEqual([]);
});

it('a shape that would take a name, an address or anything at all is noticed', () => {
  const wrong = Type.Object({
    id: an.id,
    name: Type.String(),
    address: Type.Optional(Type.String({ pattern: '^.{1,200}$' })),
    list: Type.Array(Type.String({ maxLength: 20 })),
    either: Type.Union([an.key, Type.String({ pattern: 'x|.*' })]),
    anything: Type.Unknown(),
    named: Type.Record(Type.String(), an.count),
  });
  expect(loose(wrong)).toEqual(['/name', '/address', '/list[]', '/either', '/anything', '/named/{^.*$}']);
});

interface Kept {
  readonly type: string;
  readonly version: number;
  readonly payload: unknown;
}

const misfits = (events: readonly Kept[]): string[] =>
  events
    .filter(({ type, version, payload }) => {
      const shape = shapes.find((one) => one.type === type && one.version === version);
      return !shape || !Check({ ...shape.payload, additionalProperties: false }, payload);
    })
    .map(({ type }) => type);

it('every event of the district has its declared shape, and nothing beside it', async () => {
  const events = await db.rows<Kept>(sql`select type, version, payload from platform.events`);
  expect(events.length).toBeGreaterThan(20);
  expect(misfits(events)).toEqual([]);
  const [one] = events;
  expect(
    misfits([{ ...(one as Kept), payload: { ...((one as Kept).payload as object), owner: 'Lò Văn Tướng' } }]),
  ).toEqual([one?.type]);
  expect(misfits([{ type: 'dossier.invented', version: 1, payload: {} }])).toEqual(['dossier.invented']);
});

/** Words of people that stand in a payload: names, numbers of papers, addresses, telephones, what was written down. */
const spoken = `select distinct e.type, word from platform.events e join (
    select name as word from parties.parties union select identity_number from parties.parties union select address from parties.parties
    union select phone from parties.parties union select owner_name from dossiers.dossiers union select said from dossiers.notes
    union select name from access.accounts union select login from access.accounts
  ) as words on length(word) > 3 and strpos(e.payload::text, word) > 0`;

it('no name, paper number, address or written word of anybody stands in an event', async () => {
  const found = (breaks: string) => broken(ownerUrl, breaks, ({ rows }) => rows<{ type: string }>(spoken));
  expect(await found('')).toEqual([]);
  const told = `update platform.events set payload = payload || jsonb_build_object('owner', (select owner_name from dossiers.dossiers limit 1))
    where position = (select min(position) from platform.events where type = 'dossier.received')`;
  expect(await found(told)).toMatchObject([{ type: 'dossier.received' }]);
});
