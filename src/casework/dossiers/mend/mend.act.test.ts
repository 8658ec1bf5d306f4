import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { staffByLogin } from '#foundations/access/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { history } from '#platform/events/index.ts';
import type { Result } from '#platform/result/index.ts';
import { worldDatabase } from '#test/support/database.ts';
import { as } from '#test/support/play.ts';
import { receptionOf } from '#test/support/reception.ts';
import { business, walked } from '#test/support/walked.ts';
import { notesOf } from '../dossier/note.store.ts';
import { pausesOf } from '../dossier/pause.store.ts';
import { legsOf } from '../flow/leg.store.ts';
import { openWork } from '../flow/task.store.ts';
import {
  advance,
  assign,
  type Dossier,
  dossierByCode,
  handOver,
  mend,
  receive,
  sendBack,
  verifyFlow,
} from '../index.ts';

const { db, close } = await worldDatabase();
afterAll(close);

const wrong = { to: 'step-1', reason: 'Giấy đề nghị chưa có chữ ký' };
const dossier = async (code: string): Promise<Dossier> => (await dossierByCode(db, code)) as Dossier;
const told = async (code: string) => (await history(db, (await dossier(code)).id)).at(-1);
const accountOf = async (login: string): Promise<string> => (await staffByLogin(db, login))?.accountId ?? '';

async function done<Value>(login: string, at: string, act: (deed: Deed) => Promise<Result<Value, unknown>>) {
  const result = await as(db, { login, at }, act);
  if (!result.ok) throw new Error(`${at} ${login}: ${JSON.stringify(result.reasons)}`);
  return result.value;
}

describe('wrong papers found by the head at the second step', () => {
  let code: string;
  let before: Dossier;
  const at = () => ({ code, seq: null });
  beforeAll(async () => {
    const person = { name: 'Lò Thị Mong', identity: '040000301' };
    code = await walked(db, { way: business, day: '2019-02-19', to: 'given', ...person });
    before = await dossier(code);
    await done(business.head, '2019-02-19T10:00', (deed) => sendBack(deed, at(), { role: 'assign', ...wrong }));
  });

  test('go back to the counter and count against whoever received them, the reason in writing', async () => {
    const event = await told(code);
    expect(event).toMatchObject({ type: 'dossier.sent-to-counter' });
    expect(event?.payload).toMatchObject({ to: 'step-1', receiver: await accountOf(business.clerk) });
    const notes = await notesOf(db, before.id);
    expect(notes.at(-1)).toMatchObject({ seq: event?.seq, said: wrong.reason });
    expect(await openWork(db, code)).toMatchObject([{ act: 'receive', unit_id: before.one_stop_id }]);
  });

  test('cost the citizen no time: the clock does not stand, and the promise stays', async () => {
    expect(await pausesOf(db, before.id)).toEqual([]);
    expect((await dossier(code)).promised_due.equals(before.promised_due)).toBe(true);
  });

  test('are mended with a word of what was mended, and handed over again before the department has them', async () => {
    const silent = await as(db, { login: business.clerk, at: '2019-02-19T10:30' }, (deed) => mend(deed, at(), ''));
    expect(silent.ok || silent.reasons).toEqual([{ field: 'note', reason: 'mended-what' }]);
    await done(business.clerk, '2019-02-19T10:40', (deed) => mend(deed, at(), 'Đã ký lại giấy đề nghị'));
    expect((await legsOf(db, before.id)).at(-1)).toMatchObject({ to_unit_id: before.settling_id, given_at: null });
    const officer = await accountOf(business.officer);
    const early = await as(db, { login: business.head, at: '2019-02-19T10:45' }, (deed) => assign(deed, at(), officer));
    expect(early.ok || early.reasons).toEqual([{ reason: 'not-handed-over' }]);
    await done(business.clerk, '2019-02-19T10:50', (deed) => handOver(deed, { codes: [code] }));
    await done(business.head, '2019-02-19T11:00', (deed) => assign(deed, at(), officer));
    expect(await openWork(db, code)).toMatchObject([{ act: 'process', holder_id: officer }]);
  });

  test('found by the officer they come back to him, past the head who assigned them', async () => {
    await done(business.officer, '2019-02-19T14:00', (deed) => sendBack(deed, at(), { role: 'process', ...wrong }));
    await done(business.clerk, '2019-02-19T14:30', (deed) => mend(deed, at(), 'Đã ký lại giấy đề nghị'));
    await done(business.clerk, '2019-02-19T14:35', (deed) => handOver(deed, { codes: [code] }));
    await done(business.officer, '2019-02-19T15:00', (deed) => advance(deed, at(), { role: 'process', note: '' }));
    expect(await openWork(db, code)).toMatchObject([{ act: 'sign' }]);
    expect(await verifyFlow(db)).toEqual([]);
  });
});

test('who received it himself has no counter to give it back to', async () => {
  const brief = { counter: 'mot-cua-xa-thanh-xuong', procedure: 'dang-ky-khai-sinh', identity: '040000302' };
  const reception = await receptionOf(db, brief);
  const { code } = await done('lo.thi.thuy', '2019-02-20T08:40', (deed) => receive(deed, reception));
  const back = await as(db, { login: 'lo.thi.thuy', at: '2019-02-20T08:45' }, (deed) =>
    sendBack(deed, { code, seq: null }, { role: 'process', ...wrong }),
  );
  expect(back.ok || back.reasons).toEqual([{ reason: 'no-such-step' }]);
});
