import { afterAll, expect, it } from 'vitest';
import { sql } from '#platform/db/index.ts';
import { belongsToSomebody, openKnocking, ways } from './knocking.ts';
import { names } from './personas.ts';
import { head, table } from './table.ts';

const knocking = await openKnocking();
afterAll(() => knocking.close());

it('every route of the house stands in the table, once, with a cell for everybody', () => {
  expect(head).toEqual(['route', ...names]);
  expect(table.map(({ way }) => way).toSorted()).toEqual([...ways].toSorted());
  expect(table.filter(({ cells }) => cells.length !== names.length).map(({ way }) => way)).toEqual([]);
});

it.each(table)('$way answers as the table says', async ({ way, cells }) => {
  const seen: string[] = [];
  for (const persona of names) {
    const own = await knocking.knock(way, persona, 'own');
    const other = belongsToSomebody(way) ? await knocking.knock(way, persona, 'other') : own;
    seen.push(own === other ? `${own}` : `${own}/${other}`);
  }
  expect(seen.join('\t')).toBe(cells.join('\t'));
});

it('a role that is given one permission too many is noticed', async () => {
  const way = 'POST /can-bo/ho-so/:code/ky';
  const expected = table.find((line) => line.way === way)?.cells[names.indexOf('process')];
  expect(`${await knocking.knock(way, 'process', 'own')}`).toBe(expected);
  await knocking.inside.db.run(sql`insert into access.grants (account_id, permission, unit_id, role, source_id)
    select a.id, 'dossier.sign', u.id, 'sign', a.id from access.accounts a, organisations.units u
    where a.login = 'mot-minh.process' and u.key = 'ubnd-huyen'`);
  expect(`${await knocking.knock(way, 'process', 'own')}`).not.toBe(expected);
});
