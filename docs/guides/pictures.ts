import type { Page } from 'playwright-core';
import { broughtToApproval, pressed } from './played.ts';

export interface Picture {
  readonly name: string;
  readonly who: string;
  readonly path: string;
  /** What is done before it is taken. */
  readonly first?: (page: Page) => Promise<void>;
  /** What is done afterwards, so that the next picture finds the house as it was. */
  readonly then?: (page: Page) => Promise<void>;
  /** The part that stands at the top of the picture; without it the top of the page. */
  readonly of?: string;
}

/** Presses a key that leads to another page. */
const followed = (key: string) => async (page: Page): Promise<void> => {
  await Promise.all([page.waitForEvent('framenavigated'), page.keyboard.press(key)]);
  await page.waitForLoadState();
};

const unfolded = (said: string) => (page: Page): Promise<void> =>
  page.locator('summary', { hasText: said }).first().click();

/** Three people of a hamlet, as copied from a spreadsheet. */
const hamlet = [
  ['Họ và tên', 'Ngày, năm sinh', 'Số giấy tờ', 'Nơi ở', 'Đủ giấy tờ'],
  ['Giàng A Dơ', '1984', '040001101', 'bản Ka Hâu, xã Na Ư', 'x'],
  ['Thào Thị Mỷ', '1990', '040001102', 'bản Ka Hâu, xã Na Ư', 'x'],
  ['Vừ A Páo', '1979', '040001103', 'bản Con Cang, xã Na Ư', 'x'],
];

async function pasteRows(page: Page): Promise<void> {
  await unfolded('Điền các dòng từ tệp')(page);
  await page.locator('details[open] textarea').last().fill(hamlet.map((row) => row.join('\t')).join('\n'));
  await pressed(page, /Điền vào các dòng/);
}

/** The list as it is taken away, changed and brought back. */
async function bringBack(page: Page, list: string, change: (csv: string) => string): Promise<void> {
  const csv = await page.evaluate(async (path) => (await fetch(path)).text(), list);
  const buffer = Buffer.from(`\uFEFF${change(csv)}`);
  await page.setInputFiles('input[type=file]', { name: 'danh-sach.csv', mimeType: 'text/csv', buffer });
  await pressed(page, /Xem trước/);
}

/** Prints what stands on the page without leaving it, and looks at the list of its copies. */
async function printed(page: Page): Promise<void> {
  const form = page.locator('main form[action$="pdf"], main form[action*=".pdf?"]').first();
  await form.evaluate(async (element: HTMLFormElement) => {
    const body = new URLSearchParams([...new FormData(element)].map(([name, value]) => [name, String(value)]));
    await fetch(element.action, { method: 'POST', body });
  });
  await page.reload();
}

async function ticked(page: Page): Promise<void> {
  for (const tick of (await page.locator('input[name=chon]').all()).slice(0, 3)) await tick.check();
}

async function approving(page: Page): Promise<void> {
  await broughtToApproval(page);
  await page.reload();
  await ticked(page);
}

async function approved(page: Page): Promise<void> {
  await ticked(page);
  await pressed(page, /^Duyệt/);
}

/** A new official at the desk of one there is, above three who stay as they are: who is not in a file stays too. */
function oneMore(csv: string): string {
  const [head = '', ...lines] = csv.split('\r\n');
  const [, post, unit] = lines.find((line) => line.startsWith('Phạm Thu Trang,'))?.split(',') ?? [];
  return [`${head},Từ ngày`, `Lò Thị Mai,${post},${unit},,,12/03/1992,,20/02/2019`, ...lines.slice(0, 3)].join('\r\n');
}

export const pictures: readonly Picture[] = [
  { name: 'quay', who: 'nguyen.thi.lan.huong', path: '/can-bo/tiep-nhan?quay=mot-cua-huyen&thu-tuc=thay-doi-cai-chinh-ho-tich-du-14-tuoi' },
  { name: 'danh-sach', who: 'thao.thi.do', path: '/can-bo/nop-theo-danh-sach?quay=mot-cua-xa-na-u&thu-tuc=cong-nhan-ho-ngheo-phat-sinh', first: unfolded('Nhập bù') },
  { name: 'dan-dong', who: 'thao.thi.do', path: '/can-bo/nop-theo-danh-sach?quay=mot-cua-xa-na-u&thu-tuc=cong-nhan-ho-ngheo-phat-sinh', first: pasteRows, of: 'main table' },
  { name: 'chung-thuc', who: 'ca.thi.thanh', path: '/can-bo/chung-thuc' },
  { name: 'trinh-ky-chung-thuc', who: 'ca.thi.thanh', path: '/can-bo/chung-thuc', first: followed('F7') },
  { name: 'ke', who: 'lo.thi.xuan', path: '/can-bo/ke-ket-qua' },
  { name: 'so-quy', who: 'pham.thu.trang', path: '/can-bo/so-quy' },
  { name: 'ban-in', who: 'pham.thu.trang', path: '/can-bo/so-theo-doi?quay=mot-cua-huyen&tu=18/02/2019&den=20/02/2019', first: printed, of: '#ban-in' },
  { name: 'viec', who: 'quang.van.thuan', path: '/can-bo/viec' },
  { name: 'ky', who: 'hoang.trong.nghia', path: '/can-bo/ho-so/000.00.29.H18-190218-0006' },
  // One after the other: what is approved here is laid before the leader there.
  { name: 'duyet-nhieu', who: 'le.thi.kim.dung', path: '/can-bo/viec?viec=approve', first: approving },
  { name: 'hoan-tac', who: 'le.thi.kim.dung', path: '/can-bo/viec?viec=approve', first: approved },
  { name: 'trinh-nhieu', who: 'lo.thi.nguyet', path: '/can-bo/trinh-ky', first: ticked },
  { name: 'giao-ban', who: 'luong.van.thuong', path: '/can-bo/giao-ban' },
  { name: 'van-thu', who: 'ca.van.sang', path: '/can-bo/trinh-ky' },
  { name: 'lich', who: 'ngo.quang.vinh', path: '/quan-tri/lich' },
  { name: 'gio-ky', who: 'ngo.quang.vinh', path: '/quan-tri/gio-ky' },
  { name: 'nhap-can-bo', who: 'ngo.quang.vinh', path: '/quan-tri/nguoi/nhap', first: (page) => bringBack(page, '/quan-tri/nguoi.csv', oneMore) },
  { name: 'ket-thuc-don-vi', who: 'ngo.quang.vinh', path: '/quan-tri/don-vi/dan-toc/thay-doi/ket-thuc' },
  { name: 'loi-nhan', who: 'ngo.quang.vinh', path: '/quan-tri/loi-nhan/supplement-help' },
  { name: 'mau', who: 'ngo.quang.vinh', path: '/quan-tri/mau' },
];
