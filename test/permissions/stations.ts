import { extend } from '#casework/dossiers/extend/extend.act.ts';
import {
  advance,
  changeCollection,
  handOver,
  keepOriginal,
  notifyDuty,
  numberAndSeal,
  postParcels,
  receive,
  reportLate,
  requestSupplement,
  returnResult,
  sendBack,
  signAndSeal,
  takeOver,
} from '#casework/dossiers/index.ts';
import { replyToQuestion } from '#casework/dossiers/verification/reply.act.ts';
import { staffByLogin } from '#foundations/access/index.ts';
import { unitByKey } from '#foundations/organisations/index.ts';
import type { Database } from '#platform/db/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { newId } from '#platform/id/index.ts';
import type { Result } from '#platform/result/index.ts';
import { as } from '#test/support/play.ts';
import { receptionOf } from '#test/support/reception.ts';
import { correction, land, type Station, walked } from '#test/support/walked.ts';

export type At =
  | Station
  | 'taken'
  | 'asked'
  | 'verifying'
  | 'questioned'
  | 'replied'
  | 'wrong'
  | 'late'
  | 'sealed'
  | 'owing'
  | 'sent-to-pay'
  | 'kept'
  | 'by-post'
  | 'posted'
  | 'returned';

/** The officer of both roads is the one who does nothing else: what is his is nobody else's. */
const way = { ...correction, officer: 'mot-minh.process' };
const official = 'mot-minh.commune';
const chairman = 'bac.thi.hien';

/** Of the counter's book, whoever asks for a station. */
let nextReceipt = 60;

/** Brings new dossiers to a station: a civil-status matter of the district, or one a commune settles by itself. */
export function stations(db: Database) {
  let serial = 0;
  const person = () => ({ name: 'Lò Văn Đường', identity: String(41_000_000 + serial++).padStart(9, '0') });
  const assigned = () => walked(db, { way, day: '2019-02-19', to: 'assigned', ...person() });
  const atCommune = async () => {
    const brief = {
      counter: 'mot-cua-xa-thanh-xuong',
      procedure: 'cap-giay-xac-nhan-tinh-trang-hon-nhan',
      ...person(),
    };
    const reception = await receptionOf(db, brief);
    return (await done(db, official, (deed) => receive(deed, reception))).code;
  };
  return {
    district: async (at: At): Promise<string> => {
      if (isAsked(at)) return questioned(db, at, { asks: official, asked: 'tu-phap', code: await atCommune() });
      if (at === 'owing' || at === 'sent-to-pay') return owing(db, at, person());
      const code = await walked(db, {
        way,
        day: '2019-02-19',
        to: before[at as keyof typeof before] ?? at,
        ...person(),
      });
      const asked = { code, seq: null };
      if (at === 'taken') await done(db, way.head, (deed) => takeOver(deed, { codes: [code] }));
      if (at === 'asked') await done(db, way.officer, (deed) => requestSupplement(deed, asked, request));
      if (at === 'verifying') await done(db, way.officer, (deed) => extend(deed, asked, verifying));
      if (at === 'late') await done(db, way.officer, (deed) => reportLate(deed, asked, late));
      if (at === 'wrong') await done(db, way.officer, (deed) => sendBack(deed, asked, { role: 'process', ...wrong }));
      if (hasResult(at)) await done(db, 'mot-minh.clerk', (deed) => numberAndSeal(deed, asked));
      await sendOff(db, at, { code, login: 'mot-minh.return' });
      if (at === 'returned')
        await done(db, 'mot-minh.return', (deed) => returnResult(deed, asked, handed(nextReceipt++)));
      if (at === 'kept') await done(db, 'mot-minh.receive', (deed) => keepOriginal(deed, asked, original));
      return code;
    },
    commune: async (at: At): Promise<string> => {
      if (isAsked(at))
        return questioned(db, at, { asks: way.officer, asked: 'xa-thanh-xuong', code: await assigned() });
      const code = await atCommune();
      const asked = { code, seq: null };
      if (at === 'asked') await done(db, official, (deed) => requestSupplement(deed, asked, request));
      if (at === 'verifying') await done(db, official, (deed) => extend(deed, asked, verifying));
      if (at === 'kept') await done(db, official, (deed) => keepOriginal(deed, asked, original));
      if (at === 'late') await done(db, official, (deed) => reportLate(deed, asked, late));
      if (['settled', 'approved', 'presented', 'signed', 'wrong'].includes(at) || hasResult(at))
        await done(db, official, (deed) => advance(deed, asked, { role: 'process', note: '' }));
      if (at === 'wrong') await done(db, chairman, (deed) => sendBack(deed, asked, { role: 'sign', ...wrong }));
      if (hasResult(at)) {
        const signer = (await staffByLogin(db, chairman))?.accountId ?? '';
        await done(db, official, (deed) => signAndSeal(deed, asked, { signerId: signer }));
        await sendOff(db, at, { code, login: official });
        if (at === 'returned')
          await done(db, official, (deed) => returnResult(deed, asked, handed(200_000 + nextReceipt++)));
      }
      if (at === 'given') await as(db, { login: official, at: today }, (deed) => handOver(deed, { codes: [code] }));
      return code;
    },
  };
}

const isAsked = (at: At): boolean => at === 'questioned' || at === 'replied';
const hasResult = (at: At): boolean => ['sealed', 'by-post', 'posted', 'returned'].includes(at);

/** Handed to its owner, the fee against a receipt that no knock tears out. */
const handed = (n: number) =>
  ({ standing: 'owner', name: '', identity: '', paid: true, receipts: { receiptNumber: String(n) } }) as const;

/** A result asked for by post, and one that the postman took. */
async function sendOff(db: Database, at: At, { code, login }: { code: string; login: string }): Promise<void> {
  if (at !== 'by-post' && at !== 'posted') return;
  const wanted = { by: 'post', recipient: 'Lò Văn Đường', address: 'bản Noong Ứng, xã Thanh An', phone: '' } as const;
  await done(db, login, (deed) => changeCollection(deed, { code, seq: null }, wanted));
  const tracking = newId().replaceAll('-', '').slice(-16).toUpperCase();
  if (at === 'posted') await done(db, login, (deed) => postParcels(deed, [{ code, tracking, grams: 50 }]));
}

interface Questioned {
  readonly asks: string;
  /** The unit that is asked. */
  readonly asked: string;
  readonly code: string;
}

/** A unit of the house is asked to verify something of another's dossier, and has answered. */
async function questioned(db: Database, at: At, { asks, asked, code }: Questioned): Promise<string> {
  const unitId = (await unitByKey(db, asked))?.id ?? null;
  await done(db, asks, (deed) => extend(deed, { code, seq: null }, { ...verifying, unitId }));
  const answers = asked === 'tu-phap' ? way.officer : official;
  const reply = { letter: '15/UBND', on: Temporal.PlainDate.from('2019-02-20'), said: 'Có tên trong sổ', scan: null };
  if (at === 'replied') await done(db, answers, (deed) => replyToQuestion(deed, code, reply));
  return code;
}

/** A matter of land at the step where the tax office's notice comes, and after the citizen was sent to pay. */
async function owing(db: Database, at: 'owing' | 'sent-to-pay', person: { name: string; identity: string }) {
  const { officer } = way;
  const code = await walked(db, { way: { ...land, officer }, day: '2019-02-19', to: 'settled', ...person });
  const asked = { code, seq: null };
  await done(db, officer, (deed) => advance(deed, asked, { role: 'process', note: '' }));
  if (at === 'sent-to-pay') await done(db, officer, (deed) => notifyDuty(deed, asked, duty));
  return code;
}

const duty = {
  notice: '118/TB-CCT',
  noticeDay: Temporal.PlainDate.from('2019-02-19'),
  what: 'Tiền sử dụng đất',
  sum: 12_500_000n,
  payBy: Temporal.PlainDate.from('2019-03-20'),
};

const verifying = { asked: 'UBND xã Thanh An', question: 'Sổ đăng ký khai sinh năm 1986' };

const today = '2019-02-20T08:20';

/** Where a dossier stands just before it comes to a station of its own. */
const before = {
  taken: 'given',
  asked: 'assigned',
  late: 'assigned',
  verifying: 'assigned',
  wrong: 'assigned',
  sealed: 'signed',
  'by-post': 'signed',
  posted: 'signed',
  returned: 'signed',
  owing: 'settled',
  'sent-to-pay': 'settled',
  kept: 'received',
} as const;

const wrong = { to: 'step-1', reason: 'Thiếu bản sao sổ hộ khẩu' };

const original = { name: 'Sổ hộ khẩu số 120034', count: 1, place: 'Tủ 2, ngăn 3', broughtBy: 'Lò Văn Đường' };

const late = {
  cause: 'verification',
  said: 'Chờ trả lời xác minh',
  newDay: Temporal.PlainDate.from('2019-02-28'),
} as const;

const request = {
  items: [{ name: 'Bản sao Giấy khai sinh', original: 0, copy: 1 }],
  reason: 'Thiếu bản sao Giấy khai sinh',
  respondBy: Temporal.PlainDate.from('2019-03-05'),
};

async function done<Value>(
  db: Database,
  login: string,
  act: (deed: Deed) => Promise<Result<Value, unknown>>,
): Promise<Value> {
  const result = await as(db, { login, at: today }, act);
  if (!result.ok) throw new Error(`${login}: ${JSON.stringify(result.reasons)}`);
  return result.value;
}
