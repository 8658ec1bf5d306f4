import { chargesOf, demand, planReceipts, type ReceiptReason, takeMoney } from '#casework/payments/index.ts';
import { staffByLogin } from '#foundations/access/index.ts';
import { unitByKey } from '#foundations/organisations/index.ts';
import type { Database } from '#platform/db/index.ts';
import { newId } from '#platform/id/index.ts';
import type { Result } from '#platform/result/index.ts';
import { as } from './play.ts';

export const cashier = 'pham.thu.trang';
const free = {
  exemptionGround: null,
  exemptionProof: null,
  exemption: null,
  waived: null,
  feeKey: null,
  quantity: null,
  kept: 0,
};

/** Takes what a subject owes at the district’s counter, by the next numbers of its books. */
export const takeOwed = (
  db: Database,
  subjectId: string,
  at = '2019-02-20T09:00',
): Promise<Result<bigint, ReceiptReason>> =>
  as(db, { login: cashier, at }, async (deed) => {
    const unitId = (await unitByKey(db, 'mot-cua-huyen'))?.id ?? '';
    const to = (await staffByLogin(db, cashier))?.accountId ?? '';
    const charges = await chargesOf(deed.tx, subjectId);
    const typed = { receiptNumber: null, feeReceiptNumber: null };
    const planned = await planReceipts(deed.tx, { charges, unitId, typed });
    return planned.ok ? takeMoney(deed, planned.value, { at: deed.now, to, subjectId }) : planned;
  });

/** A lệ phí of 100.000 and a phí of 25.000 of one subject, paid. */
export async function paidSubject(db: Database, at?: string): Promise<string> {
  const subjectId = newId();
  await db.transaction((tx) =>
    demand(tx, subjectId, [
      { kind: 'lệ phí', name: 'Lệ phí đăng ký', amount: 100_000n, ...free },
      { kind: 'phí', name: 'Phí thẩm định', amount: 25_000n, ...free },
    ]),
  );
  const taken = await takeOwed(db, subjectId, at);
  if (!taken.ok) throw new Error(JSON.stringify(taken.reasons));
  return subjectId;
}
