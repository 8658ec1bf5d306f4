import { afterAll, beforeAll, expect, test } from 'vitest';
import { whoMay } from '#foundations/access/index.ts';
import { unitByKey } from '#foundations/organisations/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { brokenLinks, history } from '#platform/events/index.ts';
import type { Result } from '#platform/result/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { worldDatabase } from '#test/support/database.ts';
import { as } from '#test/support/play.ts';
import { receptionOf } from '#test/support/reception.ts';
import { chargesOf, owed } from '../payments/index.ts';
import { resultOf } from './dossier/result.store.ts';
import {
  acceptSupplement,
  advance,
  approve,
  assign,
  type Dossier,
  dossierByCode,
  handOver,
  numberAndSeal,
  receive,
  recordSignature,
  requestSupplement,
  returnResult,
  sign,
  signAndSeal,
  takeOver,
  verifyFlow,
} from './index.ts';

const { db, close } = await worldDatabase();
afterAll(close);

const collection = {
  standing: 'owner',
  name: '',
  identity: '',
  paid: true,
  receipts: { receiptNumber: null },
} as const;

/** Does a deed and insists that it was accepted. */
async function done<Value>(
  login: string,
  at: string,
  act: (deed: Deed) => Promise<Result<Value, unknown>>,
): Promise<Value> {
  const result = await as(db, { login, at }, act);
  if (!result.ok) throw new Error(`${at} ${login}: ${JSON.stringify(result.reasons)}`);
  return result.value;
}

async function dossier(code: string): Promise<Dossier> {
  return (await dossierByCode(db, code)) as Dossier;
}

const loginAt = async (permission: string, unitKey: string): Promise<string> => {
  const unit = await unitByKey(db, unitKey);
  const [holder] = await whoMay(db, permission, unit?.id ?? '');
  return holder?.login ?? `nobody may ${permission} at ${unitKey}`;
};

const officer = async (login: string): Promise<string> => {
  for (const key of ['tai-chinh-ke-hoach', 'tu-phap', 'kinh-te-ha-tang']) {
    const unit = await unitByKey(db, key);
    const found = (await whoMay(db, 'dossier.process', unit?.id ?? '')).find((one) => one.login === login);
    if (found) return found.accountId;
  }
  throw new Error(`${login} settles nowhere`);
};

let clerks: Record<string, string>;
beforeAll(async () => {
  clerks = {
    finance: await loginAt('dossier.clerk', 'tai-chinh-ke-hoach'),
    justice: await loginAt('dossier.clerk', 'tu-phap'),
    office: await loginAt('dossier.clerk', 'van-phong'),
    present: await loginAt('dossier.present', 'van-phong'),
  };
});

test('a household business goes from the counter to the trader: received, handed over, assigned, examined, signed, sealed, returned', async () => {
  const reception = await receptionOf(db, { counter: 'mot-cua-huyen', procedure: 'dang-ky-thanh-lap-ho-kinh-doanh' });
  const { code } = await done('pham.thu.trang', '2019-02-20T09:00', (deed) => receive(deed, reception));
  const at = { code, seq: null };
  await done('pham.thu.trang', '2019-02-20T10:00', (deed) => handOver(deed, { codes: [code] }));
  await done('hoang.trong.nghia', '2019-02-20T10:20', (deed) => takeOver(deed, { codes: [code] }));
  await done('hoang.trong.nghia', '2019-02-20T10:30', async (deed) => assign(deed, at, await officer('do.minh.chau')));
  await done('do.minh.chau', '2019-02-21T15:00', (deed) =>
    advance(deed, at, { role: 'process', note: 'Hồ sơ hợp lệ' }),
  );
  await done('hoang.trong.nghia', '2019-02-22T09:00', (deed) => sign(deed, at));
  await done(clerks.finance ?? '', '2019-02-22T10:00', (deed) => numberAndSeal(deed, at));
  expect((await dossier(code)).state).toBe('ready');
  await done('lo.thi.xuan', '2019-02-25T08:00', (deed) => returnResult(deed, at, collection));
  expect((await dossier(code)).state).toBe('returned');
  const told = (await history(db, (await dossier(code)).id)).map((event) => event.type.replace('dossier.', ''));
  expect(told).toEqual(['received', 'given', 'taken', 'assigned', 'advanced', 'signed', 'numbered', 'returned']);
});

test('a household business that may not be registered is refused in writing: reasons, two hands, its own book, no fee', async () => {
  const procedure = 'dang-ky-thanh-lap-ho-kinh-doanh';
  const reception = await receptionOf(db, { counter: 'mot-cua-huyen', procedure, identity: '040000128' });
  const { code } = await done('pham.thu.trang', '2019-02-20T09:02', (deed) => receive(deed, reception));
  const at = { code, seq: null };
  await done('pham.thu.trang', '2019-02-20T10:00', (deed) => handOver(deed, { codes: [code] }));
  await done('hoang.trong.nghia', '2019-02-20T10:30', async (deed) => assign(deed, at, await officer('do.minh.chau')));
  const propose = (note: string) => (deed: Deed) => advance(deed, at, { role: 'process', outcome: 'refuse', note });
  const silent = await as(db, { login: 'do.minh.chau', at: '2019-02-20T14:00' }, propose(''));
  expect(silent.ok || silent.reasons).toEqual([{ field: 'note', reason: 'refusal-without-grounds' }]);
  await done('do.minh.chau', '2019-02-20T15:00', propose('Đã đứng tên một hộ kinh doanh khác'));
  await done('hoang.trong.nghia', '2019-02-20T15:30', (deed) => approve(deed, at));
  await done('hoang.trong.nghia', '2019-02-20T16:00', (deed) => sign(deed, at));
  await done(clerks.finance ?? '', '2019-02-21T08:00', (deed) => numberAndSeal(deed, at));
  const { id } = await dossier(code);
  expect(await resultOf(db, id)).toMatchObject({
    kind: 'refused',
    name: 'Thông báo về việc không cấp Giấy chứng nhận đăng ký hộ kinh doanh',
    book: 'Sổ văn bản đi',
    number: '01/TB-TCKH',
  });
  expect(owed(await chargesOf(db, id))).toBe(0n);
  await done('pham.thu.trang', '2019-02-21T08:20', (deed) => takeOver(deed, { codes: [code] }));
  // Signed for at the counter, it is still a result that waits for its owner.
  expect((await dossier(code)).state).toBe('ready');
  await done('lo.thi.xuan', '2019-02-21T08:30', (deed) =>
    returnResult(deed, at, { ...collection, paid: false, receipts: {} }),
  );
  expect((await dossier(code)).state).toBe('returned');
  const numbered = (await history(db, id)).find((event) => event.type === 'dossier.numbered');
  expect(numbered?.payload).toMatchObject({ book: 'so-van-ban-di', refused: true });
});

test('a correction of civil status passes five roles and the vice chairman signs on paper, recorded by another hand', async () => {
  const reception = await receptionOf(db, {
    counter: 'mot-cua-huyen',
    procedure: 'thay-doi-cai-chinh-ho-tich-du-14-tuoi',
    case: 'cai-chinh',
    identity: '040000124',
  });
  const { code } = await done('nguyen.thi.lan.huong', '2019-02-20T09:05', (deed) => receive(deed, reception));
  const at = { code, seq: null };
  await done('nguyen.thi.lan.huong', '2019-02-20T10:00', (deed) => handOver(deed, { codes: [code] }));
  await done('le.thi.kim.dung', '2019-02-20T10:20', (deed) => takeOver(deed, { codes: [code] }));
  await done('le.thi.kim.dung', '2019-02-20T10:30', async (deed) => assign(deed, at, await officer('quang.van.thuan')));
  await done('quang.van.thuan', '2019-02-21T15:00', (deed) => advance(deed, at, { role: 'process', note: '' }));
  await done('le.thi.kim.dung', '2019-02-21T16:00', (deed) => approve(deed, at));
  await done(clerks.present ?? '', '2019-02-22T08:00', (deed) => advance(deed, at, { role: 'present', note: '' }));
  const signer = (await whoMay(db, 'dossier.sign', (await dossier(code)).authority_id)).find(
    (one) => one.login === 'luong.van.thuong',
  );
  await done(await loginAt('dossier.clerk', 'ubnd-huyen'), '2019-02-22T10:30', (deed) =>
    recordSignature(deed, at, { signerId: signer?.accountId ?? '', listId: null }),
  );
  const signed = (await history(db, (await dossier(code)).id)).at(-1);
  expect(signed?.type).toBe('dossier.signed');
  expect(signed?.on_behalf_of).toBe(signer?.accountId);
  expect(signed?.actor_id).not.toBe(signer?.accountId);
  await done(clerks.justice ?? '', '2019-02-22T14:00', (deed) => numberAndSeal(deed, at));
  await done('lo.thi.xuan', '2019-02-25T08:00', (deed) => returnResult(deed, at, collection));
  expect((await dossier(code)).state).toBe('returned');
});

test('a house permit passes the eight hands of the district, and is promised for the earlier of statute and commitment', async () => {
  const reception = await receptionOf(db, {
    counter: 'mot-cua-huyen',
    procedure: 'cap-giay-phep-xay-dung-nha-o-rieng-le',
    identity: '040000125',
  });
  const { code } = await done('pham.thu.trang', '2019-02-20T09:10', (deed) => receive(deed, reception));
  const at = { code, seq: null };
  const received = await dossier(code);
  expect(dayOf(received.promised_due).toString()).toBe('2019-03-06');
  await done('pham.thu.trang', '2019-02-20T10:00', (deed) => handOver(deed, { codes: [code] }));
  await done('trinh.xuan.hoa', '2019-02-20T10:20', (deed) => takeOver(deed, { codes: [code] }));
  await done('trinh.xuan.hoa', '2019-02-20T10:30', async (deed) => assign(deed, at, await officer('giang.a.sinh')));
  await done('giang.a.sinh', '2019-02-26T15:00', (deed) => advance(deed, at, { role: 'process', note: '' }));
  await done('trinh.xuan.hoa', '2019-02-27T09:00', (deed) => approve(deed, at));
  await done(clerks.present ?? '', '2019-02-27T14:00', (deed) => advance(deed, at, { role: 'present', note: '' }));
  await done('luong.van.thuong', '2019-02-28T10:00', (deed) => sign(deed, at));
  await done(clerks.office ?? '', '2019-02-28T14:00', (deed) => numberAndSeal(deed, at));
  await done('lo.thi.xuan', '2019-03-01T08:00', (deed) => returnResult(deed, at, collection));
  expect((await dossier(code)).state).toBe('returned');
});

test('a birth is registered at the commune in four presses', async () => {
  const reception = await receptionOf(db, {
    counter: 'mot-cua-xa-thanh-xuong',
    procedure: 'dang-ky-khai-sinh',
    identity: '040000126',
  });
  const { code } = await done('lo.thi.thuy', '2019-02-20T09:10', (deed) => receive(deed, reception));
  const at = { code, seq: null };
  await done('lo.thi.thuy', '2019-02-20T09:30', (deed) => advance(deed, at, { role: 'process', note: '' }));
  const [signer] = (await whoMay(db, 'dossier.sign', (await dossier(code)).authority_id)).filter(
    (one) => one.login === 'bac.thi.hien',
  );
  await done('nguyen.van.huong', '2019-02-20T10:30', (deed) =>
    signAndSeal(deed, at, { signerId: signer?.accountId ?? '' }),
  );
  await done('nguyen.van.huong', '2019-02-20T10:35', (deed) => returnResult(deed, at, { ...collection, paid: false }));
  expect((await dossier(code)).state).toBe('returned');
  expect(dayOf((await dossier(code)).promised_due).toString()).toBe('2019-02-20');
});

test('a birth that cannot be registered is refused at the commune in as many presses: a numbered letter its leader signs', async () => {
  const procedure = 'dang-ky-khai-sinh';
  const brief = { counter: 'mot-cua-xa-thanh-xuong', procedure, case: 'dung-han', identity: '040000129' };
  const reception = await receptionOf(db, brief);
  const { code } = await done('lo.thi.thuy', '2019-02-20T09:10', (deed) => receive(deed, reception));
  const at = { code, seq: null };
  const grounds = 'Trẻ đã được đăng ký khai sinh tại UBND xã Noong Hẹt';
  await done('lo.thi.thuy', '2019-02-20T09:30', (deed) =>
    advance(deed, at, { role: 'process', outcome: 'refuse', note: grounds }),
  );
  const signers = await whoMay(db, 'dossier.sign', (await dossier(code)).authority_id);
  const signer = signers.find(({ login }) => login === 'bac.thi.hien')?.accountId ?? '';
  await done('nguyen.van.huong', '2019-02-20T10:30', (deed) => signAndSeal(deed, at, { signerId: signer }));
  const { id } = await dossier(code);
  expect(await resultOf(db, id)).toMatchObject({ kind: 'refused', book: 'Sổ văn bản đi', number: '01/TB-UBND' });
  expect(owed(await chargesOf(db, id))).toBe(0n);
  await done('nguyen.van.huong', '2019-02-20T10:35', (deed) => returnResult(deed, at, { ...collection, paid: false }));
  expect((await dossier(code)).state).toBe('returned');
});

test('papers asked for stop the clock once, and the complete dossier starts it again from zero', async () => {
  const reception = await receptionOf(db, {
    counter: 'mot-cua-xa-thanh-xuong',
    procedure: 'cap-giay-xac-nhan-tinh-trang-hon-nhan',
    identity: '040000127',
  });
  const { code } = await done('lo.thi.thuy', '2019-02-20T09:10', (deed) => receive(deed, reception));
  const at = { code, seq: null };
  const request = {
    items: [{ name: 'Trích lục ghi chú ly hôn', original: 0, copy: 1 }],
    reason: 'Thiếu trích lục',
    respondBy: Temporal.PlainDate.from('2019-03-05'),
  };
  await done('lo.thi.thuy', '2019-02-21T09:00', (deed) => requestSupplement(deed, at, request));
  expect((await dossier(code)).state).toBe('awaiting-supplement');
  const early = await as(db, { login: 'lo.thi.thuy', at: '2019-02-21T10:00' }, (deed) =>
    advance(deed, at, { role: 'process', note: '' }),
  );
  expect(early.ok).toBe(false);
  const paper = { name: 'Trích lục ghi chú ly hôn', original: 0, copy: 1, shown: false, file_digest: null };
  await done('lo.thi.thuy', '2019-02-26T09:00', (deed) => acceptSupplement(deed, at, [paper]));
  expect(dayOf((await dossier(code)).promised_due).toString()).toBe('2019-03-01');
  const second = await as(db, { login: 'lo.thi.thuy', at: '2019-02-26T10:00' }, (deed) =>
    requestSupplement(deed, at, request),
  );
  expect(second.ok || second.reasons).toEqual([{ reason: 'asked-before' }]);
});

test('after all of it every chain holds and no work has strayed', async () => {
  expect(await brokenLinks(db)).toEqual([]);
  expect(await verifyFlow(db)).toEqual([]);
});
