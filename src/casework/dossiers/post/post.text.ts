import type { Says } from '#platform/deeds/index.ts';
import { inBoth } from '#platform/text/index.ts';
import { saysWith } from '../flow/flow.text.ts';
import type { ManyReason } from '../flow/many.rules.ts';
import { returnReasonText } from '../return-result/return.text.ts';
import type { ChangeReason } from './change-collection.act.ts';
import type { DeliverReason } from './deliver.act.ts';
import type { PostReason } from './post.act.ts';
import type { ProofReason, UndeliveredCause } from './post.rules.ts';
import type { UndeliverReason } from './undeliver.act.ts';

export const causeNames = inBoth({
  absent: { vi: 'Không có người nhận', en: 'Nobody was there' },
  address: { vi: 'Sai hoặc thiếu địa chỉ', en: 'Wrong or incomplete address' },
  refused: { vi: 'Người nhận từ chối', en: 'Refused by the recipient' },
  'not-sent': { vi: 'Ghi nhầm, chưa gửi', en: 'Written down by mistake, never sent' },
} satisfies Record<UndeliveredCause, { vi: string; en: string }>);

/** On the dossier's page. */
export const postWords = inBoth({
  change: { vi: 'Đổi cách nhận kết quả', en: 'Change how the result is collected' },
  how: { vi: 'Nhận kết quả', en: 'The result is' },
  atCounter: { vi: 'Tại quầy', en: 'collected at the counter' },
  byPost: { vi: 'Qua bưu chính công ích', en: 'sent by post' },
  recipient: { vi: 'Người nhận bưu gửi', en: 'Recipient' },
  address: { vi: 'Địa chỉ nhận', en: 'Address' },
  phone: { vi: 'Điện thoại người nhận', en: 'Telephone of the recipient' },
  keep: { vi: 'Ghi cách nhận', en: 'Keep it' },
  underWay: {
    vi: (tracking: string, at: string) => `Đã gửi bưu điện, mã ${tracking}, lúc ${at}`,
    en: (tracking: string, at: string) => `Posted, number ${tracking}, at ${at}`,
  },
  deliver: { vi: 'Bưu điện đã phát', en: 'Delivered' },
  day: { vi: 'Ngày phát ghi trên báo phát', en: 'Day on the proof of delivery' },
  dayHint: { vi: 'Ví dụ 22/02/2019', en: 'Such as 22/02/2019' },
  receivedBy: { vi: 'Người ký nhận (bỏ trống nếu là người nhận bưu gửi)', en: 'Who signed, if not the recipient' },
  owed: { vi: (sum: string) => `Bưu điện nộp tiền thu hộ ${sum}`, en: (sum: string) => `${sum} collected by the post` },
  paid: { vi: 'Đã nhận đủ tiền thu hộ', en: 'Taken in full' },
  undeliver: { vi: 'Không phát được, để lại kệ', en: 'Undelivered, back on the shelf' },
  cause: { vi: 'Lý do', en: 'Cause' },
  takeBack: { vi: 'Nhận lại, để lên kệ', en: 'Take it back' },
  parcels: { vi: 'Bưu gửi', en: 'Parcels' },
  tracking: { vi: 'Số hiệu bưu gửi', en: 'Tracking number' },
  posted: { vi: 'Gửi lúc', en: 'Posted' },
  outcome: { vi: 'Kết quả phát', en: 'Outcome' },
  delivered: {
    vi: (day: string, to: string) => `Đã phát ngày ${day} cho ${to}`,
    en: (day: string, to: string) => `Delivered on ${day} to ${to}`,
  },
  onTheWay: { vi: 'Đang trên đường', en: 'On its way' },
  cod: { vi: (sum: string) => `thu hộ ${sum}`, en: (sum: string) => `collects ${sum}` },
});

const both = {
  vi: 'Thủ tục này buộc hai bên cùng đến nhận và ký sổ, kết quả không gửi bưu điện. Để kết quả nhận tại quầy.',
  en: 'Both must come and sign the book, so this result is not posted. Leave it to be collected at the counter.',
};

/** `EE123456789VN`: how a number has to look stands in the words of its refusal. */
const reasons = inBoth({
  'tracking-wrong': {
    vi: 'Số hiệu bưu gửi gồm 8 đến 20 chữ và số, ví dụ EE123456789VN.',
    en: 'A tracking number has 8 to 20 letters and digits, such as EE123456789VN.',
  },
  'tracking-twice': { vi: 'Hai bưu gửi cùng một số hiệu.', en: 'Two parcels have the same number.' },
  'tracking-used': { vi: 'Số hiệu này đã dùng cho bưu gửi khác.', en: 'This number was given to another parcel.' },
  'weight-wrong': { vi: 'Khối lượng từ 1 đến 30.000 gam.', en: 'Give a weight from 1 to 30,000 grams.' },
  'not-by-post': {
    vi: 'Hồ sơ này nhận kết quả tại quầy. Đổi cách nhận ở trang hồ sơ.',
    en: 'This result is collected at the counter. Change that on the page of the dossier.',
  },
  'both-collect': both,
});

type LineBecause = Extract<PostReason, { reason: 'line' }>['because'];
const lineText = saysWith<Extract<LineBecause, { reason: keyof ReturnType<typeof reasons> }>>(reasons);
const none = inBoth({
  'nothing-chosen': {
    vi: 'Ghi số hiệu bưu gửi cho ít nhất một kết quả.',
    en: 'Give a tracking number to one result or more.',
  },
});

export const postReasonText: Says<PostReason> = (reason: ManyReason<LineBecause>, language) =>
  reason.reason === 'line' ? `${reason.code}: ${lineText(reason.because, language)}` : none(language)['nothing-chosen'];

export const changeReasonText = saysWith<Exclude<ChangeReason, { reason: 'changed-since' }>>(
  inBoth({
    'recipient-missing': { vi: 'Ghi họ tên người nhận bưu gửi.', en: 'Give the name of the recipient.' },
    'address-missing': {
      vi: 'Ghi địa chỉ nhận, đủ bản, xã, huyện.',
      en: 'Give the address: hamlet, commune, district.',
    },
    'at-the-post': {
      vi: 'Kết quả đang trên đường bưu điện, chưa đổi được cách nhận.',
      en: 'The result is at the post; this cannot be changed now.',
    },
    'both-collect': both,
  }),
);

const proofText = inBoth({
  'day-missing': {
    vi: 'Ghi ngày phát trên báo phát, ví dụ 22/02/2019.',
    en: 'Give the day on the proof of delivery, such as 22/02/2019.',
  },
  'day-outside': {
    vi: 'Ngày phát không trước ngày gửi và không sau hôm nay.',
    en: 'The day is not before it was posted and not after today.',
  },
  'not-posted': { vi: 'Kết quả này không ở bưu điện.', en: 'This result is not at the post.' },
});

export const deliverReasonText: Says<DeliverReason> = (reason, language) => {
  const said: Readonly<Record<string, string>> = proofText(language);
  return said[reason.reason] ?? returnReasonText(reason as Exclude<DeliverReason, ProofReason | NotPosted>, language);
};

type NotPosted = { readonly reason: 'not-posted' };

export const undeliverReasonText = saysWith<Exclude<UndeliverReason, { reason: 'changed-since' }>>(
  inBoth({
    'not-posted': { vi: 'Kết quả này không ở bưu điện.', en: 'This result is not at the post.' },
    'cause-missing': { vi: 'Chọn lý do không phát được.', en: 'Choose why it was not delivered.' },
  }),
);
