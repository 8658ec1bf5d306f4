import { afterAll, describe, expect, it } from 'vitest';
import { sql } from '#platform/db/index.ts';
import { history } from '#platform/events/index.ts';
import { newId } from '#platform/id/index.ts';
import { formatDong } from '#platform/money/index.ts';
import { openInside } from '#test/support/inside.ts';
import { unexplainedGaps } from '../verify/verify.store.ts';
import { readAdded } from './basket.read.rules.ts';
import { headOf, unshared } from './basket.rules.ts';

const inside = await openInside();
const { db, ask } = inside;
afterAll(() => inside.close());

const url = '/can-bo/nhieu-thu-tuc';
const clerk = 'lo.thi.thuy';
const three = ['dang-ky-khai-sinh', 'ban-sao-trich-luc-ho-tich', 'nhan-cha-me-con'];
const father = {
  counter: 'mot-cua-xa-thanh-xuong',
  name: 'Lò Văn Giỏ',
  born: '1990',
  identityKind: 'none',
  noIdentityReason: 'mất, đang chờ cấp lại',
  householdBook: '120034551',
  address: 'bản Noong Luống, xã Thanh Xương',
  phone: '0912000551',
  outsideHours: 'yes',
  bothPresent: 'yes',
};

type Fields = readonly (readonly [string, string])[];
const rows = (keys: readonly string[]): Fields => keys.map((key) => ['rows', key]);
const post = (form: Readonly<Record<string, string>>, more: Fields = rows(three), as = clerk) =>
  ask({ method: 'POST', url, as, form: [...Object.entries({ key: newId(), ...father, ...form }), ...more] });

/** What a browser would send of a page: hidden rows and what is chosen of each paper. */
function fieldsIn(text: string): Fields {
  const keys = [...text.matchAll(/name="rows" value="([^"]+)"/g)].map(([, key]): [string, string] => [
    'rows',
    key ?? '',
  ]);
  const papers = [...text.matchAll(/<select[^>]*name="(paper\.[^"]+)"[^>]*>(.*?)<\/select>/gs)].map(
    ([, name, options]): [string, string] => [
      name ?? '',
      /<option (?:selected )?value="(\w*)"[^>]*selected|<option selected[^>]* value="(\w*)"/
        .exec(options ?? '')
        ?.slice(1)
        .find(Boolean) ?? '',
    ],
  );
  return [...keys, ...papers];
}
const filled = async (): Promise<Fields> => {
  const page = await ask({ url: (await post({ do: 'all' })).location ?? '', as: clerk });
  return fieldsIn(page.text);
};
const dossiers = async (): Promise<number> =>
  (await db.one<{ n: number }>(sql`select count(*)::int as n from dossiers.dossiers`)).n;

describe('a basket of three procedures', () => {
  it('is received in one press: a code, a day and a fee for each, one sum, one person', async () => {
    const papers = await filled();
    const form = { do: 'receive', 'quantity.1': '5' };
    const done = await post(form, papers);
    expect(done.status).toBe(303);
    const { text } = await ask({ url: done.location ?? '', as: clerk });
    expect(text).toContain('Đã tiếp nhận 3 hồ sơ.');
    const codes = new Set(text.match(/\d{3}\.\d\d\.29\.H18-190220-\d{4}/g));
    expect(codes.size).toBe(3);
    const owners = await db.rows<{ owner_id: string }>(
      sql`select distinct owner_id from dossiers.dossiers where code = any(${[...codes]})`,
    );
    expect(owners).toHaveLength(1);
    const { sum } = await db.one<{ sum: string }>(sql`select sum(amount)::text as sum from payments.charges
      where subject_id in (select id from dossiers.dossiers where code = any(${[...codes]}))`);
    expect(text).toContain(formatDong(BigInt(sum)));
    const paper = await ask({ url: `${done.location}?xem=in`, as: clerk });
    for (const word of [...codes, 'Người nộp', 'Tổng số tiền phải thu']) expect(paper.text).toContain(word);
    expect(await unexplainedGaps(db)).toEqual([]);
  });

  it('asks once whether it is the one known by that name, shows who that is, and goes on when it was said', async () => {
    const papers = await filled();
    const { status, text } = await post({ do: 'receive' }, papers);
    expect(status).toBe(422);
    // Once above, once beside the choice.
    expect(text.match(/Đã có Lò Văn Giỏ sinh năm 1990 trong danh bạ/g)?.length).toBe(2);
    const known = /name="ownerId" type="radio" value="([0-9a-f-]{36})"/.exec(text)?.[1] ?? '';
    expect((await post({ do: 'receive', twin: 'yes', ownerId: known, name: '', born: '' }, papers)).status).toBe(303);
  });

  it('has what was shown once in each of its dossiers, and says that it is shared', async () => {
    const papers = await filled();
    expect(papers.filter(([, there]) => there === 'shared').length).toBeGreaterThan(0);
    const done = await post({ do: 'receive', ownerId: 'new' }, papers);
    const id = done.location?.split('/').at(-1) ?? '';
    const shared = await db.rows<{ original: number; copy: number; code: string }>(sql`
      select p.original, p.copy, d.code from dossiers.papers p join dossiers.dossiers d on d.id = p.dossier_id
      join dossiers.basket_lines l on l.dossier_id = d.id where l.basket_id = ${id} and p.shared`);
    expect(shared.length).toBeGreaterThan(0);
    expect(shared.every(({ original, copy }) => original + copy === 0)).toBe(true);
    const { text } = await ask({ url: `/can-bo/ho-so/${shared[0]?.code}`, as: clerk });
    expect(text).toContain('Dùng chung, ở hồ sơ nộp cùng lần');
    expect((await history(db, id)).map(({ payload }) => payload)).toMatchObject([{ dossiers: 3 }]);
  });

  it('is refused whole, with what is wrong in every row at once, what is wrong with the person once, and nothing lost', async () => {
    const before = await dossiers();
    const { status, text } = await post({
      do: 'receive',
      address: '',
      'quantity.1': '0',
      'subject.2': 'Nhận con Lò Thị Bé',
    });
    expect(status).toBe(422);
    expect(text.match(/Chưa có địa chỉ/g)?.length).toBe(2);
    for (const word of [
      'Đăng ký khai sinh: Thiếu giấy tờ bắt buộc: Tờ khai đăng ký khai sinh.',
      'Cấp bản sao trích lục hộ tịch: Số lượng phải là số nguyên',
      'Đăng ký nhận cha, mẹ, con: Thiếu giấy tờ bắt buộc',
      'Nhận con Lò Thị Bé',
      father.name,
    ])
      expect(text).toContain(word);
    expect(await dossiers()).toBe(before);
  });

  it('is received once, however often its press is sent', async () => {
    const papers = await filled();
    const form = { do: 'receive', ownerId: 'new', key: newId() };
    const [first, second] = await Promise.all([post(form, papers), post(form, papers)]);
    const before = await dossiers();
    expect(second.location).toBe(first.location);
    expect((await post({ ...form, name: 'Lò Văn Khác' }, papers)).text).toContain('đã nhận hồ sơ rồi');
    expect(await dossiers()).toBe(before);
  });

  it('is its own counter’s to see', async () => {
    const made = (await post({ do: 'receive', ownerId: 'new' }, await filled())).location ?? '';
    expect((await ask({ url: made, as: 'pham.thu.trang' })).status).toBe(404);
    expect((await post({ do: 'show' }, [], 'pham.thu.trang')).status).toBe(404);
  });
});

describe('a row of the basket', () => {
  it('is added by a part of its name, chosen where several match, and taken out again', async () => {
    const several = await post({ do: 'add', add: 'khai sinh' }, []);
    expect(several.text).toContain('Có nhiều thủ tục khớp');
    const one = await post({ do: 'add', add: 'khai sinh', pick: 'dang-ky-khai-sinh' }, []);
    const page = await ask({ url: one.location ?? '', as: clerk });
    expect(page.text).toContain('name="rows" value="dang-ky-khai-sinh"');
    expect(page.text).toContain(father.address);
    // Whoever types the whole name means it, though other names hold it too.
    const whole = await ask({ url: (await post({ do: 'add', add: 'dang ky ket hon' }, [])).location ?? '', as: clerk });
    expect(whole.text).toContain('name="rows" value="dang-ky-ket-hon"');
    // What both sign for goes by no post, whatever else lies in the basket.
    expect(whole.text).toContain('hai bên cùng đến nhận và ký sổ, không gửi bưu điện');
    expect(whole.text).not.toContain('Qua bưu điện');
    const none = await post({ do: 'add', add: 'không có thủ tục này' }, []);
    expect([none.status, none.text.includes('Gõ ít chữ hơn')]).toEqual([422, true]);
    const left = await ask({ url: (await post({ remove: '0' })).location ?? '', as: clerk });
    expect(fieldsIn(left.text).filter(([name]) => name === 'rows')).toEqual(rows(three.slice(1)));
  });

  it('is as many as was typed behind its name', () => {
    expect(readAdded('2.000635 x5')).toEqual({ name: '2.000635', quantity: '5' });
    expect(readAdded('khai sinh')).toEqual({ name: 'khai sinh', quantity: '' });
  });

  it('may not share what no other row has brought', () => {
    const name = 'Giấy tờ tùy thân (Hộ chiếu)';
    const shares = { papers: [{ key: 'a', name, there: 'shared' as const }] };
    const has = { papers: [{ key: 'b', name: 'Giấy tờ tùy thân của người đi đăng ký', there: 'own' as const }] };
    expect(headOf(name)).toBe('giấy tờ tùy');
    expect(unshared([has, shares])).toEqual([]);
    expect(unshared([shares, shares])).toMatchObject([{ row: 0 }, { row: 1, reason: 'shared-with-none' }]);
  });
});
