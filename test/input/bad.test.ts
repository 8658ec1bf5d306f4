import { afterAll, expect, it } from 'vitest';
import { routes } from '#doors/routes.ts';
import { sql } from '#platform/db/index.ts';
import { badAskings, badPaths, evil, html } from './bad.ts';
import { harm, openHazard } from './hazard.ts';

const { inside, as, known, diary, receive } = await openHazard();
const { db } = inside;
afterAll(() => inside.close());

/** One of four: each kind of harm and each route several times, for a route has thirteen or eighteen; the drill asks them all. */
const askings = [...badAskings(as, known), ...badPaths(as)]
  .filter(({ url }) => url !== '/dang-xuat')
  .filter((_, n) => n % 4 === 0);

it('a thousand bad inputs: no fault, nothing shown unescaped', async () => {
  expect(askings.length).toBeGreaterThanOrEqual(1000);
  expect(await harm(inside.ask, askings)).toEqual([]);
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
    ...kept.map((one) => ({ url: `/can-bo/ho-so/${one}`, as })),
    ...kept.map((one) => ({ url: `/tra-cuu?ma=${one}` })),
    ...routes
      .filter(({ method, path }) => method === 'GET' && !path.includes(':'))
      .map(({ path }) => ({ url: path, as })),
    { method: 'POST' as const, url: '/can-bo/tim', as, form: { q: 'Lò' } },
  ];
  expect(await harm(inside.ask, pages)).toEqual([]);
  const dirty = await db.rows<{ name: string }>(sql`
    select name from parties.parties where name is not nfc normalized or name ~ '[Ððᐅ[:cntrl:]]' or address ~ '[Ðð]' or address is not nfc normalized`);
  expect(dirty).toEqual([]);
});

it('a fault, and markup of somebody else, would be noticed', async () => {
  const faulty = async () => ({
    status: 500,
    text: html,
    bytes: Buffer.alloc(0),
    type: 'text/html',
    location: undefined,
  });
  expect(await harm(faulty, [{ url: '/' }])).toHaveLength(2);
});
