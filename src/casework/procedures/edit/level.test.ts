import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unitByKey } from '#foundations/organisations/index.ts';
import { forget } from '#platform/cache/index.ts';
import { newId } from '#platform/id/index.ts';
import { worldDatabase } from '#test/support/database.ts';
import { as } from '#test/support/play.ts';
import { type ServedRoutes, serveRoutes } from '#test/support/served.tsx';
import { tokenOf } from '#test/support/staffed.ts';
import { currentVersion, versionById } from '../catalogue/register.ts';
import { listingOn } from '../listing/listing.view.ts';
import { offeringAt } from '../offerings/offerings.ts';
import { paths } from '../paths.ts';
import { canBeReceived } from '../versions/reception.rules.ts';
import { writeRoutes } from '../web.tsx';
import { draftOf } from './draft.store.ts';
import { versionToEdit } from './edit.store.ts';
import { readLevel, roomsFollow } from './level.rules.ts';
import { typedOf } from './shown.rules.ts';
import { takeBackVersion } from './take-back.act.ts';

const key = 'dang-ky-thanh-lap-ho-kinh-doanh';
const { db, close } = await worldDatabase();
const day = (iso: string) => Temporal.PlainDate.from(iso);
let served: ServedRoutes;
let token: string;

beforeAll(async () => {
  served = await serveRoutes(
    db,
    writeRoutes(async () => ({ open: 3, received: false })),
  );
  token = await tokenOf(db, 'ngo.quang.vinh');
});
afterAll(async () => {
  await served.close();
  await close();
});

/** Sends one part of the form, the rest of it as it stands. */
async function keeps(part: string, fields: Readonly<Record<string, string>>) {
  const { seen, typed } = await standing();
  const form = { ...typed, ...fields, muc: part, do: 'save', key: newId(), seen: String(seen) };
  return served.post(paths.newVersion(key), form, token);
}

async function standing() {
  const draft = await draftOf(db, key);
  const { text } = await served.get(paths.newVersion(key), token);
  const seen = /name="seen" value="(\d+)"/.exec(text)?.[1] ?? '0';
  const version = (await currentVersion(db, key, day('2019-02-20')))!;
  const base = (await versionToEdit(db, key, version.id))!;
  return { seen, typed: draft?.typed ?? typedOf(base.content), base };
}

const receivedAt = async (counter: string, iso: string) => {
  const [version, unit] = [(await currentVersion(db, key, day(iso)))!, (await unitByKey(db, counter))!];
  return canBeReceived(version, await offeringAt(db, version.procedureId, unit.id, day(iso)), day(iso)).ok;
};
const listedAs = async (iso: string) =>
  [...(await listingOn(db, day(iso)))].find(([, listed]) => listed.some(({ version }) => version.key === key))?.[0];

describe('the level of a procedure', () => {
  it('is that of the version before where a draft does not say, and rooms nobody chose follow it', () => {
    expect(readLevel({}, { level: 'commune', reception: 'linked' })).toEqual({ level: 'commune', reception: 'linked' });
    expect(readLevel({ level: 'district', reception: 'desk' }, { level: 'commune', reception: 'linked' })).toEqual({
      level: 'district',
    });
    const before = { level: 'district', 'room.district': 'yes' };
    expect(roomsFollow(before, { level: 'commune', 'room.district': 'yes' })).toEqual({
      level: 'commune',
      'room.communes': 'yes',
    });
    const chosen = { level: 'commune', 'room.district': 'yes', 'room.xa-thanh-xuong': 'yes' };
    expect(roomsFollow(before, chosen)).toEqual(chosen);
  });

  it('is changed in a version; the preview says which list and which counters change', async () => {
    expect((await keeps('noi-giai-quyet', { level: 'commune' })).status).toBe(303);
    await keeps('hieu-luc', { validFrom: '01/03/2019', why: 'Nghị định mới phân cấp cho xã' });
    const { status, text } = await served.get(paths.newVersion(key, { part: 'xem' }), token);
    expect(status).toBe(200);
    for (const said of ['Danh mục và nơi nhận thay đổi', 'Tại xã', 'Quầy nhận thêm (25)', 'Quầy thôi nhận (1)'])
      expect(text).toContain(said);
  });

  it('holds from its day: another list, other counters, each commune settles; before it everything is as it was', async () => {
    const { base } = await standing();
    const revision = String((await draftOf(db, key))!.revision);
    const form = { base: base.id, revision, key: newId(), do: 'write' };
    expect((await served.post(paths.newVersion(key), form, token)).status).toBe(303);
    forget(db);
    expect([await listedAs('2019-02-28'), await listedAs('2019-03-01')]).toEqual(['district', 'commune']);
    for (const [iso, district] of [
      ['2019-02-28', true],
      ['2019-03-01', false],
    ] as const)
      expect([await receivedAt('mot-cua-huyen', iso), await receivedAt('mot-cua-xa-thanh-xuong', iso)]).toEqual([
        district,
        !district,
      ]);
    const version = (await currentVersion(db, key, day('2019-03-01')))!;
    const offering = await offeringAt(
      db,
      version.procedureId,
      (await unitByKey(db, 'mot-cua-xa-thanh-xuong'))!.id,
      day('2019-03-01'),
    );
    expect([version.level, version.settles, offering?.settlingUnitId]).toEqual([
      'commune',
      'commune',
      (await unitByKey(db, 'xa-thanh-xuong'))?.id,
    ]);
    // Who handed in under the version before keeps its level.
    expect((await versionById(db, base.id))?.level).toBe('district');
  });

  it('is taken back with its version', async () => {
    const version = (await currentVersion(db, key, day('2019-03-01')))!.id;
    const taking = { key, version, why: 'Ghi nhầm ngày' };
    const at = { login: 'ngo.quang.vinh', at: '2019-02-20T09:00' };
    const back = await as(db, at, (deed) => takeBackVersion(deed, taking, async () => ({ open: 0, received: false })));
    expect(back.ok).toBe(true);
    forget(db);
    expect([await listedAs('2019-03-01'), await receivedAt('mot-cua-huyen', '2019-03-01')]).toEqual(['district', true]);
  });

  it('across several bodies it is received at no counter', async () => {
    await keeps('noi-giai-quyet', { reception: 'linked' });
    await keeps('hieu-luc', { validFrom: '01/03/2019', why: 'Liên thông với thuế' });
    const { text } = await served.get(paths.newVersion(key, { part: 'xem' }), token);
    for (const said of ['Liên thông', 'Quầy thôi nhận (1)', 'Không quầy nào nhận được']) expect(text).toContain(said);
  });
});
