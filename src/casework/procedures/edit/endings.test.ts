import { afterAll, beforeAll, expect, it } from 'vitest';
import { sql } from '#platform/db/index.ts';
import type { Result } from '#platform/result/index.ts';
import { type TestDatabase, worldDatabase } from '#test/support/database.ts';
import { as } from '#test/support/play.ts';
import { currentVersion, versionById } from '../catalogue/register.ts';
import type { ProcedureRecord } from '../versions/record.form.ts';
import { alike } from './alike.rules.ts';
import { dutyStepField, readDuty } from './duty.rules.ts';
import { versionToEdit } from './edit.store.ts';
import { differences } from './lines.ts';
import { readRefusal, refusedIn } from './refusal.rules.ts';
import { sectionOf } from './sections.rules.ts';
import { typedOf, wholeDraft } from './shown.rules.ts';
import { takeBackVersion } from './take-back.act.ts';
import { moveRow, type Typed } from './typed.rules.ts';
import { writeVersion } from './write.act.ts';

const land = 'chuyen-muc-dich-su-dung-dat';
const birth = 'dang-ky-khai-sinh';
const household = 'dang-ky-thanh-lap-ho-kinh-doanh';
let world: TestDatabase;
beforeAll(async () => {
  world = await worldDatabase();
});
afterAll(() => world.close());

const baseOf = async (key: string, day = '2019-02-20') => {
  const { id } = (await currentVersion(world.db, key, Temporal.PlainDate.from(day)))!;
  return { id, record: (await versionToEdit(world.db, key, id))!.content };
};
const writes = async (key: string, change: Typed, from = '01/03/2019'): Promise<Result<string, unknown>> => {
  const base = await baseOf(key);
  const typed = { ...typedOf(base.record), validFrom: from, why: 'Rà soát quy trình', ...change };
  return as(world.db, { login: 'tong.van.chuong', at: '2019-02-20T09:00' }, (deed) =>
    writeVersion(deed, { key, base: base.id, typed }),
  );
};
const written = async (result: Result<string, unknown>) => {
  if (!result.ok) throw new Error(JSON.stringify(result.reasons));
  return (await versionById(world.db, result.value))!;
};
const takesBack = async (key: string, version: string) =>
  as(world.db, { login: 'tong.van.chuong', at: '2019-02-20T10:00' }, (deed) =>
    takeBackVersion(deed, { key, version, why: 'Gõ nhầm' }, async () => ({ open: 0, received: false })),
  );
const reasons = (result: Result<unknown, unknown>) => (result.ok ? [] : result.reasons);

it('every version goes through the form with its refusal and its duty as they stand', async () => {
  const rows = await world.db.rows<{ content: ProcedureRecord }>(sql`select content from procedures.versions`);
  const kinds = new Set<string>();
  for (const { content } of rows) {
    const typed = typedOf(content);
    kinds.add(refusedIn(content));
    const examined = (content.steps ?? []).some(([, , role]) => role === 'process');
    const units = new Set((content.refusal?.steps ?? []).map(([, unit]) => unit.replace('unit:', '')));
    const read = readRefusal(typed, content, { units, books: new Map(), examined });
    expect(read.reasons, content.key).toEqual([]);
    if (read.refused.by === 'own') expect(alike(read.refused.refusal, content.refusal), content.key).toBe(true);
    const { duty, reasons: wrong } = readDuty(typed, content, content.steps ?? []);
    expect([wrong, alike(duty, content.duty)], content.key).toEqual([[], true]);
  }
  expect([...kinds].sort()).toEqual(['general', 'none', 'own'].filter((kind) => kinds.has(kind)));
  expect(kinds).toContain('own');
});

it('a refusal of its own is written with who signs it, from which book and by which steps, and its process is another', async () => {
  const before = await baseOf(birth);
  expect(refusedIn(before.record)).toBe('general');
  const change = {
    ...{ refusedBy: 'own', refuseOutcome: 'Đề nghị không đăng ký', refuseName: 'Thông báo về việc không đăng ký' },
    ...{
      refuseSymbol: 'TB-UBND',
      refuseTitle: 'Chủ tịch UBND xã',
      refuseUnit: 'authority',
      refuseBook: 'Sổ thông báo',
    },
  };
  const result = await writes(birth, change);
  const version = await written(result);
  expect(version.refusal).toMatchObject({
    ...{ outcome: 'Đề nghị không đăng ký', name: 'Thông báo về việc không đăng ký', symbol: 'TB-UBND' },
    sign: { title: 'Chủ tịch UBND xã', bookName: 'Sổ thông báo', book: 'so-thong-bao' },
  });
  expect(version.definitionId).not.toBe((await versionById(world.db, before.id))?.definitionId);
  const after = (await versionToEdit(world.db, birth, version.id))!.content;
  const told = differences(before.record, after, { language: 'vi', unitName: () => undefined });
  expect(told.map(({ part, after: says }) => [part, says])).toEqual([
    ['refusal', expect.stringMatching(/không đăng ký.*TB-UBND.*Chủ tịch UBND xã.*Sổ thông báo/)],
  ]);
  expect(await takesBack(birth, version.id)).toEqual({ ok: true, value: 'back' });
  const holds = await currentVersion(world.db, birth, Temporal.PlainDate.from('2019-03-01'));
  expect([holds?.id, holds?.refusal?.name]).toEqual([before.id, before.record.refusal?.name]);
});

it('what is wrong with a road of its own is told at once, at its field', async () => {
  const wrong = await writes(household, {
    ...{ refuseOutcome: '', refuseName: ' ', refuseSymbol: '03/TB', refuseTitle: '', refuseSeal: '', refuseBook: '' },
    ...{ 'r2.name': '', 'r1.hours': 'lâu', 'r3.unit': 'ở đâu đó' },
  });
  expect(reasons(wrong)).toEqual([
    { field: 'refuseSymbol', reason: 'symbol-wrong' },
    { field: 'refuseOutcome', reason: 'outcome-missing' },
    { field: 'refuseName', reason: 'paper-name-missing' },
    { field: 'refuseTitle', reason: 'signer-missing' },
    { field: 'refuseSeal', reason: 'seal-missing' },
    { field: 'refuseBook', reason: 'book-missing' },
    { field: 'r1.hours', reason: 'hours-unreadable' },
    { field: 'r3.unit', reason: 'step-unit-unknown' },
    { field: 'r1.name', reason: 'refusal-road' },
  ]);
  expect(['refusedBy', 'refuseSymbol', 'r3.unit'].map(sectionOf)).toEqual(['refusal', 'refusal', 'refusal']);
});

it('a procedure may go over to the general rule, or refuse nothing any more', async () => {
  const general = await written(await writes(household, { refusedBy: 'general' }, '02/03/2019'));
  expect(general.refusal?.name).toBe('Thông báo về việc trả lại hồ sơ không đủ điều kiện giải quyết');
  await takesBack(household, general.id);
  const none = await written(await writes(household, { refusedBy: 'none' }, '03/03/2019'));
  expect(none.refusal).toBeNull();
  const kept = (await versionToEdit(world.db, household, none.id))!.content;
  expect(refusedIn(kept)).toBe('none');
});

it('its rows go up and down by themselves, and the steps of the process stay', async () => {
  const typed = typedOf((await baseOf(household)).record);
  const moved = moveRow(typed, 'r', { how: 'down', place: 1 });
  expect([moved['r1.role'], moved['r2.role']]).toEqual(['sign', 'approve']);
  expect(moved['s1.role']).toBe('receive');
});

it('a money duty is written with who collects it, its law, its step and what the person is told', async () => {
  const { record } = await baseOf(birth);
  const step = record.steps?.find(([, , role]) => role === 'process')?.[0] ?? '';
  const change = {
    ...{ dutyPayTo: 'Chi cục Thuế huyện Điện Biên', dutyLaw: 'NĐ 61/2018/NĐ-CP, Điều 19' },
    ...{ [dutyStepField(step)]: step, dutyTold: 'Mang biên lai về bộ phận một cửa.' },
  };
  const version = await written(await writes(birth, change, '04/03/2019'));
  expect(version.duty).toEqual({
    ...{ payTo: 'Chi cục Thuế huyện Điện Biên', law: 'NĐ 61/2018/NĐ-CP, Điều 19', steps: [step] },
    told: { vi: 'Mang biên lai về bộ phận một cửa.' },
  });
  expect(reasons(await writes(birth, { dutyToldEn: 'Bring it back' }, '05/03/2019'))).toContainEqual({
    ...{ field: 'dutyPayTo', reason: 'pay-to-missing' },
  });
});

it('a duty whose step is renamed is to be mended in its own part; emptied, there is none', async () => {
  const { record } = await baseOf(land);
  const name = record.duty?.steps?.[0] ?? '';
  const at = (record.steps ?? []).findIndex(([one]) => one === name) + 1;
  const renamed = await writes(land, { [`s${at}.name`]: 'Gửi phiếu chuyển thông tin' });
  expect(reasons(renamed)).toEqual([{ field: 'dutySteps', reason: 'duty-step-gone' }]);
  expect(sectionOf('dutySteps')).toBe('duty');
  const gone = await written(await writes(land, { dutyPayTo: '', dutyLaw: '', [dutyStepField(name)]: '' }));
  expect(gone.duty).toBeNull();
});

it('a draft begun before the form asked for them keeps both', async () => {
  const { record } = await baseOf(land);
  const old = Object.fromEntries(
    Object.entries(typedOf(record)).filter(([field]) => !['refusal', 'duty'].includes(sectionOf(field))),
  );
  expect(alike(readDuty(old, record, record.steps ?? []).duty, record.duty)).toBe(true);
  expect(wholeDraft(old, record).dutyPayTo).toBe(record.duty?.payTo);
});
