import { createServer, type Socket } from 'node:net';
import { afterAll, expect, test } from 'vitest';
import { readConfig } from '#platform/config/index.ts';
import { openSeed } from '#platform/seed/index.ts';
import { openHouse } from './open-house.ts';

const sockets: Socket[] = [];
const mute = createServer((socket) => void sockets.push(socket));
await new Promise<void>((resolve) => mute.listen(0, '127.0.0.1', resolve));
const { port } = mute.address() as { port: number };
afterAll(() => {
  for (const socket of sockets) socket.destroy();
  mute.close();
});

test('a DATABASE_URL where a port is open and nothing answers is given up in one sentence', async () => {
  const config = readConfig({ DATABASE_URL: `postgres://motcua:matkhau@127.0.0.1:${port}/motcua` });
  const opening = openHouse({
    config,
    root: (path) => path,
    seed: openSeed('db/seed'),
    timers: new Map(),
    listeners: [],
    patience: 300,
  });
  await expect(opening).rejects.toThrow(
    'The database server of DATABASE_URL cannot be used: nothing answered as PostgreSQL does within 0.3 seconds.',
  );
  expect(sockets.length).toBe(1);
});
