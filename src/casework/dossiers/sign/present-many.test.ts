import { afterAll, expect, test } from 'vitest';
import { sql } from '#platform/db/index.ts';
import { newId } from '#platform/id/index.ts';
import { openInside } from '#test/support/inside.ts';
import { as } from '#test/support/play.ts';
import { business, correction, walked } from '#test/support/walked.ts';
import { requestSupplement } from '../index.ts';

const inside = await openInside();
const { db, ask } = inside;
afterAll(() => inside.close());

const presents = 'lo.thi.nguyet';
const approved = (n: number) =>
  walked(db, { way: correction, day: '2019-02-19', to: 'approved', name: 'Lò Thị Trình', identity: `04700070${n}` });
const stateOf = (code: string) =>
  db.one<{ seq: number; act: string }>(sql`select d.seq, t.act from dossiers.dossiers d
    join dossiers.tasks t on t.dossier_id = d.id and t.closed_at is null where d.code = ${code}`);
const tick = async (code: string) => `${code}~${(await stateOf(code)).seq}`;
const press = (ticks: readonly string[]) => {
  const form: [string, string][] = [...ticks.map((one): [string, string] => ['chon', one])];
  return ask({
    method: 'POST',
    url: '/can-bo/trinh-ky',
    as: presents,
    form: [['key', newId()], ['do', 'present'], ...form],
  });
};

test('what waits to be laid before the leader goes at one press, all or none, and comes back at one', async () => {
  const codes = [await approved(1), await approved(2)];
  const ticks = await Promise.all(codes.map(tick));
  const page = await ask({ url: '/can-bo/trinh-ky', as: presents });
  for (const said of ['Trình các hồ sơ đã chọn', `value="${ticks[0]}"`]) expect(page.text).toContain(said);
  expect((await press([])).status).toBe(422);
  const stale = await press([ticks[0]!, `${codes[1]}~1`]);
  expect([stale.status, (await stateOf(codes[0]!)).act]).toEqual([422, 'present']);
  expect(stale.text).toContain(codes[1]);
  const laid = await press(ticks);
  expect(laid.location).toBe('/can-bo/trinh-ky?vua=trinh&so=2');
  const after = await ask({ url: laid.location ?? '', as: presents });
  for (const said of ['Đã trình 2 hồ sơ.', 'Hoàn tác 2 hồ sơ vừa trình']) expect(after.text).toContain(said);
  expect((await stateOf(codes[1]!)).act).toBe('sign');
  const url = /action="(\/can-bo\/thu-lai-nhieu\/[^"]+)"/.exec(after.text)?.[1] ?? '';
  const back = await ask({ method: 'POST', url, as: presents, form: { key: newId() } });
  expect(back.location).toContain('/can-bo/trinh-ky?lai=2');
  expect((await stateOf(codes[0]!)).act).toBe('present');
});

test('who takes back what they approved at one press comes back to the queue as it was narrowed', async () => {
  const code = await walked(db, {
    ...{ way: correction, day: '2019-02-19', to: 'settled', name: 'Lò Văn Lọc', identity: '047000710' },
  });
  const narrowed = '/can-bo/viec?viec=approve&han=con-lai';
  const head = correction.head;
  const form: [string, string][] = [
    ['key', newId()],
    ['chon', await tick(code)],
  ];
  const done = await ask({ method: 'POST', url: narrowed, as: head, form });
  expect(done.location).toBe(`${narrowed}&xong=1`);
  const { text } = await ask({ url: done.location ?? '', as: head });
  const action =
    /action="([^"]+\?viec=approve&amp;han=con-lai)"[^>]*>(?:(?!<\/form>).)*Hoàn tác 1 hồ sơ/s.exec(text)?.[1] ?? '';
  const back = await ask({ method: 'POST', url: action.replaceAll('&amp;', '&'), as: head, form: { key: newId() } });
  expect(back.location).toMatch(/^\/can-bo\/viec\?viec=approve&han=con-lai&lai=1&lan=/);
});

test('a dossier that stands still shows since when, not its old day', async () => {
  const code = await walked(db, {
    ...{ way: business, day: '2019-02-18', to: 'assigned', name: 'Lò Văn Dừng', identity: '047000711' },
  });
  const request = {
    items: [{ name: 'Bản sao CMND', original: 0, copy: 1 }],
    reason: 'Thiếu bản sao CMND',
    respondBy: Temporal.PlainDate.from('2019-03-05'),
  };
  const asked = await as(db, { login: business.officer, at: '2019-02-19T15:00' }, (deed) =>
    requestSupplement(deed, { code, seq: null }, request),
  );
  expect(asked.ok || asked.reasons).toBe(true);
  const { text } = await ask({ url: '/can-bo/viec', as: business.officer });
  expect(text).toMatch(new RegExp(`tạm dừng từ 19/02/2019(?:(?!</tr>).)*${code.slice(-11)}`, 's'));
  const csv = (await ask({ url: '/can-bo/viec.csv', as: business.officer })).text;
  expect(csv.split('\n').find((line) => line.includes(code))).toContain('19/02/2019');
});
