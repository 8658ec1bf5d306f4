import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { whoMay } from '#foundations/access/index.ts';
import { unitByKey } from '#foundations/organisations/index.ts';
import { newId } from '#platform/id/index.ts';
import { openInside } from '#test/support/inside.ts';
import { as } from '#test/support/play.ts';
import { changed, everyRow } from '#test/support/rows.ts';
import { business, walked } from '#test/support/walked.ts';
import { dossierByCode, handOver } from '../index.ts';
import { proposed, readGiven } from './assign-many.rules.ts';

const inside = await openInside();
const { db, ask, ownerUrl } = inside;
const owner = new pg.Client({ connectionString: ownerUrl });
await owner.connect();
afterAll(async () => {
  await owner.end();
  await inside.close();
});

const head = business.head;
const page = '/can-bo/phan-cong';
let serial = 0;
const base = () => ({ name: 'Quàng Thị Giao', identity: String(46_400_000 + serial++).padStart(9, '0') });

/** Handed over to the department, without an officer yet. */
async function waiting(): Promise<string> {
  const code = await walked(db, { ...base(), way: business, day: '2019-02-19', to: 'received' });
  const given = await as(db, { login: business.clerk, at: '2019-02-19T09:00' }, (deed) =>
    handOver(deed, { codes: [code] }),
  );
  expect(given.ok).toBe(true);
  return code;
}

const show = async (as = head) => ask({ url: page, as });
/** What the form proposes for a dossier: the option that stands chosen. */
const proposal = async (code: string): Promise<string> =>
  new RegExp(`<option[^>]*value="(${code}~[^"]*)"[^>]*selected|<option[^>]*selected[^>]*value="(${code}~[^"]*)"`)
    .exec((await show()).text)
    ?.slice(1)
    .find(Boolean) ?? '';
const press = (giao: readonly string[], as = head) =>
  ask({
    method: 'POST',
    url: page,
    as,
    form: [['key', newId()], ...giao.map((one): [string, string] => ['giao', one])],
  });
const officerOf = async (code: string) => (await dossierByCode(db, code))?.officer_id;

describe('the rules of proposing', () => {
  const people = [
    { accountId: 'a', name: 'A' },
    { accountId: 'b', name: 'B' },
  ];

  it('who had the procedure last, unless away or aside; the only one where nobody is known', () => {
    expect(proposed(people, { last: 'b', aside: [] })).toBe('b');
    expect(proposed(people, { last: 'b', aside: ['b'] })).toBe('a');
    expect(proposed(people, { last: undefined, aside: [] })).toBeUndefined();
    expect(proposed(people, { last: 'gone', aside: [] })).toBeUndefined();
    const absence = { reason: 'leave' } as never;
    expect(proposed([{ ...people[0]!, absence }, people[1]!], { last: 'a', aside: [] })).toBe('b');
  });

  it('a line left open is left for later', () => {
    expect(readGiven(['', 'X~3~a', 'Y~~b'])).toEqual([
      { code: 'X', seq: 3, officerId: 'a' },
      { code: 'Y', seq: null, officerId: 'b' },
    ]);
    expect(readGiven(undefined)).toEqual([]);
  });
});

describe('what waits for an officer', () => {
  it('is given out at one press as proposed or as changed, and what is left open waits on', async () => {
    await walked(db, { ...base(), way: business, day: '2019-02-18', to: 'assigned' });
    const [one, two, later] = [await waiting(), await waiting(), await waiting()];
    const officers = await whoMay(db, 'dossier.process', (await unitByKey(db, 'tai-chinh-ke-hoach'))?.id ?? '');
    const usual = officers.find(({ login }) => login === business.officer)?.accountId ?? '';
    const other = officers.find(({ login }) => login !== business.officer)?.accountId ?? usual;
    expect(await proposal(one)).toContain(`~${usual}`);
    const changedTo = (await proposal(two)).replace(usual, other);
    const done = await press([await proposal(one), changedTo, '']);
    expect([done.status, done.location]).toEqual([303, `${page}?xong=2`]);
    expect([await officerOf(one), await officerOf(two), await officerOf(later)]).toEqual([usual, other, null]);
    expect((await show()).text).toContain(later.slice(-11));
  });

  it('comes back at one press, and leaves no row', async () => {
    const codes = [await waiting(), await waiting()];
    const giao = await Promise.all(codes.map(proposal));
    const before = await everyRow(owner);
    await press(giao);
    const undo = /action="(\/can-bo\/thu-lai-nhieu\/[0-9a-f-]{36})/.exec((await show()).text)?.[1] ?? '';
    const back = await ask({ method: 'POST', url: undo, as: head, form: { key: newId() } });
    expect([back.status, back.location?.startsWith(`${page}?lai=2`)]).toEqual([303, true]);
    expect(changed(before, await everyRow(owner))).toEqual([]);
  });

  it('all or none: one that moved on names itself, what was chosen stays, nobody else may', async () => {
    const [one, two] = [await waiting(), await waiting()];
    const giao = [await proposal(one), await proposal(two)];
    await press([giao[0] ?? '']);
    const refused = await press(giao);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain(one);
    expect(await officerOf(two)).toBeNull();
    expect((await press([])).status).toBe(422);
    expect((await show(business.officer)).status).toBe(404);
    expect((await show('le.thi.kim.dung')).text).not.toContain(two.slice(-11));
  });
});
