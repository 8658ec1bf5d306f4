import { afterAll, beforeAll, expect, test } from 'vitest';
import { staffByLogin } from '#foundations/access/index.ts';
import { unitByKey } from '#foundations/organisations/index.ts';
import { paths as people } from '#foundations/staffing/index.ts';
import { sql } from '#platform/db/index.ts';
import { newId } from '#platform/id/index.ts';
import { openInside } from '#test/support/inside.ts';
import { canReadPapers, readPaper } from '#test/support/paper.ts';
import { as } from '#test/support/play.ts';
import { correction, walked } from '#test/support/walked.ts';
import { extend } from '../extend/extend.act.ts';
import { apologise, reportLate } from '../index.ts';
import { paths } from '../paths.ts';

const inside = await openInside();
const { db, ask } = inside;
afterAll(() => inside.close());

const asked = (code: string) => ({ code, seq: null });
const at = '2019-02-20T08:25';
const account = async (login: string) => (await staffByLogin(db, login))?.accountId ?? '';
/** Printed by its press; the text of what came, or its status. */
async function printed(code: string, form: string, signer?: string): Promise<string | number> {
  const sent = { key: newId(), ...(signer === undefined ? {} : { signer }) };
  const press = await ask({ method: 'POST', url: paths.print(code, form), as: correction.officer, form: sent });
  if (press.status !== 303) return press.status;
  const paper = await ask({ url: press.location ?? '', as: correction.officer });
  return readPaper(paper.bytes).pages.join(' ').replaceAll(/\s+/g, ' ');
}
let late = '';
let longer = '';
beforeAll(async () => {
  const walk = { way: correction, to: 'assigned' } as const;
  late = await walked(db, { ...walk, day: '2019-02-13', name: 'Lường Văn Thư', identity: '045000831' });
  longer = await walked(db, { ...walk, day: '2019-02-19', name: 'Lường Thị Thư', identity: '045000832' });
  const newDay = Temporal.PlainDate.from('2019-02-25');
  const said = 'Chờ UBND xã trả lời xác minh';
  await as(db, { login: correction.officer, at }, (deed) =>
    reportLate(deed, asked(late), { cause: 'verification', said, newDay }),
  );
  await as(db, { login: correction.clerk, at }, (deed) => apologise(deed, asked(late)));
  const asks = { asked: 'UBND xã Mường Lói', question: 'Sổ đăng ký khai sinh năm 1986' };
  await as(db, { login: correction.officer, at }, (deed) => extend(deed, asked(longer), asks));
  const person = await db.one<{ id: string }>(
    sql`select person_id as id from access.accounts where login = ${correction.head}`,
  );
  const authority = {
    ...{ unit: (await unitByKey(db, 'ubnd-huyen'))?.id ?? '', kind: 'TUQ', instead: 'Chủ tịch' },
    ...{ document: '12/UQ-UBND', documentDay: '18/02/2019', from: '20/02/2019', last: '22/02/2019' },
  };
  const form = { key: newId(), ...authority };
  await ask({ method: 'POST', url: people.authorise(person.id), as: 'ngo.quang.vinh', form });
});

test.skipIf(!canReadPapers)('an apology is left for a hand to sign, or says who signs it in whose stead', async () => {
  expect(await printed(late, '04')).toContain('THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ (ký, ghi rõ họ tên, đóng dấu)');
  const paper = await printed(late, '04', await account('luong.van.thuong'));
  expect(paper).toMatch(/KT\. CHỦ TỊCH PHÓ CHỦ TỊCH.* Lường Văn Thưởng/);
  expect(paper).not.toContain('THỦ TRƯỞNG CƠ QUAN');
});

test.skipIf(!canReadPapers)(
  'the letter of an extension is signed by authorisation, its signer named with their unit',
  async () => {
    expect(await printed(longer, 'gia-han')).toContain('NGƯỜI THÔNG BÁO');
    expect(await printed(longer, 'gia-han', await account(correction.head))).toMatch(
      /TUQ\. CHỦ TỊCH TRƯỞNG PHÒNG TƯ PHÁP.* Lê Thị Kim Dung/,
    );
  },
);

test('is signed by nobody who may not sign for the body, and offers whoever may', async () => {
  expect(await printed(late, '04', await account(correction.officer))).toBe(404);
  const page = (await ask({ url: paths.dossier(late), as: correction.clerk })).text;
  expect(page).toContain('TUQ. Chủ tịch, Trưởng phòng Tư pháp (12/UQ-UBND)');
  expect(page).toContain('Để trống, ký và ghi tên bằng tay');
});
