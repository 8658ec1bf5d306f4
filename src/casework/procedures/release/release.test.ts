import { afterAll, describe, expect, test } from 'vitest';
import { accept } from '#platform/result/index.ts';
import { openSeed, type Seed } from '#platform/seed/index.ts';
import { worldDatabase } from '#test/support/database.ts';
import { as } from '#test/support/play.ts';
import { currentVersion } from '../catalogue/register.ts';
import { versionToEdit } from '../edit/edit.store.ts';
import { typedOf } from '../edit/shown.rules.ts';
import { takeBackVersion } from '../edit/take-back.act.ts';
import { writeVersion } from '../edit/write.act.ts';
import type { ProcedureRecord } from '../versions/record.form.ts';
import { type Brought, bringCatalogue } from './release.act.ts';
import { decideRelease, type Kept, movesRooms, recordFrom } from './release.rules.ts';
import { sayBrought } from './release.text.ts';

const { db, close } = await worldDatabase();
afterAll(close);

const record = {
  validFrom: '2016-01-01',
  validTo: null,
  source: 'mới',
  level: 'district',
} as unknown as ProcedureRecord;
const row = (over: Partial<Kept> = {}): Kept => ({
  ...{ id: 'a', procedureId: 'p', validFrom: '2016-01-01', validTo: null, superseded: false, definitionId: 'd' },
  ...{ content: { ...record, source: 'cũ' }, seedFrom: '2016-01-01', undone: false, drafted: false },
  ...over,
});
const decided = (...kept: Kept[]) => {
  const decision = decideRelease({ record, definitionId: 'd' }, kept, '2019-02-20');
  return decision.does === 'leave' ? decision.why : decision.does;
};

describe('what a release says is decided by what stands', () => {
  test('brought where it says something else and nobody touched it; nothing where it says the same', () => {
    expect(decided(row())).toBe('bring');
    expect(decided(row({ content: record }))).toBe('nothing');
    expect(decided(row({ content: record, definitionId: 'other' }))).toBe('bring');
    expect(decided(row({ seedFrom: null }))).toBe('nothing');
  });

  test('left where officials followed it, took its place, write one, or took the same back before', () => {
    expect(decided(row({ validTo: '2019-03-01' }))).toBe('edited');
    expect(decided(row({ superseded: true }))).toBe('edited');
    expect(decided(row({ drafted: true }))).toBe('drafted');
    expect(decided(row(), row({ id: 'b', content: record, undone: true }))).toBe('taken-back');
    expect(decided(row({ validTo: '2019-02-20' }), row({ id: 'b', validFrom: '2019-02-20' }))).toBe('bring');
  });

  test('from the business day on, until the version before would have held; one that only begins is replaced', () => {
    const from = (base: Partial<Kept>) => recordFrom({ record, definitionId: 'd' }, row(base), '2019-02-20');
    expect(from({ validTo: '2020-01-01' })).toMatchObject({
      ...{ record: { validFrom: '2019-02-20', validTo: '2020-01-01' }, replaces: false },
    });
    expect(from({ validFrom: '2019-05-01' })).toMatchObject({ record: { validFrom: '2019-05-01' }, replaces: true });
    expect(movesRooms(record, { ...record, source: 'x' })).toBe(false);
    expect(movesRooms(record, { ...record, level: 'commune' })).toBe(true);
  });
});

const keys = ['dang-ky-thanh-lap-ho-kinh-doanh', 'dang-ky-khai-sinh'] as const;
const now = openSeed('db/seed');
const reviewed: Seed = {
  ...now,
  text: (path) =>
    now
      .text(path)
      .split('\n')
      .map((line) =>
        keys.some((key) => line.includes(`"key":"${key}"`))
          ? JSON.stringify({ ...JSON.parse(line), requirements: 'Đã rà soát lại.' })
          : line,
      )
      .join('\n'),
};
const at = { login: 'ngo.quang.vinh', at: '2019-02-20T09:00' };
const day = Temporal.PlainDate.from('2019-02-20');

test('a version an official wrote stays; one the release wrote is taken back like any, and does not come again', async () => {
  const [business, birth] = keys;
  const base = (await versionToEdit(db, business, (await currentVersion(db, business, day))!.id))!;
  const typed = { ...typedOf(base.content), 'f1.dong': '150000', validFrom: '01/03/2019', why: 'Nghị quyết mới' };
  const wrote = await as(db, at, (deed) => writeVersion(deed, { key: business, base: base.id, typed }));
  expect(wrote.ok).toBe(true);
  const brings = async (): Promise<Brought> => {
    const done = await as(db, at, async (deed) => accept(await bringCatalogue(deed, reviewed)));
    if (!done.ok) throw new Error('a release is never refused');
    return done.value;
  };
  const first = await brings();
  expect([first.brought, first.left]).toEqual([[birth], [{ key: business, why: 'edited' }]]);
  const version = (await currentVersion(db, birth, day))!;
  expect(version.requirements).toBe('Đã rà soát lại.');
  const back = { key: birth, version: version.id, why: 'Chưa đúng với tỉnh' };
  const taken = await as(db, at, (deed) => takeBackVersion(deed, back, async () => ({ open: 0, received: false })));
  expect(taken.ok).toBe(true);
  const again = await brings();
  expect(again.left.map(({ key, why }) => [key, why]).sort()).toEqual([
    [birth, 'taken-back'],
    [business, 'edited'],
  ]);
  expect(sayBrought(again).join('\n')).toContain(`${birth}: taken back by officials before`);
});
