import { afterAll, expect, test } from 'vitest';
import { staffByLogin } from '#foundations/access/index.ts';
import { forget } from '#platform/cache/index.ts';
import { sql } from '#platform/db/index.ts';
import { newId } from '#platform/id/index.ts';
import { worldDatabase } from '#test/support/database.ts';
import { as } from '#test/support/play.ts';
import { business, correction, walked } from '#test/support/walked.ts';
import { notesOf } from '../dossier/note.store.ts';
import { openWork } from '../flow/task.store.ts';
import { assign, dossierByCode, recordSignature } from '../index.ts';
import { layBefore, recordList } from './signing-list.act.ts';

const { db, close } = await worldDatabase();
afterAll(close);

const accountOf = async (login: string): Promise<string> => (await staffByLogin(db, login))?.accountId ?? '';
const at = '2019-02-20T17:00';
const clerk = 'vu.thi.bich';
const away = { field: 'despite', reason: 'is-away' };

test('a leader on mission is not recorded as having signed without a word of how; her substitute is named', async () => {
  const code = await walked(db, {
    way: correction,
    day: '2019-02-20',
    to: 'presented',
    name: 'Lò Văn Đường',
    identity: '045000001',
  });
  const asked = { code, seq: null };
  const signerId = await accountOf('quang.thi.hao');
  const silent = await as(db, { login: clerk, at }, (deed) => recordSignature(deed, asked, { signerId, listId: null }));
  expect(silent).toMatchObject({ ok: false, reasons: [away] });
  expect(silent.ok || silent.reasons).toMatchObject([{ away: { substitute_name: 'Lường Văn Thưởng' } }]);
  const unitId = (await openWork(db, code))[0]?.unit_id ?? '';
  const made = await as(db, { login: clerk, at }, (deed) => layBefore(deed, unitId, [code]));
  const list = { listId: made.ok ? made.value : '', signerId, codes: [code] };
  const unsaid = await as(db, { login: clerk, at }, (deed) => recordList(deed, list));
  expect(unsaid).toMatchObject({ ok: false, reasons: [away] });
  const despite = 'Ký trước khi đi công tác, lúc 07 giờ 30';
  const said = await as(db, { login: clerk, at }, (deed) => recordList(deed, { ...list, despite }));
  expect(said).toMatchObject({ ok: true });
  const { id = '' } = (await dossierByCode(db, code)) ?? {};
  expect((await notesOf(db, id)).at(-1)?.said).toBe(despite);
});

test('work is not given to an officer on leave by mistake; said why, it is', async () => {
  const officer = await accountOf(business.officer);
  await db.run(sql`insert into staffing.absences (id, person_id, during, reason)
    select ${newId()}, person_id, daterange('2019-02-20', '2019-02-21', '[]'), 'leave' from access.accounts where id = ${officer}`);
  forget(db);
  const person = { name: 'Lò Văn Đường', identity: '045000002' };
  const code = await walked(db, { way: business, day: '2019-02-20', to: 'given', ...person });
  const give = (despite?: string) =>
    as(db, { login: business.head, at }, (deed) => assign(deed, { code, seq: null }, officer, despite));
  expect(await give()).toMatchObject({ ok: false, reasons: [away] });
  expect(await give('Đã gọi, đi làm lại chiều nay')).toMatchObject({ ok: true });
  expect(await openWork(db, code)).toMatchObject([{ act: 'process', holder_id: officer }]);
});
