import { type Database, sql } from '#platform/db/index.ts';
import { newId } from '#platform/id/index.ts';

/** Who is away and who signs in whose stead: later days, so that nobody's rights change while others knock. */
export const standInKnocks: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'POST /quan-tri/nguoi/:id/vang-mat': { id: '{person}', reason: 'leave', from: '04/03/2019', last: '05/03/2019' },
  'POST /quan-tri/nguoi/:id/ky-thay': {
    id: '{person}',
    unit: '{signing unit}',
    kind: 'TL',
    instead: 'Chủ tịch',
    document: '12/UQ-UBND',
    documentDay: '19/02/2019',
    from: '04/03/2019',
    last: '05/03/2019',
  },
  'POST /quan-tri/nguoi/:id/thoi-ky-thay': { id: '{person}', authority: '{authority}', why: 'Đã có người ký' },
};

/** A written authority of an official, still to come. */
export async function authorityOf(db: Database, login: string): Promise<string> {
  const id = newId();
  await db.run(sql`insert into staffing.signing_authorities
      (id, person_id, unit_id, form, instead, document, document_day, during, made_at, made_by)
    select ${id}, a.person_id, u.id, 'TL', 'Chủ tịch', '11/UQ-UBND', date '2019-02-18', daterange('2019-03-11', '2019-03-13'),
      timestamptz '2019-02-18 08:00+07', a.id
    from access.accounts a, organisations.units u where a.login = ${login} and u.key = 'ubnd-huyen'`);
  return id;
}
