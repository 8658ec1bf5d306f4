import { renderToString } from 'preact-render-to-string';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seedCalendar } from '#foundations/calendar/index.ts';
import { seedOrganisations } from '#foundations/organisations/index.ts';
import { citizen } from '#platform/actor/index.ts';
import type { HouseRoute } from '#platform/house/index.ts';
import { openSeed } from '#platform/seed/index.ts';
import { emptyDatabase, type TestDatabase } from '#test/support/database.ts';
import { procedureAdminRoutes } from '../administer/administer.routes.tsx';
import { seedProcedures } from '../catalogue/seed.ts';
import { sayExamination } from '../doctor/examine.text.ts';
import { examineCatalogue } from '../doctor/examine.ts';
import { paths } from '../paths.ts';
import { procedureRoutes } from './show.routes.tsx';

const now = Temporal.Instant.from('2019-02-20T08:28:00+07:00');
const day = Temporal.PlainDate.from('2019-02-20');
let held: TestDatabase;

beforeAll(async () => {
  held = await emptyDatabase();
  const seed = openSeed('db/seed');
  await held.db.transaction(async (tx) => {
    await seedOrganisations(tx, seed);
    await seedCalendar(tx, seed);
    await seedProcedures(tx, seed);
  });
});
afterAll(() => held.close());

interface Asked {
  readonly params?: object;
  readonly query?: object;
  readonly language?: 'vi' | 'en';
}

async function shown(
  route: HouseRoute | undefined,
  { params = {}, query = {}, language = 'vi' }: Asked,
): Promise<string> {
  const ask = { house: { db: held.db }, actor: citizen, now, language, params, query } as unknown as Parameters<
    HouseRoute['handle']
  >[0];
  const answer = await route!.handle(ask);
  if (answer.kind !== 'page') return answer.kind;
  return renderToString(answer.page.body)
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ');
}
const [find, show] = procedureRoutes();
const list = (query: object = {}): Promise<string> => shown(find, { query });
const procedure = (key: string, asked: Asked = {}): Promise<string> => shown(show, { params: { key }, ...asked });

describe('the list of procedures for citizens', () => {
  test('says how many there are of the district and of the communes, and leads by field', async () => {
    const page = await list();
    expect(page).toContain('259 thủ tục của các phòng thuộc huyện và 118 thủ tục của xã');
    expect(page).toContain('Hộ tịch');
  });

  test('finds by a fragment without diacritics and keeps what was typed', async () => {
    expect(await list({ tu: 'ho kinh doanh thanh lap' })).toContain('Đăng ký thành lập hộ kinh doanh');
    expect(await list({ tu: 'không có gì như thế này' })).toContain('Không tìm thấy thủ tục nào như vậy');
  });

  test('has no page beyond its last', async () => {
    expect(await list({ cap: 'xa', trang: 999 })).toContain('118 thủ tục');
  });
});

describe('the page of a procedure', () => {
  test('answers how long, how much, where, and by when it would be ready if handed in now', async () => {
    const page = await procedure('dang-ky-thanh-lap-ho-kinh-doanh');
    expect(page).toContain('3 ngày làm việc');
    expect(page).toContain('100.000 đồng một lần cấp, theo Nghị quyết của HĐND tỉnh.');
    expect(page).toContain('Nộp lúc 08:28 Thứ Tư 20/02/2019 thì hẹn trả chiều Thứ Hai 25/02/2019');
    expect(page).toContain('Phòng Tài chính – Kế hoạch, 1,5 ngày làm việc (12 giờ).');
    expect(page).toContain('Trưởng phòng Tài chính – Kế hoạch, dấu của Phòng Tài chính – Kế hoạch');
    expect(page).toContain('dữ liệu minh họa');
  });

  test('is reached by its code of the day too', async () => {
    expect(await procedure('1.001612')).toContain('Mã thủ tục 1.001612');
  });

  test('does not show a code of a later catalogue', async () => {
    const page = await procedure('dang-ky-cap-giay-chung-nhan-quyen-su-dung-dat-lan-dau');
    expect(page).toContain('Mã năm 2019: chưa xác minh');
    expect(page).not.toContain('1.013978');
    expect(await procedure('1.013978')).toBe('missing');
  });

  test('shows the papers of the case chosen, with counts and what is only shown', async () => {
    const alone = await procedure('cap-giay-xac-nhan-tinh-trang-hon-nhan');
    expect(alone).not.toContain('Trích lục ghi chú ly hôn');
    const divorced = await procedure('cap-giay-xac-nhan-tinh-trang-hon-nhan', { query: { 'truong-hop': 'da-ly-hon' } });
    expect(divorced).toContain('Trích lục ghi chú ly hôn');
    expect(divorced).toContain('Xuất trình');
  });

  test('says the exemption in the words of the law, and the price of the third page', async () => {
    expect(await procedure('dang-ky-khai-sinh', { query: { 'truong-hop': 'qua-han' } })).toContain(
      'Miễn lệ phí cho người thuộc gia đình có công với cách mạng',
    );
    expect(await procedure('chung-thuc-ban-sao-tu-ban-chinh')).toContain(
      '2.000 đồng một trang, từ trang thứ 3: 1.000 đồng một trang, không quá 200.000 đồng',
    );
  });

  test('says why the counter cannot take it yet', async () => {
    expect(await procedure('chung-thuc-ban-sao-tu-ban-chinh')).toContain(
      'Làm ở làn Chứng thực: vào sổ, lấy số, không lập hồ sơ',
    );
    expect(await procedure('thuc-hien-tro-cap-xa-hoi-hang-thang')).toContain(
      'Một cửa liên thông: hồ sơ qua nhiều cơ quan',
    );
  });

  test('promises no day for a name only, whose limit is known but whose steps are not, and says what is lacking', async () => {
    const page = await procedure('tiep-cong-dan-cap-huyen');
    expect(page).toContain('chưa đủ thông tin để tiếp nhận: còn thiếu các bước giải quyết');
    expect(page).toContain('Chưa hẹn được ngày trả');
    expect(page).not.toContain('thì hẹn trả');
    expect(await procedure('tiep-cong-dan-cap-huyen', { language: 'en' })).toContain('No day can be promised yet');
  });

  test('does not tell a citizen that what is certified at once cannot be taken', async () => {
    const page = await procedure('chung-thuc-ban-sao-tu-ban-chinh');
    expect(page).toContain('Không phải lập hồ sơ');
    expect(page).not.toContain('Quầy chưa nhận được');
    expect(page).not.toContain('Bạn được cấp giấy hẹn');
    expect(await procedure('thuc-hien-tro-cap-xa-hoi-hang-thang')).toContain('Quầy chưa nhận được');
  });

  test('promises the earlier of commitment and law: a building permit handed in before Tết', async () => {
    const before = Temporal.Instant.from('2019-01-28T14:05:00+07:00');
    const ask = {
      house: { db: held.db },
      now: before,
      language: 'vi',
      params: { key: 'cap-giay-phep-xay-dung-nha-o-rieng-le' },
      query: {},
    };
    const answer = await show!.handle(ask as unknown as Parameters<HouseRoute['handle']>[0]);
    const page = answer.kind === 'page' ? renderToString(answer.page.body).replaceAll(/<[^>]*>/g, ' ') : '';
    expect(page).toMatch(/chiều Thứ Ba 12\/02\/2019/);
    expect(page).toContain('ngày hẹn là ngày đến sớm hơn');
  });

  test('leads to the version before and after, and says when it is not today’s', async () => {
    const key = 'thuc-hien-tro-cap-xa-hoi-hang-thang';
    expect(await procedure(key)).toContain('Từ 01/07/2021 đến trước 01/07/2025');
    expect(await procedure(key, { query: { ngay: '2021-07-01' } })).toMatch(
      /22 ngày làm việc.*không phải hôm nay|không phải hôm nay.*22 ngày làm việc/,
    );
  });

  test('is not there for an unknown key, and never breaks on a wrong case, room or day', async () => {
    expect(await procedure('khong-co')).toBe('missing');
    const odd = { query: { 'truong-hop': 'x', noi: 'y', ngay: '2019-99-99' } };
    expect(await procedure('dang-ky-khai-sinh', odd)).toContain('Đăng ký khai sinh');
  });

  test('speaks English around the Vietnamese words of the law', async () => {
    const page = await procedure('dang-ky-thanh-lap-ho-kinh-doanh', { language: 'en' });
    expect(page).toContain(
      'Handed in at 08:28 on Wednesday 20/02/2019, it is promised for the afternoon of Monday 25/02/2019',
    );
    expect(page).not.toContain('Giấy tờ cần có');
  });
});

describe('the keeper’s pages', () => {
  const pages = new Map(procedureAdminRoutes().map((route) => [route.path, route]));
  const [listing, detail] = [pages.get(paths.adminProcedures()), pages.get(paths.adminProcedure(':key'))];

  test('list what is complete, thin or a name only', async () => {
    expect(await shown(listing, {})).toMatch(/\d+ đầy đủ, \d+ sơ sài, \d+ mới có tên/);
    expect(await shown(listing, { query: { muc: 'name-only' } })).toContain('Còn thiếu');
  });

  test('warn where the commitment may pass the law', async () => {
    const page = await shown(detail, { params: { key: 'cap-giay-phep-xay-dung-nha-o-rieng-le' } });
    expect(page).toContain('Cam kết có thể vượt luật');
  });
});

describe('the doctor', () => {
  test('counts what is known, names what is a name only, and gives the worst day of the year', async () => {
    const found = await examineCatalogue(held.db, day);
    const said = sayExamination(found, day, 'en').join('\n');
    expect(said).toMatch(/District: 259 \(complete \d+, thin \d+, name only \d+\)/);
    expect(said).toMatch(/Commune: 118 /);
    expect(said).toContain('Cơ quan Ủy ban Kiểm tra Thanh tra: 4 (complete 0, thin 0, name only 4)');
    const of = ({ counts }: (typeof found.departments)[number]) => counts.complete + counts.thin + counts['name-only'];
    expect(found.departments.map(of)).toEqual(expect.arrayContaining([36, 44, 34]));
    expect(found.departments.reduce((sum, one) => sum + of(one), 0)).toBe(259);
    expect(said).toMatch(
      /cap-giay-phep-xay-dung-nha-o-rieng-le: committed 10 working days, by law 15 days: received on/,
    );
    for (const { key } of found.nameOnly) expect(said).toContain(`${key}: `);
  });
});

test('where a district counter takes it too, it is not counted as a commune; and nobody reads 7,5625 days', async () => {
  const html = await procedure('cap-giay-chung-nhan-cho-nguoi-da-dang-ky');
  expect(html).toContain('Bộ phận Một Cửa của huyện và 25 xã');
  expect(html).not.toMatch(/\d,\d{2,} ngày làm việc/);
  expect(html).toContain('khoảng 7,5 ngày làm việc (60,5 giờ)');
});
