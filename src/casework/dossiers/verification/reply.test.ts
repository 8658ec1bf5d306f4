import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { staffByLogin } from '#foundations/access/index.ts';
import { unitByKey } from '#foundations/organisations/index.ts';
import { sql } from '#platform/db/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { history } from '#platform/events/index.ts';
import { newId } from '#platform/id/index.ts';
import type { Result } from '#platform/result/index.ts';
import { openInside } from '#test/support/inside.ts';
import { as } from '#test/support/play.ts';
import { changed, everyRow } from '#test/support/rows.ts';
import { correction, walked } from '#test/support/walked.ts';
import { wordsOf } from '#test/support/words.ts';
import { papersOf } from '../dossier/paper.store.ts';
import { extend } from '../extend/extend.act.ts';
import { dossierByCode } from '../index.ts';
import { undo } from '../undo/undo.act.ts';
import { wholeDossier } from '../view/dossier.view.ts';
import { railCounts } from '../worklist/rail.view.ts';
import { replyToQuestion } from './reply.act.ts';
import type { Reply } from './reply.rules.ts';

const inside = await openInside();
const { db, ownerUrl, ask } = inside;
const owner = new pg.Client({ connectionString: ownerUrl });
let code = '';
beforeAll(async () => {
  await owner.connect();
  const person = { name: 'Lò Thị Hỏi', identity: '045000895' };
  code = await walked(db, { way: correction, day: '2019-02-18', to: 'assigned', ...person });
  const unitId = (await unitByKey(db, 'xa-thanh-xuong'))?.id ?? null;
  const asks = { asked: 'Ủy ban nhân dân xã Thanh Xương', question: 'Sổ đăng ký khai sinh năm 1986', unitId };
  await does(correction.officer, '2019-02-20T08:00', (deed) => extend(deed, { code, seq: null }, asks));
});
afterAll(async () => {
  await owner.end();
  await inside.close();
});

const commune = 'lo.thi.thuy';
const does = (login: string, at: string, act: (deed: Deed) => Promise<Result<unknown, unknown>>) =>
  as(db, { login, at }, act);
const given: Reply = {
  letter: '15/UBND-TP',
  on: Temporal.PlainDate.from('2019-02-20'),
  said: 'Có tên trong sổ, sinh năm 1986',
  scan: null,
};
const replies = (change: Partial<Reply> = {}, login = commune) =>
  does(login, '2019-02-20T08:20', (deed) => replyToQuestion(deed, code, { ...given, ...change }));
const reasons = (result: Result<unknown, unknown>) =>
  result.ok ? [] : result.reasons.map((one) => (one as { reason: string }).reason);
const waiting = async (login: string) => {
  const actor = (await staffByLogin(db, login))!;
  const now = Temporal.Instant.from(`2019-02-20T0${1 + Math.trunc(n++ / 6)}:2${n % 6}:00Z`);
  return (await railCounts(db, actor, now)).get('verifications')?.n;
};
let n = 0;
const looks = (url: string, login: string) => ask({ url, as: login });

it('stands among the work of the unit that was asked, and of nobody else; of the dossier it sees the question alone', async () => {
  expect([await waiting(commune), await waiting('do.minh.chau')]).toEqual([1, 0]);
  expect((await looks('/can-bo/xac-minh', commune)).text).toContain('Sổ đăng ký khai sinh năm 1986');
  expect((await looks(`/can-bo/xac-minh/${code}`, commune)).text).toContain('Lò Thị Hỏi');
  expect((await looks(`/can-bo/xac-minh/${code}`, 'ca.thi.thanh')).status).toBe(404);
  expect((await looks(`/can-bo/ho-so/${code}`, commune)).status).toBe(404);
});

it('is answered by a letter with its number; everything that is missing is told at once', async () => {
  expect(reasons(await replies({ letter: '', on: null, said: '' }))).toEqual([
    'letter-missing',
    'answer-day-missing',
    'answer-missing',
  ]);
  expect(reasons(await replies({ on: Temporal.PlainDate.from('2019-02-21') }))).toEqual(['answer-day-future']);
  expect(reasons(await replies({}, 'ca.thi.thanh'))).toEqual(['not-found']);
});

it('is taken back by whoever answered, until the next hand acts: every row is as it was', async () => {
  const before = await everyRow(owner);
  expect((await replies()).ok).toBe(true);
  const back = (login: string) => does(login, '2019-02-20T08:21', (deed) => undo(deed, { code, seq: null }));
  expect(reasons(await back(correction.officer))).toEqual(['undo-of-another']);
  expect((await back(commune)).ok).toBe(true);
  expect(changed(before, await everyRow(owner))).toEqual([]);
});

it('comes to whoever asked at once: said on the dossier, its letter in the folder; the event names nobody', async () => {
  const form = { key: newId(), letter: given.letter, answeredOn: '20/02/2019', said: given.said };
  const sent = await ask({ method: 'POST', url: `/can-bo/xac-minh/${code}/tra-loi`, as: commune, form });
  expect([sent.status, sent.location]).toEqual([303, `/can-bo/xac-minh/${code}?vua=tra-loi`]);
  const { id } = (await dossierByCode(db, code))!;
  expect((await papersOf(db, id)).at(-1)).toMatchObject({
    ...{ name: 'Văn bản trả lời xác minh số 15/UBND-TP', original: 1, added_by: 'field' },
  });
  const page = (await looks(`/can-bo/ho-so/${code}`, correction.officer)).text;
  expect(page).toContain('15/UBND-TP: Có tên trong sổ, sinh năm 1986');
  expect((await looks('/can-bo/xac-minh', correction.officer)).text).toContain('Đã trả lời 20/02/2019');
  expect(await waiting(commune)).toBe(0);
  expect(wordsOf((await history(db, id)).filter(({ type }) => type.includes('verification')))).not.toMatch(/sinh năm/);
  expect(reasons(await replies())).toEqual(['answered-before']);
});

it('of a unit that has ended, the one that follows answers', async () => {
  const [first, follows] = [(await unitByKey(db, 'phong-noi-vu'))!, (await unitByKey(db, 'noi-vu'))!];
  const officer = await db.one<{ login: string }>(sql`select a.login from access.grants g
    join access.accounts a on a.id = g.account_id where g.permission = 'dossier.process' and g.unit_id = ${follows.id} limit 1`);
  await owner.query(
    'update dossiers.extensions set asked_unit_id = $1, answered_on = null, answer_from = null, answer = null, answered_at = null, answered_by = null',
    [first.id],
  );
  expect((await looks('/can-bo/xac-minh', officer.login)).text).toContain('Sổ đăng ký khai sinh năm 1986');
  expect(await wholeDossier(db, (await staffByLogin(db, officer.login))!, code)).toBeUndefined();
});
