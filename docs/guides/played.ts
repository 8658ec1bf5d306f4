import type { Page } from 'playwright-core';
import { signIn } from './sign-in.ts';

const people = ['Lò Văn Bun', 'Quàng Thị Inh', 'Cà Văn Ọi'];
const procedure = 'thay-doi-cai-chinh-ho-tich-du-14-tuoi';

/** Three dossiers brought as far as the head's approval by those whose work it is: the demonstration has no three of a kind there. */
export async function broughtToApproval(page: Page): Promise<void> {
  const { origin } = new URL(page.url());
  const codes: string[] = [];
  await as(page, 'nguyen.thi.lan.huong', async (clerk) => {
    for (const [n, name] of people.entries()) {
      await clerk.goto(`${origin}/can-bo/tiep-nhan?quay=mot-cua-huyen&thu-tuc=${procedure}`);
      await clerk.fill('#name', name);
      await clerk.fill('#identityNumber', String(40_500_000 + n + (Date.now() % 90_000)).padStart(9, '0'));
      await clerk.fill('#address', 'bản Pá Đông, xã Thanh Xương');
      await clerk.locator('button[value=all]').click();
      await clerk.waitForURL(/nhap=/);
      await clerk.locator('button[value=receive]').click();
      await clerk.waitForURL(/ho-so\/000/);
      codes.push(new URL(clerk.url()).pathname.split('/').at(-1) ?? '');
      await pressed(clerk, /Bàn giao/);
    }
  });
  const each = (who: string, act: (hand: Page) => Promise<void>) =>
    as(page, who, async (hand) => {
      for (const code of codes) {
        await hand.goto(`${origin}/can-bo/ho-so/${code}`);
        await act(hand);
      }
    });
  await each('le.thi.kim.dung', async (head) => {
    await pressed(head, /Ký nhận bàn giao/);
    await head.selectOption('select[name=officer]', { label: 'Quàng Văn Thuận' });
    await pressed(head, /Phân công thụ lý/);
  });
  await each('quang.van.thuan', (officer) => pressed(officer, /^Đạt, trình duyệt/));
}

async function as(page: Page, who: string, act: (hand: Page) => Promise<void>): Promise<void> {
  const browser = page.context().browser();
  const hand = await browser?.newPage({ locale: 'vi-VN' });
  if (!hand) throw new Error('no browser');
  await signIn(hand, who, new URL(page.url()).origin);
  await act(hand);
  await hand.context().close();
}

export async function pressed(page: Page, said: RegExp): Promise<void> {
  const button = page.locator('main').getByRole('button', { name: said }).first();
  await Promise.all([page.waitForEvent('framenavigated'), button.click()]);
  await page.waitForLoadState();
}
