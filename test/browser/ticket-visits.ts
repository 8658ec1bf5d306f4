import type { Role } from './story.ts';
import type { Visit } from './visits.ts';

const counter = 'mot-cua-huyen';
const clerk = 'pham.thu.trang';
const admin = 'ngo.quang.vinh';
const without = 'mot-cua-xa-thanh-xuong';
const clerkWithout = 'lo.thi.thuy';

async function openWindow({ page }: Role): Promise<void> {
  await page.selectOption('#counter', counter);
  await page.fill('#number', '3');
  await page.press('#number', 'Enter');
  await page.waitForURL(/xong=luu/);
}

async function noWindow({ page }: Role): Promise<void> {
  await page.fill('#number', '0');
  await page.press('#number', 'Enter');
  await page.waitForSelector('.govuk-error-summary');
}

async function drawOne({ page }: Role): Promise<void> {
  await page.locator('.mc-draw button').first().click();
  await page.waitForURL(/lay-so\/[^/]+\/[0-9a-f-]{36}/);
}

async function callOne({ page }: Role): Promise<void> {
  await page.locator('form[action$="/goi"] button').click();
  await page.waitForSelector('.mc-ticket');
}

/** Numbers at a counter, from its first window to the board on the wall; in this order. */
export const ticketVisits: readonly Visit[] = [
  { route: '/quan-tri/o-goi-so', as: admin, act: openWindow },
  { route: '/quan-tri/o-goi-so', state: 'as it stands', as: admin },
  { route: '/lay-so/:quay', at: `/lay-so/${counter}` },
  { route: '/lay-so/:quay/:id', at: `/lay-so/${counter}`, act: drawOne },
  { route: '/can-bo/goi-so', as: clerk, act: callOne },
  { route: '/bang-goi/:quay', at: `/bang-goi/${counter}` },
  { route: '/can-bo/so-goi-so', as: clerk },
  { route: '/lay-so/:quay', state: 'without tickets', at: `/lay-so/${without}` },
  { route: '/can-bo/goi-so', state: 'without tickets', as: clerkWithout },
  { route: '/quan-tri/o-goi-so', state: 'refused', as: admin, act: noWindow, status: 422 },
];

export const ticketExcused: Readonly<Record<string, string>> = {
  '/lay-so/:quay/:id/phieu.pdf': 'a paper; its own test asks for it',
};
