import { parseCsv } from 'hucre/csv';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { enterVisit, misbooked, voidLine } from '#casework/certification/index.ts';
import { misexempted, receive, voidDossier, withdraw } from '#casework/dossiers/index.ts';
import { closingById, handOverCash, takeClosingBack, unbalanced } from '#casework/payments/index.ts';
import { staffByLogin, whoMay } from '#foundations/access/index.ts';
import { unitByKey } from '#foundations/organisations/index.ts';
import { type Sql, sql } from '#platform/db/index.ts';
import { openInside } from '#test/support/inside.ts';
import { cashier, paidSubject } from '#test/support/paid.ts';
import { as } from '#test/support/play.ts';
import { receptionOf } from '#test/support/reception.ts';

const inside = await openInside();
const { db, ask } = inside;
afterAll(() => inside.close());

const civil = 'thay-doi-cai-chinh-ho-tich-du-14-tuoi';
const copies = { matter: 'copy', paper: 'Bằng tốt nghiệp', pages: '5', copies: '3', language: '' };
const list = async (asked = ''): Promise<string[][]> =>
  parseCsv((await ask({ url: `/can-bo/mien-phi.csv${asked}`, as: cashier })).text).slice(1) as string[][];
let code = '';
let certifier = '';

/** A correction for a poor household, one that is paid, and copies for a loan that pay nothing. */
beforeAll(async () => {
  const clerk = { login: cashier, at: '2019-02-20T08:40' };
  const plain = await receptionOf(db, { counter: 'mot-cua-huyen', procedure: civil, identity: '040000801' });
  const poor = await receptionOf(db, { counter: 'mot-cua-huyen', procedure: civil, identity: '040000802' });
  const shown = { paper: '', number: '12', year: '2019', issuer: 'UBND xã Thanh Xương', original: true };
  const exemption = { ground: 'Người thuộc hộ nghèo', proof: shown };
  await as(db, clerk, (deed) => receive(deed, plain));
  const received = await as(db, clerk, (deed) => receive(deed, { ...poor, exemption }));
  if (!received.ok) throw new Error(JSON.stringify(received));
  code = received.value.code;
  const unit = await unitByKey(db, 'tu-phap');
  if (!unit) throw new Error('there is no tu-phap');
  certifier = (await whoMay(db, 'certification.enter', unit.id))[0]?.login ?? '';
  const visit = await as(db, { login: certifier, at: '2019-02-20T09:00' }, (deed) =>
    enterVisit(deed, unit, {
      ...{ requester: 'Lò Văn Pâng', born: '1986', identity: '040123456', phone: '', due: '', agreed: false },
      exemption: { ground: 'Vay vốn', proof: { ...shown, issuer: 'Agribank Điện Biên', number: '7', year: '' } },
      // Signatures are waived for nobody: the loan frees the copies alone.
      rows: [copies, copies, { ...copies, matter: 'signature', copies: '1' }],
    }),
  );
  if (!visit.ok) throw new Error(JSON.stringify(visit));
});

it('names what was waived with ground, proof and who received it: of dossiers and of certification', async () => {
  const name = (await staffByLogin(db, cashier))?.name ?? '';
  const [dossier, lane, ...more] = await list();
  expect(more).toEqual([]);
  expect(dossier?.slice(1, 2)).toEqual([code]);
  expect(dossier?.slice(5)).toEqual([
    ...['28000', 'Người thuộc hộ nghèo', '100%', 'Điều 11 Luật Hộ tịch', 'Giấy chứng nhận hộ nghèo', '12', '2019'],
    ...['UBND xã Thanh Xương', 'đã xem', name],
  ]);
  // (2 × 2.000 + 3 × 1.000) × 3, twice (TT 226/2016/TT-BTC).
  expect([lane?.[1], lane?.[5], lane?.[6]]).toEqual([
    ...['chứng thực', '42000', 'Cá nhân, hộ gia đình vay vốn phát triển nông nghiệp, nông thôn'],
  ]);
  expect(await unbalanced(db)).toEqual([]);
});

it('is narrowed by kind, ground and quarter, and says what was waived in all', async () => {
  expect((await list('?loai=phí')).map(([, matter]) => matter)).toEqual(['chứng thực']);
  expect((await list('?dien=2')).map(([, matter]) => matter)).toEqual([code]);
  expect(await list('?ky=2018-4')).toEqual([]);
  const page = (await ask({ url: '/can-bo/mien-phi?xem=in', as: cashier })).text;
  expect(page).toContain('Đã miễn, giảm, phí');
  expect(page).toContain('42.000');
  expect((await ask({ url: '/can-bo/mien-phi?ky=2019-7', as: cashier })).status).toBe(404);
});

/** What is found wrong after a statement, which is then taken back. */
async function foundAfter(broken: Sql): Promise<string[]> {
  let found: string[] = [];
  await db.transaction(
    async (tx) => {
      await tx.run(broken);
      found = [...(await misexempted(tx)), ...(await misbooked(tx)), ...(await unbalanced(tx))];
    },
    () => false,
  );
  return found;
}

it('is counted again from the fees of the versions and of the lane: a row changed by hand is found', async () => {
  expect(await foundAfter(sql`select 1`)).toEqual([]);
  const civilFee = sql`fee_key is not null and exemption is not null`;
  const less = await foundAfter(sql`update payments.charges set waived = 8000 where ${civilFee}`);
  expect(less.join('\n')).toContain(`${code} (1), khoan-1: 0 charged, 8000 waived; its version says 0, 28000`);
  const ground = await foundAfter(sql`update payments.charges set exemption_ground = 'Người cao tuổi',
    exemption = jsonb_set(exemption, '{name}', '"Người cao tuổi"') where ${civilFee}`);
  expect(ground.join('\n')).toContain('its version says 28000, 0');
  const charged = await foundAfter(
    sql`update payments.charges set amount = amount + 1000 where fee_key is not null and amount > 0`,
  );
  expect(charged.join('\n')).toContain('its version says');
  const lane = await foundAfter(
    sql`update payments.charges set waived = 1000 where exemption is not null and fee_key is null`,
  );
  expect(lane.join('\n')).toContain('1000 waived');
});

it('stands in the cash book of the day, no part of its money; a day opened again has it no more', async () => {
  await paidSubject(db);
  const page = (await ask({ url: '/can-bo/so-quy', as: cashier })).text.replaceAll('\u00a0', ' ');
  expect(page).toContain('Miễn, giảm chưa vào sổ: 3 khoản, lệ phí 28.000 đồng, phí 42.000 đồng');
  const unit = (await unitByKey(db, 'mot-cua-huyen'))?.id ?? '';
  const treasurer = (await staffByLogin(db, 'luong.thi.sen'))?.accountId ?? '';
  const closed = await as(db, { login: cashier, at: '2019-02-20T16:30' }, (deed) =>
    handOverCash(deed, unit, { counted: '125.000', treasurer }),
  );
  if (!closed.ok) throw new Error(JSON.stringify(closed.reasons));
  const [head = [], line = []] = parseCsv((await ask({ url: '/can-bo/so-quy.csv', as: cashier })).text) as string[][];
  expect(line[head.indexOf('Miễn, giảm')]).toBe('70000');
  expect(await foundAfter(sql`select 1`)).toEqual([]);
  const changed = await foundAfter(sql`update payments.charges set closing_id = null where kind = 'lệ phí'`);
  expect(changed.join('\n')).toContain('70000 waived, 42000 in its exemptions');
  await as(db, { login: cashier, at: '2019-02-20T16:40' }, (deed) =>
    takeClosingBack(deed, { closingId: closed.value, reason: 'Đếm nhầm một tờ' }),
  );
  expect((await closingById(db, closed.value))?.taken_back_at).toBeTruthy();
  expect((await ask({ url: '/can-bo/so-quy', as: cashier })).text).toContain('Miễn, giảm chưa vào sổ: 3 khoản');
  expect(await foundAfter(sql`select 1`)).toEqual([]);
});

const said = async () =>
  /chưa vào sổ: [^.]*\.[^.]*\.?[^.]*/
    .exec((await ask({ url: '/can-bo/so-quy', as: cashier })).text)?.[0]
    .replaceAll('\u00a0', ' ');

it('stays with a dossier that its citizen withdraws: the fee was due when it was received, and so was what stands in its place', async () => {
  const poor = await receptionOf(db, { counter: 'mot-cua-huyen', procedure: civil, identity: '040000803' });
  const shown = { paper: '', number: '15', year: '2019', issuer: 'UBND xã Thanh Xương', original: true };
  const exemption = { ground: 'Người thuộc hộ nghèo', proof: shown };
  const by = { login: cashier, at: '2019-02-20T16:42' };
  const received = await as(db, by, (deed) => receive(deed, { ...poor, exemption }));
  const before = await said();
  expect(before).toContain('4 khoản, lệ phí 56.000');
  const owner = { standing: 'owner', name: '', identity: '', reason: 'Đổi ý, không làm nữa' } as const;
  const withdrawn = received.ok ? received.value.code : '';
  expect((await as(db, by, (deed) => withdraw(deed, { code: withdrawn, seq: null }, owner))).ok).toBe(true);
  expect(await said()).toBe(before);
});

it('leaves the open day with the dossier, or the line, that was entered by mistake', async () => {
  const by = { login: cashier, at: '2019-02-20T16:45' };
  const why = 'Nhập trùng với hồ sơ vừa nhận';
  expect((await as(db, by, (deed) => voidDossier(deed, { code, seq: null }, why))).ok).toBe(true);
  expect(await said()).toContain('3 khoản');
  const { id } = await db.one<{ id: string }>(sql`
    select l.id from certification.lines l
    join payments.charges c on c.subject_id = l.visit_id and c.position = l.position where c.exemption is not null limit 1`);
  expect((await as(db, { ...by, login: certifier }, (deed) => voidLine(deed, id, why))).ok).toBe(true);
  expect(await said()).toContain('2 khoản, lệ phí 28.000 đồng, phí 21.000');
  expect(await foundAfter(sql`select 1`)).toEqual([]);
});
