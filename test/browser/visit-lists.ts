import type { Role } from './story.ts';
import type { Visit } from './visits.ts';

const clerk = 'pham.thu.trang';
const counter = '/can-bo/tiep-nhan?quay=mot-cua-huyen&thu-tuc=dang-ky-thanh-lap-ho-kinh-doanh';
const desk = '/can-bo/ban-giao/quet?giao=mot-cua-huyen&nhan=tai-chinh-ke-hoach';

async function strayScanned({ page }: Role): Promise<void> {
  await page.fill('#ma', '190220-9999');
  await page.press('#ma', 'Enter');
  await page.waitForLoadState();
  await page.waitForSelector('#ma-error');
}

/** Receives one, and gives it to its office. */
async function bundleSent(role: Role): Promise<void> {
  const { page } = role;
  await page.fill('#name', 'Lò Văn Bó');
  await page.fill('#identityNumber', '046000701');
  await page.fill('#address', 'bản Noong Ứng, xã Thanh An');
  await page.locator('button[value=all]').click();
  await page.waitForURL(/nhap=/);
  await page.locator('button[value=receive]').click();
  await page.waitForURL(/ho-so\/000/);
  await role.go('/can-bo/ban-giao');
  await page.locator('main form[method=post] button:not([name])').first().click();
  await page.waitForURL(/phieu\/[0-9a-f-]{36}/);
}

async function findTwice({ page }: Role): Promise<void> {
  await page.fill('#who', 'Lò Văn Pâng');
  await page.press('#who', 'Enter');
  await page.waitForLoadState();
}

async function reserveNothing({ page }: Role): Promise<void> {
  await page.fill('#count', '0');
  await page.press('#count', 'Enter');
  await page.waitForSelector('.govuk-error-summary');
}

async function slipsReserved({ page }: Role): Promise<void> {
  await page.fill('#count', '2');
  await page.fill('#reason', 'Cắt điện');
  await page.press('#reason', 'Enter');
  await page.waitForURL(/phieu-in-san\/[0-9a-f-]{36}/);
}

async function handNothing({ page }: Role): Promise<void> {
  await page.locator('main form[method=post] button').last().click();
  await page.waitForSelector('.govuk-error-summary');
}

async function handOver({ page }: Role): Promise<void> {
  for (const field of await page.locator('input[name=pages]').all()) await field.fill('9');
  await page.locator('main form[method=post] button').last().click();
  await page.waitForURL(/nop-luu\/[0-9a-f-]{36}/);
}

// The one folder of the told district that has left for good in 2019 (S11).
const archive = { as: 'dang.manh.lam', at: '/can-bo/nop-luu?nam=2019' } as const;

/** Lists that go with folders, slips and books for bad days, and what goes to the archive. */
export const listVisits: readonly Visit[] = [
  { route: '/can-bo/phan-cong', as: 'hoang.trong.nghia' },
  { route: '/can-bo/quy-tac-phan-cong', as: 'hoang.trong.nghia' },
  { route: '/can-bo/quy-tac-phan-cong/nhap', as: 'hoang.trong.nghia' },
  { route: '/can-bo/xac-minh', as: 'quang.van.thuan' },
  { route: '/can-bo/gop-nguoi', as: 'lo.thi.thuy' },
  { route: '/can-bo/gop-nguoi', state: 'found', as: 'lo.thi.thuy', act: findTwice },
  { route: '/can-bo/chua-so-hoa', as: 'pham.thu.trang', at: '/can-bo/chua-so-hoa?nhan=month' },
  { route: '/can-bo/chua-so-hoa', state: 'printed', as: 'lo.thi.thuy', at: '/can-bo/chua-so-hoa?xem=in' },
  { route: '/can-bo/ban-chinh', as: 'lo.thi.xuan' },
  { route: '/can-bo/ban-chinh', state: 'printed', as: 'lo.thi.xuan', at: '/can-bo/ban-chinh?loc=back&xem=in' },
  { route: '/kiem-tra-giay' },
  { route: '/kiem-tra-giay', state: 'mistyped', at: '/kiem-tra-giay?ma=3F7A', status: 422 },
  { route: '/can-bo/ban-giao/quet', as: clerk, at: desk },
  { route: '/can-bo/ban-giao/quet', state: 'stray', as: clerk, at: desk, act: strayScanned },
  { route: '/can-bo/ban-giao/phieu/:id', as: clerk, at: counter, act: bundleSent },
  { route: '/can-bo/phieu-in-san', as: clerk },
  { route: '/can-bo/phieu-in-san', state: 'refused', as: clerk, act: reserveNothing, status: 422 },
  { route: '/can-bo/phieu-in-san/:id', as: clerk, at: '/can-bo/phieu-in-san', act: slipsReserved },
  { route: '/can-bo/so-cap-so', as: clerk },
  { route: '/can-bo/so-cap-so/:owner/:kind/:year', as: clerk, at: '/can-bo/so-cap-so/mot-cua-huyen/form-03/2019' },
  { route: '/can-bo/nop-luu', ...archive },
  { route: '/can-bo/nop-luu', state: 'refused', ...archive, act: handNothing, status: 422 },
  { route: '/can-bo/nop-luu/:id', ...archive, act: handOver },
];

const ownTest = 'a paper; its own test asks for it';
const ownFile = 'a file; its own test reads it back';

export const listExcused: Readonly<Record<string, string>> = {
  '/can-bo/ban-giao/danh-sach.pdf': ownTest,
  '/can-bo/ban-giao/danh-sach.csv': ownFile,
  '/can-bo/ban-giao/danh-sach.xlsx': 'a file of the list',
  '/can-bo/xac-minh/:code': 'one question another office asked; its own test asks for it',
  '/can-bo/giao-ban.pdf': ownTest,
  '/can-bo/giao-ban/qua-han.csv': ownFile,
  '/quan-tri/thu-tuc/:key/phien-ban-moi/:part.csv': ownFile,
  '/quan-tri/thu-tuc/:key/phien-ban-moi/:part.xlsx': ownFile,
  '/can-bo/giao-ban/qua-han.xlsx': ownFile,
  '/can-bo/ban-giao/phieu/:id/phieu.pdf': ownTest,
  '/can-bo/ban-giao/phieu/:id/phieu.csv': ownFile,
  '/can-bo/ban-giao/phieu/:id/phieu.xlsx': 'a file of the list',
  '/can-bo/phieu-in-san/:id/phieu-a4.pdf': ownTest,
  '/can-bo/phieu-in-san/:id/phieu-a5.pdf': ownTest,
  '/can-bo/phieu-in-san/:id/phieu.csv': ownFile,
  '/can-bo/phieu-in-san/:id/phieu.xlsx': 'a file of the list',
  '/can-bo/so-cap-so/:owner/:kind/:year/so-trong.pdf': ownTest,
  '/can-bo/so-cap-so/:owner/:kind/:year/so-trong.csv': ownFile,
  '/can-bo/so-cap-so/:owner/:kind/:year/so-trong.xlsx': 'a file of the register',
  '/can-bo/chung-thuc/luot/:id/hoan-tra/phieu.pdf': ownTest,
  '/can-bo/chung-thuc/luot/:id/loi-chung.pdf': ownTest,
  '/can-bo/chung-thuc/danh-sach/:id/phieu.pdf': ownTest,
  '/can-bo/chung-thuc/tu-choi/:id/phieu.pdf': ownTest,
  '/can-bo/so-quy/:id/bang-ke.pdf': ownTest,
  '/can-bo/so-quy/:id/bang-ke.csv': ownFile,
  '/can-bo/so-quy/:id/bang-ke.xlsx': 'a file of the list',
  '/can-bo/nop-luu/:id/muc-luc.pdf': ownTest,
  '/can-bo/nop-luu/:id/muc-luc.csv': ownFile,
  '/can-bo/nop-luu/:id/muc-luc.xlsx': 'a file of the list',
};
