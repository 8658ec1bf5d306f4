import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { isAlive } from '#platform/postgres/process.ts';
import { emptyHouse } from './empty-house.ts';

/** start.mjs itself, with stand-ins for npm, the build and the program: each can be caught in the middle. */
let folder = '';
beforeEach(() => {
  folder = emptyHouse();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const here = (name: string): string => join(folder, name);
const lines = (name: string): string[] =>
  existsSync(here(name)) ? readFileSync(here(name), 'utf8').trim().split('\n') : [];

function start() {
  const child = spawn(process.execPath, [here('start.mjs'), 'serve'], {
    env: { ...process.env, PATH: `${here('bin')}:${process.env.PATH}` },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => {
      said += text;
    });
  const ended = new Promise<number | string | null>((resolve) =>
    child.on('close', (code, signal) => resolve(signal ?? code)),
  );
  return { child, ended, said: () => said };
}

const stepsBegun = (count: number): Promise<void> =>
  expect.poll(() => lines('steps').length, { timeout: 10_000 }).toBe(count) as Promise<void>;
const pidOf = (line: string | undefined): number => Number(line?.split(' ')[1]);

/** A start nobody disturbs: what it still did, and that the program ran. */
async function startsWell(steps: readonly string[]): Promise<string> {
  rmSync(here('steps'), { force: true });
  const again = start();
  expect(await again.ended).toBe(0);
  expect(again.said()).toContain('The program runs.');
  expect(lines('steps').map((line) => line.split(' ')[0])).toEqual(steps);
  expect(existsSync(here('.start.lock'))).toBe(false);
  return again.said();
}

it('a start nobody disturbs installs, builds and runs; the next one only runs', async () => {
  await startsWell(['npm', 'build']);
  await startsWell([]);
});

it.each([
  ['packages come', 1, ['npm', 'build']],
  ['the program is built', 2, ['build']],
] as const)(
  'Ctrl-C while %s ends the step, leaves no lock, and the next start does it again',
  async (_, step, left) => {
    const first = start();
    await stepsBegun(step);
    const running = pidOf(lines('steps').at(-1));
    first.child.kill('SIGINT');
    expect(await first.ended).toBe(130);
    expect(first.said()).toContain('Stopped before the program was ready; the next start goes on.');
    expect([isAlive(running), existsSync(here('.start.lock'))]).toEqual([false, false]);
    await startsWell(left);
  },
);

// What npm brought to its end is taken as it is; a build has its stamp from start.mjs alone and is made again.
it.each([
  ['packages come', ['npm'], ['npm', 'build']],
  ['the program is built', ['npm', 'build'], ['npm', 'build', 'build']],
] as const)(
  'start.mjs killed while %s: the next start waits for the step it left, then goes on',
  async (_, begun, all) => {
    const first = start();
    await stepsBegun(begun.length);
    const running = pidOf(lines('steps').at(-1));
    first.child.kill('SIGKILL');
    expect(await first.ended).toBe('SIGKILL');
    expect([isAlive(running), existsSync(here('.start.lock'))]).toEqual([true, true]);
    const second = start();
    expect(await second.ended).toBe(0);
    expect(lines('steps').map((line) => line.split(' ')[0])).toEqual(all);
    // Two steps at once would write into one folder.
    expect(lines('together')).toEqual([]);
  },
);

it.each([
  ['npm', 1, 'The packages could not be installed: npm said\nit ended with SIGKILL', ['npm', 'build']],
  ['the build', 2, 'The program could not be built:\nit ended with SIGKILL', ['build']],
] as const)('%s killed: one sentence says so, and the next start does it again', async (_, step, sentence, left) => {
  const first = start();
  await stepsBegun(step);
  process.kill(pidOf(lines('steps').at(-1)), 'SIGKILL');
  expect(await first.ended).toBe(1);
  expect(first.said()).toContain(sentence);
  expect(existsSync(here('.start.lock'))).toBe(false);
  await startsWell(left);
});

it('two starts at once do each step once', async () => {
  const both = [start(), start()];
  expect(await Promise.all(both.map((one) => one.ended))).toEqual([0, 0]);
  expect(lines('steps').map((line) => line.split(' ')[0])).toEqual(['npm', 'build']);
});
