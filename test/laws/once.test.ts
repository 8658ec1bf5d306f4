import { afterAll, expect, it } from 'vitest';
import { sign } from '#casework/dossiers/index.ts';
import { staffByLogin } from '#foundations/access/index.ts';
import { sql } from '#platform/db/index.ts';
import { type Deed, perform, performInternally } from '#platform/deeds/index.ts';
import { newId } from '#platform/id/index.ts';
import { accept } from '#platform/result/index.ts';
import { counterForm } from '#test/support/counter-form.ts';
import { openInside } from '#test/support/inside.ts';
import { as } from '#test/support/play.ts';
import { business, walked } from '#test/support/walked.ts';

const inside = await openInside();
const { db } = inside;
afterAll(() => inside.close());

const clerk = 'pham.thu.trang';
const form = await counterForm(db, 'mot-cua-huyen', business.procedure);
const press = (key: string, person: number, as = clerk) =>
  inside.ask({ method: 'POST', url: '/can-bo/tiep-nhan', as, form: [...form.press(key, person)] });
const dossiers = async (): Promise<number> =>
  (await db.one<{ n: number }>(sql`select count(*)::int as n from dossiers.dossiers`)).n;

it('the same press twice is one dossier, and both hear its number', async () => {
  const [before, key] = [await dossiers(), newId()];
  const [first, second] = await Promise.all([press(key, 1), press(key, 1)]);
  expect([first.status, second.status]).toEqual([303, 303]);
  expect(second.location).toBe(first.location);
  expect((await press(key, 1)).location).toBe(first.location);
  expect(await dossiers()).toBe(before + 1);
});

it('the same key with another form is refused, and nothing is written', async () => {
  const key = newId();
  await press(key, 2);
  const before = await dossiers();
  expect((await press(key, 3)).status).toBe(422);
  expect(await dossiers()).toBe(before);
});

it('the same key of somebody else is another press', async () => {
  const [before, key] = [await dossiers(), newId()];
  await press(key, 4);
  expect((await press(key, 5, 'nguyen.thi.lan.huong')).status).toBe(303);
  expect(await dossiers()).toBe(before + 2);
});

it('a form that was refused may come mended with the same key', async () => {
  const key = newId();
  const without = form.press(key, 6);
  without.delete('name');
  expect((await inside.ask({ method: 'POST', url: '/can-bo/tiep-nhan', as: clerk, form: [...without] })).status).toBe(
    422,
  );
  expect((await press(key, 6)).status).toBe(303);
});

it('a deed without its key, done twice, is noticed', async () => {
  const actor = await staffByLogin(db, clerk);
  if (!actor) throw new Error(`nobody signs in as ${clerk}`);
  const now = Temporal.Instant.from('2019-02-20T02:00:00Z');
  const note = async ({ tx }: Deed) =>
    accept(
      await tx.run(sql`insert into dossiers.notes (id, dossier_id, seq, said)
        select ${newId()}, id, 1, 'hai lần' from dossiers.dossiers order by code limit 1`),
    );
  const twice = async (once: () => Promise<unknown>): Promise<number> => {
    const count = async () =>
      (await db.one<{ n: number }>(sql`select count(*)::int as n from dossiers.notes where said = 'hai lần'`)).n;
    const before = await count();
    await Promise.all([once(), once()]);
    return (await count()) - before;
  };
  const key = newId();
  expect(await twice(() => perform(db, { actor, now, key, body: { key } }, note))).toBe(1);
  expect(await twice(() => performInternally(db, { actor, now }, note))).toBe(2);
});

it('who acts on what they saw before is told who did what since, and when; nothing is done', async () => {
  const code = await walked(db, {
    way: business,
    day: '2019-02-19',
    to: 'settled',
    name: 'Lò Văn Hai',
    identity: '040111333',
  });
  const act = (seq: number) =>
    inside.ask({
      method: 'POST',
      url: `/can-bo/ho-so/${code}/ky`,
      as: business.head,
      form: { key: newId(), seq: String(seq) },
    });
  const state = () =>
    db.one<{ seq: number; state: string }>(sql`select seq, state from dossiers.dossiers where code = ${code}`);
  const { seq } = await state();
  const stale = await act(seq - 1);
  expect(stale.status).toBe(422);
  expect(stale.text).toContain('Đỗ Minh Châu');
  expect(stale.text).toMatch(/11:00/);
  expect(await state()).toMatchObject({ seq });
  expect((await act(seq)).status).toBe(303);
});

it('a press that does not say what it has seen would pass over what was done since: it is noticed', async () => {
  const code = await walked(db, {
    way: business,
    day: '2019-02-19',
    to: 'settled',
    name: 'Lò Văn Ba',
    identity: '040111444',
  });
  const { seq } = await db.one<{ seq: number }>(sql`select seq from dossiers.dossiers where code = ${code}`);
  const told = async (seen: number | null) => {
    const done = await as(db, { login: business.head, at: '2019-02-20T09:00' }, (deed) =>
      sign(deed, { code, seq: seen }),
    );
    return done.ok ? 'signed' : done.reasons.map(({ reason }) => reason);
  };
  expect(await told(seq - 1)).toEqual(['changed-since']);
  expect(await told(null)).toBe('signed');
});
