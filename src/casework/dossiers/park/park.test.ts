import { afterAll, describe, expect, it } from 'vitest';
import { sql } from '#platform/db/index.ts';
import { history } from '#platform/events/index.ts';
import { newId } from '#platform/id/index.ts';
import { fireDue } from '#platform/timers/index.ts';
import { openInside } from '#test/support/inside.ts';
import { business } from '#test/support/walked.ts';
import { timers } from '../../../listeners.ts';
import { unexplainedGaps } from '../verify/verify.store.ts';

const inside = await openInside();
const { db, ask } = inside;
afterAll(() => inside.close());

const clerk = business.clerk;
const typed = {
  counter: 'mot-cua-huyen',
  procedure: business.procedure,
  name: 'Vừ Thị Gác',
  born: '1990',
  identityNumber: '040000881',
  address: 'bản Pa Thơm, xã Pa Thơm',
  phone: '0912000881',
  waitsFor: '01 bản photo CMND',
};
const press = (form: Readonly<Record<string, string>>, as = clerk) =>
  ask({ method: 'POST', url: '/can-bo/tiep-nhan', as, form: { key: newId(), ...typed, do: 'park', ...form } });
const idIn = (location: string | undefined): string => /vua=([0-9a-f-]{36})/.exec(location ?? '')?.[1] ?? '';
const parked = async (form: Readonly<Record<string, string>> = {}): Promise<string> =>
  idIn((await press(form)).location);
const list = (as = clerk) => ask({ url: '/can-bo/tam-gac', as });
const resume = (id: string, as = clerk) =>
  ask({ url: `/can-bo/tiep-nhan?quay=mot-cua-huyen&thu-tuc=${business.procedure}&tam-gac=${id}`, as });
const rowOf = (id: string) =>
  db.one<{ name: string | null; form: unknown; ended_how: string | null }>(
    sql`select name, form, ended_how from dossiers.parked where id = ${id}`,
  );
const dossiers = async (): Promise<number> =>
  (await db.one<{ n: number }>(sql`select count(*)::int as n from dossiers.dossiers`)).n;

describe('a parked reception', () => {
  it('keeps all that was typed at the counter, has no number and is not received', async () => {
    const before = await dossiers();
    const id = await parked();
    expect(await dossiers()).toBe(before);
    const { text } = await list();
    for (const word of [typed.name, typed.waitsFor]) expect(text).toContain(word);
    const page = await resume(id);
    for (const word of [typed.name, typed.identityNumber, typed.address, typed.phone])
      expect(page.text).toContain(word);
    expect(await unexplainedGaps(db)).toEqual([]);
  });

  it('keeps its place when it is parked anew', async () => {
    const first = await parked({ name: 'Lò Văn Đầu' });
    await parked({ name: 'Lò Văn Sau' });
    expect(await parked({ parked: first, name: 'Lò Văn Đầu', waitsFor: 'Sổ hộ khẩu' })).toBe(first);
    const { text } = await list();
    expect(text.indexOf('Lò Văn Đầu')).toBeLessThan(text.indexOf('Lò Văn Sau'));
    expect(text).toContain('Sổ hộ khẩu');
  });

  it('becomes one dossier, and is gone with it', async () => {
    const id = await parked({ identityNumber: '040000882', name: 'Vừ Thị Nhận' });
    const form = { parked: id, identityNumber: '040000882', name: 'Vừ Thị Nhận', do: 'all' };
    const full = await ask({ url: (await press(form)).location ?? '', as: clerk });
    const papers = [...full.text.matchAll(/name="brought" value="([^"]+)" checked/g)].map(([, key]) => key ?? '');
    const rest = { ...typed, ...form, do: 'receive', outsideHours: 'yes' };
    const send = () => {
      const pairs = Object.entries({ ...rest, key: newId() });
      const ticks = papers.flatMap((key) => ['brought', 'shown'].map((name): [string, string] => [name, key]));
      return ask({ method: 'POST', url: '/can-bo/tiep-nhan', as: clerk, form: [...pairs, ...ticks] });
    };
    expect((await send()).status).toBe(303);
    expect(await rowOf(id)).toEqual({ name: null, form: null, ended_how: 'received' });
    const before = await dossiers();
    const again = await send();
    expect(again.status).toBe(422);
    expect(again.text).toContain('Bản tạm gác này đã được nhận');
    expect(await dossiers()).toBe(before);
  });

  it('is thrown away with a ground, and what was typed goes at once', async () => {
    const id = await parked();
    const url = `/can-bo/tam-gac/${id}/bo`;
    const discard = () => ask({ method: 'POST', url, as: clerk, form: { key: newId(), ground: 'not-back' } });
    expect((await discard()).status).toBe(303);
    expect(await rowOf(id)).toEqual({ name: null, form: null, ended_how: 'not-back' });
    expect((await discard()).text).toContain('đã bỏ hoặc đã hết hạn');
    expect((await resume(id)).status).toBe(303);
    expect(JSON.stringify((await history(db, id)).map(({ payload }) => payload))).not.toMatch(/Gác|040000881|photo/);
  });

  it('is forgotten by itself when its days are over', async () => {
    const id = await parked();
    await fireDue(db, timers, (await inside.house.clock.business(db)).add({ hours: 3 * 24 }));
    expect(await rowOf(id)).toEqual({ name: null, form: null, ended_how: 'purged' });
    expect((await history(db, id)).map(({ type }) => type)).toEqual(['reception.parked', 'reception.parked-ended']);
  });

  it('is refused with every reason at once, and nothing typed is lost', async () => {
    const { status, text } = await press({ name: '', waitsFor: '' });
    expect(status).toBe(422);
    for (const word of ['Ghi họ tên', 'Ghi khách đi lấy gì', typed.address]) expect(text).toContain(word);
  });

  it('is seen at its own counter alone', async () => {
    const id = await parked({ name: 'Vừ Thị Riêng' });
    const other = 'lo.thi.thuy';
    expect((await list(other)).text).not.toContain('Vừ Thị Riêng');
    expect((await resume(id, other)).text).not.toContain('Vừ Thị Riêng');
    const form = { key: newId(), ground: 'twice' };
    expect((await ask({ method: 'POST', url: `/can-bo/tam-gac/${id}/bo`, as: other, form })).status).toBe(404);
  });
});
