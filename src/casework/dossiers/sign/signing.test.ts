import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { staffByLogin } from '#foundations/access/index.ts';
import { unitByKey } from '#foundations/organisations/index.ts';
import { history } from '#platform/events/index.ts';
import { newId } from '#platform/id/index.ts';
import { noteReading } from '#platform/reading/index.ts';
import { instantOf } from '#platform/time/index.ts';
import { type TestDatabase, worldDatabase } from '#test/support/database.ts';
import { as } from '#test/support/play.ts';
import { type ServedRoutes, serveRoutes } from '#test/support/served.tsx';
import { tokenOf } from '#test/support/staffed.ts';
import { business, correction, walked } from '#test/support/walked.ts';
import { decisionsOf } from '../dossier/decision.store.ts';
import { dossierByCode } from '../dossier/dossier.store.ts';
import { openWork } from '../flow/task.store.ts';
import { paths } from '../paths.ts';
import { maySignAmongOthers } from './sign.rules.ts';
import { signMany } from './sign-many.act.ts';
import { signingRoutes } from './signing.routes.tsx';
import { layBefore, recordList } from './signing-list.act.ts';
import { linesOf, listById, onOpenLists } from './signing-list.store.ts';

const at = '2019-02-20T10:00';
const now = instantOf(Temporal.PlainDateTime.from(at));
const [clerk, leader] = ['vu.thi.bich', 'luong.van.thuong'];
let world: TestDatabase;
let served: ServedRoutes;
let [unitId, leaderId, clerkId] = ['', '', ''];
let waiting: string[];

const accountOf = async (login: string): Promise<string> => (await staffByLogin(world.db, login))?.accountId ?? '';
const waits = async (code: string): Promise<boolean> =>
  (await openWork(world.db, code)).some((task) => task.act === 'sign');
const presented = (n: number): Promise<string> =>
  walked(world.db, {
    way: correction,
    day: '2019-02-19',
    to: 'presented',
    name: 'Giàng A Sình',
    identity: `0430000${n}`,
  });

beforeAll(async () => {
  world = await worldDatabase();
  served = await serveRoutes(world.db, signingRoutes, { now });
  unitId = (await unitByKey(world.db, 'ubnd-huyen'))?.id ?? '';
  [leaderId, clerkId] = [await accountOf(leader), await accountOf(clerk)];
  waiting = [];
  for (let n = 10; n < 15; n++) waiting.push(await presented(n));
});

afterAll(async () => {
  await served.close();
  await world.close();
});

describe('a list laid before the leader', () => {
  it('is not made where one of its papers does not wait for that signature', async () => {
    const codes = [waiting[0] ?? '', '000.00.29.H18-190220-9999'];
    const made = await as(world.db, { login: clerk, at }, (deed) => layBefore(deed, unitId, codes));
    expect(made).toMatchObject({ ok: false, reasons: [{ reason: 'line', code: '000.00.29.H18-190220-9999' }] });
    expect(await onOpenLists(world.db, [unitId])).toEqual([]);
  });

  it('is made only by who lays papers before that office', async () => {
    const made = await as(world.db, { login: business.officer, at }, (deed) => layBefore(deed, unitId, waiting));
    expect(made).toMatchObject({ ok: false, reasons: [{ reason: 'not-allowed-here' }] });
  });

  it('recorded at one press signs each line in the leader’s name; both names are on the event', async () => {
    const listed = waiting.slice(0, 3);
    const made = await as(world.db, { login: clerk, at }, (deed) => layBefore(deed, unitId, listed));
    const listId = made.ok ? made.value : '';
    expect((await onOpenLists(world.db, [unitId])).map((one) => one.code).sort()).toEqual(listed.toSorted());
    const signed = { listId, signerId: leaderId, codes: listed.slice(0, 2) };
    const done = await as(world.db, { login: clerk, at }, (deed) => recordList(deed, signed));
    expect(done.ok && done.value.toSorted()).toEqual(listed.slice(0, 2).toSorted());
    for (const code of listed.slice(0, 2)) {
      const id = (await dossierByCode(world.db, code))?.id ?? '';
      const event = (await history(world.db, id)).findLast((one) => one.type === 'dossier.signed');
      expect([event?.actor_id, event?.on_behalf_of]).toEqual([clerkId, leaderId]);
      expect(event?.payload).toMatchObject({ signer: leaderId, means: 'paper', list: listId });
      const decision = (await decisionsOf(world.db, id)).find((one) => one.kind === 'sign');
      expect(decision).toMatchObject({ by_account: leaderId, recorded_by: clerkId, signing_title: 'Phó Chủ tịch' });
    }
    expect(await waits(listed[2] ?? '')).toBe(true);
    expect((await listById(world.db, listId))?.recorded_at?.equals(now)).toBe(true);
    const again = await as(world.db, { login: clerk, at }, (deed) => recordList(deed, signed));
    expect(again).toMatchObject({ ok: false, reasons: [{ reason: 'already-recorded', by: 'Vũ Thị Bích' }] });
  });

  it('signed by somebody who may not: nothing is recorded, and every line says so', async () => {
    const listed = waiting.slice(2, 4);
    const made = await as(world.db, { login: clerk, at }, (deed) => layBefore(deed, unitId, listed));
    const listId = made.ok ? made.value : '';
    const signed = { listId, signerId: await accountOf(business.officer), codes: listed };
    const done = await as(world.db, { login: clerk, at }, (deed) => recordList(deed, signed));
    expect(done.ok ? [] : done.reasons).toEqual(
      expect.arrayContaining(listed.map((code) => ({ reason: 'line', code, because: { reason: 'not-a-signer' } }))),
    );
    expect((await linesOf(world.db, listId)).every((line) => line.waits)).toBe(true);
  });
});

describe('on the screen', () => {
  it('the office sees apart what it must still lay before the leader and what waits for the signature', async () => {
    const who = { name: 'Giàng A Chờ', identity: '043000099' };
    const still = await walked(world.db, { way: correction, day: '2019-02-19', to: 'approved', ...who });
    const presented = waiting.at(-1) ?? '';
    const under = async (login: string, caption: string): Promise<readonly boolean[]> => {
      const { text } = await served.get(paths.signing(), await tokenOf(world.db, login));
      const table = new RegExp(`<caption[^>]*>${caption}[^<]*</caption>.*?</table>`, 's').exec(text)?.[0] ?? '';
      return [still, presented].map((code) => table.includes(code));
    };
    expect(await under('lo.thi.nguyet', 'Chờ trình')).toEqual([true, false]);
    expect(await under(clerk, 'Chờ trình')).toEqual([false, false]);
    expect(await under(clerk, 'Chờ ký: ')).toEqual([false, true]);
  });

  it('the clerk ticks, makes the list, and is led to it', async () => {
    const token = await tokenOf(world.db, clerk);
    const form = { key: newId(), do: 'list', unit: unitId, chon: waiting[4] ?? '' };
    const made = await served.post(paths.signing(), form, token);
    expect(made.location).toMatch(/^\/can-bo\/trinh-ky\/[0-9a-f-]{36}\?vua=lap$/);
    const seen = await served.get(made.location ?? '', token);
    expect(seen.text).toContain(waiting[4]);
    expect(seen.text).toContain('Lường Văn Thưởng, Phó Chủ tịch');
    const unsaid = await served.post(
      (made.location ?? '').replace(/\?.*/, ''),
      { key: newId(), signer: '', chon: waiting[4] ?? '' },
      token,
    );
    expect(unsaid.status).toBe(422);
    expect(unsaid.text).toContain('Chọn người đã ký.');
    const recorded = await served.post(
      (made.location ?? '').replace(/\?.*/, ''),
      { key: newId(), signer: leaderId, chon: waiting[4] ?? '' },
      token,
    );
    expect(recorded.status).toBe(303);
    expect((await served.get(recorded.location ?? '', token)).text).toContain('Vũ Thị Bích ghi nhận');
    const [leaders, strangers] = [await tokenOf(world.db, leader), await tokenOf(world.db, business.officer)];
    expect((await served.get(recorded.location ?? '', leaders)).status).toBe(200);
    expect((await served.get(recorded.location ?? '', strangers)).status).toBe(404);
  });

  it('the leader signs civil status without opening each; what he ticked is signed in his own name', async () => {
    const code = waiting[2] ?? '';
    const form = { key: newId(), do: 'sign', chon: code };
    const signed = await served.post(paths.signing(), form, await tokenOf(world.db, leader));
    expect(signed.location).toBe('/can-bo/trinh-ky?vua=ky&so=1');
    const id = (await dossierByCode(world.db, code))?.id ?? '';
    const event = (await history(world.db, id)).findLast((one) => one.type === 'dossier.signed');
    expect([event?.actor_id, event?.payload]).toEqual([
      leaderId,
      expect.objectContaining({ means: 'screen', list: null }),
    ]);
  });

  it('who neither signs nor lays before finds no such page', async () => {
    expect((await served.get(paths.signing(), await tokenOf(world.db, business.officer))).status).toBe(404);
  });
});

describe('a decision with risk', () => {
  it('is not signed unseen: one unopened among several, and none is signed', async () => {
    const person = { way: business, day: '2019-02-19', to: 'settled', name: 'Vừ Thị Mo' } as const;
    const [one, two] = [
      await walked(world.db, { ...person, identity: '044000001' }),
      await walked(world.db, { ...person, identity: '044000002' }),
    ];
    const chosen = [one, two].map((code) => ({ code, seq: null }));
    const sign = () => as(world.db, { login: business.head, at }, (deed) => signMany(deed, chosen));
    const head = await staffByLogin(world.db, business.head);
    if (!head) throw new Error('there is no head');
    const open = async (code: string, when: Temporal.Instant) => {
      const subjectId = (await dossierByCode(world.db, code))?.id ?? '';
      await noteReading(world.db, { actor: head, subjectKind: 'dossier', subjectId, purpose: 'settling', at: when });
    };
    await open(one, now);
    await open(two, now.subtract({ hours: 24 }));
    expect(await sign()).toEqual({
      ok: false,
      reasons: [{ reason: 'line', code: two, because: { reason: 'not-opened' } }],
    });
    expect([await waits(one), await waits(two)]).toEqual([true, true]);
    await open(two, now);
    expect(await sign()).toMatchObject({ ok: true });
    expect([await waits(one), await waits(two)]).toEqual([false, false]);
  });

  it('is whatever is neither civil status nor a certified copy', () => {
    expect(['ho-tich', 'chung-thuc', 'dat-dai', ''].map((field) => maySignAmongOthers(field, false))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(maySignAmongOthers('dat-dai', true)).toBe(true);
  });
});
