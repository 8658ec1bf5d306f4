import { existsSync, mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sql } from '#platform/db/index.ts';
import { emptyDatabase, type TestDatabase } from '#test/support/database.ts';
import { importNational } from './import.act.ts';
import { nationalCounts } from './import.store.ts';
import { sayImporting } from './import.text.ts';

const sample = '../shared/data/procedures/national-portal-sample.jsonl.gz';
const now = Temporal.Instant.from('2019-02-20T08:28:00+07:00');
let held: TestDatabase;

beforeAll(async () => {
  held = await emptyDatabase();
});
afterAll(() => held.close());

const folder = mkdtempSync(join(tmpdir(), 'import-'));
const written = (name: string, lines: readonly string[]): string => {
  const path = join(folder, name);
  writeFileSync(path, lines.join('\n'));
  return path;
};
const line = (code: string, name: string): string => JSON.stringify({ code, name, detail: {} });

describe('importing records of the portal', () => {
  test('takes what it can, names each refused line, and says what was mended', async () => {
    const path = written('mixed.jsonl', [
      line('1.000001', 'A'),
      '{"code":',
      '',
      line(' 1.000002', 'B'),
      line('1.000001', 'C'),
    ]);
    const imported = await importNational(held.db, { path, now });
    expect(imported).toMatchObject({ lines: 4, added: 2, changed: 0, unchanged: 0 });
    expect(imported.refused).toEqual([
      { line: 2, why: ['not-json'] },
      { line: 5, why: ['twice-in-file'] },
    ]);
    expect(imported.mended).toMatchObject({ 'code-blanks': 1 });
  });

  test('twice is no change, and only what came with another content is written anew', async () => {
    const path = written('again.jsonl', [line('1.000003', 'A'), line('1.000004', 'B')]);
    expect(await importNational(held.db, { path, now })).toMatchObject({ added: 2 });
    expect(await importNational(held.db, { path, now })).toMatchObject({ added: 0, changed: 0, unchanged: 2 });
    const mended = written('again.jsonl', [line('1.000003', 'A'), line('1.000004', 'B, sửa')]);
    expect(await importNational(held.db, { path: mended, now })).toMatchObject({ added: 0, changed: 1, unchanged: 1 });
  });

  test('keeps the source line as it came, and leaves the district’s own catalogue alone', async () => {
    const source = line('1.000005', 'Ðăng  ký');
    await importNational(held.db, { path: written('source.jsonl', [source]), now });
    const kept = await held.db.one(sql`select source, name from procedures.national_records where key = '1.000005'`);
    expect(kept).toEqual({ source, name: 'Đăng ký' });
    expect(await held.db.one(sql`select count(*)::int as n from procedures.versions`)).toEqual({ n: 0 });
  });

  test('stopped half way keeps what it wrote; the next run takes the rest and no line twice', async () => {
    const path = written(
      'stopped.jsonl',
      Array.from({ length: 1500 }, (_, n) => line(`9.${100_000 + n}`, `Việc ${n}`)),
    );
    let came = 0;
    const stopped = (lines: number): never => {
      came = lines;
      throw new Error('told to stop');
    };
    await expect(importNational(held.db, { path, now, progress: stopped })).rejects.toThrow('told to stop');
    expect(came).toBeLessThan(1500);
    const kept = () =>
      held.db.one(sql`select count(*)::int as n from procedures.national_records where key like '9.1%'`);
    expect(await kept()).toEqual({ n: came });
    expect(await importNational(held.db, { path, now })).toMatchObject({ added: 1500 - came, unchanged: came });
    expect(await kept()).toEqual({ n: 1500 });
  });

  test('is an event without a name in it, and a run that was cut off stays without counts', async () => {
    const path = join(folder, 'cut.jsonl.gz');
    const packed = gzipSync(
      Array.from({ length: 2000 }, (_, n) => line(`2.${100_000 + n}`, `T ${Math.random()}`)).join('\n'),
    );
    writeFileSync(path, packed.subarray(0, packed.length - 1000));
    await expect(importNational(held.db, { path, now })).rejects.toThrow(/unexpected end/);
    const [cut] = await held.db.rows(sql`select counts from procedures.imports order by recorded_at desc limit 1`);
    expect(cut).toEqual({ counts: null });
    writeFileSync(path, packed);
    const finished = await importNational(held.db, { path, now });
    expect(finished.added).toBeGreaterThan(0);
    expect(finished.added + finished.unchanged).toBe(2000);
    const [event] = await held.db.rows<{ payload: object }>(sql`
      select payload from platform.events where type = 'procedures.records-imported' order by position desc limit 1`);
    const { added, unchanged } = finished;
    expect(event?.payload).toEqual({ lines: 2000, added, changed: 0, unchanged, refused: 0 });
  });

  test('tells at every batch how far it is, and at the end that it is at the end', async () => {
    const path = written(
      'steps.jsonl',
      Array.from({ length: 450 }, (_, n) => line(`4.${100_000 + n}`, 'T')),
    );
    const told: [number, number][] = [];
    const progress = (...at: [number, number]): void => void told.push(at);
    await importNational(held.db, { path, now, progress });
    expect(told.map(([lines]) => lines)).toEqual([200, 400, 450]);
    expect(told.at(-1)).toEqual([450, statSync(path).size]);
    expect(sayImporting(450, 100, 'vi')).toBe('450 bản ghi, 100 %');
  });

  test('reads no further than the batch in hand, so memory does not grow with the file', async () => {
    const filler = 'ệ'.repeat(20_000);
    const lines = Array.from({ length: 600 }, (_, n) =>
      JSON.stringify({ code: `3.${100_000 + n}`, name: 'T', detail: { note: filler + n } }),
    );
    const path = written('big.jsonl', lines);
    const read: number[] = [];
    const progress = (_: number, bytesRead: number): void => void read.push(bytesRead);
    expect(await importNational(held.db, { path, now, progress })).toMatchObject({ added: 600 });
    const oneBatch = 200 * Buffer.byteLength(lines[0]!);
    const readAhead = 1024 * 1024;
    expect(read).toHaveLength(3);
    read.forEach((bytes, n) => {
      expect(bytes).toBeLessThan((n + 1) * oneBatch + readAhead);
    });
  });
});

describe.skipIf(!existsSync(sample))('the 1,721 records of the portal (../shared/data)', () => {
  test('are imported once, odd ones included, and the second time nothing changes', async () => {
    const before = await nationalCounts(held.db);
    const first = await importNational(held.db, { path: sample, now });
    expect(first).toMatchObject({ lines: 1721, refused: [], refusedUnlisted: 0 });
    expect(first.added + first.changed).toBe(1721);
    const after = await nationalCounts(held.db);
    expect(after.records - before.records).toBe(first.added);
    expect(after.abolished).toBe(1);
    expect(await importNational(held.db, { path: sample, now })).toMatchObject({
      added: 0,
      changed: 0,
      unchanged: 1721,
    });
    expect(await nationalCounts(held.db)).toEqual(after);
  });
});
