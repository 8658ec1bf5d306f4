import { afterAll, describe, expect, test } from 'vitest';
import { staffByLogin } from '#foundations/access/index.ts';
import { history } from '#platform/events/index.ts';
import { worldDatabase } from '#test/support/database.ts';
import { as } from '#test/support/play.ts';
import { serveRoutes } from '#test/support/served.tsx';
import { tokenOf } from '#test/support/staffed.ts';
import { correction, type Station, walked } from '#test/support/walked.ts';
import { reassign } from '../assign/assign.act.ts';
import { openWork } from '../flow/task.store.ts';
import { advance, dossierByCode, recordSignature, recuse, sign } from '../index.ts';
import { paths } from '../paths.ts';
import { dossierOfficeRoutes } from '../web.tsx';

const { db, close } = await worldDatabase();
const served = await serveRoutes(db, dossierOfficeRoutes);
afterAll(async () => {
  await served.close();
  await close();
});

const accountOf = async (login: string): Promise<string> => (await staffByLogin(db, login))?.accountId ?? '';
let serial = 0;
const at = (to: Station): Promise<string> =>
  walked(db, {
    ...{ way: correction, day: '2019-02-19', to, name: 'Lò Văn Đường' },
    identity: String(40_000_880 + serial++).padStart(9, '0'),
  });
const reasonsOf = (result: { ok: boolean; reasons?: readonly unknown[] }) =>
  result.ok ? [] : (result.reasons ?? []).map((one) => (one as { reason: string }).reason);
const { officer, head } = correction;
const kin = { relation: 'kin', said: 'Chủ hồ sơ là anh ruột của tôi', to: '' };

describe('an official who is related to the applicant', () => {
  test('steps aside on the page: the work goes to whom is named, and is theirs no more', async () => {
    const code = await at('assigned');
    const token = await tokenOf(db, officer);
    const page = await served.get(paths.dossier(code), token);
    expect(page.text).toContain('Tôi có liên quan, xin không tham gia');
    const { seq = 0, id = '' } = (await dossierByCode(db, code)) ?? {};
    const form = { key: 'khong-tham-gia-1', seq: String(seq), relation: '', reason: '', to: '' };
    const refused = await served.post(paths.act(code, 'khong-tham-gia'), form, token);
    for (const wrong of ['Chọn liên quan thế nào', 'Ghi lý do, ít nhất 5 chữ cái', 'Chọn người nhận việc.'])
      expect(refused.text).toContain(wrong);
    const other =
      /<option value="([0-9a-f-]{36})"[^>]*>/.exec(page.text.slice(page.text.indexOf('recuse-to')))?.[1] ?? '';
    const sent = { ...form, key: 'khong-tham-gia-2', relation: 'kin', reason: kin.said, to: other };
    expect((await served.post(paths.act(code, 'khong-tham-gia'), sent, token)).status).toBe(303);
    expect((await openWork(db, code)).map(({ act, holder_id }) => [act, holder_id])).toEqual([['process', other]]);
    expect((await dossierByCode(db, code))?.officer_id).toBe(other);
    const event = (await history(db, id)).at(-1);
    expect(event).toMatchObject({ type: 'dossier.recused', payload: { act: 'process', relation: 'kin', to: other } });
    expect(JSON.stringify(event?.payload)).not.toContain('ruột');
    const after = await served.get(paths.dossier(code), await tokenOf(db, head));
    expect(after.text).toContain(kin.said);
    const on = await as(db, { login: officer, at: '2019-02-20T09:00' }, (deed) =>
      advance(deed, { code, seq: null }, { role: 'process', note: '' }),
    );
    expect(reasonsOf(on)).toEqual(['stepped-aside']);
    const back = await as(db, { login: head, at: '2019-02-20T09:10' }, async (deed) =>
      reassign(deed, { code, seq: null }, await accountOf(officer)),
    );
    expect(reasonsOf(back)).toEqual(['officer-aside']);
  });

  test('who signs: another signs, and no list records the hand of who stepped aside', async () => {
    const code = await at('presented');
    const aside = await as(db, { login: 'luong.van.thuong', at: '2019-02-20T09:00' }, (deed) =>
      recuse(deed, { code, seq: null }, kin),
    );
    expect(aside).toMatchObject({ ok: true });
    // Nothing is offered that the act would refuse.
    const leader = await served.get(paths.dossier(code), await tokenOf(db, 'luong.van.thuong'));
    expect(leader.text).not.toContain(`action="${paths.act(code, 'ky')}"`);
    const asked = { code, seq: null };
    const own = await as(db, { login: 'luong.van.thuong', at: '2019-02-20T09:05' }, (deed) => sign(deed, asked));
    expect(reasonsOf(own)).toEqual(['stepped-aside']);
    const signerId = await accountOf('luong.van.thuong');
    const recorded = await as(db, { login: 'vu.thi.bich', at: '2019-02-20T09:10' }, (deed) =>
      recordSignature(deed, asked, { signerId, listId: null }),
    );
    expect(reasonsOf(recorded)).toEqual(['signer-aside']);
  });

  test('does not step aside where nobody else may do the work, nor from work that is not theirs', async () => {
    const approving = await at('settled');
    const alone = await as(db, { login: head, at: '2019-02-20T09:00' }, (deed) =>
      recuse(deed, { code: approving, seq: null }, kin),
    );
    const others = await as(db, { login: officer, at: '2019-02-20T09:00' }, (deed) =>
      recuse(deed, { code: approving, seq: null }, kin),
    );
    expect([['nobody-else'], []]).toContainEqual(reasonsOf(alone));
    expect(reasonsOf(others)).toEqual(['not-at-this-step']);
  });
});
