import { afterAll, describe, expect, test } from 'vitest';
import { sql } from '#platform/db/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { history } from '#platform/events/index.ts';
import type { Result } from '#platform/result/index.ts';
import { worldDatabase } from '#test/support/database.ts';
import { as } from '#test/support/play.ts';
import { business, correction, type Station, walked } from '#test/support/walked.ts';
import { chargesOf, owed } from '../../payments/index.ts';
import { notesOf } from '../dossier/note.store.ts';
import { pausesOf } from '../dossier/pause.store.ts';
import { openLeg } from '../flow/leg.store.ts';
import { openWork } from '../flow/task.store.ts';
import { advance, type Dossier, dossierByCode, handOver, requestSupplement, verifyFlow, withdraw } from '../index.ts';
import { supplementsOf } from '../supplement/supplement.store.ts';
import { momentsOf } from '../track/timeline.rules.ts';
import { glance, openUp } from '../track/track.view.ts';
import { withdrawalOf } from './withdraw.store.ts';

const { db, close } = await worldDatabase();
afterAll(close);

const owner = { standing: 'owner', name: '', identity: '', reason: 'Đổi ý, không làm nữa' } as const;
const dossier = async (code: string): Promise<Dossier> => (await dossierByCode(db, code)) as Dossier;
let serial = 0;
const at = (to: Station, way = business): Promise<string> =>
  walked(db, {
    way,
    day: '2019-02-19',
    to,
    name: 'Lò Thị Rút',
    identity: String(40_000_700 + serial++).padStart(9, '0'),
  });

const act = <Value>(login: string, when: string, deed: (deed: Deed) => Promise<Result<Value, unknown>>) =>
  as(db, { login, at: when }, deed);
const takenBack = (code: string, who: Parameters<typeof withdraw>[2] = owner, login = business.clerk) =>
  act(login, '2019-02-20T10:00', (deed) => withdraw(deed, { code, seq: null }, who));
const reasonsOf = (result: Result<unknown, unknown>) => (result.ok ? [] : result.reasons);

describe('a dossier the citizen takes back', () => {
  test('waits for nobody any more: work, hand-over and process end, what was not paid is not owed', async () => {
    const code = await at('received');
    expect((await openLeg(db, code))?.given_at).toBeNull();
    expect(await takenBack(code, { ...owner, reason: 'Đổi địa điểm kinh doanh' })).toMatchObject({ ok: true });
    const { id, seq, state, ended_at, run } = await dossier(code);
    expect([state, ended_at?.toString(), run.tokens]).toEqual(['withdrawn', '2019-02-20T03:00:00Z', []]);
    expect(await openWork(db, code)).toEqual([]);
    expect(await openLeg(db, code)).toBeUndefined();
    expect(owed(await chargesOf(db, id))).toBe(0n);
    expect((await notesOf(db, id)).at(-1)).toEqual({ seq, said: 'Đổi địa điểm kinh doanh' });
    expect(await withdrawalOf(db, id)).toMatchObject({ standing: 'owner', name: 'Lò Thị Rút' });
    expect(await verifyFlow(db)).toEqual([]);
  });

  test('names nobody in its event', async () => {
    const code = await at('received');
    const who = {
      standing: 'kin',
      name: 'Lò Văn Cháu',
      identity: '040000999',
      authority: 'trong hồ sơ',
      reason: 'Việc nhà',
    } as const;
    await takenBack(code, who);
    const event = (await history(db, (await dossier(code)).id)).at(-1);
    expect(event).toMatchObject({ type: 'dossier.withdrawn', payload: { standing: 'kin' } });
    expect(JSON.stringify(event?.payload)).not.toMatch(/Cháu|040000999|Việc nhà/);
  });

  test('while it waits for papers: the clock goes on no more and no timer rings for it', async () => {
    const code = await at('assigned');
    const request = {
      items: [{ name: 'Bản sao hợp đồng thuê', original: 0, copy: 1 }],
      reason: 'Thiếu hợp đồng thuê',
      respondBy: Temporal.PlainDate.from('2019-03-05'),
    };
    await act(business.officer, '2019-02-20T09:00', (deed) => requestSupplement(deed, { code, seq: null }, request));
    const { id } = await dossier(code);
    expect(await takenBack(code)).toMatchObject({ ok: true });
    expect((await pausesOf(db, id)).map((pause) => pause.ended?.toString())).toEqual(['2019-02-20T03:00:00Z']);
    expect(await db.rows(sql`select 1 from platform.timers where subject_id = ${id}`)).toEqual([]);
    const opened = await openUp(db, (await glance(db, code))!);
    expect(momentsOf({ ...opened, supplements: await supplementsOf(db, id) }).at(-1)).toMatchObject({
      kind: 'withdrawn',
    });
    expect(opened.ahead).toEqual([]);
  });

  test('cannot be worked on, handed over or taken back again', async () => {
    const code = await at('received');
    await takenBack(code);
    const asked = { code, seq: null };
    const on = await act(business.officer, '2019-02-20T10:10', (deed) =>
      advance(deed, asked, { role: 'process', note: '' }),
    );
    expect(reasonsOf(on)).toEqual([{ reason: 'ended-early' }]);
    const given = await act(business.clerk, '2019-02-20T10:11', (deed) => handOver(deed, { codes: [code] }));
    expect(reasonsOf(given)).toEqual([{ reason: 'nothing-to-give', code }]);
    expect(reasonsOf(await takenBack(code))).toEqual([{ reason: 'ended-early' }]);
  });
});

test('whoever is not the owner is named with a paper', async () => {
  const code = await at('received');
  const missing = reasonsOf(await takenBack(code, { ...owner, standing: 'authorised' }));
  expect(missing).toEqual([
    { field: 'name', reason: 'collector-name-missing' },
    { field: 'identity', reason: 'collector-identity-missing' },
    { field: 'authority', reason: 'written-authority-missing' },
  ]);
});

test('only the counter that received it takes it back, and not once the result is signed', async () => {
  const settled = await at('settled');
  expect(reasonsOf(await takenBack(settled, owner, business.officer))).toEqual([{ reason: 'not-allowed' }]);
  expect(reasonsOf(await takenBack(await at('signed', correction), owner, correction.clerk))).toEqual([
    { reason: 'decided-already' },
  ]);
});

test('why is asked: nothing and two letters are no reason, and nothing is withdrawn', async () => {
  const code = await at('received');
  for (const reason of ['', 'ok'])
    expect(reasonsOf(await takenBack(code, { ...owner, reason }))).toEqual([
      { field: 'reason', reason: 'withdrawn-why' },
    ]);
  expect((await takenBack(code)).ok).toBe(true);
});
