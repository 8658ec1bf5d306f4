import { afterAll, expect, it } from 'vitest';
import { openInside } from '#test/support/inside.ts';
import { as } from '#test/support/play.ts';
import { business, walked } from '#test/support/walked.ts';
import { advance, sendBack } from '../index.ts';
import { undo } from '../undo/undo.act.ts';

const inside = await openInside();
const { db, ask } = inside;
afterAll(() => inside.close());

const who = { name: 'Lò Thị Trả', identity: '047000001' };
const code = await walked(db, { way: business, day: '2019-02-19', to: 'settled', ...who });
const asked = { code, seq: null };
const { officer, head } = business;

/** How many lines of somebody's queue are marked, on the page and in its file. */
async function marked(as: string): Promise<readonly [page: number, file: number]> {
  const page = (await ask({ url: '/can-bo/viec', as })).text.match(/<strong[^>]*>(?:(?!<\/strong>).)*Bị trả lại/gs);
  const file = (await ask({ url: '/can-bo/viec.csv', as })).text
    .split('\n')
    .filter((line) => /(,|;)"?Có"?(,|;)/.test(line));
  return [page?.length ?? 0, file.length];
}

it('what came back is marked in the queue until it goes on, and again when that is taken back', async () => {
  expect(await marked(officer)).toEqual([0, 0]);
  const reason = 'Thiếu ngành nghề kinh doanh';
  const back = await as(db, { login: head, at: '2019-02-19T14:00' }, (deed) =>
    sendBack(deed, asked, { role: 'sign', reason }),
  );
  expect(back.ok).toBe(true);
  expect(await marked(officer)).toEqual([1, 1]);
  const timeline = (await ask({ url: `/can-bo/ho-so/${code}`, as: officer })).text;
  expect(timeline).toMatch(/Từ bước “[^”]+” về bước “[^”]+” \(Phòng Tài chính/);
  expect(timeline).toMatch(/Xong bước “[^”]+”, chuyển đến bước “[^”]+” \(Phòng Tài chính/);
  const on = await as(db, { login: officer, at: '2019-02-19T14:30' }, (deed) =>
    advance(deed, asked, { role: 'process', note: '' }),
  );
  expect(on.ok).toBe(true);
  expect([await marked(officer), await marked(head)]).toEqual([
    [0, 0],
    [0, 0],
  ]);
  await as(db, { login: officer, at: '2019-02-19T14:40' }, (deed) => undo(deed, asked));
  expect(await marked(officer)).toEqual([1, 1]);
});
