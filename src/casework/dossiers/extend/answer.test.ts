import { afterAll, expect, it } from 'vitest';
import { calendarOf } from '#foundations/calendar/index.ts';
import { history } from '#platform/events/index.ts';
import { newId } from '#platform/id/index.ts';
import { openInside } from '#test/support/inside.ts';
import { as } from '#test/support/play.ts';
import { correction, walked } from '#test/support/walked.ts';
import { dossierByCode } from '../dossier/dossier.store.ts';
import { extensionOf } from '../dossier/extension.store.ts';
import { paths } from '../paths.ts';
import { undo } from '../undo/undo.act.ts';
import { answerVerification } from './answer.act.ts';
import { type Answer, isAnswerOverdue } from './answer.rules.ts';
import { extend } from './extend.act.ts';

const inside = await openInside();
afterAll(() => inside.close());
const { db } = inside;
const { officer, clerk } = correction;

let serial = 0;
/** A matter whose officer asked a commune on Tuesday 19/02: three working days are granted, to the end of Friday 22/02. */
async function asked(): Promise<string> {
  const person = { name: 'Lò Thị Hỏi', identity: `0450008${10 + serial++}` };
  const code = await walked(db, { way: correction, day: '2019-02-18', to: 'assigned', ...person });
  const question = { asked: 'UBND xã Thanh An', question: 'Sổ đăng ký khai sinh năm 1986, quyển 02' };
  await as(db, { login: officer, at: '2019-02-19T09:00' }, (deed) => extend(deed, { code, seq: null }, question));
  return code;
}

const day = (text: string) => Temporal.PlainDate.from(text);
const said: Answer = { on: day('2019-02-20'), from: 'UBND xã Thanh An', said: 'Có tên, số 41, công văn 12/UBND' };
const answers = (code: string, change: Partial<Answer> = {}, by: { login?: string; at?: string } = {}) =>
  as(db, { login: by.login ?? officer, at: by.at ?? '2019-02-20T08:20' }, (deed) =>
    answerVerification(deed, { code, seq: null }, { ...said, ...change }),
  );
const reasons = (result: Awaited<ReturnType<typeof answers>>) =>
  result.ok ? [] : result.reasons.map(({ reason }) => reason);
const extension = async (code: string) => extensionOf(db, (await dossierByCode(db, code))?.id ?? '');

it('is written down by whoever has the dossier in hand, once somebody was asked, and every reason against is named at once', async () => {
  const code = await asked();
  const wrong = await answers(code, { on: day('2019-02-18'), from: '', said: '' });
  expect(reasons(wrong)).toEqual(['answer-before-asked', 'answer-from-missing', 'answer-missing']);
  expect(reasons(await answers(code, { on: day('2019-02-21') }))).toEqual(['answer-day-future']);
  expect(reasons(await answers(code, {}, { login: clerk }))).toEqual(['not-allowed']);
  expect((await answers(code)).ok).toBe(true);
  expect(await extension(code)).toMatchObject({ answer_from: said.from, answer: said.said });
  expect(reasons(await answers(code))).toEqual(['answered-before']);
  const nobody = { name: 'Lò Thị Không', identity: '045000899' };
  const none = await walked(db, { way: correction, day: '2019-02-18', to: 'assigned', ...nobody });
  expect(reasons(await answers(none))).toEqual(['nothing-asked']);
});

it('moves no date, and its event names the day and whether it was late, not who answered what', async () => {
  const code = await asked();
  const before = await dossierByCode(db, code);
  expect((await answers(code, { on: day('2019-02-25') }, { at: '2019-02-25T09:00' })).ok).toBe(true);
  const after = await dossierByCode(db, code);
  expect(after?.promised_due.toString()).toBe(before?.promised_due.toString());
  const event = (await history(db, after?.id ?? '')).at(-1);
  expect(event).toMatchObject({ type: 'dossier.verification-answered', payload: { number: expect.any(Number) } });
  expect(event?.payload).toMatchObject({ answered: '2019-02-25', late: true });
  expect(JSON.stringify(event?.payload)).not.toMatch(/Thanh An|công văn/);
});

it('is overdue from the day after the time that was granted for it, until it comes', async () => {
  const code = await asked();
  const calendar = await calendarOf(db, (await dossierByCode(db, code))?.authority_id ?? '');
  const late = async (on: string) => isAnswerOverdue(await extension(code), calendar, day(on));
  expect([await late('2019-02-22'), await late('2019-02-23')]).toEqual([false, true]);
  await answers(code);
  expect(await late('2019-02-28')).toBe(false);
});

it('stands on the page of the dossier, what was typed stays through a refusal, and it is taken back until the next hand', async () => {
  const code = await asked();
  const page = async () => (await inside.ask({ url: paths.dossier(code), as: officer })).text;
  expect(await page()).toContain('Đã hỏi UBND xã Thanh An ngày 19/02/2019, chờ trả lời đến hết ngày 22/02/2019');
  const { seq = 0 } = (await dossierByCode(db, code)) ?? {};
  const typed = { seq: String(seq), from: 'UBND xã Thanh An', said: 'Có tên trong sổ' };
  const press = (answeredOn: string) =>
    inside.ask({
      method: 'POST',
      url: paths.act(code, 'tra-loi-xac-minh'),
      as: officer,
      form: { ...typed, key: newId(), answeredOn },
    });
  const refused = await press('32/02/2019');
  expect([refused.status, refused.text.includes('Có tên trong sổ</textarea>')]).toEqual([422, true]);
  expect((await press('20/02/2019')).status).toBe(303);
  expect(await page()).toContain('trả lời ngày 20/02/2019');
  expect(await page()).toContain('UBND xã Thanh An: Có tên trong sổ');
  const back = await as(db, { login: officer, at: '2019-02-20T08:40' }, (deed) => undo(deed, { code, seq: null }));
  expect([back.ok, (await extension(code))?.answered_on]).toEqual([true, null]);
});
