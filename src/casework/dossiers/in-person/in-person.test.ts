import { afterAll, describe, expect, it } from 'vitest';
import { sql } from '#platform/db/index.ts';
import { newId } from '#platform/id/index.ts';
import { counterForm } from '#test/support/counter-form.ts';
import { openInside } from '#test/support/inside.ts';
import { readPaper } from '#test/support/paper.ts';
import { wordsOf } from '#test/support/words.ts';
import { inPersonReasons, isUnusual, readInPerson } from './in-person.rules.ts';
import { inPersonReasonText } from './in-person.text.ts';

const inside = await openInside();
const { db, ask } = inside;
afterAll(() => inside.close());

const clerk = 'lo.thi.thuy';
const url = '/can-bo/tiep-nhan';
const { press } = await counterForm(db, 'mot-cua-xa-thanh-xuong', 'ban-sao-trich-luc-ho-tich');
const witnesses = {
  witnessName1: 'Lò Văn Pâng',
  witnessPaper1: 'CMND 040000611',
  witnessName2: 'Lường Thị Inh',
  witnessPaper2: 'trưởng bản Noong Ứng, cán bộ biết rõ',
};
const interpreter = {
  interpreterName: 'Sùng Thị Mỷ',
  interpreterLanguage: 'Tiếng Mông',
  interpreterPaper: 'cán bộ phòng Dân tộc',
};
const old = {
  name: 'Vàng Thị Chía',
  born: '1937',
  identityKind: 'none',
  identityNumber: '',
  noIdentityReason: 'mất, chưa làm lại',
  hamlet: 'bản Xa Ngái',
  outsideHours: 'yes',
};

/** The press of the counter's form with these fields; a name for each, so that nobody is a namesake. */
async function send(fields: Readonly<Record<string, string>>) {
  const form = press(newId(), 1);
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return ask({ method: 'POST', url, as: clerk, form: [...form] });
}
const pageOf = async (location = ''): Promise<string> =>
  (await ask({ url: location.replace(/\?.*/, ''), as: clerk })).text;

describe('somebody old without a paper, who cannot sign and speaks no Vietnamese', () => {
  it('is received with a finger, two witnesses and an interpreter, all of it on the dossier and the slip', async () => {
    const book = { householdBook: '120 034 551', cannotSign: 'yes' };
    const done = await send({ ...old, ...witnesses, ...interpreter, ...book });
    expect(done.status).toBe(303);
    const text = await pageOf(done.location);
    for (const said of [
      'Điểm chỉ',
      'Lò Văn Pâng (CMND 040000611); Lường Thị Inh (trưởng bản Noong Ứng, cán bộ biết rõ)',
      'Phiên dịch tiếng Mông',
      'Sùng Thị Mỷ (cán bộ phòng Dân tộc)',
      'Sổ hộ khẩu: 120 034 551',
    ])
      expect(text).toContain(said);
    const code = /ho-so\/([^?]+)/.exec(done.location ?? '')?.[1];
    const printing = { method: 'POST' as const, url: `/can-bo/ho-so/${code}/in/01`, as: clerk, form: { key: newId() } };
    const slip = await ask({ url: (await ask(printing)).location ?? '', as: clerk });
    const paper = readPaper(slip.bytes).pages.join(' ');
    for (const said of [
      'không có giấy tờ tùy thân (mất, chưa làm lại); đã đối chiếu sổ hộ khẩu 120 034 551',
      'Địa chỉ: bản Xa Ngái, ',
      'Người làm chứng: Lò Văn Pâng, Lường Thị Inh',
      'Người phiên dịch tiếng Mông: Sùng Thị Mỷ',
      '(Điểm chỉ)',
      ...['NGƯỜI NỘP HỒ SƠ', 'NGƯỜI PHIÊN DỊCH', 'NGƯỜI TIẾP NHẬN HỒ SƠ'],
    ])
      expect(paper).toContain(said);
    expect(paper).not.toContain('040000611');
    const told = await db.rows<{ payload: unknown }>(
      sql`select payload from platform.events where type like 'dossier.%'`,
    );
    expect(wordsOf(told)).not.toMatch(/Pâng|Inh|Mỷ|034 551/);
  });

  it('hears everything that is missing at once, with the section open and what was typed kept', async () => {
    const { status, text } = await send({
      ...old,
      name: 'Vàng Thị Sua',
      cannotSign: 'yes',
      witnessName1: 'Lò Văn Pâng',
      interpreterName: 'Sùng Thị Mỷ',
    });
    expect(status).toBe(422);
    for (const said of [
      'Người làm chứng 1: ghi số giấy tờ, hoặc vì sao biết người này.',
      'Người nộp điểm chỉ thì cần 2 người làm chứng; chưa ghi người thứ 2.',
      'Ghi người phiên dịch dịch tiếng gì',
      'Ghi số giấy tờ của người phiên dịch',
      'ghi số sổ hộ khẩu, hoặc chọn đã đối chiếu bằng gì',
    ])
      expect(text.split(said).length - 1, said).toBe(2);
    for (const field of ['witnessName2', 'witnessPaper1', 'interpreterLanguage', 'interpreterPaper', 'compared'])
      expect(text).toContain(`href="#${field}"`);
    expect(text).toMatch(/<details class="govuk-details" open>(?:(?!<\/details>).)*name="cannotSign"/s);
    expect(text).toContain('value="Sùng Thị Mỷ"');
  });

  it('may be known by a paper of the hamlet or to the official, who says which or how', async () => {
    const known = { ...old, name: 'Vàng Thị Dợ', compared: 'known' };
    expect((await send(known)).text).toContain('hoặc biết rõ người nộp vì sao');
    const done = await send({ ...known, comparedDetail: 'hàng xóm của cán bộ, ở bản từ 1975' });
    expect(await pageOf(done.location)).toContain('Cán bộ biết rõ: hàng xóm của cán bộ, ở bản từ 1975');
  });
});

it('a household book typed after 31/12/2022 was not compared: something else is asked for, and the book is not named', () => {
  const typed = readInPerson({ identityKind: 'none', householdBook: '620 145 007' }, 2);
  const on = (day: string) => inPersonReasons(typed, true, Temporal.PlainDate.from(day));
  expect(on('2022-12-31')).toEqual([]);
  const said = on('2023-01-01').map((one) => inPersonReasonText(one, 'vi'));
  expect(said).toEqual(['Người nộp không có giấy tờ tùy thân: chọn đã đối chiếu bằng gì.']);
});

describe('the witnesses of a fingerprint', () => {
  const finger = { cannotSign: 'yes', name: 'Lò Văn Khặm' };

  it('are two people', async () => {
    const twice = { witnessName2: 'LÒ VĂN PÂNG', witnessPaper2: 'CMND 040 000 611' };
    expect((await send({ ...finger, ...witnesses, ...twice })).text).toContain('Người làm chứng 2 đã ghi ở trên.');
    expect((await send({ ...finger, ...witnesses })).status).toBe(303);
  });

  it('are as many as the house asks for, and may come to somebody who signs but cannot read', () => {
    expect(readInPerson({ cannotSign: 'yes' }, 3).witnesses).toHaveLength(3);
    expect(isUnusual(readInPerson({ witnessName1: 'Lò Văn Pâng' }, 0))).toBe(true);
  });

  it('are asked of nobody else: an ordinary reception keeps no row and its section is folded', async () => {
    const { text } = await ask({
      url: `${url}?quay=mot-cua-xa-thanh-xuong&thu-tuc=ban-sao-trich-luc-ho-tich`,
      as: clerk,
    });
    expect(text).toMatch(/<details class="govuk-details"><summary[^>]*>(?:(?!<\/summary>).)*Không ký được/s);
    const count = sql`select count(*)::int as n from dossiers.in_person`;
    const before = await db.one<{ n: number }>(count);
    expect((await send({ name: 'Lò Văn Ó', outsideHours: 'yes', identityNumber: '300000977' })).status).toBe(303);
    expect(await db.one<{ n: number }>(count)).toEqual(before);
  });
});
