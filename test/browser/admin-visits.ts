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
    'can-cu',
    'hieu-luc',
    'xem',
  ].map(
    (part): Visit => ({
      ...{ route: '/quan-tri/thu-tuc/:key/phien-ban-moi', state: part, as },
      at: `/quan-tri/thu-tuc/dang-ky-khai-sinh/phien-ban-moi?muc=${part}`,
    }),
  ),
  { route: '/quan-tri/thu-tuc/:key/bai-bo', as, at: `${guardianship}/bai-bo` },
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
    ...{ route: '/quan-tri/nguoi/:id/thoi-chuc-danh/:post', as, at: aPerson },
    async act(role) {
      await press(role, person);
      await press(role, 'a[href*="thoi-chuc-danh"]');
    },
  },
  { route: '/quan-tri/phien', as },
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

async function changeVersion(role: Role, day: string): Promise<void> {
  const { page } = role;
  await press(role, 'nav a[href*="muc=can-cu"]');
  await page.fill('#requirements', 'Chấm dứt giám hộ theo Bộ luật Dân sự.');
  await press(role, 'button[name=do][value=next]');
  await page.fill('#validFrom', day);
  await page.fill('#why', 'Hộ tịch điện tử');
  await press(role, 'button[name=do][value=next]');
}

async function press({ page }: Role, what: string): Promise<void> {
  await page.locator(what).first().click();
  await page.waitForLoadState();
}
