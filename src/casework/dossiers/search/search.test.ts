import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { staffByLogin } from '#foundations/access/index.ts';
import { unitsWhere } from '#platform/actor/index.ts';
import { sql } from '#platform/db/index.ts';
import { newId } from '#platform/id/index.ts';
import { instantOf } from '#platform/time/index.ts';
import { type TestDatabase, worldDatabase } from '#test/support/database.ts';
import { type ServedRoutes, serveRoutes } from '#test/support/served.tsx';
import { tokenOf } from '#test/support/staffed.ts';
import { business, correction, walked } from '#test/support/walked.ts';
import { paths } from '../paths.ts';
import { searchRoutes } from './search.routes.tsx';
import { searchDossiers } from './search.store.ts';

const now = instantOf(Temporal.PlainDateTime.from('2019-02-20T10:00'));
let world: TestDatabase;
let served: ServedRoutes;
let code = '';

beforeAll(async () => {
  world = await worldDatabase();
  served = await serveRoutes(world.db, searchRoutes, { now });
  const person = { name: 'Quàng Thị Hương Ổi', identity: '045000777' };
  code = await walked(world.db, { way: business, day: '2019-02-19', to: 'assigned', ...person });
});

afterAll(async () => {
  await served.close();
  await world.close();
});

async function found(typed: string, login: string): Promise<string[]> {
  const staff = await staffByLogin(world.db, login);
  const unitIds = staff ? unitsWhere(staff, 'dossier.read') : [];
  return (await searchDossiers(world.db, typed, { unitIds })).found.map((one) => one.code);
}

describe('a search', () => {
  it('by a fragment of the name without diacritics finds', async () => {
    for (const typed of ['huong oi', 'HƯƠNG ỔI', 'quang thi h', 'Hương   Ổi']) {
      expect([typed, await found(typed, business.officer)]).toEqual([typed, [code]]);
    }
  });

  it('by the end of the code, by the whole code in small letters, by the paper number', async () => {
    const end = code.split('-').at(-1) ?? '';
    expect(await found(end, business.officer)).toContain(code);
    expect(await found(code.toLowerCase(), business.officer)).toEqual([code]);
    expect(await found('045000777', business.officer)).toEqual([code]);
  });

  it('by a code or a number however it is grouped, and by any end of a code', async () => {
    const bare = code.replace(/[.-]/g, '');
    const [, day, number] = code.split('-');
    const codes = [bare, code.replace(/[.-]/g, ' '), code.replaceAll('-', '–'), code.slice(4), `H18-${day}-${number}`];
    for (const typed of [...codes, `${day}-${number}`, `${day}${number}`, '045 000 777', '045.000.777', '045-000-777'])
      expect([typed, await found(typed, business.officer)]).toEqual([typed, [code]]);
  });

  it('finds nothing outside what the official’s offices have a part in', async () => {
    for (const typed of ['huong oi', code, '045000777']) {
      expect([typed, await found(typed, correction.officer)]).toEqual([typed, []]);
      expect([typed, await found(typed, 'ca.thi.thanh')]).toEqual([typed, []]);
    }
  });

  it('of a fragment in hundreds of names looks at the newest dossiers only, and says so', async () => {
    await world.db.run(sql`insert into parties.names select 'dong dao ' || n from generate_series(1, 301) as n`);
    const person = { name: 'Đông Đảo Nhất', identity: '045000778' };
    const one = await walked(world.db, { way: business, day: '2019-02-19', to: 'received', ...person });
    const staff = await staffByLogin(world.db, business.officer);
    const unitIds = staff ? unitsWhere(staff, 'dossier.read') : [];
    const search = await searchDossiers(world.db, 'đông đảo', { unitIds });
    expect([search.onlyNewest, search.found.map(({ code }) => code)]).toEqual([true, [one]]);
    const token = await tokenOf(world.db, business.officer);
    const seen = await served.post(paths.search(), { key: newId(), q: 'dong dao' }, token);
    expect(seen.text).toContain('chỉ tìm trong 20.000 hồ sơ mới nhất');
  });

  it('takes signs of a pattern for what they are', async () => {
    expect(await found('%%%', business.officer)).toEqual([]);
    expect(await found('h_ong oi', business.officer)).toEqual([]);
  });
});

describe('a name and a second fact', () => {
  it('finds whom the name alone does not tell apart, with and without diacritics', async () => {
    const asked = { way: business, day: '2019-02-19', to: 'received' } as const;
    const older = await walked(world.db, { ...asked, name: 'Lò Văn Sương Muối', identity: '045000801' });
    const younger = await walked(world.db, { ...asked, name: 'Lò Văn Sương Muối', identity: '045000802' });
    await world.db.run(sql`update parties.parties set born = '1958-01-01', hamlet = 'Đội 1', address = 'xã Noong Hẹt'
      where identity_number = '045000801'`);
    await world.db.run(sql`update parties.parties set born = '1979-01-01', hamlet = 'Đội 11', address = 'xã Noong Luống'
      where identity_number = '045000802'`);
    for (const typed of [
      'muoi 1958',
      'Sương Muối sinh năm 1958',
      'suong muoi noong het',
      'muối, xã Noong Hẹt',
      'muoi doi 1',
    ])
      expect([typed, await found(typed, business.officer)]).toEqual([typed, [older]]);
    for (const typed of ['muoi 1979', 'suong muoi noong luong', 'muoi doi 11 1979', 'Lò Văn Sương, Noong L'])
      expect([typed, await found(typed, business.officer)]).toEqual([typed, [younger]]);
    expect((await found('suong muoi noong', business.officer)).sort()).toEqual([older, younger]);
    for (const typed of ['muoi 1980', 'muoi dong', 'muoi 1958 noong luong', 'muoi, %'])
      expect([typed, await found(typed, business.officer)]).toEqual([typed, []]);
    for (const typed of ['muoi 1958', 'suong muoi noong het'])
      expect([typed, await found(typed, correction.officer)]).toEqual([typed, []]);
  });

  it('two of one name are told apart unasked; one person with two dossiers is not', async () => {
    const asked = { way: business, day: '2019-02-19', to: 'received' } as const;
    for (const identity of ['045000811', '045000812'])
      await walked(world.db, { ...asked, name: 'Lò Văn Pâng Ơi', identity });
    await world.db.run(sql`update parties.parties set born = '1958-01-01', hamlet = 'bản Pá Đông'
      where identity_number = '045000811'`);
    for (const day of ['2019-02-18', '2019-02-19'])
      await walked(world.db, { ...asked, day, name: 'Lò Văn Một Mình', identity: '045000813' });
    const token = await tokenOf(world.db, business.officer);
    const alike = await served.post(paths.search(), { key: newId(), q: 'pâng ơi' }, token);
    expect(alike.text).toContain('sinh 1958 · ');
    expect(alike.text).toContain('bản Pá Đông, ');
    const same = await served.post(paths.search(), { key: newId(), q: 'một mình' }, token);
    expect(same.text).toContain('Tìm thấy 2 hồ sơ');
    expect(same.text).not.toContain('sinh 19');
  });

  it('of a name that hundreds bear looks at the newest only; the screen says how the line was read', async () => {
    await world.db.run(sql`insert into parties.names select 'suong mu ' || n from generate_series(1, 301) as n`);
    const person = { name: 'Sương Mù Nhất', identity: '045000803' };
    await walked(world.db, { way: business, day: '2019-02-19', to: 'received', ...person });
    const token = await tokenOf(world.db, business.officer);
    const seen = await served.post(paths.search(), { key: newId(), q: 'suong mu 1986' }, token);
    expect(seen.text).toContain('Tên có “suong mu”, sinh năm 1986');
    expect(seen.text).toContain('bản Noong Ứng, xã Thanh An');
    expect(seen.text).toContain('chỉ tìm trong 20.000 hồ sơ mới nhất');
    const none = await served.post(paths.search(), { key: newId(), q: 'suong mu 1987' }, token);
    expect(none.text).toContain('chỉ tìm trong 20.000 hồ sơ mới nhất');
  });
});

describe('on the screen', () => {
  it('what is typed goes by POST and stands in no address; a whole code opens its dossier', async () => {
    const token = await tokenOf(world.db, business.officer);
    const empty = await served.get(paths.search(), token);
    expect(empty.text).toContain('method="post"');
    expect(empty.text).toContain('autofocus');
    const seen = await served.post(paths.search(), { key: newId(), q: 'huong oi' }, token);
    expect([seen.status, seen.location]).toEqual([200, undefined]);
    expect(seen.text).toContain('Quàng Thị Hương Ổi');
    expect(seen.text).toContain('Tìm thấy 1 hồ sơ');
    const opened = await served.post(paths.search(), { key: newId(), q: ` ${code} ` }, token);
    expect(opened.location).toBe(paths.dossier(code));
  });

  it('one letter is too short, a stranger is nobody, and both say what to do', async () => {
    const token = await tokenOf(world.db, business.officer);
    const short = await served.post(paths.search(), { key: newId(), q: 'a' }, token);
    expect([short.status, short.text.includes('Gõ ít nhất 2 ký tự.')]).toEqual([422, true]);
    const nobody = await served.post(paths.search(), { key: newId(), q: 'Nguyễn Không Có' }, token);
    expect(nobody.text).toContain('Không tìm thấy hồ sơ nào');
  });

  it('of more than fifty the newest fifty are shown, and it is said so', { timeout: 60_000 }, async () => {
    const many = { way: business, day: '2019-02-20', to: 'received', name: 'Lò Văn Nhiều' } as const;
    for (let n = 0; n < 51; n++) await walked(world.db, { ...many, identity: `0460000${10 + n}` });
    const token = await tokenOf(world.db, business.officer);
    const seen = await served.post(paths.search(), { key: newId(), q: 'van nhieu' }, token);
    expect(seen.text).toContain('Có nhiều hơn 50 hồ sơ');
    expect(seen.text.match(/\/can-bo\/ho-so\//g)).toHaveLength(50);
  });
});
