import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { routes } from '#doors/routes.ts';
import { openKnocking } from '../permissions/knocking.ts';
import { dossierKnocks } from '../permissions/knocks.ts';
import { names, type Persona } from '../permissions/personas.ts';
import { table } from '../permissions/table.ts';

// A safe method changes nothing (OWASP ASVS 3.5.3; RFC 9110, 9.2.1): every page, file and paper is asked for by somebody who may, and
// every row of every table is afterwards as it was before. A search engine, a prefetching browser or a link in a mail does no harm.

/** Tables that a look writes, with why. */
const excused: Readonly<Record<string, string>> = {
  'platform.access_log':
    'who read which person’s data is kept, because the law asks (docs/laws.md): a look is what it is about',
  'platform.secrets':
    'the house’s own key for a seal, made once, when it is first needed: it says nothing about who looked',
  'access.sessions': 'when a session was last seen: it ends by itself after some idle time',
};

/** How many rows a table has, and the youngest transaction that wrote one of them. */
async function picture(owner: pg.Client): Promise<ReadonlyMap<string, string>> {
  const { rows: tables } = await owner.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_catalog.pg_tables
     where schemaname !~ '^pg_' and schemaname <> 'information_schema'`,
  );
  const looks = tables
    .filter(({ name }) => !(name in excused))
    .map(
      ({ name }) =>
        `select '${name}' as name, count(*) || ' ' || coalesce(max(xmin::text::bigint), 0) as rows from ${name}`,
    );
  const { rows } = await owner.query<{ name: string; rows: string }>(looks.join(' union all '));
  return new Map(rows.map(({ name, rows: seen }) => [name, seen]));
}

const knocking = await openKnocking();
const owner = new pg.Client(knocking.inside.ownerUrl);
beforeAll(async () => {
  await owner.connect();
  // Everybody signs in first: that is a press.
  for (const who of names) await knocking.knock('GET /can-bo', who, 'own');
});
afterAll(async () => {
  await owner.end();
  await knocking.close();
});

/** Asks once, and tells which tables are not as they were just before. */
async function written(way: string, who: Persona): Promise<{ status: number; tables: string[] }> {
  let before: ReadonlyMap<string, string> | undefined;
  // The dossier is walked to where it is looked at first; that is no part of the look.
  const status = await knocking.knock(way, who, 'own', async () => {
    before = await picture(owner);
  });
  const after = await picture(owner);
  return { status, tables: [...after.keys()].filter((name) => before?.get(name) !== after.get(name)) };
}

/** What is asked by POST so that no name stands in an address. */
const lookUps = new Set(routes.filter(({ onlyAsks }) => onlyAsks).map(({ path }) => `POST ${path}`));

const looks = table.flatMap(({ way, cells }) => {
  const who =
    names[cells.findIndex((cell) => /^(200|302|303)/.test(cell) && !(way.includes('/can-bo/') && cell === '303'))];
  return (way.startsWith('GET ') || lookUps.has(way)) && who ? [{ way, who }] : [];
});
/** Papers that a press of another address makes. */
const made = [
  'POST /can-bo/chung-thuc/luot/:id/hoan-tra/in',
  'POST /can-bo/chung-thuc/so/thang/in',
  'POST /can-bo/chung-thuc/so-chung-thuc/:id/dinh-chinh',
  'POST /can-bo/chung-thuc/so-chung-thuc/:id/dinh-chinh/in',
];
const papers = table.flatMap(({ way, cells }) => {
  const who = names[cells.findIndex((cell) => cell.startsWith('303'))];
  return /^POST .*\.pdf$/.test(way) && who ? [{ way, who }] : [];
});

it('to ask for a list’s paper that nobody has printed yet leads to the list and makes none', async () => {
  expect(papers.length).toBeGreaterThan(5);
  for (const { way, who } of papers) {
    const asked = await written(way.replace('POST', 'GET'), who);
    expect({ way, ...asked }).toEqual({ way, status: 303, tables: [] });
    // The press does write, and is noticed.
    const pressed = await written(way, who);
    expect([way, pressed.status]).toEqual([way, 303]);
    expect(pressed.tables).toContain('documents.papers');
  }
}, 120_000);

/** Looks at each, and tells which wrote or could not look. */
async function oneByOne(asked: typeof looks): Promise<unknown[]> {
  const wrote: unknown[] = [];
  for (const { way, who } of asked) {
    const { status, tables } = await written(way, who);
    if (tables.length > 0 || status >= 400) wrote.push({ way, who, status, tables });
  }
  return wrote;
}

/** Looks at all of them between two pictures; only where these differ is it asked who wrote. */
async function together(asked: typeof looks): Promise<unknown[]> {
  const before = await picture(owner);
  const failed: unknown[] = [];
  for (const { way, who } of asked) {
    const status = await knocking.knock(way, who, 'own');
    if (status >= 400) failed.push({ way, who, status });
  }
  const after = await picture(owner);
  const same = [...after].every(([name, rows]) => before.get(name) === rows);
  return same ? failed : [...failed, ...(await oneByOne(asked)), 'a look wrote'];
}

it('every way to look, walked by somebody who may, leaves every row of every table as it was', async () => {
  expect(looks.length).toBeGreaterThan(150);
  expect(looks.filter(({ way }) => lookUps.has(way)).length).toBeGreaterThan(1);
  for (const way of made) expect([way, await knocking.knock(way, 'commune', 'own')]).toEqual([way, 303]);
  // A dossier is first walked to where it is looked at, and that writes.
  const [walked, standing] = [
    looks.filter(({ way }) => way in dossierKnocks),
    looks.filter(({ way }) => !(way in dossierKnocks)),
  ];
  expect(await together(standing)).toEqual([]);
  expect(await oneByOne(walked)).toEqual([]);
}, 300_000);

it('what is excused is still written by a look', async () => {
  const { rows } = await owner.query<{ log: number }>('select count(*)::int as log from platform.access_log');
  expect(rows[0]?.log).toBeGreaterThan(0);
  expect(Object.keys(excused)).toEqual(['platform.access_log', 'platform.secrets', 'access.sessions']);
});
