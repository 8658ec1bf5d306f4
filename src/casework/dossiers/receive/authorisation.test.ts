import { afterAll, describe, expect, it } from 'vitest';
import { newId } from '#platform/id/index.ts';
import { counterForm } from '#test/support/counter-form.ts';
import { openInside } from '#test/support/inside.ts';
import { currentVersion } from '../../procedures/index.ts';

const inside = await openInside();
const { db, ask } = inside;
afterAll(() => inside.close());

const counter = 'mot-cua-xa-thanh-xuong';
const other = { submitter: 'other', submitterName: 'Lò Văn Nộp', submitterIdentity: '040000955' };
let person = 0;

/** The press of somebody's counter, with the papers of an authorisation that were laid there. */
async function send(procedure: string, fields: Readonly<Record<string, string>>, papers: readonly string[] = []) {
  const form = (await counterForm(db, counter, procedure)).press(newId(), 700 + ++person);
  for (const [name, value] of Object.entries({ outsideHours: 'yes', ...fields })) form.set(name, value);
  for (const paper of papers) form.append('brought', paper);
  if (papers.includes('quan-he')) form.append('shown', 'quan-he');
  const { status, text } = await ask({ method: 'POST', url: '/can-bo/tiep-nhan', as: 'lo.thi.thuy', form: [...form] });
  return { status, text };
}

/** A procedure of the counter for each rule, as the catalogue has it. */
const byRule = {
  none: 'xac-nhan-vay-von-quy-quoc-gia-ve-viec-lam',
  written: 'doi-cap-lai-giay-xac-nhan-khuyet-tat',
  certified: 'hoa-giai-tranh-chap-dat-dai',
  kin: 'cap-giay-xac-nhan-tinh-trang-hon-nhan',
  forbidden: 'dang-ky-ket-hon',
} as const;

describe('who may hand in for another', () => {
  it('is told by the rule of the procedure', async () => {
    const day = Temporal.PlainDate.from('2019-02-20');
    for (const [rule, key] of Object.entries(byRule))
      expect([key, (await currentVersion(db, key, day))?.authorisation]).toEqual([key, rule]);
  });

  it('is anybody where no authorisation is needed', async () => {
    expect((await send(byRule.none, other)).status).toBe(303);
  });

  it('brings a written authorisation; without it the refusal names the rule and the way to mend it', async () => {
    const { status, text } = await send(byRule.written, other);
    expect(status).toBe(422);
    expect(text).toContain(
      'Thủ tục này cho nộp thay khi có văn bản ủy quyền. Chưa có: Văn bản ủy quyền. Nhận giấy này rồi đánh dấu ở phần Giấy tờ, hoặc mời chủ hồ sơ tự nộp.',
    );
    expect((await send(byRule.written, other, ['uy-quyen'])).status).toBe(303);
  });

  it('brings a certified one where the rule says so: a plain one is none', async () => {
    const { text } = await send(byRule.certified, other, ['uy-quyen']);
    expect(text).toContain('khi có văn bản ủy quyền được chứng thực. Chưa có: Văn bản ủy quyền có chứng thực.');
    expect((await send(byRule.certified, other, ['uy-quyen-chung-thuc'])).status).toBe(303);
  });

  it('is close kin with a plain one and a proof of kinship, anybody else with a certified one', async () => {
    const kin = { ...other, submitter: 'kin' };
    const plain = await send(byRule.kin, kin, ['uy-quyen']);
    expect(plain.text).toContain('Chưa có: Giấy tờ chứng minh quan hệ với người ủy quyền.');
    expect(plain.text).toContain('anh, chị, em ruột thì không phải chứng thực nhưng phải chứng minh quan hệ');
    expect((await send(byRule.kin, kin, ['uy-quyen', 'quan-he'])).status).toBe(303);
    expect((await send(byRule.kin, other, ['uy-quyen', 'quan-he'])).status).toBe(422);
    expect((await send(byRule.kin, other, ['uy-quyen-chung-thuc'])).status).toBe(303);
  });

  it('is nobody where it is forbidden, and both come where both must', async () => {
    const forbidden = await send(byRule.forbidden, other);
    expect(forbidden.text).toContain('Thủ tục này không cho ủy quyền nộp thay. Mời chủ hồ sơ tự nộp');
    const alone = await send(byRule.forbidden, { bothPresent: 'no' });
    expect(alone.status).toBe(422);
    expect(alone.text).toContain('buộc cả hai bên cùng có mặt khi nộp. Mời bên còn lại đến rồi chọn “Có”');
    const posted = await send(byRule.forbidden, { bothPresent: 'yes', collectBy: 'post' });
    expect(posted.status).toBe(422);
    expect(posted.text).toContain('Hai bên cùng đến nhận và ký sổ, kết quả không gửi bưu điện');
    expect((await send(byRule.forbidden, { bothPresent: 'yes' })).status).toBe(303);
  });

  it('is said before anything is typed', async () => {
    const page = (key: string) => ask({ url: `/can-bo/tiep-nhan?quay=${counter}&thu-tuc=${key}`, as: 'lo.thi.thuy' });
    expect((await page(byRule.certified)).text).toContain(
      'Thủ tục này cho nộp thay khi có văn bản ủy quyền được chứng thực.',
    );
    expect((await page(byRule.forbidden)).text).not.toContain('name="submitter"');
  });
});
