import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unitByKey } from '#foundations/organisations/index.ts';
import { openFiles } from '#platform/files/index.ts';
import { newId } from '#platform/id/index.ts';
import { instantOf } from '#platform/time/index.ts';
import { type TestDatabase, worldDatabase } from '#test/support/database.ts';
import { canReadPapers, readPaper, skippedWithoutPoppler } from '#test/support/paper.ts';
import { testPress } from '#test/support/press.ts';
import { type ServedRoutes, serveRoutes, type TypedForm } from '#test/support/served.tsx';
import { tokenOf } from '#test/support/staffed.ts';
import { papersOf } from '../documents/index.ts';
import { booksOf, signatoriesOf } from './index.ts';
import { paths } from './paths.ts';
import { certificationRoutes } from './web.tsx';

const office = 'tu-phap';
const folder = mkdtempSync(join(tmpdir(), 'motcua-certified-'));
const files = openFiles(folder);
let world: TestDatabase;
let served: ServedRoutes;
let clerk: string;
beforeAll(async () => {
  world = await worldDatabase();
  const now = instantOf(Temporal.PlainDateTime.from('2019-02-20T09:00'));
  served = await serveRoutes(world.db, certificationRoutes, { now, workshop: { files, press: testPress() } });
  clerk = await tokenOf(world.db, 'quang.van.thuan');
});
afterAll(async () => {
  await served.close();
  await world.close();
  rmSync(folder, { recursive: true, force: true });
});

const post = (url: string, form: TypedForm) => served.post(url, { key: newId(), ...form }, clerk);
const idIn = (url: string | undefined): string => /[0-9a-f-]{36}/.exec(url ?? '')?.[0] ?? '';
const printed = async (subject: string): Promise<string> => {
  const [last] = await papersOf(world.db, subject);
  const bytes = await files.get(last?.digest ?? '');
  return readPaper(bytes as Uint8Array)
    .pages.join(' ')
    .replace(/\s+/g, ' ');
};
const rows = (...typed: [matter: string, paper: string, language?: string][]) => ({
  matter: typed.map(([matter]) => matter),
  paper: typed.map(([, paper]) => paper),
  pages: typed.map(() => '1'),
  copies: typed.map(() => '1'),
  language: typed.map(([, , language = '']) => language),
});

describe.skipIf(!canReadPapers)(`papers of the certification lane${skippedWithoutPoppler}`, () => {
  it('a refusal is given on the form on which a counter declines, with its ground, its article and what to do next', async () => {
    const typed = { office, matter: 'translator', requester: 'Lò Văn Pâng', paper: 'Bản dịch bằng lái xe', said: '' };
    const done = await post(paths.refuse(), { ...typed, ground: 'unlawful' });
    const id = idIn(done.location);
    expect((await post(paths.refusalPaper(id), {})).location).toBe(paths.refusalPaper(id));
    const text = await printed(id);
    expect(text).toContain('PHIẾU TỪ CHỐI TIẾP NHẬN GIẢI QUYẾT HỒ SƠ');
    expect(text).toContain('Nội dung yêu cầu giải quyết: Chứng thực: Chữ ký người dịch – Bản dịch bằng lái xe');
    expect(text).toContain('(NĐ 23/2015 Đ22 k4, Đ25 k3, Đ32)');
    expect(text).toContain('Hướng dẫn: giấy tờ có nội dung này không được chứng thực ở bất kỳ nơi nào.');
  });

  it('a lời chứng says number, day and who certifies: of copies in short, of a signature with the day written out and before whom', async () => {
    const asked = rows(['copy', 'Giấy khai sinh'], ['signature', 'Sơ yếu lý lịch'], ['copy', 'Bằng lái xe']);
    const who = { requester: 'Mùa A Chứng', identity: '040123457', born: '', phone: '', due: '' };
    const entered = await post(paths.lane(), { office, do: 'enter', ...who, ...asked });
    const id = /vua=([0-9a-f-]{36})/.exec(entered.location ?? '')?.[1] ?? '';
    const page = await served.get(paths.visit(id), clerk);
    // The person stands on the page, and not in its title, which a browser keeps.
    expect(page.text).toContain('Mùa A Chứng');
    expect(/<title>([^<]*)/.exec(page.text)?.[1]).toMatch(
      /^Chứng thực số 01–02 \(01\/2019-SCT\/BS\), 01 \(01\/2019-SCT\/CK/,
    );
    const unsigned = await certificates(id);
    expect(unsigned).toContain(
      'CHỨNG THỰC BẢN SAO ĐÚNG VỚI BẢN CHÍNH Số chứng thực: 01, quyển số 01/2019-SCT/BS Ngày 20 tháng 02 năm 2019',
    );
    expect(unsigned).toContain('(bằng chữ: ngày hai mươi tháng hai năm hai nghìn không trăm mười chín)');
    expect(unsigned).toContain('Tôi: …');
    const { unit, lines } = await inHand();
    const list = idIn((await post(paths.present(), { office, lines })).location);
    const [signer] = await signatoriesOf(world.db, unit.id);
    await post(paths.list(list), { signatory: signer?.accountId ?? '', lines });
    const signed = await certificates(id);
    expect(signed).toMatch(new RegExp(`Tôi: ${signer?.name}, là (Phó )?Trưởng phòng Phòng Tư pháp`));
    expect(signed).toContain('ông/bà Mùa A Chứng, giấy tờ tùy thân số 040123457, cam đoan đã hiểu');
    expect(signed).toContain('In lại lần 1');
  });

  it('a signing list is a paper with every number; the translation says its languages there and in the month, the closed book its totals', async () => {
    const asked = rows(['translator', 'Bản dịch bằng lái xe', 'Lào – Việt'], ['contract-amended', 'Phụ lục thuê nhà']);
    const who = { requester: 'Vi Văn Khăm', identity: '040123456', born: '', phone: '', due: '' };
    await post(paths.lane(), { office, do: 'enter', ...who, ...asked });
    const { unit, lines } = await inHand();
    const list = idIn((await post(paths.present(), { office, lines })).location);
    await post(paths.listPaper(list), {});
    const text = await printed(list);
    expect(text).toContain('DANH SÁCH TRÌNH KÝ CHỨNG THỰC');
    expect(text).toContain('01, quyển số 01/2019-SCT/CKND');
    expect(text).toContain('Bản dịch bằng lái xe (Lào – Việt)');
    const [signer] = await signatoriesOf(world.db, unit.id);
    await post(paths.list(list), { signatory: signer?.accountId ?? '', lines });
    for (const kind of ['translator', 'contract']) {
      const book = (await booksOf(world.db, unit.id)).find((one) => one.kind === kind && !one.closed_at);
      await post(paths.closeBook(book?.id ?? ''), { confirmedBy: signer?.accountId ?? '' });
    }
    const month = await served.get(paths.month(office, 'translator', '02/2019'), clerk);
    expect(month.text).toContain('Bản dịch bằng lái xe (Lào – Việt)');
    expect(month.text).toContain('Khóa sổ ngày 20/02/2019, quyển số 01/2019-SCT/CKND: 1 việc, từ số 01 đến số 01');
    const contracts = await served.get(paths.month(office, 'contract', '02/2019'), clerk);
    expect(contracts.text).toContain('Sửa đổi, bổ sung, hủy bỏ hợp đồng');
  });
});

/** Presses for the lời chứng of a visit, and reads them as they are kept. */
async function certificates(visit: string): Promise<string> {
  await post(paths.certificates(visit), {});
  const { bytes } = await served.get(paths.certificates(visit), clerk);
  return readPaper(bytes).pages.join(' ').replace(/\s+/g, ' ');
}

/** The district's office, and the numbers of it that nobody has signed. */
async function inHand() {
  const unit = await unitByKey(world.db, office);
  if (!unit) throw new Error(office);
  const { text } = await served.get(paths.laneOf(office), clerk);
  const lines = [
    ...text.matchAll(/name="lines" [^>]*value="([0-9a-f-]{36})"|value="([0-9a-f-]{36})"[^>]* name="lines"/g),
  ];
  return { unit, lines: lines.map((found) => found[1] ?? found[2] ?? '') };
}
