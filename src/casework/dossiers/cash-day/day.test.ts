import { afterAll, expect, it } from 'vitest';
import { staffByLogin } from '#foundations/access/index.ts';
import { unitByKey } from '#foundations/organisations/index.ts';
import { sql } from '#platform/db/index.ts';
import { newId } from '#platform/id/index.ts';
import { readTable } from '#platform/spreadsheet/index.ts';
import { openInside } from '#test/support/inside.ts';
import { cashier, paidSubject } from '#test/support/paid.ts';
import { as } from '#test/support/play.ts';
import { handOverCash } from '../../payments/index.ts';

const inside = await openInside();
const { db, ask } = inside;
afterAll(() => inside.close());

const treasurer = 'luong.thi.sen';
const handOver = (counted: string) =>
  as(db, { login: cashier, at: '2019-02-20T16:30' }, async (deed) =>
    handOverCash(deed, (await unitByKey(db, 'mot-cua-huyen'))?.id ?? '', {
      counted,
      treasurer: (await staffByLogin(db, treasurer))?.accountId ?? '',
    }),
  );

it('a closed day is a sheet of its receipts whose sum is the money handed over, as a file and for both signatures', async () => {
  await paidSubject(db);
  await paidSubject(db);
  const closed = await handOver('250.000');
  if (!closed.ok) throw new Error(JSON.stringify(closed.reasons));
  await paidSubject(db, '2019-02-20T16:45');
  const at = (ending: string): string => `/can-bo/so-quy/${closed.value}/bang-ke.${ending}`;
  const page = await ask({ url: '/can-bo/so-quy', as: cashier });
  for (const ending of ['xlsx', 'csv']) expect(page.text).toContain(`href="${at(ending)}"`);
  expect(page.text).toContain(`action="${at('pdf')}"`);
  const [csv, xlsx] = await Promise.all(
    ['csv', 'xlsx'].map(async (ending) => readTable((await ask({ url: at(ending), as: treasurer })).bytes)),
  );
  if (!csv?.ok || !xlsx?.ok) throw new Error('no table');
  expect(xlsx.value).toEqual(csv.value);
  const [head = [], ...rows] = csv.value;
  expect(rows.map((row) => row[head.indexOf('Số tiền')])).toEqual(
    expect.arrayContaining(['100000', '100000', '25000', '25000']),
  );
  expect(rows).toHaveLength(4);
  expect((await ask({ url: at('pdf'), as: cashier })).location).toContain('/can-bo/so-quy');
  const printed = await ask({ method: 'POST', url: at('pdf'), as: cashier, form: { key: newId() } });
  const pdf = await ask({ url: printed.location ?? '', as: cashier });
  expect([pdf.status, pdf.bytes.subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
  const again = await ask({ url: at('pdf'), as: treasurer });
  expect(again.bytes.equals(pdf.bytes)).toBe(true);
  const { n } = await db.one<{ n: number }>(
    sql`select count(*)::int as n from documents.papers where subject_id = ${closed.value}`,
  );
  expect(n).toBe(1);
});

it('whose money it is not finds no sheet', async () => {
  const { id } = await db.one<{ id: string }>(sql`select id from payments.closings order by id desc limit 1`);
  for (const ending of ['pdf', 'csv', 'xlsx'])
    expect((await ask({ url: `/can-bo/so-quy/${id}/bang-ke.${ending}`, as: 'lo.thi.thuy' })).status).toBe(404);
});

it('whoever closes a day is told what is left of it: not signed, not handed out, still to be taken', async () => {
  const { n } = await db.one<{ n: number }>(sql`select count(distinct d.id)::int as n
    from dossiers.tasks t join dossiers.dossiers d on d.id = t.dossier_id
    join organisations.units u on u.id = d.one_stop_id
    where u.key = 'mot-cua-huyen' and t.closed_at is null and t.act in ('present', 'sign')`);
  const { text } = await ask({ url: '/can-bo/so-quy', as: cashier });
  expect(text).toContain('Còn lại cuối ngày');
  if (n > 0) expect(text).toContain(`${n} hồ sơ chưa trình ký, chưa ký`);
  expect(text).toMatch(/\d+ kết quả chưa trả|Không còn gì chưa ký, chưa trả, chưa thu/);
});
