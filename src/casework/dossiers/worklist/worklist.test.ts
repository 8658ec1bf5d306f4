import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { staffByLogin } from '#foundations/access/index.ts';
import { calendarOf } from '#foundations/calendar/index.ts';
import { unitByKey } from '#foundations/organisations/index.ts';
import { sql } from '#platform/db/index.ts';
import { history } from '#platform/events/index.ts';
import { newId } from '#platform/id/index.ts';
import { instantOf } from '#platform/time/index.ts';
import { type TestDatabase, worldDatabase } from '#test/support/database.ts';
import { as } from '#test/support/play.ts';
import { type ServedRoutes, serveRoutes } from '#test/support/served.tsx';
import { tokenOf } from '#test/support/staffed.ts';
import { business, correction, walked } from '#test/support/walked.ts';
import { approveMany } from '../approve/approve-many.act.ts';
import { dossierByCode } from '../dossier/dossier.store.ts';
import { requestSupplement } from '../supplement/request.act.ts';
import { tickOf } from './worklist.read.rules.ts';
import { worklistRoutes } from './worklist.routes.tsx';
import { addUp, doors, edgesOf, type Queue, queuesOf } from './worklist.rules.ts';
import { type Line, lines, type Sieve, tallies } from './worklist.store.ts';

const now = instantOf(Temporal.PlainDateTime.from('2019-02-20T08:28'));
let world: TestDatabase;
let served: ServedRoutes;
/** Of Tư pháp: to be approved by its head. */
let toApprove: string[];
/** Of Tài chính – Kế hoạch: with its officer. */
let settling: string[];

beforeAll(async () => {
  world = await worldDatabase();
  served = await serveRoutes(world.db, worklistRoutes, { now });
  toApprove = [];
  settling = [];
  for (const [n, day] of ['2019-02-12', '2019-02-15', '2019-02-18', '2019-02-19'].entries()) {
    const one = { day, name: `Lò Văn ${['Pâng', 'Ún', 'Hặc', 'Sung'][n]}` };
    toApprove.push(await walked(world.db, { ...one, way: correction, to: 'settled', identity: `04100000${n}` }));
    settling.push(await walked(world.db, { ...one, way: business, to: 'assigned', identity: `04100001${n}` }));
  }
  const asked = { code: settling[3] ?? '', seq: null };
  const request = {
    items: [{ name: 'Bản sao hợp đồng thuê', original: 0, copy: 1 }],
    reason: 'Thiếu giấy tờ về địa điểm',
    respondBy: Temporal.PlainDate.from('2019-03-01'),
  };
  await as(world.db, { login: business.officer, at: '2019-02-19T15:00' }, (deed) =>
    requestSupplement(deed, asked, request),
  );
});

afterAll(async () => {
  await served.close();
  await world.close();
});

async function queues(login: string): Promise<Queue[]> {
  const staff = await staffByLogin(world.db, login);
  if (!staff) throw new Error(`nobody signs in as ${login}`);
  return queuesOf(staff);
}

async function sieve(): Promise<Sieve> {
  const authority = await unitByKey(world.db, 'ubnd-huyen');
  const authorityId = authority?.id ?? '';
  return { edges: edgesOf(now, [{ authorityId, calendar: await calendarOf(world.db, authorityId) }]) };
}

/** Every page of a queue, as somebody turns them. */
async function turned(of: readonly Queue[], size: number): Promise<Line[]> {
  const all: Line[] = [];
  for (let page = 0; page < 50; page++) {
    const last = all.at(-1);
    const after = last && { dueAt: last.due_at, taskId: last.task_id };
    const found = await lines(world.db, of, { ...(await sieve()), doors, size, after });
    if (found.length === 0) return all;
    all.push(...found);
  }
  throw new Error('the pages do not end');
}

describe('a queue', () => {
  it('shows only the units of the official’s grants', async () => {
    const mine = await queues(correction.head);
    const found = await turned(mine, 50);
    const units = new Set(mine.map((queue) => queue.unitId));
    expect(found.map((line) => line.code)).toEqual(expect.arrayContaining(toApprove));
    expect(found.every((line) => units.has(line.unit_id))).toBe(true);
    expect(found.map((line) => line.code)).not.toEqual(expect.arrayContaining([settling[0]]));
  });

  it('shows every line once, the soonest due first, however short the pages', async () => {
    const mine = [...(await queues(business.officer)), ...(await queues(correction.head))];
    const whole = await turned(mine, 100);
    expect(whole.length).toBeGreaterThanOrEqual(8);
    for (const size of [1, 3]) {
      expect((await turned(mine, size)).map((line) => line.task_id)).toEqual(whole.map((line) => line.task_id));
    }
    const dues = whole.map((line) => line.due_at.epochMilliseconds);
    expect(dues).toEqual(dues.toSorted((one, other) => one - other));
  });

  it('adds up behind its doors, and behind each door stand exactly those it counts', async () => {
    const mine = await queues(business.officer);
    const counts = addUp(await tallies(world.db, mine, await sieve()));
    expect(counts.all).toBe((await turned(mine, 100)).length);
    for (const door of doors) {
      const behind = await lines(world.db, mine, { ...(await sieve()), doors: [door], size: 100 });
      expect([door, behind.length]).toEqual([door, counts[door]]);
    }
    expect(counts.late).toBeGreaterThan(0);
    expect(counts.waiting).toBeGreaterThan(0);
  });

  it('calls a date late after its day, and a limit in hours after its minute', async () => {
    const [early, late] = [settling[1] ?? '', settling[2] ?? ''];
    const due = instantOf(Temporal.PlainDateTime.from('2019-02-20T08:00'));
    for (const [code, judgedBy] of [
      [early, 'date'],
      [late, 'time'],
    ]) {
      await world.db.run(sql`
        with d as (update dossiers.dossiers set judged_by = ${judgedBy} where code = ${code} returning id)
        update dossiers.tasks t set due_at = ${due}, judged_by = ${judgedBy} from d where t.dossier_id = d.id and t.closed_at is null`);
    }
    const found = await turned(await queues(business.officer), 100);
    const door = new Map(found.map((line) => [line.code, line.door]));
    expect([door.get(early), door.get(late)]).toEqual(['today', 'late']);
  });
});

describe('on the screen', () => {
  it('the officer’s day has what is theirs and nobody else’s department', async () => {
    const seen = await served.get('/can-bo', await tokenOf(world.db, business.officer));
    expect(seen.status).toBe(200);
    expect(seen.text).toContain('Lò Văn Pâng');
    expect(seen.text).toContain(settling[0]?.slice(-11));
    expect(seen.text).not.toContain(`/can-bo/ho-so/${toApprove[0]}`);
  });

  it('the counter is told whose papers it waits for', async () => {
    const seen = await served.get('/can-bo', await tokenOf(world.db, business.clerk));
    expect(seen.text).toContain('Chờ công dân bổ sung');
    expect(seen.text).toContain(`/can-bo/ho-so/${settling[3]}`);
    expect(seen.text).toContain('01/03/2019');
  });

  it('an office that is not one’s own shows nothing', async () => {
    const token = await tokenOf(world.db, business.officer);
    const seen = await served.get('/can-bo/viec?don-vi=tu-phap', token);
    expect(seen.text).toContain('Không có hồ sơ nào trong nhóm này');
  });
});

describe('several approved at one press', () => {
  const seqOf = async (code: string): Promise<number> => (await dossierByCode(world.db, code))?.seq ?? 0;

  it('with one that is not there to be approved: none is, and every line says why', async () => {
    const chosen = [toApprove[0], settling[0]].map((code) => ({ code: code ?? '', seq: null }));
    const before = await seqOf(toApprove[0] ?? '');
    const done = await as(world.db, { login: correction.head, at: '2019-02-20T08:28' }, (deed) =>
      approveMany(deed, chosen),
    );
    expect(done).toMatchObject({ ok: false, reasons: [{ reason: 'line', code: settling[0] }] });
    expect(await seqOf(toApprove[0] ?? '')).toBe(before);
  });

  it('one that changed since the page was shown is not approved unseen', async () => {
    const code = toApprove[0] ?? '';
    const key = newId();
    const form = { key, chon: tickOf(code, (await seqOf(code)) - 1) };
    const token = await tokenOf(world.db, correction.head);
    const seen = await served.post('/can-bo/viec?viec=approve', form, token);
    expect(seen.status).toBe(422);
    expect(seen.text).toContain(`${code}: `);
  });

  it('each passes on with its own event in the head’s name', async () => {
    const chosen = toApprove.map((code) => ({ code, seq: null }));
    const done = await as(world.db, { login: correction.head, at: '2019-02-20T08:28' }, (deed) =>
      approveMany(deed, chosen),
    );
    expect(done.ok && done.value).toHaveLength(4);
    const head = await staffByLogin(world.db, correction.head);
    for (const code of toApprove) {
      const dossier = await dossierByCode(world.db, code);
      const last = (await history(world.db, dossier?.id ?? '')).at(-1);
      expect([last?.type, last?.actor_id]).toEqual(['dossier.approved', head?.accountId]);
    }
  });
});
