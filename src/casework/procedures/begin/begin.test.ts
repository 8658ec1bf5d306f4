import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unitByKey } from '#foundations/organisations/index.ts';
import { newId } from '#platform/id/index.ts';
import { instantOf } from '#platform/time/index.ts';
import { type TestDatabase, worldDatabase } from '#test/support/database.ts';
import { type ServedRoutes, serveRoutes } from '#test/support/served.tsx';
import { tokenOf } from '#test/support/staffed.ts';
import { currentVersion, versionById } from '../catalogue/register.ts';
import { draftOf } from '../edit/draft.store.ts';
import { editRows } from '../edit/edit.store.ts';
import { takeBackRoutes } from '../edit/take-back.routes.tsx';
import { writeRoutes } from '../edit/write.routes.tsx';
import { offeringAt, roomsOf } from '../offerings/offerings.ts';
import { paths } from '../paths.ts';
import { beginRoutes } from './begin.routes.tsx';

const today = Temporal.PlainDate.from('2019-02-20');
const day = Temporal.PlainDate.from('2019-03-01');
let world: TestDatabase;
let served: ServedRoutes;
let token: string;
const useOf = async () => ({ open: 0, received: false });

beforeAll(async () => {
  world = await worldDatabase();
  served = await serveRoutes(world.db, [...beginRoutes, ...writeRoutes(useOf), ...takeBackRoutes(useOf)], {
    now: instantOf(today.toPlainDateTime({ hour: 8, minute: 28 })),
  });
  token = await tokenOf(world.db, 'tong.van.chuong');
});
afterAll(async () => {
  await served.close();
  await world.close();
});

/** What a page opened now has seen. */
const seenNow = async (key: string): Promise<string> =>
  /name="seen" value="(\d+)"/.exec((await served.get(paths.newVersion(key), token)).text)?.[1] ?? '';

type Sent = Readonly<Record<string, string>>;
const sends = async (key: string, sent: Sent) =>
  served.post(paths.newVersion(key), { key: newId(), do: 'save', seen: await seenNow(key), ...sent }, token);
const writes = async (key: string, base: Sent = {}) =>
  sends(key, { do: 'write', ...base, revision: String((await draftOf(world.db, key))?.revision ?? 1) });

describe('a new procedure', () => {
  const key = 'xac-nhan-nguon-goc-lam-san';
  const step = (n: number, name: string, unit: string, role: string, hours: string): Sent => ({
    ...{ [`s${n}.name`]: name, [`s${n}.unit`]: unit, [`s${n}.role`]: role, [`s${n}.hours`]: hours },
  });
  const steps = {
    ...step(1, 'Tiếp nhận', 'one-stop', 'receive', '2'),
    ...step(2, 'Thẩm tra', 'settling', 'process', '16'),
    ...step(3, 'Ký', 'authority', 'sign', '4'),
    ...step(4, 'Vào sổ, trả', 'one-stop', 'return', '2'),
  };

  it('is not begun without a name, a level, a field and who settles it', async () => {
    const { status, text } = await served.post(paths.newProcedure(), { key: newId(), level: 'district' }, token);
    expect(status).toBe(422);
    for (const said of ['Ghi tên thủ tục.', 'Chọn lĩnh vực', 'Chọn phòng, ban giải quyết.'])
      expect(text).toContain(said);
  });

  it('is a draft with a key of its own, in no list, and not there for who does not keep the catalogue', async () => {
    const sent = {
      name: 'Xác nhận nguồn gốc lâm sản',
      level: 'district',
      newField: 'Lâm nghiệp',
      settles: 'nong-nghiep',
    };
    expect(await served.post(paths.newProcedure(), { key: newId(), ...sent }, token)).toMatchObject({
      status: 303,
      location: paths.newVersion(key),
    });
    expect(await currentVersion(world.db, key, day)).toBeUndefined();
    const clerk = await tokenOf(world.db, 'pham.thu.trang');
    expect((await served.get(paths.newVersion(key), clerk)).status).toBe(404);
    expect((await served.get(paths.newProcedure(), clerk)).status).toBe(404);
  });

  it('takes its steps one by one: a step goes up and away by a press, and a road that does not begin at the counter is told', async () => {
    const { text, status } = await sends(key, { muc: 'quy-trinh', ...steps, 's1.role': 'process' });
    expect([status, text.includes('Bước đầu phải là tiếp nhận.')]).toEqual([422, true]);
    const extra = { ...steps, ...step(5, 'Thừa', 'nowhere', 'x', 'y') };
    expect((await sends(key, { muc: 'quy-trinh', ...extra })).text).toContain('Chọn nơi làm bước này.');
    expect((await sends(key, { muc: 'quy-trinh', ...extra, do: 'up:5' })).location).toContain('#s5');
    expect((await draftOf(world.db, key))?.typed['s4.name']).toBe('Thừa');
    await sends(key, { muc: 'quy-trinh', ...((await draftOf(world.db, key))?.typed ?? {}), do: 'drop:4' });
    expect((await draftOf(world.db, key))?.typed).toMatchObject({ 's4.name': 'Vào sổ, trả' });
    expect((await draftOf(world.db, key))?.typed['s5.name']).toBeUndefined();
  });

  it('is received from its day on in the rooms and by the office that its first version names', async () => {
    await sends(key, {
      ...{ muc: 'noi-giai-quyet', settles: 'nong-nghiep', 'room.district': 'yes', 'room.xa-na-u': 'yes' },
      ...{
        signTitle: 'Phó Chủ tịch UBND huyện',
        signUnit: 'authority',
        signSeal: 'UBND huyện',
        signBook: 'Sổ lâm sản',
      },
    });
    await sends(key, { muc: 'giay-to', 'p1.name': 'Đơn đề nghị', 'p1.original': '1', 'p1.required': 'yes' });
    const three = { 't1.statutory': '5', 't1.statutoryUnit': 'working-day', 't1.committed': '3' };
    await sends(key, { muc: 'thoi-han', 't1.channel': 'direct', ...three, 't1.committedUnit': 'working-day' });
    await sends(key, { muc: 'can-cu', law: 'Luật Lâm nghiệp 2017', requirements: '' });
    const general = { field: '', newField: 'Lâm nghiệp', sets: '1', authorisation: 'written', result: 'Bản xác nhận' };
    await sends(key, { muc: 'chung', name: 'Xác nhận nguồn gốc lâm sản', ...general });
    await sends(key, { muc: 'hieu-luc', validFrom: '01/03/2019', why: 'Quyết định công bố mới', source: 'Thử' });
    const preview = await served.get(paths.newVersion(key, { part: 'xem' }), token);
    expect(preview.text).toContain('mc-process__sheet');
    expect(await writes(key)).toMatchObject({ status: 303, location: paths.adminProcedure(key, 'ghi') });
    const version = (await currentVersion(world.db, key, day))!;
    expect(version).toMatchObject({
      standing: 'complete',
      lacks: [],
      field: 'Lâm nghiệp',
      sign: { book: 'so-lam-san' },
    });
    expect(version.definitionId).not.toBeNull();
    const counter = (await unitByKey(world.db, 'mot-cua-huyen'))!.id;
    const settling = (await unitByKey(world.db, 'nong-nghiep'))!.id;
    expect(await offeringAt(world.db, version.procedureId, counter, today)).toBeUndefined();
    expect((await offeringAt(world.db, version.procedureId, counter, day))?.settlingUnitId).toBe(settling);
    expect(await roomsOf(world.db, version.procedureId)).toHaveLength(2);
  });

  it('leaves the catalogue when its first version is taken back, its rooms with it', async () => {
    const version = (await currentVersion(world.db, key, day))!;
    const form = { key: newId(), why: 'Gõ thử' };
    expect(await served.post(paths.takeBackVersion(key, version.id), form, token)).toMatchObject({
      status: 303,
      location: paths.adminProcedures(),
    });
    expect(await currentVersion(world.db, key, day)).toBeUndefined();
    expect(await roomsOf(world.db, version.procedureId)).toEqual([]);
    const again = { name: 'Xác nhận nguồn gốc lâm sản', level: 'commune', field: 'Hộ tịch' };
    expect((await served.post(paths.newProcedure(), { key: newId(), ...again }, token)).location).toBe(
      paths.newVersion(`${key}-2`),
    );
  });
});

it('a version that moves a procedure to other rooms does so from its day, and taken back all are as they were', async () => {
  const key = 'dang-ky-khai-sinh';
  const base = (await currentVersion(world.db, key, today))!;
  const before = await roomsOf(world.db, base.procedureId);
  const sign = { signTitle: base.sign.title, signUnit: base.sign.unit, signSeal: base.sign.seal };
  const only = { 'room.xa-na-u': 'yes', ...sign, signBook: base.sign.bookName };
  await sends(key, { base: base.id, muc: 'noi-giai-quyet', ...only });
  await sends(key, { base: base.id, muc: 'hieu-luc', validFrom: '01/03/2019', why: 'Một xã làm thay', source: 'Thử' });
  expect((await writes(key, { base: base.id })).status).toBe(303);
  const [version, unit] = [
    (await currentVersion(world.db, key, day))!,
    (await unitByKey(world.db, 'mot-cua-xa-thanh-xuong'))!,
  ];
  expect((await versionById(world.db, version.id))?.definitionId).toBe(base.definitionId);
  expect(await offeringAt(world.db, base.procedureId, unit.id, today)).toBeDefined();
  expect(await offeringAt(world.db, base.procedureId, unit.id, day)).toBeUndefined();
  expect((await editRows(world.db, base.procedureId))[0]?.rooms_before).toHaveLength(25);
  await served.post(paths.takeBackVersion(key, version.id), { key: newId(), why: 'Chọn nhầm nơi tiếp nhận' }, token);
  const byRoom = (one: { unitId: string }, other: { unitId: string }) => one.unitId.localeCompare(other.unitId);
  expect((await roomsOf(world.db, base.procedureId)).sort(byRoom)).toEqual(before.sort(byRoom));
});
