import { afterAll, expect, it } from 'vitest';
import { receive } from '#casework/dossiers/index.ts';
import { unbalanced } from '#casework/payments/index.ts';
import { sql } from '#platform/db/index.ts';
import { newId } from '#platform/id/index.ts';
import * as bringing from '#test/lists/bringing.ts';
import { openInside } from '#test/support/inside.ts';
import { cashier, takeOwed } from '#test/support/paid.ts';
import { as } from '#test/support/play.ts';
import { receptionOf } from '#test/support/reception.ts';

const inside = await openInside();
const { db, ask } = inside;
afterAll(() => inside.close());

const controller = 'tong.van.chuong';
const procedure = 'dang-ky-thanh-lap-ho-kinh-doanh';
const list = `/quan-tri/thu-tuc/${procedure}/phien-ban-moi`;
const kept = 'Được để lại, %';

/** The fees of the version as the house gives them away, with something typed over; of no line: the first. */
async function fees(change: Readonly<Record<string, string>>): Promise<Buffer> {
  const [head = [], first = []] = await bringing.takenAway(inside, { url: `${list}/phi.csv`, as: controller });
  const line = Object.entries(change).reduce<string[]>(
    (row, [name, value]) => row.with(head.indexOf(name), value),
    [...first],
  );
  return bringing.fileOf([head, line], 'xlsx');
}
const at = { url: `${list}/phi/nhap`, as: controller };
const bring = async (change: Readonly<Record<string, string>>) => bringing.bring(inside, at, await fees(change));

/** Everything the form of a part holds. */
async function formOf(part: string): Promise<Record<string, string>> {
  const { text } = await ask({ url: `${list}?muc=${part}`, as: controller });
  const form = text.slice(text.indexOf(`action="${list}"`));
  const inputs = [...form.matchAll(/<input[^>]* name="([^"]+)"[^>]*>/g)].filter(
    ([tag]) => !/type="(checkbox|radio)"/.test(tag) || tag.includes(' checked'),
  );
  const chosen = [...form.matchAll(/<select[^>]* name="([^"]+)"[^>]*>([\s\S]*?)<\/select>/g)].map(
    ([, name = '', options = '']) => [name, /<option value="([^"]*)" selected/.exec(options)?.[1] ?? ''],
  );
  const typed = inputs.map(([tag, name = '']) => [name, / value="([^"]*)"/.exec(tag)?.[1] ?? '']);
  return Object.fromEntries([...typed, ...chosen]);
}
const save = async (part: string, change: Readonly<Record<string, string>>) =>
  ask({
    ...{ method: 'POST', url: list, as: controller },
    form: { ...(await formOf(part)), ...change, key: newId(), do: 'save' },
  });

it('a share that is no percentage, and one of a lệ phí, are refused at once with what else is wrong, kept as typed', async () => {
  const sent = { 'f1.kind': 'phí', 'f1.kept': '130', 'f1.per': '', 'f1.dong': 'nhiều' };
  const { status, text } = await save('phi', sent);
  expect(status).toBe(422);
  for (const why of ['Tỷ lệ được để lại là số từ 0 đến 100', 'Ghi đơn vị tính', 'value="130"', 'value="nhiều"'])
    expect(text).toContain(why);
  const levy = await save('phi', { ...sent, 'f1.kind': 'lệ phí', 'f1.kept': '30%' });
  for (const why of ['Lệ phí nộp hết vào ngân sách', 'Ghi đơn vị tính', 'value="30%"'])
    expect(levy.text).toContain(why);
  const draft = await formOf('phi');
  const gone = { base: draft.base ?? '', muc: 'phi', seen: draft.seen ?? '', key: newId(), do: 'discard' };
  expect((await ask({ method: 'POST', url: list, as: controller, form: gone })).status).toBe(303);
});

it('by file it is refused the same, shown as a change, laid into the draft and taken away again as it is', async () => {
  const wrong = await bring({ Loại: 'phí', [kept]: 'nửa', 'Đơn vị tính': '' });
  expect(wrong.status).toBe(422);
  for (const why of ['Tỷ lệ được để lại', 'Ghi đơn vị tính']) expect(wrong.text).toContain(why);
  expect((await bring({ [kept]: '30' })).text).toContain('Lệ phí nộp hết vào ngân sách');
  const looked = await bring({ Loại: 'phí', [kept]: '40' });
  expect(looked.status).toBe(200);
  const { lines = '', key } = bringing.shown(looked);
  expect((await bringing.send(inside, at, { key, lines })).status).toBe(303);
  const [head = [], line = []] = await bringing.takenAway(inside, { url: `${list}/phi.xlsx`, as: controller });
  expect([line[head.indexOf('Loại')], line[head.indexOf(kept)]]).toEqual(['phí', '40']);
  const again = await bring({});
  expect([again.status, bringing.shown(again).counts]).toEqual([200, [0, 0, 1, 0]]);
});

it('a dossier received under the version keeps the share of then, and the quarter’s report divides what was taken', async () => {
  expect((await save('hieu-luc', { validFrom: '21/02/2019', why: 'Nghị quyết của HĐND tỉnh' })).status).toBe(303);
  const preview = (await ask({ url: `${list}?muc=xem`, as: controller })).text;
  const hidden = (name: string): string => new RegExp(`name="${name}" value="([^"]*)"`).exec(preview)?.[1] ?? '';
  const form = {
    ...{ key: newId(), base: hidden('base'), revision: hidden('revision'), seen: hidden('seen') },
    ...{ muc: 'xem', do: 'write' },
  };
  const written = await ask({ method: 'POST', url: list, as: controller, form });
  expect([written.status, /error-summary[\s\S]{0,600}/.exec(written.text)?.[0]]).toEqual([303, undefined]);
  const reception = await receptionOf(db, { counter: 'mot-cua-huyen', procedure, identity: '040000901' });
  const before = await as(db, { login: cashier, at: '2019-02-20T09:00' }, (deed) => receive(deed, reception));
  const after = await as(db, { login: cashier, at: '2019-02-22T09:00' }, (deed) =>
    receive(deed, { ...reception, owner: { ...reception.owner, identityNumber: '040000902' } }),
  );
  if (!before.ok || !after.ok) throw new Error(JSON.stringify([before, after]));
  const charge = (code: string) =>
    db.one<{ subject_id: string; kind: string; kept: number }>(sql`
      select c.subject_id, c.kind, c.kept_percent::int as kept from payments.charges c
      join dossiers.dossiers d on d.id = c.subject_id where d.code = ${code}`);
  const [old, now] = [await charge(before.value.code), await charge(after.value.code)];
  expect([old.kind, old.kept, now.kind, now.kept]).toEqual(['lệ phí', 0, 'phí', 40]);
  expect((await takeOwed(db, old.subject_id)).ok).toBe(true);
  expect((await takeOwed(db, now.subject_id, '2019-02-22T09:10')).ok).toBe(true);
  const [head = [], ...rows] = await bringing.takenAway(inside, {
    ...{ url: '/can-bo/su-dung-bien-lai.csv?ky=2019-1&bang=nop', as: cashier },
  });
  expect(rows.map((row) => row.slice(1))).toEqual([
    ['Lệ phí', '0', '100000', '0', '100000'],
    ['Phí', '40', '100000', '40000', '60000'],
  ]);
  expect(head).toHaveLength(6);
  expect(await unbalanced(db)).toEqual([]);
});
