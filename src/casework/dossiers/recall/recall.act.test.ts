import { afterAll, describe, expect, test } from 'vitest';
import { staffByLogin } from '#foundations/access/index.ts';
import { countDossiers } from '#oversight/statistics/index.ts';
import { sql } from '#platform/db/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { history } from '#platform/events/index.ts';
import type { Result } from '#platform/result/index.ts';
import { worldDatabase } from '#test/support/database.ts';
import { hearAll } from '#test/support/hearing.ts';
import { as } from '#test/support/play.ts';
import { business, walked } from '#test/support/walked.ts';
import { resultOf } from '../dossier/result.store.ts';
import { openWork } from '../flow/task.store.ts';
import {
  advance,
  type Dossier,
  dossierByCode,
  misjudged,
  numberAndSeal,
  recall,
  returnResult,
  sign,
  takeOver,
  unexplainedGaps,
  verifyFlow,
} from '../index.ts';

const { db, close } = await worldDatabase();
afterAll(close);

const desk = 'lo.thi.xuan';
const clerk = 'ca.van.sang';
const wrong = { fault: 'spelling', reason: 'Tên hộ ghi “Phượng”, đúng là “Phương”' } as const;
let serial = 0;
const dossier = async (code: string): Promise<Dossier> => (await dossierByCode(db, code)) as Dossier;
const act = <Value>(login: string, when: string, deed: (deed: Deed) => Promise<Result<Value, unknown>>) =>
  as(db, { login, at: when }, deed);
const must = async <Value>(result: Promise<Result<Value, unknown>>): Promise<Value> => {
  const got = await result;
  if (!got.ok) throw new Error(JSON.stringify(got.reasons));
  return got.value;
};

/** A result that lies at the counter. */
async function ready(): Promise<string> {
  const identity = String(40_000_800 + serial++).padStart(9, '0');
  const code = await walked(db, { way: business, day: '2019-02-19', to: 'settled', name: 'Lò Thị Phương', identity });
  const asked = { code, seq: null };
  await must(act(business.head, '2019-02-19T15:30', (deed) => sign(deed, asked)));
  await must(act(clerk, '2019-02-19T16:00', (deed) => numberAndSeal(deed, asked)));
  return code;
}

describe('a wrong result found at the window', () => {
  test('is called back: its number is voided, its officer has it again, and the promised day stays', async () => {
    const code = await ready();
    const before = await dossier(code);
    const first = await resultOf(db, before.id);
    await must(act(desk, '2019-02-20T08:30', (deed) => recall(deed, { code, seq: null }, wrong)));
    const after = await dossier(code);
    expect([after.state, after.ready_at, after.promised_due]).toEqual(['settling', null, before.promised_due]);
    expect(await resultOf(db, after.id)).toBeUndefined();
    const officer = (await staffByLogin(db, business.officer))?.accountId;
    expect(await openWork(db, code)).toMatchObject([{ act: 'process', holder_id: officer }]);
    expect(
      await db.rows(sql`select number, fault from dossiers.recalled_results where dossier_id = ${after.id}`),
    ).toEqual([{ number: first?.number, fault: 'spelling' }]);
    const event = (await history(db, after.id)).at(-1);
    expect(event).toMatchObject({ type: 'dossier.recalled', payload: { fault: 'spelling' } });
    expect(JSON.stringify(event?.payload)).not.toContain('Ph');
    expect([await unexplainedGaps(db), await verifyFlow(db)]).toEqual([[], []]);
    await hearAll(db, countDossiers);
    expect(await misjudged(db)).toEqual([]);
  });

  test('is made anew under the next number, and collected for what was owed before', async () => {
    const code = await ready();
    const { id } = await dossier(code);
    const first = await resultOf(db, id);
    await must(act(desk, '2019-02-20T08:30', (deed) => recall(deed, { code, seq: null }, wrong)));
    const asked = { code, seq: null };
    await must(act(business.head, '2019-02-20T08:50', (deed) => takeOver(deed, { codes: [code] })));
    await must(
      act(business.officer, '2019-02-20T09:00', (deed) => advance(deed, asked, { role: 'process', note: '' })),
    );
    await must(act(business.head, '2019-02-20T09:30', (deed) => sign(deed, asked)));
    await must(act(clerk, '2019-02-20T10:00', (deed) => numberAndSeal(deed, asked)));
    const second = await resultOf(db, id);
    expect(second?.number).not.toBe(first?.number);
    await must(
      act(desk, '2019-02-20T10:30', (deed) =>
        returnResult(deed, asked, {
          standing: 'owner',
          name: '',
          identity: '',
          paid: true,
          originalsBack: true,
          receipts: { receiptNumber: '17', feeReceiptNumber: '' },
        }),
      ),
    );
    expect((await dossier(code)).state).toBe('returned');
  });

  test('needs the fault and what is wrong, both said at once; and only who returns results calls one back', async () => {
    const code = await ready();
    const empty = await act(desk, '2019-02-20T08:30', (deed) =>
      recall(deed, { code, seq: null }, { fault: null, reason: 'sai' }),
    );
    expect(!empty.ok && empty.reasons).toEqual([
      { field: 'fault', reason: 'fault-missing' },
      { field: 'reason', reason: 'what-is-wrong-missing' },
    ]);
    const other = await act(business.officer, '2019-02-20T08:30', (deed) => recall(deed, { code, seq: null }, wrong));
    expect(!other.ok && other.reasons).toEqual([{ reason: 'not-allowed' }]);
  });
});
