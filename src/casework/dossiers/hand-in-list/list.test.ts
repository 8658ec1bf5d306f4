import { afterAll, describe, expect, it } from 'vitest';
import { sql } from '#platform/db/index.ts';
import { newId } from '#platform/id/index.ts';
import { openInside } from '#test/support/inside.ts';
import { listColumns } from './fill.rules.ts';

const inside = await openInside();
const { db, ask } = inside;
afterAll(() => inside.close());

const url = '/can-bo/nop-theo-danh-sach';
const clerk = 'lo.thi.thuy';
const head = {
  counter: 'mot-cua-xa-thanh-xuong',
  procedure: 'ban-sao-trich-luc-ho-tich',
  submitter: 'other',
  submitterName: 'Lò Văn Trưởng',
  submitterIdentity: '040000901',
  place: 'bản Noong Luống, xã Thanh Xương',
  outsideHours: 'yes',
};
type Form = Readonly<Record<string, string>>;
const post = (form: Form, as = clerk) =>
  ask({ method: 'POST', url, as, form: { key: newId(), do: 'receive', ...head, ...form } });

/** Nine people of the hamlet; every third has no identity card. */
const nine = (from: number): Form =>
  Object.assign(
    {},
    ...Array.from({ length: 9 }, (_, n) => ({
      [`name.${n}`]: `Quàng Thị Bản ${'ABCDEGHIK'[n]}`,
      [`born.${n}`]: String(1950 + n),
      [`identity.${n}`]: n % 3 === 0 ? '' : String(from + n).padStart(9, '0'),
      [`noPaper.${n}`]: n % 3 === 0 ? 'chưa được cấp' : '',
      [`ready.${n}`]: 'yes',
    })),
  );
const dossiers = async (): Promise<number> =>
  (await db.one<{ n: number }>(sql`select count(*)::int as n from dossiers.dossiers`)).n;

describe('the household book of a list', () => {
  const heads = (day: string) => listColumns('vi', Temporal.PlainDate.from(day)).map(({ key }) => key);
  const shownOn = async (paperDay: string): Promise<string> => {
    const { location } = await post({ ...nine(41_000_900), do: 'show', paperDay });
    return (await ask({ url: location ?? '', as: clerk })).text;
  };

  it('is asked for while it tells who somebody is, on the screen and in a file, and not after 31/12/2022', async () => {
    expect([heads('2022-12-31').includes('household'), heads('2023-01-01').includes('household')]).toEqual([
      true,
      false,
    ]);
    expect(await shownOn('30/12/2022')).toContain('name="household.0"');
    const later = await shownOn('03/01/2023');
    expect(later).toContain('name="name.0"');
    expect(later).not.toContain('name="household.0"');
    expect(later).not.toContain('Sổ hộ khẩu');
  });
});

describe('a list of nine people', () => {
  it('is nine dossiers of nine owners, handed in by one, with a list to sign and a stub for each', async () => {
    const before = await dossiers();
    const done = await post(nine(41_000_100));
    expect(done.status).toBe(303);
    expect(await dossiers()).toBe(before + 9);
    const rows = await db.rows<{ owner_id: string; submitter_id: string; submitter_standing: string }>(sql`
      select d.owner_id, d.submitter_id, d.submitter_standing from dossiers.dossiers d
      join dossiers.basket_lines l on l.dossier_id = d.id where l.basket_id = ${done.location?.split('/').at(-1) ?? ''}`);
    expect(new Set(rows.map((row) => row.owner_id)).size).toBe(9);
    expect(new Set(rows.map((row) => row.submitter_id)).size).toBe(1);
    expect(new Set(rows.map((row) => row.submitter_standing))).toEqual(new Set(['other']));
    const paper = await ask({ url: `${done.location}?xem=in`, as: clerk });
    expect(paper.text).toContain('Phiếu nhỏ cho từng người');
    expect(paper.text.match(/Quàng Thị Bản K/g)?.length).toBe(2);
    expect(paper.text).toContain('Lò Văn Trưởng');
  });

  it('is refused whole, each line with its own reasons, and keeps what was typed', async () => {
    const before = await dossiers();
    const wrong = { 'identity.1': '123', 'noPaper.3': '', 'ready.4': '', submitterName: '', submitterIdentity: '' };
    const { status, text } = await post({ ...nine(41_000_200), ...wrong });
    expect(status).toBe(422);
    for (const word of [
      'Dòng 2 (Quàng Thị Bản B): Số CMND “123” có 3 ký tự',
      'Dòng 4 (Quàng Thị Bản D): Ghi lý do không có giấy tờ tùy thân',
      'Dòng 5 (Quàng Thị Bản E): Thiếu giấy tờ bắt buộc',
      'Ghi số giấy tờ của người nộp thay',
      'value="Quàng Thị Bản K"',
    ])
      expect(text).toContain(word);
    expect(text.match(/Người nộp thay: Chưa có họ tên/g)?.length).toBeLessThanOrEqual(2);
    expect(await dossiers()).toBe(before);
  });

  it('says beside each field of who hands in what is missing in it: the name as well as the place', async () => {
    const { text } = await post({ ...nine(41_000_700), submitterName: '', place: '' });
    expect(text).toMatch(/id="submitterName-error"(?:(?!<\/p>).)*Chưa có họ tên/s);
    expect(text).toMatch(/id="place-error"(?:(?!<\/p>).)*Người nộp thay: /s);
  });

  it('asks of whoever has no number and bears a known name, and goes on once it was asked', async () => {
    const alike = { ...nine(41_000_600), 'identity.0': '', 'noPaper.0': 'chưa được cấp' };
    const { status, text } = await post(alike);
    expect(status).toBe(422);
    expect(text).toContain('Dòng 1 (Quàng Thị Bản A): trong danh bạ đã có người cùng tên, sinh năm 1950');
    expect(text).toContain('name="somebodyNew"');
    expect((await post({ ...alike, somebodyNew: 'yes' })).status).toBe(303);
  });

  it('grows by five lines and loses nothing', async () => {
    const more = await post({ ...nine(41_000_300), do: 'more', lines: '10' });
    const { text } = await ask({ url: more.location ?? '', as: clerk });
    expect(text).toContain('name="name.14"');
    expect(text).toContain('Quàng Thị Bản K');
  });

  it('is not taken where nobody may hand in for another, nor where both must be there', async () => {
    const both = await post({ ...nine(41_000_400), procedure: 'dang-ky-ket-hon' });
    expect(both.status).toBe(422);
    expect(both.text).toMatch(/không cho ủy quyền nộp thay/);
    expect((await post({ ...nine(41_000_500) }, 'pham.thu.trang')).status).toBe(404);
  });

  it('stood on paper before: code and time limit are of the paper, the event of the entry, and the dossier says both', async () => {
    const paper = {
      paperDay: '18/02/2019',
      paperTime: '9h15',
      backReason: 'network-down',
      outsideHours: '',
      somebodyNew: 'yes',
    };
    const done = await post({ ...nine(41_000_700), ...paper });
    expect(done.status).toBe(303);
    const rows = await db.rows<{ code: string; received_at: Temporal.Instant; told: Temporal.Instant }>(sql`
      select d.code, d.received_at, e.occurred_at as told from dossiers.dossiers d
      join dossiers.basket_lines l on l.dossier_id = d.id join platform.events e on e.stream_id = d.id and e.seq = 1
      where l.basket_id = ${done.location?.split('/').at(-1) ?? ''}`);
    expect(rows.map(({ code }) => code.slice(14, 21))).toEqual(Array.from({ length: 9 }, () => '190218-'));
    expect(new Set(rows.map(({ received_at }) => received_at.toString()))).toEqual(new Set(['2019-02-18T02:15:00Z']));
    expect(new Set(rows.map(({ told }) => told.toString()))).toEqual(new Set(['2019-02-20T01:28:00Z']));
    const { text } = await ask({ url: `/can-bo/ho-so/${rows[0]?.code ?? ''}`, as: clerk });
    expect(text).toContain('08:28 20/02/2019, từ giấy (mất mạng)');
  });

  it('says all at once what cannot be read of the paper, and asks of an hour at which the counter was closed', async () => {
    const paper = { paperDay: '31/02', paperTime: 'sáng', outsideHours: '' };
    const { status, text } = await post({ ...nine(41_000_800), ...paper });
    expect(status).toBe(422);
    for (const word of ['Ghi ngày nhận trên giấy', 'Ghi giờ nhận trên giấy', 'Chọn lý do nhập bù', 'value="sáng"'])
      expect(text).toContain(word);
    const later = { paperDay: '20/02/2019', paperTime: '08:29', backReason: 'paper-book' };
    expect((await post({ ...nine(41_000_800), ...later })).text).toContain('Giờ nhận trên giấy chưa tới');
    const night = { paperDay: '18/02/2019', paperTime: '20:00', backReason: 'paper-book', outsideHours: '' };
    expect((await post({ ...nine(41_000_800), ...night })).text).toContain('name="outsideHours"');
  });
});
