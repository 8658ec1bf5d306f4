import { afterAll, describe, expect, it } from 'vitest';
import { sql } from '#platform/db/index.ts';
import { newId } from '#platform/id/index.ts';
import { openInside } from '#test/support/inside.ts';
import { as } from '#test/support/play.ts';
import { correction, walked } from '#test/support/walked.ts';
import { dossierByCode } from '../dossier/dossier.store.ts';
import { papersOf } from '../dossier/paper.store.ts';
import { requestSupplement } from '../index.ts';
import { paths } from '../paths.ts';

const inside = await openInside();
const { db, ask } = inside;
afterAll(() => inside.close());

const clerk = 'nguyen.thi.lan.huong';
const business = 'dang-ky-thanh-lap-ho-kinh-doanh';
const counter = { counter: 'mot-cua-huyen', outsideHours: 'yes', twin: 'yes' };
type Fields = readonly (readonly [string, string])[];
const post = (url: string, form: Fields) =>
  ask({ method: 'POST', url, as: clerk, form: [['key', newId()], ...Object.entries(counter), ...form] });

const boxesIn = (html: string): string[] =>
  [...html.matchAll(/<input[^>]*name="certified[^"]*"[^>]*>/g)]
    .map(([box]) => box)
    .filter((box) => /checkbox/.test(box));
const saidBy = (box = ''): string => /value="([^"]*)"/.exec(box)?.[1] ?? '';

/** What the folders of a visit say of its copies, in their order. */
const copiesIn = (visit = '') =>
  db.rows<{ name: string; shown: boolean; certified: boolean | null }>(sql`
    select p.name, p.shown, p.certified from dossiers.basket_lines l join dossiers.papers p on p.dossier_id = l.dossier_id
    where l.basket_id = ${visit.split('/').at(-1) ?? ''} and p.copy > 0 order by l.position, p.position`);

describe('certified copies are ticked wherever papers are taken in', () => {
  it('in a basket, paper by paper: the folder says so and asks for no original beside it', async () => {
    const who: [string, string][] = Object.entries({
      ...{ name: 'Lò Văn Giỏ', born: '1985', identityKind: 'cmnd', identityNumber: '040000755', ownerId: 'new' },
      ...{ address: 'bản Noong Luống, xã Thanh Xương', 'subject.0': 'Bán tạp hóa' },
    });
    who.push(['rows', business], ['rows', 'cap-giay-phep-xay-dung-nha-o-rieng-le']);
    const filled = await ask({ url: (await post(paths.basket(), [...who, ['do', 'all']])).location ?? '', as: clerk });
    const [box, ...others] = boxesIn(filled.text);
    expect(others.length).toBeGreaterThan(0);
    const here = [...filled.text.matchAll(/<select[^>]*name="(paper\.[^"]+)"[^>]*>(.*?)<\/select>/gs)].flatMap(
      ([, name = '', options = '']): [string, string][] =>
        /<option[^>]*value="own"[^>]*selected|<option[^>]*selected[^>]*value="own"/.test(options)
          ? [[name, 'own']]
          : [],
    );
    const ticked: Fields = [
      ['certified.0', ''],
      ['certified.0', saidBy(box)],
      ['certified.1', ''],
    ];
    const refused = await post(paths.basket(), [
      ...who.filter(([name]) => name !== 'address'),
      ...here,
      ...ticked,
      ['do', 'receive'],
    ]);
    expect(boxesIn(refused.text).map((one) => one.includes('checked'))).toEqual([true, ...others.map(() => false)]);
    const done = await post(paths.basket(), [...who, ...here, ...ticked, ['do', 'receive']]);
    const [first, ...rest] = await copiesIn(done.location);
    expect(first).toMatchObject({ shown: false, certified: true });
    expect(rest.every(({ certified }) => !certified)).toBe(true);
  });

  it('in a list, once for all whose papers are complete', async () => {
    const head = {
      procedure: business,
      submitter: 'other',
      submitterName: 'Lò Văn Trưởng',
      submitterIdentity: '040000902',
    };
    const person = { 'name.0': 'Quàng Thị Sao', 'born.0': '1960', 'identity.0': '040000903', 'ready.0': 'yes' };
    const typed: Fields = Object.entries({ ...head, ...person, place: 'bản Noong Luống, xã Thanh Xương' });
    const page = await post(paths.list(), [...typed, ['do', 'show']]);
    const shown = page.location ? await ask({ url: page.location, as: clerk }) : page;
    const key = saidBy(boxesIn(shown.text)[0]);
    const done = await post(paths.list(), [...typed, ['certified', ''], ['certified', key], ['do', 'receive']]);
    expect(done.status).toBe(303);
    expect((await copiesIn(done.location))[0]).toMatchObject({ shown: false, certified: true });
  });

  it('in a list, person by person where one brought other copies than the rest', async () => {
    const submitter = { submitter: 'other', submitterName: 'Lò Văn Trưởng', submitterIdentity: '040000902' };
    const people = ['A', 'B', 'C'].flatMap((letter, n): [string, string][] => [
      [`name.${n}`, `Quàng Thị Riêng ${letter}`],
      [`born.${n}`, '1961'],
      [`identity.${n}`, `04000091${n}`],
      [`ready.${n}`, 'yes'],
    ]);
    const head = Object.entries({ procedure: business, ...submitter, place: 'bản Noong Luống, xã Thanh Xương' });
    const typed: Fields = [...head, ...people];
    const page = await post(paths.list(), [...typed, ['do', 'show']]);
    const key = saidBy(boxesIn((await ask({ url: page.location ?? '', as: clerk })).text)[0]);
    const own: Fields = [
      ['certified', ''],
      ['certified', key],
      [`copies.${key}.1`, 'plain'],
      [`copies.${key}.2`, 'certified'],
    ];
    const again = await post(paths.list(), [...typed, ...own, ['do', 'show']]);
    const { text } = await ask({ url: again.location ?? '', as: clerk });
    expect(text).toMatch(new RegExp(`name="copies.${key}.1"(?:(?!</select>).)*value="plain" selected`, 's'));
    const done = await post(paths.list(), [...typed, ...own, ['do', 'receive']]);
    expect(done.status).toBe(303);
    const copies = await copiesIn(done.location);
    const same = copies.filter(({ name }) => name === copies[0]?.name);
    expect(same.map(({ shown, certified }) => [shown, certified])).toEqual([
      [false, true],
      [true, null],
      [false, true],
    ]);
  });

  it('when what was asked for comes: the box stands ticked where a certified copy was asked for, and the folder keeps the answer', async () => {
    const code = await walked(db, {
      ...{ way: correction, day: '2019-02-18', to: 'assigned', name: 'Lò Thị Sao', identity: '045000899' },
    });
    const items = [
      { name: 'Trích lục khai tử (bản sao có chứng thực)', original: 0, copy: 1 },
      { name: 'Sổ hộ khẩu', original: 0, copy: 1 },
    ];
    const respondBy = Temporal.PlainDate.from('2019-03-12');
    await as(db, { login: correction.officer, at: '2019-02-19T09:00' }, (deed) =>
      requestSupplement(deed, { code, seq: null }, { items, reason: 'Thiếu hai bản sao', respondBy }),
    );
    const page = await ask({ url: paths.dossier(code), as: correction.clerk });
    expect(boxesIn(page.text).map((box) => box.includes('checked'))).toEqual([true, false]);
    const seq = /name="seq"[^>]*value="(\d+)"|value="(\d+)"[^>]*name="seq"/.exec(page.text);
    const form: Fields = [
      ...[
        ['key', newId()],
        ['seq', seq?.[1] ?? seq?.[2] ?? ''],
        ['brought', '0'],
        ['brought', '1'],
      ],
      ...[
        ['certified', ''],
        ['certified', '1'],
      ],
    ] as unknown as Fields;
    const done = await ask({
      method: 'POST',
      url: `${paths.dossier(code)}/nhan-bo-sung`,
      as: correction.clerk,
      form: [...form],
    });
    expect(done.status).toBe(303);
    const laid = (await papersOf(db, (await dossierByCode(db, code))?.id ?? '')).filter(
      (one) => one.added_by === 'supplement',
    );
    expect(laid.map(({ certified }) => certified)).toEqual([false, true]);
  });
});
