import { afterAll, expect, it } from 'vitest';
import { routes } from '#doors/routes.ts';
import { addAccounts, demonstrationPassword, grantRoles, hashPassword } from '#foundations/access/index.ts';
import { allUnits } from '#foundations/organisations/index.ts';
import { sql } from '#platform/db/index.ts';
import { newId } from '#platform/id/index.ts';
import { counterForm } from '#test/support/counter-form.ts';
import { type Asking, openInside } from '#test/support/inside.ts';
import { badAskings, badPaths, evil, html } from './bad.ts';

const diary: string[] = [];
const inside = await openInside({ faults: (line) => diary.push(line) });
const { db } = inside;
afterAll(() => inside.close());

/** Somebody who may do everything everywhere: whatever is typed gets as far as it can. */
const everybody = 'moi.quyen';
await db.transaction(async (tx) => {
  const account = { id: newId(), login: everybody, personId: newId(), name: 'Lò Mọi Quyền', demonstration: true };
  await addAccounts(
    tx,
    [{ ...account, passwordHash: await hashPassword(demonstrationPassword) }],
    Temporal.Now.instant(),
  );
  const roles = await tx.rows<{ key: string }>(sql`select key from access.roles`);
  for (const { id: unitId } of await allUnits(tx))
    await grantRoles(
      tx,
      roles.map(({ key }) => ({ accountId: account.id, role: key, unitId, sourceId: account.id })),
    );
});

const form = await counterForm(db, 'mot-cua-huyen', 'dang-ky-thanh-lap-ho-kinh-doanh');
const receive = async (changed: Readonly<Record<string, string>>, person: number): Promise<string | undefined> => {
  const fields = form.press(newId(), person);
  for (const [name, value] of Object.entries(changed)) fields.set(name, value);
  const answer = await inside.ask({ method: 'POST', url: '/can-bo/tiep-nhan', as: everybody, form: [...fields] });
  expect([303, 422]).toContain(answer.status);
  return answer.location?.split('/').at(-1)?.split('?')[0];
};

const code = (await receive({}, 1)) ?? '';
const { id } = await db.one<{ id: string }>(sql`select id from dossiers.dossiers where code = ${code}`);
const known = {
  code,
  ma: code,
  tu: 'ABCD',
  key: 'dang-ky-khai-sinh',
  layer: 'ubnd-huyen',
  form: '01',
  position: '1',
  id,
};

/** What came back with a fault, or as if it were the house's own markup. */
async function harm(askings: readonly Asking[]): Promise<string[]> {
  const found: string[] = [];
  for (const asking of askings) {
    const { status, text, type } = await inside.ask(asking);
    const said = `${asking.method} ${asking.url.slice(0, 120)} ${JSON.stringify(asking.form ?? asking.raw ?? '').slice(0, 120)}`;
    if (status >= 500) found.push(`${status} ${said}`);
    if (type.includes('html') && text.includes('<script>alert')) found.push(`unescaped ${said}`);
  }
  return found;
}

const askings = [...badAskings(everybody, known), ...badPaths(everybody)].filter(({ url }) => url !== '/dang-xuat');

it('a thousand bad inputs at every route: no fault, nothing shown unescaped', async () => {
  expect(askings.length).toBeGreaterThanOrEqual(1000);
  expect(await harm(askings)).toEqual([]);
  expect(diary).toEqual([]);
}, 120_000);

it('what a clerk may type is kept clean, and shown as text', async () => {
  const kept: string[] = [];
  for (const [n, text] of Object.values(evil).entries()) {
    const typed = text.slice(0, 100).toWellFormed();
    const changed = Object.fromEntries(['subject', 'address', 'householdBook'].map((name) => [name, `bản ${typed}`]));
    const received = await receive({ ...changed, name: `Lò ${typed.replace(/\d/g, '')}` }, 100 + n);
    if (received) kept.push(received);
  }
  expect(kept.length).toBeGreaterThan(3);
  const pages = [
    ...kept.map((one) => ({ url: `/can-bo/ho-so/${one}`, as: everybody })),
    ...kept.map((one) => ({ url: `/tra-cuu?ma=${one}` })),
    ...routes
      .filter(({ method, path }) => method === 'GET' && !path.includes(':'))
      .map(({ path }) => ({ url: path, as: everybody })),
    { method: 'POST' as const, url: '/can-bo/tim', as: everybody, form: { q: 'Lò' } },
  ];
  expect(await harm(pages)).toEqual([]);
  const dirty = await db.rows<{ name: string }>(sql`
    select name from parties.parties where name is not nfc normalized or name ~ '[Ððᐅ[:cntrl:]]' or address ~ '[Ðð]' or address is not nfc normalized`);
  expect(dirty).toEqual([]);
});

it('a fault, and markup of somebody else, would be noticed', async () => {
  const { ask } = inside;
  const faulty = Object.assign(inside, {
    ask: async () => ({ status: 500, text: html, bytes: Buffer.alloc(0), type: 'text/html', location: undefined }),
  });
  const found = await harm([{ url: '/' }]);
  Object.assign(faulty, { ask });
  expect(found).toHaveLength(2);
});
