import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listingRoutes } from '#casework/procedures/web.tsx';
import { sql } from '#platform/db/index.ts';
import { instantOf } from '#platform/time/index.ts';
import { type TestDatabase, worldDatabase } from '#test/support/database.ts';
import { serveRoutes } from '#test/support/served.tsx';
import { regulationsRoutes } from './regulations.routes.tsx';
import { rosterRoutes } from './roster.routes.tsx';
import { aboveSections } from './sections.ts';

let world: TestDatabase;
beforeAll(async () => {
  world = await worldDatabase();
});
afterAll(() => world.close());

/** What a page says at a moment, without its tags. */
async function said(path: string, local = '2019-02-20T08:28'): Promise<string> {
  const now = instantOf(Temporal.PlainDateTime.from(local));
  const routes = [...rosterRoutes, ...regulationsRoutes, ...listingRoutes(aboveSections)];
  const served = await serveRoutes(world.db, routes, { now });
  const { status, text } = await served.get(path);
  await served.close();
  expect(status).toBe(200);
  return text;
}

const words = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('is anybody there today?', () => {
  it('every counter says whether it is open, and who receives there', async () => {
    const text = words(await said('/cong-khai/lich-truc'));
    expect(text.match(/Bộ phận Tiếp nhận và Trả kết quả xã/g)).toHaveLength(25);
    expect(text).toMatch(/huyện Điện Biên Mở Đang mở cửa.{0,20}12:00 .{0,200}Phạm Thu Trang/);
  });

  it('every counter says its hours of the week: a Saturday on which it only receives and returns is said to be no day of a time limit', async () => {
    const text = words(await said('/cong-khai/lich-truc'));
    expect(text).toContain(
      'Thứ Hai – Thứ Sáu 07:30–12:00, 13:30–17:00; Thứ Bảy 07:30–11:30 (chỉ tiếp nhận, trả kết quả; không tính vào thời hạn giải quyết)',
    );
    // Communes keep to the working days; the week of Tết (04–08/02) is closed.
    expect(text.match(/Thứ Bảy 07:30/g)).toHaveLength(1);
    expect(words(await said('/cong-khai/lich-truc', '2019-02-06T09:00'))).toContain('Tuần này không mở');
  });

  it('a leader who is away is shown with the day and who stands in, never with the reason', async () => {
    const text = words(await said('/cong-khai/lich-truc'));
    expect(text).toContain('Quàng Thị Hảo vắng đến hết 22/02/2019, thay: Lường Văn Thưởng');
    expect(text).not.toMatch(/[Cc]ông tác|[Nn]ghỉ ốm|[Nn]ghỉ phép/);
    expect(text).toContain('Phó Chủ tịch Lường Văn Thưởng 10:30–11:30, 16:00–17:00');
  });

  it('an appointment that ended is not there the day after', async () => {
    const people = async (day: string) => words(await said('/cong-khai/lich-truc', `${day}T08:00`));
    await world.db.run(sql`update staffing.appointments set during = daterange(lower(during), '2019-02-22')
      where person_id = (select person_id from access.accounts where login = 'pham.thu.trang')`);
    expect(await people('2019-02-21')).toContain('Phạm Thu Trang');
    expect(await people('2019-02-22')).not.toContain('Phạm Thu Trang');
  });

  it('on a day of rest nobody is promised and nobody signs', async () => {
    const text = words(await said('/cong-khai/lich-truc', '2019-02-24T09:00'));
    expect(text).toContain('Hôm nay quầy không mở');
    expect(text).toContain('Hôm nay không có giờ ký.');
    expect(text).not.toContain('Nguyễn Thị Lan Hương');
  });
});

describe('what is done where', () => {
  it('each procedure of the catalogue stands in one of the three lists', async () => {
    const counts = await Promise.all(
      ['huyen', 'xa', 'lien-thong'].map(async (place) => {
        const text = words(await said(`/cong-khai/danh-muc?cap=${place}`));
        return Number(/: (\d+) thủ tục, \d+ lĩnh vực/.exec(text)?.[1]);
      }),
    );
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(259 + 118);
    expect(Math.min(...counts)).toBeGreaterThan(10);
  });

  it('says who receives, settles and signs, and how long it takes', async () => {
    expect(words(await said('/cong-khai/danh-muc'))).toMatch(
      /Đăng ký thành lập hộ kinh doanh 1\.001612 Bộ phận Tiếp nhận và Trả kết quả huyện Điện Biên Phòng Tài chính – Kế hoạch Trưởng phòng Tài chính – Kế hoạch 3 ngày làm việc/,
    );
    expect(words(await said('/cong-khai/danh-muc?cap=xa'))).toMatch(
      /Đăng ký khai sinh 1\.001193 Bộ phận một cửa của 25 xã UBND xã nơi nhận/,
    );
  });

  it('the print view has every row and no link to press', async () => {
    const printed = await said('/cong-khai/danh-muc?cap=xa&xem=in');
    expect(printed).not.toMatch(/<a [^>]*href="\/thu-tuc/);
    const screen = await said('/cong-khai/danh-muc?cap=xa');
    expect(printed.match(/<tr/g)?.length).toBe(screen.match(/<tr/g)?.length);
    // On a screen a field opens by a press; paper is never folded.
    const folded = (html: string) => html.match(/<details(?:(?!<\/summary>).)*\d+ thủ tục/gs)?.length ?? 0;
    expect([folded(screen) > 10, folded(printed)]).toEqual([true, 0]);
  });
});

it('the regulations are those of the day; before them the page says that there are none', async () => {
  const text = words(await said('/cong-khai/quy-che'));
  expect(text).toContain('Điều 6. Hồ sơ quá hạn');
  expect(text).toContain('Dữ liệu minh họa: chưa gắn quyết định ban hành.');
  expect(words(await said('/cong-khai/quy-che', '2018-06-20T08:00'))).toContain('Chưa công bố quy chế');
});
