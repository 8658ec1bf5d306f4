import { type Database, sql } from '#platform/db/index.ts';
import { newId } from '#platform/id/index.ts';

/** Who is away and who signs in whose stead: later days, so that nobody's rights change while others knock. */
export const standInKnocks: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'POST /quan-tri/nguoi/:id/vang-mat': { id: '{person}', reason: 'leave', from: '04/03/2019', last: '05/03/2019' },
  'POST /quan-tri/vang-mat/:id/het': { id: '{absence}' },
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

/** What is done to a dossier beside its steps: it is stopped, somebody steps aside, its result is collected otherwise or was wrong. */
export const asideKnocks = {
  // In 2019 there is no such ending: whoever may ask for it hears so.
  'POST /can-bo/ho-so/:code/dung-giai-quyet': { at: 'received', form: { ground: 'asked', reason: 'Có đơn' } },
  'POST /can-bo/ho-so/:code/khong-tham-gia': {
    at: 'assigned',
    form: { relation: 'kin', reason: 'Là anh ruột', to: '{other officer}' },
  },
  'POST /can-bo/ho-so/:code/cach-nhan': {
    at: 'received',
    form: { by: 'post', recipient: 'Lò Văn Đường', address: 'bản Noong Ứng, xã Thanh An' },
  },
  'POST /can-bo/ho-so/:code/thu-hoi-da-tra': {
    at: 'returned',
    form: { fault: 'spelling', reason: 'Tên hộ ghi sai một chữ', paperBack: 'yes', newDay: '25/02/2019' },
  },
} as const;

/** A written authority of an official, still to come. */
async function authorityOf(db: Database, login: string): Promise<string> {
  const id = newId();
  await db.run(sql`insert into staffing.signing_authorities
      (id, person_id, unit_id, form, instead, document, document_day, during, made_at, made_by)
    select ${id}, a.person_id, u.id, 'TL', 'Chủ tịch', '11/UQ-UBND', date '2019-02-18', daterange('2019-03-11', '2019-03-13'),
      timestamptz '2019-02-18 08:00+07', a.id
    from access.accounts a, organisations.units u where a.login = ${login} and u.key = 'ubnd-huyen'`);
  return id;
}

/** An absence of an official, still to come. */
async function absenceOf(db: Database, login: string): Promise<string> {
  const id = newId();
  await db.run(sql`insert into staffing.absences (id, person_id, during, reason)
    select ${id}, a.person_id, daterange('2019-03-11', '2019-03-13'), 'leave' from access.accounts a where a.login = ${login}`);
  return id;
}

export const awayAndSigning = async (db: Database, login: string) => ({
  absence: await absenceOf(db, login),
  authority: await authorityOf(db, login),
});
