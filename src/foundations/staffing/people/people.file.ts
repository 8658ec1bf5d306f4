import { accountOfPerson, sessionsOf } from '#foundations/access/index.ts';
import { unitsKeptAt } from '#foundations/organisations/index.ts';
import { may, unitsWhere } from '#platform/actor/index.ts';
import type { NamedSheet, Visit } from '#platform/house/index.ts';
import { noteReading } from '#platform/reading/index.ts';
import { sheetOf } from '#platform/spreadsheet/index.ts';
import { dayOf, localOf } from '#platform/time/index.ts';
import { keepersOfPerson } from './kept.ts';
import { findPeople, personById } from './people.store.ts';
import { peopleWords } from './people.text.ts';
import { personFields } from './written.rules.ts';
import { type KnownPerson, writtenPeople } from './written.ts';

type Asked = Visit<unknown, { tim?: string; 'don-vi'?: string; xem?: 'da-thoi' }>;

/** As many as a province employs. */
export const everybody = 100_000;

/** Everybody the filter finds, with account and roles. */
export async function peopleSheet({ house: { db }, actor, language, now, query }: Asked): Promise<NamedSheet> {
  const said = peopleWords(language);
  const kept = await unitsKeptAt(db, unitsWhere(actor, 'person.read'));
  const chosen = kept.filter(({ key }) => !query['don-vi'] || key === query['don-vi']);
  const sought = {
    unitIds: chosen.map(({ id }) => id),
    fragment: query.tim ?? '',
    left: query.xem === 'da-thoi',
    offset: 0,
    limit: everybody,
  };
  const widths = { name: 26, post: 34, unit: 40, roles: 50, account: 24, born: 12, number: 16 };
  const sheet = sheetOf<KnownPerson>({
    name: said.title,
    lines: await writtenPeople(db, await findPeople(db, sought)),
    columns: personFields.map((field) => ({
      head: said[field],
      width: widths[field],
      ...(field === 'born' ? { kind: 'day' as const } : {}),
      cell: ({ written, born }) => (field === 'born' ? born : written[field]),
    })),
  });
  const [first] = chosen;
  const about = first ? { about: { kind: 'officials', id: first.id } } : {};
  return { ...sheet, ...about, file: `nguoi-${dayOf(now)}` };
}

/** Where one official was signed in lately. */
export async function sessionSheet(ask: Visit, personId: string): Promise<NamedSheet | undefined> {
  const { house, actor, language, now, wall } = ask;
  const { db } = house;
  const [person, unitIds] = await Promise.all([personById(db, personId), keepersOfPerson(db, db, personId)]);
  if (!person || !may(actor, 'person.read', { unitIds }).ok) return undefined;
  const account = await accountOfPerson(db, personId);
  await noteReading(db, { actor, subjectKind: 'official', subjectId: personId, purpose: 'sessions', at: now });
  const said = peopleWords(language);
  const sheet = sheetOf({
    name: said.account,
    lines: account ? await sessionsOf(db, account.id, wall) : [],
    columns: [
      { head: said.account, width: 24, cell: () => account?.login ?? null },
      { head: said.signedIn, kind: 'moment', width: 18, cell: ({ created_at }) => localOf(created_at) },
      { head: said.lastSeen, kind: 'moment', width: 18, cell: ({ last_seen_at }) => localOf(last_seen_at) },
      { head: said.place, width: 18, cell: ({ address }) => address },
      { head: said.state, width: 14, cell: ({ open }) => (open ? said.open : said.over) },
    ],
  });
  return { ...sheet, file: `phien-${account?.login ?? ''}-${dayOf(now)}` };
}
