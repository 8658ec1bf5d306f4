import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { emptyDatabase } from '#test/support/database.ts';
import { importCommand } from './import.command.ts';
import type { OpenHouse } from './open-house.ts';

const folder = mkdtempSync(join(tmpdir(), 'motcua-import-'));
const { db, close } = await emptyDatabase();
// The command listens for Ctrl-C, and lets its process end beside an idle channel: whoever tests next in this one does not.
const heard = ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const;
const before = new Map(heard.map((signal) => [signal as string, process.rawListeners(signal)]));
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
  for (const signal of heard)
    for (const listener of process.rawListeners(signal))
      if (!before.get(signal)?.includes(listener)) process.removeListener(signal, listener as () => void);
  process.channel?.ref();
});
afterAll(async () => {
  await close();
  rmSync(folder, { recursive: true });
});

async function brought(name: string, text: string): Promise<{ said: string; code: unknown }> {
  const path = join(folder, name);
  writeFileSync(path, text);
  let said = '';
  const hear = (part: string | Uint8Array): boolean => {
    said += part;
    return true;
  };
  vi.spyOn(process.stdout, 'write').mockImplementation(hear);
  vi.spyOn(process.stderr, 'write').mockImplementation(hear);
  const house = { db, clock: { business: async () => Temporal.Instant.from('2019-02-20T08:28:00+07:00') } };
  const program = new Command('motcua').exitOverride();
  importCommand(program, async () => ({ house, close: async () => undefined }) as unknown as OpenHouse);
  await program.parseAsync(['import', 'procedures', path], { from: 'user' });
  return { said, code: process.exitCode };
}

test('a file without a single record is not a success: it was another file that was meant', async () => {
  const { said, code } = await brought('README.md', '# Một Cửa\n\nnot a record\n');
  expect(said).toContain('README.md holds no record of the portal');
  expect(code).toBe(1);
});

test('an empty file changes nothing and is no fault', async () => {
  expect((await brought('none.jsonl', '\n')).code).toBeUndefined();
});
