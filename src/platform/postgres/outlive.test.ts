import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { Hold } from './hold.ts';
import { outlive } from './outlive.ts';

const folder = mkdtempSync(join(tmpdir(), 'motcua-outlive-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A server that ends when it is told to. */
function server(port: number): Hold & { end(): void } {
  const { promise: lost, resolve: end } = Promise.withResolvers<void>();
  return { pid: 0, port, socket: '', lost, end, letGo: async () => undefined };
}

it('a server that was killed is started again at its address, and the house goes on', async () => {
  const said: string[] = [];
  const [first, second] = [server(5001), server(5001)];
  const again = Promise.withResolvers<number>();
  const outlived = outlive(first, {
    folder,
    say: (sentence) => void said.push(sentence),
    async again(port) {
      again.resolve(port);
      return second;
    },
  });
  first.end();
  expect(await again.promise).toBe(5001);
  await expect.poll(() => outlived.current()).toBe(second);
  expect(said[0]).toContain('is started again');
  await outlived.stop();
});

it('one that ends as soon as it serves, time after time, is lost; so is one that serves elsewhere', async () => {
  let starts = 0;
  const ending = outlive(server(0), {
    folder,
    say: () => undefined,
    async again(port) {
      starts += 1;
      const next = server(port);
      next.end();
      return next;
    },
  });
  (ending.current() as ReturnType<typeof server>).end();
  await ending.lost;
  expect(starts).toBe(2);
  const first = server(5001);
  const moved = outlive(first, { folder, say: () => undefined, again: async () => server(5002) });
  first.end();
  await moved.lost;
});

it('told to stop while it is started again, it lets go of the server that is just starting', async () => {
  const [first, second] = [server(5001), server(5001)];
  const asked = Promise.withResolvers<void>();
  const started = Promise.withResolvers<Hold>();
  const outlived = outlive(first, {
    folder,
    say: () => undefined,
    again() {
      asked.resolve();
      return started.promise;
    },
  });
  first.end();
  await asked.promise;
  const stopping = outlived.stop();
  started.resolve(second);
  expect(await stopping).toBe(second);
  await outlived.lost;
});
