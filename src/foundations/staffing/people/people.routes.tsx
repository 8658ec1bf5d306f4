import { Type } from 'typebox';
import { accountNames, accountOfPerson, locksOf, rolesOf, sessionsOf } from '#foundations/access/index.ts';
import { allUnits, isOpenOn, type Unit, unitsKeptAt } from '#foundations/organisations/index.ts';
import { may, unitsWhere } from '#platform/actor/index.ts';
import { perform } from '#platform/deeds/index.ts';
import { type HouseRoute, route, sheetRoutes, type Visit } from '#platform/house/index.ts';
import { type Answer, missing, page, redirect } from '#platform/http/index.ts';
import { noteReading } from '#platform/reading/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { authoritiesOf } from '../authority/authority.store.ts';
import type { FieldsOf } from '../authority/fields.ts';
import { paths } from '../paths.ts';
import { endSessionsOf } from './end-sessions.act.ts';
import { keepersOfPerson } from './kept.ts';
import { ListPage } from './list.page.tsx';
import { peopleSheet, sessionSheet } from './people.file.ts';
import { absencesOf, appointmentsOf, colleaguesOf, findPeople, personById } from './people.store.ts';
import { peopleWords } from './people.text.ts';
import { recordOf } from './record.ts';
import { ShowPage } from './show.page.tsx';
import { personTrail } from './trail.ts';
import { nothingTyped, type Typed } from './typed.ts';

const id = Type.String({ format: 'uuid', maxLength: 36 });
const perPage = 50;
const query = Type.Object({
  tim: Type.Optional(Type.String({ maxLength: 200 })),
  'don-vi': Type.Optional(Type.String({ maxLength: 60 })),
  trang: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000 })),
  xem: Type.Optional(Type.Literal('da-thoi')),
  vua: Type.Optional(Type.Literal('huy')),
});

/** The administration's pages of people, `/quan-tri/nguoi` and `/quan-tri/nguoi/{id}`. */
export const peopleRoutes = (fieldsOf: FieldsOf): HouseRoute[] => [
  route({ method: 'GET', path: paths.people(), needs: 'person.read', query, handle: list }),
  ...sheetRoutes({ path: paths.people(), needs: 'person.read', query, sheet: peopleSheet }),
  route({
    method: 'GET',
    path: paths.person(':id'),
    needs: 'person.read',
    params: Type.Object({ id }),
    query: Type.Object({
      'ket-thuc': Type.Optional(Type.Integer({ minimum: 0, maximum: 1000 })),
      vua: Type.Optional(Type.Literal('ghi')),
    }),
    handle: (ask) =>
      showPerson(ask, ask.params.id, { ended: ask.query['ket-thuc'], moved: ask.query.vua === 'ghi', fieldsOf }),
  }),
  ...sheetRoutes({
    path: paths.person(':id'),
    needs: 'person.read',
    params: Type.Object({ id }),
    sheet: (ask) => sessionSheet(ask, ask.params.id),
  }),
  route({
    method: 'POST',
    path: paths.endSessions(':id'),
    needs: 'account.end-sessions',
    params: Type.Object({ id }),
    body: Type.Object({ key: Type.String({ minLength: 8, maxLength: 100 }), session: Type.Optional(id) }),
    handle: async ({ house, actor, now, wall, params, body }) => {
      const asked = { personId: params.id, sessionId: body.session, wall };
      const asking = { actor, now, key: body.key, body: { person: params.id, session: body.session ?? null } };
      const ended = await perform(house.db, asking, (deed) => endSessionsOf(deed, asked));
      return ended.ok ? redirect(paths.person(params.id, ended.value)) : missing;
    },
  }),
];

type ListQuery = { tim?: string; 'don-vi'?: string; trang?: number; xem?: 'da-thoi'; vua?: 'huy' };

async function list({ house, actor, language, query, wall }: Visit<unknown, ListQuery>): Promise<Answer> {
  const units = await unitsKeptAt(house.db, unitsWhere(actor, 'person.read'));
  const [fragment, unitKey, number] = [query.tim ?? '', query['don-vi'] ?? '', query.trang ?? 1];
  const chosen: Unit[] = unitKey === '' ? units : units.filter((unit) => unit.key === unitKey);
  const people = await findPeople(house.db, {
    unitIds: chosen.map((unit) => unit.id),
    fragment,
    left: query.xem === 'da-thoi',
    offset: (number - 1) * perPage,
    limit: perPage,
  });
  const locks = await locksOf(
    house.db,
    people.flatMap(({ account_id }) => account_id ?? []),
    wall,
  );
  const pages = Math.ceil((people[0]?.total ?? 0) / perPage);
  return page({
    title: peopleWords(language).title,
    place: 'people',
    trail: personTrail(language).slice(0, 1),
    body: (
      <ListPage
        {...{ language, fragment, unitKey, units, people, locks, pages }}
        page={number}
        left={query.xem === 'da-thoi'}
        takenBack={query.vua === 'huy'}
        mayJoin={unitsWhere(actor, 'person.appoint').length > 0}
      />
    ),
  });
}

interface Shown {
  readonly ended?: number | undefined;
  /** A post was just given, ended or taken back. */
  readonly moved?: boolean;
  readonly typed?: Typed;
  /** The fields an authority names: without their names the page would show keys. */
  readonly fieldsOf: FieldsOf;
}

/** The page of an official; with what was typed in a form that was refused, and why. */
export async function showPerson(
  ask: Visit,
  personId: string,
  { ended, moved = false, typed = nothingTyped, fieldsOf }: Shown,
): Promise<Answer> {
  const { house, actor, now, language } = ask;
  const { db } = house;
  const [person, unitIds] = await Promise.all([personById(db, personId), keepersOfPerson(db, db, personId)]);
  if (!person || !may(actor, 'person.read', { unitIds }).ok) return missing;
  const [account, units, posts, absences, standIns] = await Promise.all([
    accountOfPerson(db, personId),
    allUnits(db),
    postsHeld(ask, personId, unitIds),
    absencesOf(db, personId),
    standInsOf(ask, personId, unitIds),
    noteReading(db, { actor, subjectKind: 'official', subjectId: personId, purpose: 'administration', at: now }),
  ]);
  const fields = await fieldsOf(db, dayOf(now));
  const known = await knownOf(ask, { person, account, unitIds });
  return page({
    title: person.name,
    place: 'people',
    status: typed.wrong.length > 0 ? 422 : 200,
    again: typed.wrong.length > 0 ? paths.person(personId) : undefined,
    trail: personTrail(language),
    body: (
      <ShowPage
        {...{ language, person, account, absences, ended, moved, typed, fields }}
        {...{ ...known, ...posts, ...standIns }}
        signable={account && !account.disabled_at ? standIns.signable : []}
        units={new Map(units.map((unit) => [unit.id, unit]))}
        mayEndSessions={may(actor, 'account.end-sessions', { unitIds }).ok}
      />
    ),
  });
}

/** How somebody came and left, what their account may do, and where it is signed in. */
async function knownOf(ask: Visit, known: Parameters<typeof recordOf>[1]) {
  const [{ db }, id] = [ask.house, known.account?.id];
  const [record, roles, sessions, locks] = await Promise.all([
    recordOf(ask, known),
    id ? rolesOf(db, id) : [],
    id ? sessionsOf(db, id, ask.wall) : [],
    id ? locksOf(db, [id], ask.wall) : undefined,
  ]);
  return { record, roles, sessions, lock: id ? locks?.get(id) : undefined };
}

/** The posts somebody holds and held, with the names of those who wrote them. */
async function postsHeld({ house: { db }, actor, now }: Visit, personId: string, unitIds: readonly string[]) {
  const appointments = await appointmentsOf(db, personId);
  const names = await accountNames(
    db,
    appointments.flatMap(({ appointed_by, ended_by }) => [appointed_by, ended_by].filter((by) => by !== null)),
  );
  const mayAppoint = may(actor, 'person.appoint', { unitIds: [...unitIds] }).ok;
  return { appointments, names, mayAppoint, today: dayOf(now) };
}

/** Units whose papers somebody signs. */
const signingKinds: ReadonlySet<Unit['kind']> = new Set<Unit['kind']>(['authority', 'commune', 'department', 'office']);

/** Who signs or stands in for whom, and what whoever looks may write of it. */
async function standInsOf({ house: { db }, actor, now }: Visit, personId: string, unitIds: readonly string[]) {
  const mayAppoint = may(actor, 'person.appoint', { unitIds }).ok;
  const [authorities, colleagues, kept] = await Promise.all([
    authoritiesOf(db, personId),
    mayAppoint ? colleaguesOf(db, personId) : [],
    mayAppoint ? unitsKeptAt(db, unitsWhere(actor, 'person.appoint')) : [],
  ]);
  return {
    mayAppoint,
    authorities,
    colleagues,
    signable: kept.filter((unit) => signingKinds.has(unit.kind) && isOpenOn(unit, dayOf(now))),
  };
}
