import { sql } from '#platform/db/index.ts';
import { newId } from '#platform/id/index.ts';
import type { Inside } from '#test/support/inside.ts';
import { stuckWork } from '#test/support/stuck.ts';
import { enteredPeople, peopleKnocks } from './people.ts';
import { loginOf } from './personas.ts';

const guardianship = '/quan-tri/thu-tuc/dang-ky-cham-dut-giam-ho';

/** What the administration edits. */
export const adminKnocks: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'GET /quan-tri/thu-tuc/:key/phien-ban-moi': { key: 'dang-ky-khai-sinh' },
  'POST /quan-tri/thu-tuc/:key/phien-ban-moi': {
    ...{ key: 'dang-ky-giam-ho', do: 'save', base: '{guardianship}', muc: 'hieu-luc', validFrom: '01/01/2030' },
    ...{ why: 'Thử nghiệm', source: 'Thử' },
  },
  'GET /quan-tri/thu-tuc/:key/phien-ban-moi/:part.csv': { key: 'dang-ky-khai-sinh', part: 'giay-to' },
  'GET /quan-tri/thu-tuc/:key/phien-ban-moi/:part.xlsx': { key: 'dang-ky-khai-sinh', part: 'giay-to' },
  'GET /quan-tri/thu-tuc/:key/phien-ban-moi/:part/nhap': { key: 'dang-ky-khai-sinh', part: 'giay-to' },
  'POST /quan-tri/thu-tuc/:key/phien-ban-moi/:part/nhap': { key: 'dang-ky-khai-sinh', part: 'giay-to' },
  'GET /quan-tri/thu-tuc/:key/bai-bo': { key: 'dang-ky-khai-sinh' },
  'POST /quan-tri/thu-tuc/:key/bai-bo': {
    ...{ do: 'write', key: 'dang-ky-cham-dut-giam-ho', endsOn: '01/01/2031', number: '1/QĐ', signedOn: '20/02/2019' },
    ...{ issuer: 'Thử', title: 'Thử' },
  },
  'POST /quan-tri/thu-tuc/:key/huy-bai-bo': { key: 'dang-ky-giam-ho', why: 'Thử' },
  'POST /quan-tri/cong-bo/:id/huy': { id: '{chance}', why: 'Ghi nhầm' },
  'POST /quan-tri/thu-tuc/moi': { name: 'Thủ tục thử', level: 'commune', field: 'Hộ tịch' },
  'GET /quan-tri/thu-tuc/:key/huy-phien-ban/:version': { key: 'dang-ky-cham-dut-giam-ho', version: '{written}' },
  'POST /quan-tri/thu-tuc/:key/huy-phien-ban/:version': {
    ...{ key: 'dang-ky-cham-dut-giam-ho', version: '{written}', why: 'Thử nghiệm' },
  },
  'GET /quan-tri/nguoi/:id/giao-chuc-danh': { id: '{person}' },
  'POST /quan-tri/nguoi/:id/giao-chuc-danh': {
    ...{ id: '{person}', do: 'write', post: '{post}', from: '20/02/2019', 'r1.role': 'oversee', 'r1.unit': 'y-te' },
  },
  'GET /quan-tri/nguoi/:id/thoi-chuc-danh/:post': { id: '{person}', post: '{held}' },
  'POST /quan-tri/nguoi/:id/thoi-chuc-danh/:post': { id: '{person}', post: '{held}', on: 'chưa rõ' },
  'POST /quan-tri/nguoi/:id/huy-chuc-danh/:post': { id: '{person}', post: '{held}' },
  ...peopleKnocks,
  'POST /quan-tri/viec-nen/:id/thu-lai': { id: '{stuck}' },
  'GET /quan-tri/viec-nen/:id/thoi': { id: '{stuck too}' },
  'POST /quan-tri/viec-nen/:id/thoi': { id: '{stuck too}', reason: 'Thử' },
  'POST /quan-tri/viec-nen/:id/lam-lai': { id: '{given up}' },
  'GET /quan-tri/loi-nhan/:message': { message: 'ready' },
  'POST /quan-tri/loi-nhan/:message': { message: 'ready', do: 'look', seen: '0' },
  'POST /quan-tri/loi-nhan/:message/thu-lai': { message: 'ready', version: '{person}', why: '' },
  'POST /quan-tri/mau/them-moi': { do: 'look', from: '20/02/2019' },
  'POST /quan-tri/mau/:template/bo': { template: 'rieng-thu', why: '' },
  'GET /quan-tri/mau/:template/pham-vi': { template: 'rieng-thu' },
  'POST /quan-tri/mau/:template/pham-vi': { template: 'rieng-thu', do: 'look', from: '20/02/2019' },
  'POST /quan-tri/mau/:template/pham-vi/thu-lai': { template: 'rieng-thu', scope: '{person}', why: '' },
  'GET /quan-tri/mau/:template': { template: 'to-trinh' },
  'POST /quan-tri/mau/:template': { template: 'to-trinh', do: 'look', from: '20/02/2019' },
  'GET /quan-tri/mau/:template/:file': { template: 'to-trinh', file: 'mau.docx' },
  'POST /quan-tri/mau/:template/thu-lai': { template: 'to-trinh', version: '{person}', why: '' },
  'POST /quan-tri/phien': { person: '{person}' },
  'POST /quan-tri/chuyen-nam': { year: '2020' },
  'POST /quan-tri/chuyen-nam/hoan-tac': { year: '2020', why: 'Thử nghiệm' },
};

/** Work of the house that failed: one to try again, one to give up, one that was given up. */
async function stuckThings({ db }: Inside): Promise<Readonly<Record<'stuck' | 'stuck too' | 'given up', string>>> {
  const [stuck, too, dropped] = [newId(), newId(), newId()];
  await stuckWork(db, stuck, dropped);
  await stuckWork(db, too);
  return { stuck, 'stuck too': too, 'given up': dropped };
}

/** Something there is to take back, and something to make another of. */
export async function edited(inside: Inside): Promise<Readonly<Record<string, string>>> {
  const { ask, db } = inside;
  const versionOf = async (key: string, order: 'first' | 'last'): Promise<string> => {
    const rows = await db.rows<{ id: string }>(sql`select v.id from procedures.versions v
      join procedures.procedures p on p.id = v.procedure_id where p.key = ${key} order by v.valid_from`);
    return rows.at(order === 'first' ? 0 : -1)?.id ?? '';
  };
  await db.run(
    sql`insert into dossiers.own_templates (key, name, added_at) values ('rieng-thu', 'Mẫu thử', '2019-02-20 01:28:00+00')`,
  );
  const base = await versionOf('dang-ky-cham-dut-giam-ho', 'first');
  // So far ahead that nobody receives under it.
  const when = { muc: 'hieu-luc', validFrom: '01/01/2030', why: 'Thử nghiệm', source: 'Thử' };
  const presses: readonly Readonly<Record<string, string>>[] = [
    { do: 'save', ...when },
    { do: 'write', revision: '1' },
  ];
  for (const sent of presses) {
    const form = { key: newId(), base, ...sent };
    await ask({ method: 'POST', url: `${guardianship}/phien-ban-moi`, as: loginOf('admin'), form });
  }
  const ending = { endsOn: '01/01/2031', number: '2/QĐ', signedOn: '20/02/2019', issuer: 'Thử', title: 'Thử' };
  const url = '/quan-tri/thu-tuc/dang-ky-giam-ho/bai-bo';
  await ask({ method: 'POST', url, as: loginOf('admin'), form: { key: newId(), do: 'write', ...ending } });
  const staffing = await db.one<{ post: string; held: string }>(sql`
    select (select p.id::text from staffing.posts p join organisations.units u on u.id = p.unit_id
        where u.key = 'y-te' order by p.position limit 1) as post,
      (select a.id::text from staffing.appointments a join access.accounts c on c.person_id = a.person_id
        where c.login = 'quang.van.thuan' limit 1) as held`);
  return {
    ...staffing,
    ...(await enteredPeople(inside, staffing.post)),
    ...(await stuckThings(inside)),
    guardianship: await versionOf('dang-ky-giam-ho', 'first'),
    written: await versionOf('dang-ky-cham-dut-giam-ho', 'last'),
  };
}
