import { afterAll, expect, test } from 'vitest';
import { whoMay } from '#foundations/access/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import type { Result } from '#platform/result/index.ts';
import { openInside } from '#test/support/inside.ts';
import { as } from '#test/support/play.ts';
import { business, walked } from '#test/support/walked.ts';
import { dossierByCode } from '../dossier/dossier.store.ts';
import { openWork } from '../flow/task.store.ts';
import { acceptSupplement, advance, numberAndSeal, requestSupplement, sign } from '../index.ts';
import { paths } from '../paths.ts';
import { shelfLines } from '../shelf/shelf.store.ts';
import { tellCitizen } from './tell.act.ts';

const inside = await openInside();
const { db, ask } = inside;
afterAll(() => inside.close());

const open = 'Báo cho công dân biết';
const pageOf = async (code: string, login: string): Promise<string> =>
  (await ask({ url: paths.dossier(code), as: login })).text;

test('that papers are missing is told through the hamlet head, and stands in the dossier with what came of it', async () => {
  const person = { name: 'Lò Văn Bản', identity: '049300001' };
  const code = await walked(db, { way: business, day: '2019-02-19', to: 'assigned', ...person });
  const tell = (login: string, way?: 'hamlet-head') =>
    as(db, { login, at: '2019-02-20T08:20' }, (deed) =>
      tellCitizen(deed, { code, seq: null }, { way, outcome: way && 'told' }),
    );
  expect(await tell(business.clerk, 'hamlet-head')).toMatchObject({ reasons: [{ reason: 'not-at-this-step' }] });
  const request = {
    items: [{ name: 'Bản sao hợp đồng thuê nhà', original: 0, copy: 1 }],
    reason: 'Thiếu hợp đồng thuê nhà',
    respondBy: Temporal.PlainDate.from('2019-03-01'),
  };
  await as(db, { login: business.officer, at: '2019-02-20T08:10' }, (deed) =>
    requestSupplement(deed, { code, seq: null }, request),
  );
  expect(await pageOf(code, business.clerk)).toContain(open);
  expect(await tell(business.officer, 'hamlet-head')).toMatchObject({ reasons: [{ reason: 'not-allowed' }] });
  expect(await tell(business.clerk)).toMatchObject({
    reasons: [{ reason: 'way-missing' }, { reason: 'outcome-missing' }],
  });
  expect((await tell(business.clerk, 'hamlet-head')).ok).toBe(true);
  const page = await pageOf(code, business.clerk);
  expect(page).toMatch(/Báo cho công dân<.*?Phạm Thu Trang.*?Qua trưởng bản: Đã báo/s);

  await settled(code);
  const counterId = (await dossierByCode(db, code))?.one_stop_id ?? '';
  const lines = await shelfLines(db, { counterId, before: null }, { limit: null, offset: 0 });
  // What was said of the papers is no reminder of the result.
  expect(lines.find((line) => line.code === code)).toMatchObject({ reminders: 0, way: null });
});

/** The papers come, and the dossier gets its result. */
async function settled(code: string): Promise<void> {
  const asked = { code, seq: null };
  const step = async (
    login: string,
    at: string,
    act: (deed: Deed) => Promise<Result<number, unknown>>,
  ): Promise<void> => expect(await as(db, { login, at: `2019-02-21T${at}` }, act)).toMatchObject({ ok: true });
  const brought = [{ name: 'Bản sao hợp đồng thuê nhà', original: 0, copy: 1, shown: false, file_digest: null }];
  await step(business.clerk, '08:00', (deed) => acceptSupplement(deed, asked, brought));
  await step(business.officer, '09:00', (deed) => advance(deed, asked, { role: 'process', note: '' }));
  await step(business.head, '10:00', (deed) => sign(deed, asked));
  const [clerk] = await whoMay(db, 'dossier.clerk', (await openWork(db, code))[0]?.unit_id ?? '');
  await step(clerk?.login ?? '', '10:30', (deed) => numberAndSeal(deed, asked));
}
