import { parseCsv } from 'hucre/csv';
import { afterAll, describe, expect, it } from 'vitest';
import { whoMay } from '#foundations/access/index.ts';
import { unitByKey } from '#foundations/organisations/index.ts';
import { countDossiers } from '#oversight/statistics/index.ts';
import { sql } from '#platform/db/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { history } from '#platform/events/index.ts';
import type { Result } from '#platform/result/index.ts';
import { hearAll } from '#test/support/hearing.ts';
import { openInside } from '#test/support/inside.ts';
import { canReadPapers, readPaper } from '#test/support/paper.ts';
import { as } from '#test/support/play.ts';
import { business, walked } from '#test/support/walked.ts';
import { resultOf } from '../dossier/result.store.ts';
import {
  advance,
  dossierByCode,
  misjudged,
  numberAndSeal,
  returnResult,
  sign,
  takeOver,
  unexplainedGaps,
  verifyFlow,
} from '../index.ts';
import { paths } from '../paths.ts';

const inside = await openInside();
const { db, ask } = inside;
afterAll(() => inside.close());

const desk = 'lo.thi.xuan';
const wrong = 'Tên hộ ghi “Phượng”, đúng là “Phương”';
let serial = 0;
let receipt = 41;

async function act(login: string, at: string, deed: (deed: Deed) => Promise<Result<unknown, unknown>>): Promise<void> {
  const done = await as(db, { login, at }, deed);
  if (!done.ok) throw new Error(JSON.stringify(done.reasons));
}

async function settle(code: string, day: string): Promise<void> {
  const asked = { code, seq: null };
  await act(business.head, `${day}T15:30`, (deed) => sign(deed, asked));
  const unit = await unitByKey(db, 'tai-chinh-ke-hoach');
  const login = (await whoMay(db, 'dossier.clerk', unit?.id ?? ''))[0]?.login ?? '';
  await act(login, `${day}T16:00`, (deed) => numberAndSeal(deed, asked));
}

const hand = (code: string, at: string) =>
  act(desk, at, (deed) =>
    returnResult(
      deed,
      { code, seq: null },
      { standing: 'owner', name: '', identity: '', paid: true, receipts: { receiptNumber: String(receipt++) } },
    ),
  );

/** A result that its owner took home. */
async function returned(): Promise<string> {
  const identity = String(50_000_000 + serial++).padStart(9, '0');
  const code = await walked(db, { way: business, day: '2019-02-18', to: 'settled', name: 'Lò Thị Phương', identity });
  await settle(code, '2019-02-18');
  await hand(code, '2019-02-19T09:00');
  return code;
}

const filled = { standing: 'owner', fault: 'spelling', reason: wrong, paperBack: 'yes', newDay: '22/02/2019' };

async function press(code: string, typed: Readonly<Record<string, string>>, login = desk) {
  const { seq, id } = (await dossierByCode(db, code)) ?? { seq: 0, id: '' };
  const form = { key: `thu-hoi-${id.slice(-8)}-${seq}`, seq: String(seq), ...typed };
  return ask({ method: 'POST', url: `/can-bo/ho-so/${code}/thu-hoi-da-tra`, as: login, form });
}

const idOf = async (code: string): Promise<string> => (await dossierByCode(db, code))?.id ?? '';

describe('a wrong result that was handed out', () => {
  it('is taken in only with the paper, the fault and a new day: everything missing is said at once', async () => {
    const code = await returned();
    const refused = await press(code, { standing: 'kin', reason: 'sai', newDay: '19/02/2019' });
    expect(refused.status).toBe(422);
    for (const said of [
      'Ghi họ tên người mang bản sai đến.',
      'Ghi số giấy tờ của người mang bản sai đến.',
      'Chọn lỗi của kết quả.',
      'ít nhất 10 chữ cái',
      'Thu lại bản sai trước khi làm lại',
      'Ngày hẹn mới không trước hôm nay.',
      'value="19/02/2019"',
    ])
      expect(refused.text).toContain(said);
    expect((await press(code, filled, business.officer)).status).toBe(404);
  });

  it('goes once more to its officer, void in its book, for nothing more to pay; and is judged as before', async () => {
    const code = await returned();
    const id = await idOf(code);
    const before = await dossierByCode(db, code);
    const first = await resultOf(db, id);
    expect((await press(code, filled)).status).toBe(303);
    const after = await dossierByCode(db, code);
    expect([after?.state, after?.ready_at, after?.returned_at]).toEqual(['settling', null, null]);
    expect(after?.promised_due).toEqual(before?.promised_due);
    const told = (await history(db, id)).at(-1);
    expect(told).toMatchObject({ type: 'dossier.recalled', payload: { fault: 'spelling', handedOut: true } });
    expect(JSON.stringify(told?.payload)).not.toContain('Ph');
    const asked = { code, seq: null };
    await act(business.head, '2019-02-20T09:00', (deed) => takeOver(deed, { codes: [code] }));
    await act(business.officer, '2019-02-20T09:30', (deed) => advance(deed, asked, { role: 'process', note: '' }));
    await settle(code, '2019-02-20');
    expect((await resultOf(db, id))?.number).not.toBe(first?.number);
    await hand(code, '2019-02-20T16:30');
    expect((await dossierByCode(db, code))?.state).toBe('returned');
    expect([await unexplainedGaps(db), await verifyFlow(db)]).toEqual([[], []]);
    await hearAll(db, countDossiers);
    expect(await misjudged(db)).toEqual([]);
    expect((await press(code, filled)).status).toBe(303);
  });

  it('has no slip of money taken beside the new one, at the return or in the panel; before, the payer had one', async () => {
    const code = await returned();
    const prints = async (page = ''): Promise<boolean> =>
      (await ask({ url: `/can-bo/ho-so/${code}${page}`, as: desk })).text.includes(
        `action="${paths.print(code, 'thu-tien')}"`,
      );
    expect([await prints(), await prints('?vua=tra')]).toEqual([true, true]);
    const slip = { method: 'POST', url: `/can-bo/ho-so/${code}/in/thu-tien`, as: desk } as const;
    expect((await ask({ ...slip, form: { key: `in-dau-${code}` } })).status).toBe(303);
    await press(code, filled);
    const asked = { code, seq: null };
    await act(business.head, '2019-02-20T09:00', (deed) => takeOver(deed, { codes: [code] }));
    await act(business.officer, '2019-02-20T09:30', (deed) => advance(deed, asked, { role: 'process', note: '' }));
    await settle(code, '2019-02-20');
    await hand(code, '2019-02-20T16:30');
    // Not printed anew; what went out then is one press away.
    const kept = (await ask({ url: `/can-bo/ho-so/${code}`, as: desk })).text;
    expect(kept.match(/>Phiếu thu phí, lệ phí: /g)).toHaveLength(1);
    expect([await prints(), await prints('?vua=tra')]).toEqual([false, false]);
    const printed = await ask({ ...slip, form: { key: `in-thu-tien-${code}` } });
    expect(printed.status).toBe(404);
    if (!canReadPapers) return;
    const receipt = await ask({ ...slip, url: `/can-bo/ho-so/${code}/in/tra-kq`, form: { key: `in-tra-kq-${code}` } });
    const paper = await ask({ url: receipt.location ?? '', as: desk });
    expect(readPaper(paper.bytes).pages.join(' ')).toContain('Đã thu lại khi trả lần đầu');
  });

  it('is not late for its first result, given in time weeks before: figures judge what is made anew by the day told', async () => {
    const code = await returned();
    await press(code, filled);
    await hearAll(db, countDossiers);
    const judged = await db.one<{ promised_due: Temporal.Instant }>(sql`
      select promised_due, judged_by, ready_at from statistics.dossiers where dossier_id = ${await idOf(code)}`);
    expect(judged).toMatchObject({ judged_by: 'date', ready_at: null });
    expect(judged.promised_due.toString()).toBe('2019-02-22T10:00:00Z');
  });

  it('is told to the citizen on the page and on a notice of its own', async () => {
    const code = await returned();
    await press(code, filled);
    const { text } = await ask({ url: `/tra-cuu?ma=${code}` });
    for (const said of ['có sai sót của cơ quan, đang được làm lại, không thu thêm phí', '22/02/2019'])
      expect(text).toContain(said);
    expect(text).not.toContain('đã xin lỗi');
    const page = await ask({ url: `/can-bo/ho-so/${code}?vua=thu-hoi-da-tra`, as: desk });
    for (const said of [
      'In thông báo thu hồi, cấp lại',
      'Kết quả đã thu hồi',
      'Lò Thị Phương mang lại',
      'kết quả sai đang làm lại, hẹn 22/02/2019',
    ])
      expect(page.text).toContain(said);
    if (!canReadPapers) return;
    const form = { key: `in-thu-hoi-${code}` };
    const printed = await ask({ method: 'POST', url: `/can-bo/ho-so/${code}/in/thu-hoi`, as: desk, form });
    const paper = await ask({ url: printed.location ?? '', as: desk });
    const said = readPaper(paper.bytes).pages.join(' ');
    for (const words of ['THÔNG BÁO THU HỒI, CẤP LẠI KẾT QUẢ', wrong, 'ngày 22 tháng 02 năm 2019', '/THKQ'])
      expect(said).toContain(words);
  });
});

describe('the list of faults of the authority', () => {
  const list = '/can-bo/sai-sot';

  it('counts them by office and fault in a time, on screen, on paper and in a file', async () => {
    const code = await returned();
    await press(code, filled);
    const lines = parseCsv((await ask({ url: `${list}.csv`, as: desk })).text) as string[][];
    const line = lines.find(([, one]) => one === code);
    expect(line?.slice(4)).toEqual([
      'Phòng Tài chính – Kế hoạch',
      expect.stringMatching(/^Giấy chứng nhận đăng ký hộ kinh doanh, /),
      'sai chính tả, sai số',
      wrong,
      'Sau khi trả',
      'Đang làm lại',
    ]);
    for (const url of [list, `${list}?xem=in`, `${list}?don-vi=tai-chinh-ke-hoach`])
      expect((await ask({ url, as: desk })).text).toContain(code);
    for (const url of [`${list}?den=31/01/2019`, `${list}?don-vi=tu-phap`])
      expect((await ask({ url, as: desk })).text).not.toContain(code);
    const wrongDay = await ask({ url: `${list}?tu=mai`, as: desk });
    expect([wrongDay.status, wrongDay.text.includes('Ghi ngày như 20/02/2019.')]).toEqual([422, true]);
  });

  it('is seen by the counter and by the head of the office, not by others', async () => {
    expect((await ask({ url: list, as: business.head })).text).toContain('Phòng Tài chính – Kế hoạch');
    expect((await ask({ url: list, as: business.officer })).status).toBe(404);
  });
});
