import { afterAll, describe, expect, test } from 'vitest';
import { sql } from '#platform/db/index.ts';
import { eightTables } from '#test/processes/world.ts';
import { emptyDatabase } from '#test/support/database.ts';
import { selectLatest } from './definitions.store.ts';
import { definitionOf, definitionsOf, graphOf, publish, sayProcess, tableToBpmn } from './index.ts';
import { openTasks, start } from './rules.ts';

const { db, close } = await emptyDatabase();
afterAll(close);

const t8 = { key: 'T8', name: 'Thay đổi, cải chính hộ tịch', xml: tableToBpmn(eightTables[7]!) };

describe('publishing a process', () => {
  test('stores the text and what it was compiled to; the same text twice is one definition', async () => {
    const id = await db.transaction((tx) => publish(tx, t8));
    expect(await db.transaction((tx) => publish(tx, t8))).toBe(id);
    const definition = await definitionOf(db, id);
    expect(definition).toMatchObject({
      key: 'T8',
      xml: t8.xml,
      compiler: 1,
      graph: { definition: id, key: 'T8', name: t8.name },
    });
    const graph = await graphOf(db, id);
    const begun = start(graph, {}).state;
    expect(begun.definition).toBe(id);
    expect(openTasks(graph, begun)).toMatchObject([{ element: 'step-1', role: 'receive', minutes: 120 }]);
  });

  test('the steps of a refusal are not in the table, and are counted apart from it', async () => {
    const key = 'T1';
    await db.transaction((tx) => publish(tx, { key, name: 'Hộ kinh doanh', xml: tableToBpmn(eightTables[0]!) }));
    const said = await sayProcess(db, key, 'en');
    expect(said.filter((line) => /^\d+\. /.test(line))).toHaveLength(6);
    expect(said).toContain('6 steps, 24 h.');
  });

  test('another text under the same key is another definition, and the old one stays', async () => {
    const longer = { ...t8, xml: t8.xml.replace('motcua:minutes="600"', 'motcua:minutes="660"') };
    const before = await db.transaction((tx) => publish(tx, t8));
    const after = await db.transaction((tx) => publish(tx, longer));
    expect(after).not.toBe(before);
    expect((await definitionsOf(db, 'T8')).map((line) => line.id)).toEqual([after, before]);
    const said = await sayProcess(db, 'T8', 'vi');
    const listed = said.filter((line) => /^\d+\. /.test(line)).length;
    expect(said.find((line) => line.endsWith('giờ.') && !line.startsWith('Cảnh'))).toBe(`${listed} bước, 25 giờ.`);
    expect(said.at(-1)).toBe('Cảnh báo: Tổng thời gian các bước là 25 giờ, khác thời gian của quy trình là 24 giờ.');
  });

  test('a text with errors is not published, and the fault says which', async () => {
    const broken = { ...t8, xml: t8.xml.replace(/<bpmn:endEvent.*<\/bpmn:endEvent>/, '') };
    await expect(db.transaction((tx) => publish(tx, broken))).rejects.toThrow(/process T8 cannot be published/);
  });

  test('the application may neither change nor delete what was published', async () => {
    await expect(db.run(sql`update workflow.definitions set name = 'x'`)).rejects.toThrow(/permission denied/);
    await expect(db.run(sql`delete from workflow.definitions`)).rejects.toThrow(/permission denied/);
  });

  test('the list finds by a part of code or name, without diacritics too, page by page', async () => {
    for (const table of eightTables) await db.transaction((tx) => publish(tx, { ...table, xml: tableToBpmn(table) }));
    const keys = async (search: string, after = '', limit = 50) =>
      (await selectLatest(db, { search, after, limit })).map((line) => line.key);
    expect(await keys('')).toEqual(['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8']);
    expect(await keys('', 'T2', 3)).toEqual(['T3', 'T4', 'T5']);
    expect(await keys('ho tich')).toEqual(['T8']);
    expect(await keys('t7')).toEqual(['T7']);
    expect(await keys('%')).toEqual([]);
  });

  test('a catalogue of 377 is published in one go', async () => {
    const tables = Array.from({ length: 377 }, (_, n) => ({ ...eightTables[n % 8]!, key: `P${n}` }));
    await db.transaction(async (tx) => {
      await Promise.all(tables.map((table) => publish(tx, { ...table, xml: tableToBpmn(table) })));
    });
    const { count } = await db.one<{ count: number }>(
      sql`select count(*)::int as count from workflow.definitions where key like 'P%'`,
    );
    expect(count).toBe(377);
  });
});
