import { Type } from 'typebox';
import { type OpenSession, openSessionsOf } from '#foundations/access/index.ts';
import { administrationPath, unitsKeptAt } from '#foundations/organisations/index.ts';
import { unitsWhere } from '#platform/actor/index.ts';
import { perform } from '#platform/deeds/index.ts';
import { type HouseRoute, type NamedSheet, route, sheetRoutes, type Visit } from '#platform/house/index.ts';
import { missing, page, redirect } from '#platform/http/index.ts';
import { sheetOf } from '#platform/spreadsheet/index.ts';
import { dayOf, localOf } from '#platform/time/index.ts';
import { paths } from '../paths.ts';
import { endSessionsOf } from '../people/end-sessions.act.ts';
import { peopleAt } from '../people/people.store.ts';
import { peopleWords } from '../people/people.text.ts';
import { SessionsPage } from './sessions.page.tsx';
import { sessionsWords } from './sessions.text.ts';

const id = Type.String({ format: 'uuid', maxLength: 36 });
const needs = 'account.end-sessions';

/** `/quan-tri/phien`: who is signed in now, and each session ended from there. */
export const sessionRoutes: HouseRoute[] = [
  route({
    method: 'GET',
    path: paths.sessions(),
    needs,
    query: Type.Object({ 'ket-thuc': Type.Optional(Type.Integer({ minimum: 0, maximum: 1000 })) }),
    async handle(ask) {
      const { language, query } = ask;
      const sessions = await openNow(ask);
      return page({
        title: sessionsWords(language).title,
        place: 'sessions',
        trail: [{ text: peopleWords(language).administration, href: administrationPath() }],
        body: <SessionsPage {...{ language, sessions }} ended={query['ket-thuc']} />,
      });
    },
  }),
  ...sheetRoutes({ path: paths.sessions(), needs, sheet }),
  route({
    method: 'POST',
    path: paths.sessions(),
    needs,
    body: Type.Object({ key: Type.String({ minLength: 8, maxLength: 100 }), person: id, session: Type.Optional(id) }),
    handle: async ({ house, actor, now, wall, body }) => {
      const { key, person, session } = body;
      const asking = { actor, now, key, body: { person, session: session ?? null } };
      const asked = { personId: person, sessionId: session, wall };
      const ended = await perform(house.db, asking, (deed) => endSessionsOf(deed, asked));
      return ended.ok ? redirect(paths.sessions(ended.value)) : missing;
    },
  }),
];

/** The open sessions of everybody this official looks after. */
async function openNow({ house: { db }, actor, wall }: Visit): Promise<OpenSession[]> {
  const units = await unitsKeptAt(db, unitsWhere(actor, needs));
  const people = await peopleAt(
    db,
    units.map((unit) => unit.id),
  );
  return openSessionsOf(db, people, wall);
}

async function sheet(ask: Visit): Promise<NamedSheet> {
  const said = sessionsWords(ask.language);
  const made = sheetOf({
    name: said.title,
    lines: await openNow(ask),
    columns: [
      { head: said.who, width: 26, cell: ({ name }) => name },
      { head: peopleWords(ask.language).account, width: 24, cell: ({ login }) => login },
      { head: said.since, kind: 'moment', width: 18, cell: ({ created_at }) => localOf(created_at) },
      { head: said.seen, kind: 'moment', width: 18, cell: ({ last_seen_at }) => localOf(last_seen_at) },
      { head: said.place, width: 18, cell: ({ address }) => address },
    ],
  });
  return { ...made, file: `phien-${dayOf(ask.now)}` };
}
