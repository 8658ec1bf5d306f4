import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Result } from '#platform/result/index.ts';
import { type TestDatabase, worldDatabase } from '#test/support/database.ts';
import { as } from '#test/support/play.ts';
import { currentVersion, versionById } from '../catalogue/register.ts';
import { verificationOf } from '../versions/limits.rules.ts';
import { versionToEdit } from './edit.store.ts';
import { differences } from './lines.ts';
import { sectionOf } from './sections.rules.ts';
import { typedOf } from './shown.rules.ts';
import { caseField, type Typed } from './typed.rules.ts';
import { writeVersion } from './write.act.ts';

const key = 'dang-ky-khai-sinh';
const recognised = 'ket-hop-nhan-cha-con';
let world: TestDatabase;
beforeAll(async () => {
  world = await worldDatabase();
});
afterAll(() => world.close());

const birth = async () => (await currentVersion(world.db, key, Temporal.PlainDate.from('2019-03-31')))!;
const record = async (id: string) => (await versionToEdit(world.db, key, id))!.content;
const writes = async (change: Typed, on: string): Promise<Result<string, unknown>> => {
  const base = (await birth()).id;
  const typed = { ...typedOf(await record(base)), validFrom: on, why: 'Rà soát căn cứ xác minh', ...change };
  return as(world.db, { login: 'tong.van.chuong', at: '2019-02-20T09:00' }, (deed) =>
    writeVersion(deed, { key, base, typed }),
  );
};
const written = async (result: Result<string, unknown>) => {
  if (!result.ok) throw new Error(JSON.stringify(result.reasons));
  return record(result.value);
};

it('a birth alone is granted no time for a verification; with the recognition of a father it is', async () => {
  const version = await birth();
  expect(verificationOf(version, 'dung-han')).toBeNull();
  expect(verificationOf(version, recognised)).toEqual({ amount: 5, unit: 'working-day' });
  const { verification } = version;
  expect(verification && verificationOf({ verification: { ...verification, cases: [] } }, 'dung-han')?.amount).toBe(5);
});

it('goes through the form as it stands, is ticked for another case, and is told by its name', async () => {
  const before = await record((await birth()).id);
  const same = await written(await writes({ purpose: 'Bảo đảm quyền được khai sinh' }, '01/03/2019'));
  expect(same.verificationCases).toEqual([recognised]);
  const field = caseField('verification', recognised);
  expect(sectionOf(field)).toBe('times');
  const other = { [field]: '', [caseField('verification', 'qua-han')]: 'yes' };
  const moved = await written(await writes(other, '02/03/2019'));
  expect(moved.verificationCases).toEqual(['qua-han']);
  const told = differences(before, moved, { language: 'vi', unitName: () => undefined });
  expect(told.map(({ part, after }) => [part, after])).toContainEqual([
    'verification',
    expect.stringContaining('Quá hạn'),
  ]);
});

it('with no case ticked every case has it, and without a period nobody has', async () => {
  const none = { [caseField('verification', recognised)]: '', [caseField('verification', 'qua-han')]: '' };
  const all = await writes(none, '03/03/2019');
  expect((await written(all)).verificationCases).toBeUndefined();
  const gone = await writes({ ...none, verification: '', verificationUnit: '' }, '04/03/2019');
  const version = await versionById(world.db, gone.ok ? gone.value : '');
  expect(version && verificationOf(version, recognised)).toBeNull();
});
