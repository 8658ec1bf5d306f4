import { afterAll, describe, expect, test } from 'vitest';
import { type Unit, unitByKey } from '#foundations/organisations/index.ts';
import { sql } from '#platform/db/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { history } from '#platform/events/index.ts';
import type { Result } from '#platform/result/index.ts';
import { worldDatabase } from '#test/support/database.ts';
import { as } from '#test/support/play.ts';
import { chargesOf, owed } from '../payments/index.ts';
import { booksOf } from './books/book.store.ts';
import { openBook } from './books/open-book.act.ts';
import {
  closeBook,
  type Entry,
  enterVisit,
  giveBack,
  linesOfVisit,
  misbooked,
  presentLines,
  refusePaper,
  signatoriesOf,
  signList,
  voidLine,
} from './index.ts';
import { visitById } from './lane.store.ts';
import { stateOf } from './visit/state.rules.ts';

const { db, close } = await worldDatabase();
afterAll(close);

const commune = (await unitByKey(db, 'xa-thanh-xuong')) as Unit;
const clerk = 'lo.thi.thuy';
const at = '2019-02-20T09:00';

const row = (paper: string, pages: string, copies: string, matter = 'copy') => ({
  matter,
  paper,
  pages,
  copies,
  language: '',
});
const entry = (...rows: Entry['rows']): Entry => ({
  requester: 'Lò Văn Pâng',
  born: '1986',
  identity: '040123456',
  phone: '',
  exemption: null,
  due: '',
  agreed: false,
  rows,
});

const act = <Value>(deed: (deed: Deed) => Promise<Result<Value, unknown>>, login = clerk, when = at) =>
  as(db, { login, at: when }, deed);
const entered = async (of: Entry, when = at): Promise<string> => {
  const done = await act((deed) => enterVisit(deed, commune, of), clerk, when);
  if (!done.ok) throw new Error(JSON.stringify(done.reasons));
  return done.value;
};
const reasonsOf = (result: Result<unknown, unknown>) => (result.ok ? [] : result.reasons);
const signer = (await signatoriesOf(db, commune.id))[0]?.accountId ?? '';
const numbersOf = async (visitId: string): Promise<number[]> =>
  (await linesOfVisit(db, visitId)).map((line) => line.number);

async function signed(visitId: string): Promise<void> {
  const ids = (await linesOfVisit(db, visitId)).map((line) => line.id);
  const list = await act((deed) => presentLines(deed, commune.id, ids));
  if (!list.ok) throw new Error(JSON.stringify(list.reasons));
  const done = await act((deed) => signList(deed, list.value, { signatory: signer, lineIds: ids }));
  if (!done.ok) throw new Error(JSON.stringify(done.reasons));
}

describe('a visit', () => {
  test('has one number for each kind of paper, in the book of its kind, and its fee', async () => {
    const id = await entered(entry(row('Bằng tốt nghiệp', '5', '3'), row('Giấy ủy quyền', '1', '1', 'signature')));
    const lines = await linesOfVisit(db, id);
    expect(lines.map(({ kind, number, volume, year, fee }) => [kind, number, volume, year, fee])).toEqual([
      ['copy', 1, 1, 2019, 21_000n],
      ['signature', 1, 1, 2019, 10_000n],
    ]);
    expect(owed(await chargesOf(db, id))).toBe(31_000n);
  });

  test('comes back the same day; after 15:00 the next working day; later only as agreed', async () => {
    const due = async (id: string) => (await visitById(db, id))?.due.toString();
    expect(await due(await entered(entry(row('CMND', '2', '1'))))).toBe('2019-02-20T10:00:00Z');
    expect(await due(await entered(entry(row('CMND', '2', '1')), '2019-02-20T15:10'))).toBe('2019-02-21T10:00:00Z');
    const asked = { ...entry(row('Hồ sơ vay vốn', '60', '4')), due: '22/02/2019' };
    expect(await due(await entered(asked))).toBe('2019-02-22T10:00:00Z');
    // A transaction has two working days (Đ37), and so has whatever came with it; a signature is certified the same day (Đ7).
    const divided = entry(row('CMND', '1', '1'), row('Văn bản phân chia di sản', '4', '3', 'inheritance'));
    expect(await due(await entered(divided))).toBe('2019-02-22T10:00:00Z');
    expect(await due(await entered(entry(row('Giấy ủy quyền', '1', '1', 'signature'))))).toBe('2019-02-20T10:00:00Z');
    // The third working day after is more than two, though the lawful day ends at its close.
    const later = { ...asked, due: '25/02/2019' };
    expect(reasonsOf(await act((deed) => enterVisit(deed, commune, later)))).toEqual([
      { field: 'due', reason: 'due-not-agreed' },
    ]);
    expect(await act((deed) => enterVisit(deed, commune, { ...later, agreed: true }))).toMatchObject({ ok: true });
  });

  test('says everything that is wrong at once, row by row', async () => {
    const wrong = {
      ...entry(row('', '0', '1'), row('Hợp đồng', 'hai', '', 'translator')),
      requester: '',
      identity: '',
    };
    expect(reasonsOf(await act((deed) => enterVisit(deed, commune, wrong)))).toEqual([
      { row: 1, field: 'paper', reason: 'paper-missing', given: '' },
      { row: 1, field: 'pages', reason: 'pages-unreadable', given: '0' },
      { row: 2, field: 'matter', reason: 'matter-not-here', given: 'translator' },
      { row: 2, field: 'pages', reason: 'pages-unreadable', given: 'hai' },
      { field: 'requester', reason: 'requester-missing' },
      { field: 'identity', reason: 'identity-needed' },
    ]);
  });

  test('is entered only by who keeps the books there, and tells its event no name', async () => {
    const stranger = await act((deed) => enterVisit(deed, commune, entry(row('CMND', '1', '1'))), 'ca.thi.thanh');
    expect(reasonsOf(stranger)).toEqual([{ reason: 'not-allowed' }]);
    const id = await entered(entry(row('Sổ hộ khẩu', '16', '1')));
    const told = (await history(db, id))[0];
    expect(told).toMatchObject({ type: 'certification.entered', payload: { lines: [{ matter: 'copy', pages: 16 }] } });
    expect(JSON.stringify(told?.payload)).not.toMatch(/Pâng|040123456|hộ khẩu/);
  });

  test('fifty entered at once have fifty numbers, none twice and none left out', async () => {
    const before = Math.max(...(await numbersOf(await entered(entry(row('CMND', '1', '1'))))));
    const ids = await Promise.all(Array.from({ length: 50 }, () => entered(entry(row('CMND', '1', '1')))));
    const numbers = (await Promise.all(ids.map(numbersOf))).flat().toSorted((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 50 }, (_, n) => before + 1 + n));
  });
});

describe('on its way back', () => {
  test('a list is recorded as signed in one press; what was not signed goes on a later list', async () => {
    const id = await entered(entry(row('CMND', '1', '1'), row('Bằng lái xe', '1', '1')));
    const [first, second] = (await linesOfVisit(db, id)).map((line) => line.id) as [string, string];
    const list = await act((deed) => presentLines(deed, commune.id, [first, second]));
    const listId = list.ok ? list.value : '';
    expect(reasonsOf(await act((deed) => presentLines(deed, commune.id, [first])))).toEqual([
      { reason: 'laid-already' },
    ]);
    const nobody = await act((deed) => signList(deed, listId, { signatory: first, lineIds: [first] }));
    expect(reasonsOf(nobody)).toEqual([{ field: 'signatory', reason: 'signatory-missing' }]);
    expect(await act((deed) => signList(deed, listId, { signatory: signer, lineIds: [first] }))).toEqual({
      ok: true,
      value: 1,
    });
    expect((await linesOfVisit(db, id)).map(stateOf)).toEqual(['signed', 'entered']);
  });

  test('what is signed is handed back and its fee taken, once', async () => {
    const id = await entered(entry(row('Học bạ', '30', '2')));
    expect(reasonsOf(await act((deed) => giveBack(deed, id, { collector: '', receiptNumber: null })))).toEqual([
      { reason: 'nothing-signed' },
    ]);
    await signed(id);
    const back = () => act((deed) => giveBack(deed, id, { collector: '', receiptNumber: null }));
    expect(await back()).toEqual({ ok: true, value: '64000' });
    expect(reasonsOf(await back())).toEqual([{ reason: 'nothing-signed' }]);
    const [line] = await linesOfVisit(db, id);
    expect(line).toMatchObject({ collector: 'Lò Văn Pâng' });
    const charges = await chargesOf(db, id);
    expect([owed(charges), charges[0]?.receipt_number]).toEqual([0n, expect.stringMatching(/^AB-18P \d{7}$/)]);
  });

  test('a number that is voided keeps its place and its reason, owes nothing, and is not given again', async () => {
    const id = await entered(entry(row('CMND', '1', '1')));
    const [line] = await linesOfVisit(db, id);
    const lineId = line?.id ?? '';
    expect(reasonsOf(await act((deed) => voidLine(deed, lineId, 'nhầm')))).toEqual([
      { field: 'reason', reason: 'reason-missing' },
    ]);
    expect(await act((deed) => voidLine(deed, lineId, 'Nhập trùng hai lần'))).toMatchObject({ ok: true });
    expect(owed(await chargesOf(db, id))).toBe(0n);
    expect(await numbersOf(await entered(entry(row('CMND', '1', '1'))))).toEqual([(line?.number ?? 0) + 1]);
  });

  test('a paper is refused on a ground of its own kind only', async () => {
    const of = { matter: 'copy', requester: 'Lò Văn Pâng', paper: 'Giấy tờ đóng dấu mật', said: '' } as const;
    expect(await act((deed) => refusePaper(deed, commune.id, { ...of, ground: 'secret' }))).toMatchObject({ ok: true });
    expect(reasonsOf(await act((deed) => refusePaper(deed, commune.id, { ...of, ground: 'is-a-contract' })))).toEqual([
      { field: 'ground', reason: 'ground-of-another' },
    ]);
  });
});

test('a line without its number, a number void in one place only, a closed book with other totals are found', async () => {
  expect(await misbooked(db)).toEqual([]);
  const id = await entered(entry(row('CMND', '1', '1')));
  const [line] = await linesOfVisit(db, id);
  const broken = db.transaction(
    async (tx) => {
      await tx.run(
        sql`update numbering.entries set voided_at = now(), void_reason = 'thử' where subject_id = ${line?.id}`,
      );
      return misbooked(tx);
    },
    () => false,
  );
  expect(await broken).toEqual([`copy number ${line?.number} of 1/2019`]);
});

test('a book is closed with its totals once all is signed; the year’s next number goes into a further volume', async () => {
  const contract = entry(row('Hợp đồng chuyển nhượng', '6', '3', 'contract'));
  const id = await entered(contract);
  const book = (await booksOf(db, commune.id)).find((one) => one.kind === 'contract');
  const closing = () => act((deed) => closeBook(deed, book?.id ?? '', signer), clerk, '2019-12-31T16:00');
  expect(reasonsOf(await closing())).toEqual([{ reason: 'unsigned', count: 1 }]);
  await signed(id);
  expect(await closing()).toEqual({
    ok: true,
    value: { first: 1, last: 1, lines: 1, voided: 0, copies: 3, fees: '50000' },
  });
  expect(reasonsOf(await closing())).toEqual([{ reason: 'closed-already' }]);
  const next = (await linesOfVisit(db, await entered(contract, '2019-12-31T16:10')))[0];
  expect([next?.number, next?.volume]).toEqual([2, 2]);
  const newYear = (await linesOfVisit(db, await entered(contract, '2020-01-02T08:00')))[0];
  expect([newYear?.number, newYear?.volume, newYear?.year]).toEqual([1, 1, 2020]);
});

test('a book nothing was written into is closed with nought: its office may end, its year too', async () => {
  const opened = await act((deed) => openBook(deed, commune.id, 'inheritance'), clerk, '2020-01-02T09:00');
  expect(opened.ok).toBe(true);
  const book = opened.ok ? opened.value.id : '';
  expect(await act((deed) => closeBook(deed, book, signer), clerk, '2020-12-31T16:00')).toEqual({
    ok: true,
    value: { first: null, last: null, lines: 0, voided: 0, copies: 0, fees: '0' },
  });
  expect((await booksOf(db, commune.id)).find(({ id }) => id === book)?.closed_at).not.toBeNull();
});
