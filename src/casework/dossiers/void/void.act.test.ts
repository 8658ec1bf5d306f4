import { afterAll, describe, expect, test } from 'vitest';
import { sql } from '#platform/db/index.ts';
import { history } from '#platform/events/index.ts';
import { worldDatabase } from '#test/support/database.ts';
import { as } from '#test/support/play.ts';
import { receptionOf } from '#test/support/reception.ts';
import { business, type Station, walked } from '#test/support/walked.ts';
import { notesOf } from '../dossier/note.store.ts';
import { openWork } from '../flow/task.store.ts';
import { type Dossier, dossierByCode, receive, unexplainedGaps, verifyFlow, voidDossier } from '../index.ts';
import { numberSlip } from '../paper/slip.act.ts';

const { db, close } = await worldDatabase();
afterAll(close);

const head = 'lo.thi.nguyet';
const why = 'Nhập trùng với hồ sơ vừa nhận';
let serial = 0;
const at = (to: Station): Promise<string> =>
  walked(db, { way: business, day: '2019-02-19', to, name: 'Lò Thị Nhầm', identity: `0400099${10 + serial++}` });
const dossier = async (code: string): Promise<Dossier> => (await dossierByCode(db, code)) as Dossier;
const reasons = async (code: string, login: string, when: string, said = why): Promise<string[]> => {
  const done = await as(db, { login, at: when }, (deed) => voidDossier(deed, { code, seq: null }, said));
  return done.ok ? [] : done.reasons.map((one) => one.reason);
};

describe('a dossier entered by mistake', () => {
  test('is voided by who received it on that day, its number kept and that of its slip marked void', async () => {
    const code = await at('received');
    const { id } = await dossier(code);
    const print = { login: business.clerk, at: '2019-02-19T08:10' };
    await as(db, print, async (deed) => numberSlip(deed, await dossier(code)));
    expect(await reasons(code, business.clerk, '2019-02-19T11:00')).toEqual([]);
    const { state, run, seq } = await dossier(code);
    expect([state, run.tokens, await openWork(db, code)]).toEqual(['voided', [], []]);
    const book = sql`select void_reason from numbering.entries where subject_id = ${id}`;
    expect(await db.rows(book)).toEqual([{ void_reason: 'Hủy do nhập nhầm' }]);
    expect(await unexplainedGaps(db)).toEqual([]);
    expect((await notesOf(db, id)).at(-1)).toEqual({ seq, said: why });
    expect(JSON.stringify((await history(db, id)).at(-1)?.payload)).not.toContain('Nhập');
    expect(await verifyFlow(db)).toEqual([]);
  });

  test('gives its number to nobody else', async () => {
    const code = await at('received');
    await reasons(code, business.clerk, '2019-02-19T11:00');
    const brief = { counter: 'mot-cua-huyen', procedure: business.procedure, identity: '040009990' };
    const reception = await receptionOf(db, brief);
    const next = await as(db, { login: business.clerk, at: '2019-02-19T11:05' }, (deed) => receive(deed, reception));
    expect(next.ok && next.value.code > code).toBe(true);
  });

  test('needs a reason in writing', async () => {
    expect(await reasons(await at('received'), business.clerk, '2019-02-19T11:00', '')).toEqual(['void-why']);
  });

  test('is the head’s to void the day after, not the clerk’s; and nobody else’s', async () => {
    const code = await at('received');
    expect(await reasons(code, business.clerk, '2019-02-20T07:40')).toEqual(['not-the-day']);
    expect(await reasons(code, 'nguyen.thi.lan.huong', '2019-02-19T09:00')).toEqual(['not-allowed']);
    expect(await reasons(code, head, '2019-02-20T07:45')).toEqual([]);
    expect(await reasons(code, head, '2019-02-20T07:46')).toEqual(['ended-early']);
  });

  test('has a life of its own once somebody else has acted on it', async () => {
    const code = await at('assigned');
    expect(await reasons(code, head, '2019-02-19T11:00')).toEqual(['others-acted']);
    expect(await reasons(code, business.clerk, '2019-02-19T11:00')).toEqual(['others-acted']);
  });
});
