import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Clients, desksOf, openClients, signIn } from './clients.ts';
import { compare, none, unsound } from './compare.ts';
import { openShop, pause, type Shop } from './shop.ts';
import { mayMount, type SmallDisk, smallDisk } from './small-disk.ts';

let disk: SmallDisk;
let shop: Shop;
let clients: Clients;
let cookie: string;

beforeAll(async () => {
  if (!mayMount) return;
  disk = smallDisk(900);
  shop = await openShop({ WEB_PROCESSES: '2' }, disk.folder);
  await shop.start();
  // The first three all receive at the district's counter, so its clerk may read whatever came first.
  clients = await openClients(shop, await shop.look((db) => desksOf(db, 3)));
  cookie = await signIn(shop.url, 'pham.thu.trang', 90);
}, 240_000);

afterAll(async () => {
  await shop?.close();
  disk?.remove();
});

const read = async (path: string): Promise<number> =>
  (await fetch(`${shop.url}${path}`, { headers: { cookie } })).status;

const press = (): Promise<Response> =>
  fetch(`${shop.url}/can-bo/tiep-nhan`, {
    method: 'POST',
    headers: { cookie, 'sec-fetch-site': 'same-origin' },
    body: new URLSearchParams({ name: 'Lò Văn Tướng', key: 'kept' }),
  });

it.skipIf(!mayMount)(
  'a disk that becomes full while clerks receive: said in a sentence, pages are read, it goes on by itself',
  async () => {
    await pause(1_500);
    disk.fill();
    await pause(3_000);
    const refused = await press();
    const page = await refused.text();
    expect([refused.status, page.includes('Ổ đĩa của máy chủ đã đầy'), page.includes('value="Lò Văn Tướng"')]).toEqual([
      507,
      true,
      true,
    ]);
    const [{ code } = { code: '' }] = clients.told;
    const pages = ['/', '/cong-khai', `/tra-cuu?ma=${code}`, '/can-bo', `/can-bo/ho-so/${code}`, '/readyz'];
    for (let round = 0; round < 4; round += 1)
      for (const path of pages) expect([path, await read(path)]).toEqual([path, 200]);
    disk.empty();
    const told = clients.told.length;
    await pause(4_000);
    expect(clients.told.length).toBeGreaterThan(told);
  },
  120_000,
);

it.skipIf(!mayMount)(
  'a database that a full disk has ended is started again when there is room',
  async () => {
    disk.fill();
    await shop.kill('database', 'do not wait');
    await pause(1_500);
    expect((await press()).status).toBe(507);
    disk.empty();
    const told = clients.told.length;
    await expect.poll(() => clients.told.length, { timeout: 30_000 }).toBeGreaterThan(told);
  },
  120_000,
);

it.skipIf(!mayMount)(
  'a disk that becomes read-only is not called full: nothing is recorded, and it goes on by itself',
  async () => {
    disk.shut();
    await pause(1_500);
    const refused = await press();
    const page = await refused.text();
    expect([refused.status, page.includes('chỉ đọc được'), page.includes('đã đầy')]).toEqual([507, true, false]);
    expect([await read('/'), await read('/can-bo')]).toEqual([200, 200]);
    disk.open();
    const told = clients.told.length;
    await expect.poll(() => clients.told.length, { timeout: 30_000 }).toBeGreaterThan(told);
  },
  120_000,
);

it.skipIf(!mayMount)(
  'of what clients were told nothing is lost',
  async () => {
    await clients.stop();
    expect(clients.refusals).toEqual([]);
    expect(await shop.look((db) => compare(db, clients.told))).toEqual(none);
    expect(await shop.look(unsound)).toEqual([]);
  },
  120_000,
);
