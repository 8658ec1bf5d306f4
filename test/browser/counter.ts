import { expect } from 'vitest';
import { type Printed, readPrinted } from './paper.ts';
import type { Role } from './story.ts';

/** Who stands at the counter. */
export interface Visitor {
  readonly name: string;
  readonly born: string;
  readonly identity: string;
  readonly address: string;
  readonly phone: string;
}

/** Finds a procedure by a part of its name without diacritics, and opens the counter screen of it. */
export async function chooseProcedure(clerk: Role, typed: string, name: string): Promise<void> {
  await clerk.go('/can-bo/tiep-nhan');
  await clerk.fill(/^Tên hoặc mã thủ tục/, typed);
  await clerk.press('Tìm');
  await clerk.page.getByRole('link', { name, exact: true }).click();
  await clerk.page.waitForLoadState();
}

/** Types in a person who was never here before. */
export async function enterPerson(clerk: Role, visitor: Visitor): Promise<void> {
  await clerk.fill('Họ và tên', visitor.name);
  await clerk.fill(/^Ngày sinh/, visitor.born);
  await clerk.fill('Số giấy tờ', visitor.identity);
  await clerk.fill('Nơi ở', visitor.address);
  await clerk.fill('Điện thoại', visitor.phone);
}

/** Presses “Nhận và in giấy hẹn”; answers with the code the dossier got. */
export async function receiveIt(clerk: Role): Promise<string> {
  await clerk.press(/Nhận và in giấy hẹn/);
  const code = /ho-so\/([\dH.-]+)\?/.exec(clerk.page.url())?.[1];
  if (!code) throw new Error(`it was not received: ${await clerk.text()}`);
  expect(await clerk.text()).toContain('Đã tiếp nhận');
  return code;
}

/** Prints the slip from the page that says it was received, and reads it back. */
export async function printSlip(clerk: Role, url: string): Promise<Printed> {
  return readPrinted(await clerk.print(/In giấy hẹn/), url);
}
