import { wordType } from '#platform/word/index.ts';
import { stuckTimer } from '#test/support/stuck.ts';
import { docx, p } from '../../tools/word.ts';
import type { Role } from './story.ts';
import type { Visit } from './visits.ts';

const as = 'ngo.quang.vinh';
/** Whoever is found by a name. */
const aPerson = '/quan-tri/nguoi?tim=quang.van.thuan';
const person = 'main td a[href^="/quan-tri/nguoi/"], main th a[href^="/quan-tri/nguoi/"]';
const giving = 'a[href$="giao-chuc-danh"]';
const guardianship = '/quan-tri/thu-tuc/dang-ky-cham-dut-giam-ho';

/** What the administration edits: each form, its preview, its refusal, and taking it back. */
export const adminVisits: readonly Visit[] = [
  ...[
    'chung',
    'noi-giai-quyet',
    'truong-hop',
    'giay-to',
    'phi',
    'thoi-han',
    'quy-trinh',
    'tu-choi',
    'nghia-vu-tai-chinh',
    'can-cu',
    'hieu-luc',
    'xem',
  ].map(
    (part): Visit => ({
      ...{ route: '/quan-tri/thu-tuc/:key/phien-ban-moi', state: part, as },
      at: `/quan-tri/thu-tuc/dang-ky-khai-sinh/phien-ban-moi?muc=${part}`,
    }),
  ),
  { route: '/quan-tri/nguoi/nhap', as },
  { route: '/quan-tri/thoi-han-bao-quan', as },
  { route: '/quan-tri/thoi-han-bao-quan/nhap', as },
  { route: '/quan-tri/ap-dung-tu-ngay', as },
  { route: '/quan-tri/don-vi/:key/lien-he', as, at: '/quan-tri/don-vi/y-te/lien-he' },
  { route: '/quan-tri/vang-mat', as },
  { route: '/quan-tri/vang-mat/nhap', as },
  { route: '/quan-tri/gio-ky', as },
  { route: '/quan-tri/gio-ky/nhap', as },
  { route: '/quan-tri/don-vi/nhap', as },
  { route: '/quan-tri/giao-ky', as },
  { route: '/quan-tri/giao-ky', as, state: 'for paper', at: '/quan-tri/giao-ky?tinh-trang=con&xem=in' },
  {
    ...{ route: '/quan-tri/thu-tuc/:key/phien-ban-moi/:part/nhap', as },
    at: '/quan-tri/thu-tuc/dang-ky-khai-sinh/phien-ban-moi/giay-to/nhap',
  },
  { route: '/quan-tri/thu-tuc/:key/bai-bo', as, at: `${guardianship}/bai-bo` },
  {
    ...{ route: '/quan-tri/thu-tuc/:key/bai-bo', state: 'looked at', as, at: `${guardianship}/bai-bo` },
    async act(role) {
      const typed = { endsOn: '01/01/2031', number: '1/QĐ', signedOn: '20/02/2019', issuer: 'Thử', title: 'Thử' };
      for (const [name, value] of Object.entries(typed)) await role.page.fill(`[name=${name}]`, value);
      await press(role, 'button[name=do][value=look]');
    },
  },
  {
    ...{ route: '/quan-tri/thu-tuc/:key/bai-bo', state: 'refused', as, at: `${guardianship}/bai-bo`, status: 422 },
    act: async (role) => press(role, 'main form[method=post] button'),
  },
  { route: '/quan-tri/thu-tuc/moi', as },
  {
    ...{ route: '/quan-tri/thu-tuc/moi', state: 'refused', as, status: 422 },
    act: async (role) => press(role, 'main form[method=post] button'),
  },
  { ...version('refused', async (role) => changeVersion(role, '01/01/2018')), status: 422 },
  version('previewed', async (role) => changeVersion(role, '31/12/2019')),
  {
    ...{ route: '/quan-tri/thu-tuc/:key/huy-phien-ban/:version', as, at: `${guardianship}/phien-ban-moi` },
    async act(role) {
      await changeVersion(role, '31/12/2019');
      await press(role, 'button[name=do][value=write]');
      await press(role, 'a[href*="huy-phien-ban"]');
    },
  },
  { route: '/quan-tri/thu-tuc/:key', state: 'edited', as, at: guardianship },
  {
    ...{ route: '/quan-tri/nguoi/:id/giao-chuc-danh', as, at: aPerson },
    async act(role) {
      await press(role, person);
      await press(role, giving);
    },
  },
  {
    ...{ route: '/quan-tri/nguoi/:id/giao-chuc-danh', state: 'refused', as, at: aPerson, status: 422 },
    async act(role) {
      await press(role, person);
      await press(role, giving);
      await press(role, 'button[name=do][value=preview]');
    },
  },
  {
    ...{ route: '/quan-tri/nguoi/:id/giao-chuc-danh', state: 'previewed', as, at: aPerson },
    async act(role) {
      const { page } = role;
      await press(role, person);
      await press(role, giving);
      await page.selectOption('#post', { index: 5 });
      await press(role, 'button[name=do][value=roles]');
      await page.fill('#from', '20/02/2019');
      await press(role, 'button[name=do][value=preview]');
    },
  },
  {
    ...{ route: '/quan-tri/cap-lai-mat-khau/nguoi/:id/mo-khoa', as, at: aPerson },
    async act(role) {
      await press(role, person);
      const id = new URL(role.page.url()).pathname.split('/').at(-1);
      await role.go(`/quan-tri/cap-lai-mat-khau/nguoi/${id}/mo-khoa`);
    },
  },
  {
    ...{ route: '/quan-tri/nguoi/:id/thoi-chuc-danh/:post', as, at: aPerson },
    async act(role) {
      await press(role, person);
      await press(role, 'a[href*="thoi-chuc-danh"]');
    },
  },
  { route: '/quan-tri/them-can-bo', as, at: '/quan-tri/them-can-bo?don-vi=tu-phap' },
  {
    ...{ route: '/quan-tri/them-can-bo', state: 'refused', as, status: 422 },
    act: async (role) => joined(role, { name: 'Quang Van Thuan' }),
  },
  { ...{ route: '/quan-tri/them-can-bo', state: 'previewed', as }, act: async (role) => joined(role, {}) },
  { route: '/quan-tri/don-vi/:unit/chuc-danh-moi', as, at: '/quan-tri/don-vi/y-te/chuc-danh-moi' },
  {
    ...{ route: '/quan-tri/don-vi/:unit/chuc-danh-moi', state: 'refused', as, status: 422 },
    ...{ at: '/quan-tri/don-vi/y-te/chuc-danh-moi' },
    act: async (role) => press(role, 'button[name=do][value=write]'),
  },
  { route: '/quan-tri/mo-don-vi', as },
  {
    ...{ route: '/quan-tri/mo-don-vi', state: 'refused', as, status: 422 },
    act: async (role) => press(role, 'button[name=do][value=preview]'),
  },
  { route: '/quan-tri/don-vi/:key/thay-doi/:act', as, at: '/quan-tri/don-vi/y-te/thay-doi/ket-thuc' },
  {
    ...{ route: '/quan-tri/don-vi/:key/thay-doi/:act', state: 'divided', as },
    ...{ at: '/quan-tri/don-vi/tai-chinh-ke-hoach/thay-doi/ket-thuc' },
    async act(role) {
      await role.page.selectOption('#successor', 'noi-vu');
      await role.page.selectOption('#successor2', 'kinh-te-ha-tang');
      await role.page.selectOption('#succession', 'division');
      await role.page.fill('#decision', '77/QĐ-UBND');
      await press(role, 'button[name=do][value=preview]');
    },
  },
  { route: '/quan-tri/don-vi/:key/thay-doi/:act', state: 'parted', as, at: '/quan-tri/don-vi/y-te/thay-doi/tach' },
  {
    route: '/quan-tri/don-vi/:key/thay-doi/:act',
    state: 'part of another',
    as,
    at: '/quan-tri/don-vi/y-te/thay-doi/doi-truc-thuoc',
  },
  {
    ...{ route: '/quan-tri/don-vi/:key/thay-doi/:act', state: 'previewed', as },
    ...{ at: '/quan-tri/don-vi/y-te/thay-doi/doi-ten' },
    async act(role) {
      await role.page.fill('#name', 'Phòng Y tế và Dân số');
      await role.page.fill('#decision', '77/QĐ-UBND');
      await press(role, 'button[name=do][value=preview]');
    },
  },
  below('sua', 'a[href$="/sua"]'),
  below('thoi-lam-viec', 'a[href$="/thoi-lam-viec"]'),
  { route: '/quan-tri/nguoi', state: 'left', as, at: '/quan-tri/nguoi?xem=da-thoi' },
  { route: '/quan-tri/loi-nhan', as },
  { route: '/quan-tri/loi-nhan/:message', as, at: '/quan-tri/loi-nhan/ready' },
  {
    ...{ route: '/quan-tri/loi-nhan/:message', state: 'refused', as, at: '/quan-tri/loi-nhan/ready', status: 422 },
    act: async (role) => press(role, 'button[name=do][value=look]'),
  },
  {
    ...{ route: '/quan-tri/loi-nhan/:message', state: 'previewed', as, at: '/quan-tri/loi-nhan/slip-note' },
    async act(role) {
      await role.page.fill('#vi', 'Hồ sơ có thể xong sớm; xem trang tra cứu.');
      await role.page.fill('#why', 'Viết ngắn lại');
      await press(role, 'button[name=do][value=look]');
    },
  },
  { route: '/quan-tri/mau', as },
  { route: '/quan-tri/mau/them-moi', as },
  {
    ...{ route: '/quan-tri/mau/them-moi', state: 'refused', as, at: '/quan-tri/mau/them-moi', status: 422 },
    act: async (role) => press(role, 'button[name=do][value=look]'),
  },
  { route: '/quan-tri/mau/:template/pham-vi', as, at: '/quan-tri/mau/them-moi', act: ownTemplate },
  { route: '/quan-tri/mau/:template', as, at: '/quan-tri/mau/to-trinh' },
  {
    ...{ route: '/quan-tri/mau/:template', state: 'refused', as, at: '/quan-tri/mau/to-trinh', status: 422 },
    act: async (role) => press(role, 'button[name=do][value=look]'),
  },
  { route: '/quan-tri/phien', as },
  { route: '/quan-tri/viec-nen/:id/thoi', as, at: `/quan-tri/viec-nen/${stuckTimer}/thoi` },
  {
    ...{
      route: '/quan-tri/viec-nen/:id/thoi',
      state: 'refused',
      as,
      at: `/quan-tri/viec-nen/${stuckTimer}/thoi`,
      status: 422,
    },
    act: async (role) => press(role, 'main form button'),
  },
  { route: '/quan-tri/chuyen-nam', as, at: '/quan-tri/chuyen-nam?nam=2020' },
  {
    ...{ route: '/quan-tri/chuyen-nam', state: 'turned', as, at: '/quan-tri/chuyen-nam?nam=2020' },
    act: async (role) => press(role, 'main form[method=post] button'),
  },
  {
    ...{ route: '/quan-tri/chuyen-nam', state: 'refused', as, at: '/quan-tri/chuyen-nam?nam=2020', status: 422 },
    act: async (role) => press(role, 'form[action$="hoan-tac"] button'),
  },
];

function version(state: string, act: (role: Role) => Promise<void>): Visit {
  return { route: '/quan-tri/thu-tuc/:key/phien-ban-moi', state, as, at: `${guardianship}/phien-ban-moi`, act };
}

/** A template of the district's own, as it is added, and the way to its name and scope. */
async function ownTemplate(role: Role): Promise<void> {
  const { page } = role;
  const buffer = docx(p('Kính mời {chủ hồ sơ}'));
  await page.fill('#name', 'Giấy mời đối thoại');
  await page.fill('#why', 'Mời người dân đến làm việc');
  await page.setInputFiles('#file', { name: 'giay-moi.docx', mimeType: wordType, buffer });
  await press(role, 'button[name=do][value=look]');
  await press(role, 'button[name=do][value=write]');
  await press(role, 'a[href$="/pham-vi"]');
}

async function changeVersion(role: Role, day: string): Promise<void> {
  const { page } = role;
  await press(role, 'nav a[href*="muc=can-cu"]');
  await page.fill('#requirements', 'Chấm dứt giám hộ theo Bộ luật Dân sự.');
  await press(role, 'button[name=do][value=next]');
  await page.fill('#validFrom', day);
  await page.fill('#why', 'Hộ tịch điện tử');
  await press(role, 'button[name=do][value=next]');
}

/** A page below an official, as the page of the official leads to it. */
function below(path: string, link: string): Visit {
  return {
    ...{ route: `/quan-tri/nguoi/:id/${path}`, as, at: aPerson },
    async act(role) {
      await press(role, person);
      await press(role, link);
    },
  };
}

async function joined(role: Role, { name = 'Cầm Thị Hương' }: { readonly name?: string }): Promise<void> {
  const { page } = role;
  await page.fill('#name', name);
  await page.selectOption('#post', { index: 5 });
  await press(role, 'button[name=do][value=roles]');
  await page.fill('#from', '20/02/2019');
  await press(role, 'button[name=do][value=preview]');
}

async function press({ page }: Role, what: string): Promise<void> {
  await page.locator(what).first().click();
  await page.waitForLoadState();
}
