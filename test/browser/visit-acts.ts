import type { Role } from './story.ts';

export async function wrongPassword({ page }: Role): Promise<void> {
  await page.fill('#username', 'pham.thu.trang');
  await page.fill('#password', 'khong-dung');
  await page.press('#password', 'Enter');
  await page.waitForLoadState();
}

export async function openReceipt(role: Role): Promise<void> {
  await role.follow(/AA-18P/);
  await role.follow(/^0{3}/);
}

export async function receiveNothing({ page }: Role): Promise<void> {
  await pressAndWait(page.locator('button[name=do][value=receive]'));
}

/** Somebody who presses a finger, without a witness. */
export async function receiveFinger(role: Role): Promise<void> {
  await role.page.locator('details:has(#cannotSign) summary').click();
  await role.page.check('#cannotSign');
  await receiveNothing(role);
}

export async function enterNothing({ page }: Role): Promise<void> {
  await pressAndWait(page.locator('button[name=do][value=enter]'));
}

export async function declineNothing({ page }: Role): Promise<void> {
  await pressAndWait(page.locator('main form[method=post] button:not([type=button])'));
}

export async function parkOne({ page }: Role): Promise<void> {
  await page.fill('#name', 'Lò Văn Gác');
  await page.locator('details:has(#waitsFor) summary').click();
  await page.fill('#waitsFor', '01 bản photo sổ hộ khẩu');
  await pressAndWait(page.locator('button[name=do][value=park]'));
}

/** A basket of one procedure, received before anything of the person was typed. */
export async function basketOfOne({ page }: Role): Promise<void> {
  await page.fill('#add', 'Cấp bản sao trích lục');
  await pressAndWait(page.locator('button[value=add]'));
  await page.locator('button[value=all]').click();
  await page.waitForLoadState();
  await pressAndWait(page.locator('button[value=receive]'));
}

export async function basketReceived(role: Role): Promise<void> {
  const { page } = role;
  await page.fill('#name', 'Lò Văn Giỏ');
  await page.fill('#identityNumber', '040000761');
  await page.fill('#address', 'bản Noong Luống, xã Thanh Xương');
  await basketOfOne(role);
  await page.waitForURL(/nhieu-thu-tuc\/[0-9a-f-]{36}/);
}

export async function chooseResults({ page }: Role): Promise<void> {
  for (const tick of await page.locator('input[name=chon]').all()) await tick.check();
  await page.locator('main form[action="/can-bo/tra-nhieu"] button').last().click();
  await page.waitForURL(/chon=/);
}

export async function returnManyUnnamed(role: Role): Promise<void> {
  await chooseResults(role);
  await pressAndWait(role.page.locator('main form[method=post] button').last());
}

export async function returnedTogether(role: Role): Promise<void> {
  const { page } = role;
  await chooseResults(role);
  await page.fill('#name', 'Lò Văn Gom');
  await page.fill('#identity', '047000001');
  await page.fill('#authority', 'Giấy ủy quyền ngày 18/02/2019');
  for (const box of await page.locator('input[name=paid], input[name=originalsBack]').all()) await box.check();
  await pressAndWait(page.locator('main form[method=post] button').last());
  await page.waitForURL(/tra-nhieu\/000/);
}

export async function declineOne(role: Role): Promise<void> {
  const { page } = role;
  await page.fill('#name', 'Giàng A Chối');
  await page.fill('#address', 'bản Huổi Một, xã Na Tông');
  await page.fill('#request', 'Đăng ký doanh nghiệp tư nhân');
  await page.locator('input[name=ground][value=other-authority]').check();
  await page.fill('#reason', 'Doanh nghiệp tư nhân do Sở Kế hoạch và Đầu tư đăng ký.');
  await page.fill('#advice', 'Nộp tại Trung tâm Phục vụ hành chính công tỉnh.');
  await declineNothing(role);
}

export async function returnToNobody({ page }: Role): Promise<void> {
  await page.locator('input[name=standing][value=authorised]').check();
  await pressAndWait(page.locator('form[action$="/tra"] button:not([type=button])'));
}

/** A file of days: one that is new, and one that has passed. */
export async function bringDays({ page }: Role): Promise<void> {
  const lines = [
    'Ngày,Loại,Tên ngày,Căn cứ',
    '10/10/2019,Nghỉ,Nghỉ tránh bão,CV 7/UBND-VP',
    '01/02/2019,Nghỉ,Hôm đã qua,CV 8/UBND-VP',
  ];
  const buffer = Buffer.from(lines.join('\r\n'));
  await page.setInputFiles('#file', { name: 'ngay.csv', mimeType: 'text/csv', buffer });
  await pressAndWait(page.locator('form:has(#file) button'));
}

export async function makeList({ page }: Role): Promise<void> {
  await pressAndWait(page.locator('form:has(input[name=do][value=list]) button').first());
  await page.waitForURL(/trinh-ky\/[0-9a-f-]{36}/);
}

export function searchFor(typed: string): (role: Role) => Promise<void> {
  return async ({ page }) => {
    await page.locator('main input[type=search], main input[type=text]').first().fill(typed);
    await pressAndWait(page.locator('main form button').first());
  };
}

async function pressAndWait(button: ReturnType<Role['page']['locator']>): Promise<void> {
  await button.click();
  await button.page().waitForLoadState();
}
