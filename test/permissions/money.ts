import { returnResult } from '#casework/dossiers/index.ts';
import { handOverCash } from '#casework/payments/index.ts';
import { staffByLogin } from '#foundations/access/index.ts';
import { unitByKey } from '#foundations/organisations/index.ts';
import { type Database, sql } from '#platform/db/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import type { Result } from '#platform/result/index.ts';
import { as } from '#test/support/play.ts';
import { stations } from './stations.ts';

/** What is sent where money that was paid goes back. */
export const refundKnock = {
  at: 'returned',
  form: { charge: '1', ground: 'mistake', reason: 'Thu nhầm mức phí', standing: 'owner' },
} as const;

/** A closed day with its receipts, for paper and as a file. */
export const closedDayKnocks = {
  'GET /can-bo/so-quy/:id/bang-ke.pdf': { id: '{closing}' },
  'GET /can-bo/so-quy/:id/bang-ke.csv': { id: '{closing}' },
  'GET /can-bo/so-quy/:id/bang-ke.xlsx': { id: '{closing}' },
} as const;

/** Who hands results out at a counter, who closes its day, and who takes the money. */
const hands = {
  district: { counter: 'mot-cua-huyen', returns: 'lo.thi.xuan', gives: 'pham.thu.trang', takes: 'luong.thi.sen' },
  commune: {
    counter: 'mot-cua-xa-thanh-xuong',
    returns: 'mot-minh.commune',
    gives: 'nguyen.van.huong',
    takes: 'mot-minh.commune',
  },
} as const;

export interface Money {
  /** A hand-over that waits to be taken. */
  readonly closing: string;
  /** Another that waits, to be opened again. */
  readonly 'closing to reopen': string;
  /** What was taken at the counter since. */
  readonly taken: string;
  readonly treasurer: string;
  /** The book of the receipt given last, its number, and a number of that book that is free. */
  readonly 'receipts given': string;
  readonly 'given number': string;
  readonly 'free number': string;
}

/** Takes money at the counter of a road, hands it over, and takes some more. */
export async function moneyAt(db: Database, where: keyof typeof hands): Promise<Money> {
  const { counter, returns, gives, takes } = hands[where];
  const unitId = (await unitByKey(db, counter))?.id ?? '';
  const account = async (login: string): Promise<string> => (await staffByLogin(db, login))?.accountId ?? '';
  const receipts = { receiptNumber: null, feeReceiptNumber: null };
  const collection = { standing: 'owner', name: '', identity: '', paid: true, receipts } as const;
  const takeSome = async (): Promise<void> => {
    const code = await stations(db)[where]('sealed');
    await done(db, returns, (deed) => returnResult(deed, { code, seq: null }, collection));
  };
  const lies = async (): Promise<string> =>
    (
      await db.one<{ sum: string }>(sql`select (coalesce(sum(r.amount), 0) - (select coalesce(sum(l.amount), 0)
          from payments.refunds f join payments.refund_lines l on l.refund_id = f.id
          where f.unit_id = ${unitId} and f.closing_id is null))::text as sum
        from payments.receipts r join payments.receipt_books b on b.id = r.book_id where b.unit_id = ${unitId} and r.closing_id is null`)
    ).sum;
  await takeSome();
  const close = async (): Promise<string> => {
    const handing = { counted: await lies(), treasurer: await account(takes) };
    return done(db, gives, (deed) => handOverCash(deed, unitId, handing));
  };
  const reopened = await close();
  await takeSome();
  const closing = await close();
  await takeSome();
  const given = await db.one<{ id: string; number: string; free: string }>(sql`
    select b.id, r.number::text as number, (b.last - 1)::text as free from payments.receipts r
    join payments.receipt_books b on b.id = r.book_id
    where b.unit_id = ${unitId} and r.state = 'used' and r.closing_id is null order by r.at desc, r.number desc limit 1`);
  return {
    closing,
    'closing to reopen': reopened,
    taken: await lies(),
    treasurer: await account(gives),
    'receipts given': given.id,
    'given number': given.number,
    'free number': given.free,
  };
}

async function done<Value>(
  db: Database,
  login: string,
  act: (deed: Deed) => Promise<Result<Value, unknown>>,
): Promise<Value> {
  const result = await as(db, { login, at: '2019-02-20T08:21' }, act);
  if (!result.ok) throw new Error(`${login}: ${JSON.stringify(result.reasons)}`);
  return result.value;
}

/** What is done to a book is done to the one of phí: results are returned for a lệ phí. */
export async function receiptsAt(
  db: Database,
  counter: string,
): Promise<Readonly<Record<'receipts' | 'receipt' | 'fee receipt' | 'another receipt' | 'third receipt', string>>> {
  const unitId = (await unitByKey(db, counter))?.id ?? '';
  const { id, last } = await db.one<{ id: string; last: number }>(sql`
    select id, last from payments.receipt_books where unit_id = ${unitId} and kind = 'phí'`);
  const spare = { 'another receipt': String(last - 2), 'third receipt': String(last - 3) };
  return { receipts: id, receipt: String(last), 'fee receipt': String(last), ...spare };
}
