import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unitByKey } from '#foundations/organisations/index.ts';
import { countDossiers, figuresOn } from '#oversight/statistics/index.ts';
import { sql } from '#platform/db/index.ts';
import { history } from '#platform/events/index.ts';
import { newId } from '#platform/id/index.ts';
import { instantOf } from '#platform/time/index.ts';
import { tampered } from '#test/laws/broken.ts';
import { type TestDatabase, worldDatabase } from '#test/support/database.ts';
import { hearAll } from '#test/support/hearing.ts';
import { as } from '#test/support/play.ts';
import { type ServedRoutes, serveRoutes } from '#test/support/served.tsx';
import { tokenOf } from '#test/support/staffed.ts';
import { business } from '#test/support/walked.ts';
import { paths } from '../paths.ts';
import { receiveRoutes } from '../receive/receive.routes.tsx';
import { unexplainedGaps } from '../verify/verify.store.ts';
import { decline } from './decline.act.ts';
import { declineRoutes } from './decline.routes.tsx';
import type { Declining } from './decline.rules.ts';
import { declinedById } from './decline.store.ts';

const now = instantOf(Temporal.PlainDateTime.from('2019-02-20T14:10'));
let world: TestDatabase;
let served: ServedRoutes;
let oneStopId = '';
beforeAll(async () => {
  world = await worldDatabase();
  served = await serveRoutes(world.db, [...receiveRoutes, ...declineRoutes], { now });
  oneStopId = (await unitByKey(world.db, 'mot-cua-huyen'))?.id ?? '';
});
afterAll(async () => {
  await served.close();
  await world.close();
});

const declining: Declining = {
  name: 'Giàng A Chối',
  identity: '040000777',
  address: 'bản Huổi Một, xã Na Tông',
  phone: '0912000777',
  email: '',
  request: 'Đăng ký doanh nghiệp tư nhân',
  ground: 'other-authority',
  reason: 'Doanh nghiệp tư nhân do Sở Kế hoạch và Đầu tư đăng ký.',
  advice: 'Nộp tại Trung tâm Phục vụ hành chính công tỉnh.',
};
const declined = (change: Partial<Declining> = {}, login = business.clerk) =>
  as(world.db, { login, at: '2019-02-20T09:00' }, (deed) =>
    decline(deed, { oneStopId, procedureId: null }, { ...declining, ...change }),
  );
const idOf = async (done: ReturnType<typeof declined>): Promise<string> => {
  const result = await done;
  return result.ok ? result.value : '';
};

describe('a reception that is declined', () => {
  it('is a line of the counter’s own book, in order, with the person as typed; no dossier comes of it', async () => {
    const dossiers = () => world.db.one<{ n: number }>(sql`select count(*)::int as n from dossiers.dossiers`);
    const before = await dossiers();
    const first = await declinedById(world.db, await idOf(declined()));
    const second = await declinedById(world.db, await idOf(declined({ name: 'Giàng A Khác' })));
    // Two were declined before this morning (S10).
    expect(first).toMatchObject({ ...declining, year: 2019, number: 3 });
    expect(second).toMatchObject({ name: 'Giàng A Khác', number: 4 });
    expect(await dossiers()).toEqual(before);
  });

  it('changes nobody the register knows, whose number was typed with another name', async () => {
    const people = () => world.db.rows<object>(sql`select * from parties.parties order by id`);
    const before = await people();
    const [known] = await world.db.rows<{ identity_number: string }>(
      sql`select identity_number from parties.parties where identity_number is not null limit 1`,
    );
    expect(known).toBeDefined();
    expect(await declined({ identity: known?.identity_number ?? '' })).toMatchObject({ ok: true });
    expect(await people()).toEqual(before);
  });

  it('names nobody in its event', async () => {
    const id = await idOf(declined());
    const [event, ...others] = await history(world.db, id);
    expect(others).toEqual([]);
    expect(event).toMatchObject({
      type: 'reception.declined',
      payload: { ground: 'other-authority', procedure: null, period: '2019' },
    });
    expect(JSON.stringify(event?.payload)).not.toMatch(/Chối|040000777|Doanh nghiệp/);
  });

  it('is refused with every reason at once: whoever is sent away learns why and what to do next', async () => {
    const done = await declined({ name: '', address: '', request: '', ground: null, reason: 'không', advice: '' });
    expect(done.ok ? [] : done.reasons.map(({ reason }) => reason)).toEqual([
      'decline-name',
      'decline-address',
      'decline-request',
      'decline-ground',
      'decline-reason',
      'decline-advice',
    ]);
    expect(await unexplainedGaps(world.db)).toEqual([]);
  });

  it('is the act of who receives at that counter alone', async () => {
    const done = await declined({}, business.officer);
    expect(done.ok ? [] : done.reasons).toEqual([{ reason: 'not-allowed' }]);
  });

  it('is counted apart from what was received, and once however often it is heard', async () => {
    const figures = async () => {
      await hearAll(world.db, countDossiers);
      return figuresOn(world.db, now);
    };
    const rows = await world.db.one<{ n: number }>(sql`select count(*)::int as n from dossiers.declined`);
    const { n: received } = await world.db.one<{ n: number }>(sql`select count(*)::int as n from dossiers.dossiers`);
    expect(await figures()).toMatchObject({ declined: rows.n, all: { received } });
  });

  it('leaves a gap that verify tells of when its line is taken out of the book', async () => {
    await declined();
    const gone = [`delete from numbering.entries where kind = 'form-03' and number = 3`];
    expect(await tampered(world.ownerUrl, gone, unexplainedGaps)).toEqual(['form-03 2019 3']);
  });
});

describe('on the screen', () => {
  it('what was typed while receiving goes along to the page where it is declined', async () => {
    const token = await tokenOf(world.db, business.clerk);
    const typed = { name: 'Vừ Thị Gõ', address: 'bản Pa Thơm', phone: '0912000111', identityNumber: '040000778' };
    const form = { key: newId(), do: 'decline', counter: 'mot-cua-huyen', procedure: business.procedure, ...typed };
    const sent = await served.post(paths.receive(), form, token);
    expect(sent.status).toBe(303);
    expect(sent.location).not.toMatch(/V%E1|Gõ|040000778/);
    const page = await served.get(sent.location ?? '', token);
    for (const word of [...Object.values(typed), 'Đăng ký thành lập hộ kinh doanh']) expect(page.text).toContain(word);
  });

  it('a refused press keeps what was typed, and says what to mend; a whole one stands in the book', async () => {
    const token = await tokenOf(world.db, business.clerk);
    const { ground: _, ...rest } = declining;
    const form = { ...rest, key: newId(), counter: 'mot-cua-huyen', procedure: '' };
    const refused = await served.post(paths.declined(), form, token);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Chọn căn cứ từ chối.');
    expect(refused.text).toContain(declining.advice);
    const done = await served.post(paths.declined(), { ...form, key: newId(), ground: 'no-procedure' }, token);
    expect(done.status).toBe(303);
    const book = await served.get(done.location ?? '', token);
    for (const word of ['Giàng A Chối', 'Không phải thủ tục tiếp nhận tại Bộ phận này', '/TCHS. In phiếu'])
      expect(book.text).toContain(word);
  });
});
