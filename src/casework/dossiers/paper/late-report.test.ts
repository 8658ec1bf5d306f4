import { afterAll, expect, test } from 'vitest';
import { openInside } from '#test/support/inside.ts';
import { canReadPapers, readPaper } from '#test/support/paper.ts';
import { as } from '#test/support/play.ts';
import { business, walked } from '#test/support/walked.ts';
import { reportLate } from '../index.ts';
import { paths } from '../paths.ts';

const inside = await openInside();
const { db, ask } = inside;
afterAll(() => inside.close());

test('the report of lateness is printed once it was made, from the office to the counter', async () => {
  const who = { name: 'Vì Văn An', identity: '045000821' };
  const code = await walked(db, { way: business, day: '2019-02-13', to: 'assigned', ...who });
  const press = (key: string) =>
    ask({ method: 'POST', url: paths.print(code, 'bao-cham'), as: business.officer, form: { key } });
  expect((await press(`${code}-1`)).status).toBe(404);
  const said = 'Chưa đi thực địa được vì mưa lũ.';
  const newDay = Temporal.PlainDate.from('2019-02-22');
  const done = await as(db, { login: business.officer, at: '2019-02-20T08:28' }, (deed) =>
    reportLate(deed, { code, seq: null }, { cause: 'field-work', said, newDay }),
  );
  expect(done.ok).toBe(true);
  const printed = await press(`${code}-2`);
  if (!canReadPapers) return;
  const paper = await ask({ url: printed.location ?? '', as: business.officer });
  const text = readPaper(paper.bytes).pages.join(' ');
  for (const words of ['PHIẾU BÁO XỬ LÝ CHẬM', 'thực địa bị lùi', said, 'ngày 22 tháng 02 năm 2019', 'Đỗ Minh Châu'])
    expect(text).toContain(words);
});
