import { afterAll, expect, it } from 'vitest';
import { unitByKey } from '#foundations/organisations/index.ts';
import { sql } from '#platform/db/index.ts';
import { openInside } from '#test/support/inside.ts';
import { paths } from '../paths.ts';
import { hangingAt, type Posting } from './posting.store.ts';

const inside = await openInside();
afterAll(() => inside.close());

const counter = 'mot-cua-xa-thanh-xuong';
const unitId = (await unitByKey(inside.db, counter))?.id ?? '';

/** A sheet that was taken down, so that it is to be posted again. */
async function sheetToPost(): Promise<Posting> {
  const [hung] = await hangingAt(inside.db, unitId);
  if (!hung) throw new Error('nothing hangs');
  await inside.db.run(sql`update procedures.postings set taken_down_at = now() where id = ${hung.id}`);
  return hung;
}

/** Sends the form as a browser does, with a file in it. */
function send(version: string, file: string) {
  const part = (name: string, value: string, more = ''): string =>
    `--x\r\ncontent-disposition: form-data; name="${name}"${more}\r\n\r\n${value}\r\n`;
  const fields = { key: `anh-${file.length}-0001`, do: 'post', counter, chon: version };
  const told = Object.entries(fields).map(([name, value]) => part(name, value));
  const body = [
    ...told,
    part('photo', file, '; filename="bang.pdf"\r\ncontent-type: application/pdf'),
    '--x--\r\n',
  ].join('');
  const raw = { type: 'multipart/form-data; boundary=x', body };
  return inside.ask({ method: 'POST', url: paths.posting(), as: 'lo.thi.thuy', raw });
}

const posted = async (version: string): Promise<Posting | undefined> =>
  (await hangingAt(inside.db, unitId)).find((one) => one.version_id === version);

it('a photo is kept with the sheet, and shown to who keeps that wall and to nobody else', async () => {
  const { version_id } = await sheetToPost();
  expect((await send(version_id, '%PDF-1.7\nbảng niêm yết\n%%EOF')).status).toBe(303);
  const sheet = await posted(version_id);
  expect(sheet?.photo).toMatch(/^[0-9a-f]{64}$/);
  const look = async (as: string) => (await inside.ask({ url: paths.postingPhoto(sheet?.id ?? ''), as })).status;
  expect([await look('lo.thi.thuy'), await look('pham.thu.trang'), await look('do.minh.chau')]).toEqual([
    200, 404, 404,
  ]);
});

it('what is no picture is told, what was ticked stays ticked, and nothing is recorded', async () => {
  const { version_id } = await sheetToPost();
  const { status, text } = await send(version_id, '<html><script>alert(1)</script></html>');
  expect(status).toBe(422);
  expect(text).toContain('bang.pdf');
  expect(text).toMatch(new RegExp(`value="${version_id}"[^>]*checked`));
  expect(await posted(version_id)).toBeUndefined();
});
