import { readFileSync } from 'node:fs';
import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { sql } from '#platform/db/index.ts';
import { newId } from '#platform/id/index.ts';
import { changed, everyRow } from '#test/support/rows.ts';
import { openKnocking, ways } from '../permissions/knocking.ts';
import { loginOf, names, type Persona } from '../permissions/personas.ts';
import { table } from '../permissions/table.ts';
import { byAnother, elsewhere, withoutUndo } from './without-undo.ts';

const knocking = await openKnocking();
const { db, ownerUrl, ask } = knocking.inside;
const owner = new pg.Client({ connectionString: ownerUrl });
await owner.connect();
afterAll(async () => {
  await owner.end();
  await knocking.close();
});

/** Every act that somebody can press. */
const acts = ways.filter((way) => way.startsWith('POST '));

/** Who may press it at a dossier of their own, by the table of permissions. */
function whoMay(way: string): Persona | undefined {
  const cells = table.find((line) => line.way === way)?.cells ?? [];
  return names.find((_, n) => cells[n]?.startsWith('303'));
}

/** The dossier that something happened to last. */
const lastMoved = () =>
  db.one<{ code: string; seq: number }>(sql`select d.code, d.seq from dossiers.dossiers d where d.id = (
    select stream_id from platform.events where stream_kind = 'dossier' order by position desc limit 1)`);

describe('every act of the house', () => {
  it('is taken back by whoever pressed it, or says why not: none is forgotten, none is named twice', () => {
    const named = [withoutUndo, byAnother, elsewhere].flatMap((list) => Object.keys(list));
    expect(named.filter((way) => !acts.includes(way))).toEqual([]);
    expect(new Set(named).size).toBe(named.length);
    expect(Object.values(byAnother).filter((way) => !acts.includes(way))).toEqual([]);
    for (const why of Object.values(withoutUndo)) expect(why.length).toBeGreaterThan(20);
    for (const [way, file] of Object.entries(elsewhere))
      expect([way, readFileSync(file, 'utf8').includes('everyRow')]).toEqual([way, true]);
    expect(acts.filter((way) => !named.includes(way) && !whoMay(way))).toEqual([]);
  });

  it.each(acts.filter((way) => ![withoutUndo, byAnother, elsewhere].some((list) => way in list)))(
    '%s, and taken back: all rows are equal but for the events and void numbers',
    async (way) => {
      const persona = whoMay(way)!;
      let before: ReadonlyMap<string, string> = new Map();
      const stands = async () => {
        before = await everyRow(owner);
      };
      expect(await knocking.knock(way, persona, 'own', stands)).toBe(303);
      expect(changed(before, await everyRow(owner)).length).toBeGreaterThan(0);
      const { code, seq } = await lastMoved();
      const form = { key: newId(), seq: String(seq), reason: 'Bấm nhầm hồ sơ' };
      const url = `/can-bo/ho-so/${code}/thu-lai`;
      const back = await ask({ method: 'POST', url, as: loginOf(persona), form });
      expect([back.status, changed(before, await everyRow(owner))]).toEqual([303, []]);
    },
  );
});
