import { expect } from 'vitest';
import { handOver, receive } from '#casework/dossiers/index.ts';
import { type Database, sql } from '#platform/db/index.ts';
import { as } from '#test/support/play.ts';
import { receptionOf } from '#test/support/reception.ts';
import { business, correction, walked } from '#test/support/walked.ts';
import { handsOn, type Spent } from '../hands.ts';
import type { Stage } from '../story.ts';

/** Fifteen files between two meetings: each is read in one line, then all are approved. */
export async function approveFifteen({ telling: told, house }: Stage): Promise<Spent> {
  for (let n = 0; n < 15; n++)
    await walked(house.house.db, {
      way: correction,
      day: '2019-02-19',
      to: 'settled',
      name: `Lường Thị Duyệt ${'ABCDEGHIKLMNOPQ'[n]}`,
      identity: String(47_000_200 + n).padStart(9, '0'),
    });
  const telling = told({ javaScript: true });
  const head = await telling.enter(correction.head);
  await head.go('/can-bo/viec?viec=approve');
  const hands = handsOn(head);
  await hands.intoPage();
  const ticks = await head.page.locator('input[name=chon]').count();
  expect(ticks).toBeGreaterThanOrEqual(15);
  for (let done = 0; done < 15; ) {
    await hands.key('Tab');
    const at = await head.page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.name);
    if (at !== 'chon') continue;
    await hands.key('Space');
    done += 1;
  }
  await hands.press('F9');
  expect(await head.text()).toContain('Đã duyệt 15 hồ sơ');
  await telling.close();
  return hands.spent();
}

/** Somebody of the commune forgot the password: the office asks, the chair confirms and reads it out. */
export async function resetPassword({ telling: told, house }: Stage): Promise<Spent> {
  const { db } = house.house;
  const at = async (post: string): Promise<string> =>
    (
      await db.one<{ login: string }>(sql`
        select c.login from access.accounts c join staffing.appointments a on a.person_id = c.person_id and upper_inf(a.during)
        join staffing.posts p on p.id = a.post_id join organisations.units u on u.id = p.unit_id
        where u.key = 'xa-na-u' and p.title like ${`${post}%`} order by p.position limit 1`)
    ).login;
  const telling = told({ javaScript: true });
  const [office, chair] = [
    await telling.enter(await at('Công chức Văn phòng')),
    await telling.enter(await at('Chủ tịch')),
  ];
  await Promise.all([office, chair].map((one) => one.go('/quan-tri/cap-lai-mat-khau')));
  const asks = handsOn(office);
  await asks.intoPage();
  await asks.tab('tim-nguoi');
  await asks.type('thao thi do');
  await asks.press('Enter');
  await asks.intoPage();
  await asks.tab(/^Đề nghị cấp lại/);
  await asks.press('Enter');
  await chair.go('/quan-tri/cap-lai-mat-khau');
  const confirms = handsOn(chair);
  await confirms.intoPage();
  await confirms.tab(/^Xác nhận/);
  await confirms.press('Enter');
  expect(await chair.text()).toMatch(/[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}/);
  await telling.close();
  const both = [asks.spent(), confirms.spent()];
  const sum = (part: keyof Spent): number => both.reduce((so, one) => so + one[part], 0);
  return { keys: sum('keys'), server: sum('server'), seconds: sum('seconds') };
}

/** Thirty folders are scanned one after the other and handed over. */
export async function bundleGiven({ telling: told, house }: Stage): Promise<Spent> {
  await thirty(house.house.db, 300);
  return scanned(told, business.clerk, 'bàn giao');
}

/** And signed for by the other side. */
export async function bundleTaken({ telling: told, house }: Stage): Promise<Spent> {
  const { db } = house.house;
  const codes = await thirty(db, 340);
  await as(db, { login: business.clerk, at: '2019-02-20T08:20' }, (deed) => handOver(deed, { codes }));
  return scanned(told, business.head, 'ký nhận');
}

async function thirty(db: Database, from: number): Promise<string[]> {
  const codes: string[] = [];
  for (let n = 0; n < 30; n++) {
    const identity = String(47_000_000 + from + n).padStart(9, '0');
    const reception = await receptionOf(db, { counter: 'mot-cua-huyen', procedure: business.procedure, identity });
    const done = await as(db, { login: business.clerk, at: '2019-02-20T08:00' }, (deed) => receive(deed, reception));
    if (!done.ok) throw new Error(JSON.stringify(done.reasons));
    codes.push(done.value.code);
  }
  return codes;
}

/** Folder by folder at the scanner's desk. */
async function scanned(told: Stage['telling'], login: string, word: 'bàn giao' | 'ký nhận'): Promise<Spent> {
  const telling = told({ javaScript: true });
  const role = await telling.enter(login);
  await role.go('/can-bo/ban-giao');
  const { page } = role;
  const panel = page.locator('form', { has: page.locator('[data-key=F9]') });
  const codes = await panel
    .locator('input[type=checkbox]')
    .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
  expect(codes.length).toBeGreaterThanOrEqual(30);
  const hands = handsOn(role);
  await hands.press('F7');
  for (const code of codes) await hands.scanOne(code);
  await hands.press('F9');
  expect(await role.text()).toContain(`Đã ${word} ${codes.length} hồ sơ`);
  await telling.close();
  return hands.spent();
}
