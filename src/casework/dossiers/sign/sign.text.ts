import type { Says } from '#platform/deeds/index.ts';
import { inBoth } from '#platform/text/index.ts';
import { formatMoment } from '#platform/time/index.ts';
import type { IsAway } from '../flow/absence.rules.ts';
import { isAwayText } from '../flow/absence.text.ts';
import { saysWith } from '../flow/flow.text.ts';
import { manyReasonText, nothingChosen } from '../flow/many.text.ts';
import type { SignReason } from './sign.act.ts';
import type { SignManyReason } from './sign-many.act.ts';
import type { ListReason } from './signing-list.act.ts';

export const signWords = inBoth({
  youAreAway: {
    vi: (how: string) => `Hôm nay anh/chị có lịch vắng: ${how}.`,
    en: (how: string) => `You are down as away today: ${how}.`,
  },
  sign: { vi: 'Ký kết quả', en: 'Sign the result' },
  recordSignature: { vi: 'Ghi nhận đã ký trên giấy', en: 'Record the signature on paper' },
  signAndSeal: { vi: 'Đã ký, đóng dấu, vào sổ', en: 'Signed, sealed and entered' },
  signer: { vi: 'Người đã ký', en: 'Who signed' },
  as: { vi: 'Ký với tư cách', en: 'Signed as' },
  addOpinion: { vi: 'Ghi ý kiến lãnh đạo', en: 'Write down the leader’s opinion' },
  opinion: { vi: 'Ý kiến lãnh đạo', en: 'The leader’s opinion' },
  opinionHint: { vi: 'Chép đúng lời ghi bên lề hồ sơ trình.', en: 'Word for word as it stands in the margin.' },
  returnedBy: { vi: 'Lãnh đạo trả lại', en: 'Who gave it back' },
  chooseLeader: { vi: 'Chọn lãnh đạo', en: 'Choose a leader' },
  chooseSigner: { vi: 'Chọn người đã ký', en: 'Choose who signed' },
});

export const signReasonText: Says<SignReason> = (reason, language) =>
  reason.reason === 'is-away' ? isAwayText(reason, language) : own(reason, language);

export const signManyReasonText: Says<SignManyReason> = (reason, language) =>
  manyReasonText(reason, lineText, language);

export const listReasonText: Says<ListReason> = (reason, language) => {
  switch (reason.reason) {
    case 'is-away':
      return isAwayText(reason, language);
    case 'line':
      return manyReasonText(reason, lineText, language);
    case 'nothing-chosen':
      return nothingChosen(language)[reason.reason];
    case 'no-signer':
      return own(reason, language);
    case 'already-recorded':
      return lists(language)[reason.reason](reason.by, formatMoment(Temporal.Instant.from(reason.at)));
    default:
      return lists(language)[reason.reason];
  }
};

type LineReason = SignReason | { readonly reason: 'not-opened' } | { readonly reason: 'not-waiting-for-signature' };

const lineText: Says<LineReason> = (reason, language) => {
  if (reason.reason === 'not-opened') return lines(language)[reason.reason];
  if (reason.reason === 'not-waiting-for-signature') return lines(language)[reason.reason];
  return signReasonText(reason, language);
};

const own = saysWith<Exclude<SignReason, IsAway>>(
  inBoth({
    'settled-it-himself': {
      vi: 'Người thụ lý hồ sơ không được ký kết quả của chính hồ sơ đó.',
      en: 'Whoever settled the dossier may not sign its result.',
    },
    'signer-aside': {
      vi: 'Người này đã xin không tham gia giải quyết hồ sơ: trình người khác ký.',
      en: 'They have stepped aside from this dossier: lay it before somebody else.',
    },
    'other-field': {
      vi: 'Văn bản giao ký của người này không có lĩnh vực của hồ sơ: chọn người khác ký, hoặc báo quản trị ghi văn bản có lĩnh vực ấy.',
      en: 'Their written authority is not for the field of this dossier: let another sign, or have one for it written down.',
    },
    'no-such-capacity': {
      vi: 'Văn bản giao ký này không còn hiệu lực, hoặc không dùng cho cơ quan ký hồ sơ này: chọn lại tư cách ký.',
      en: 'This written authority holds no more, or not for the unit that signs: choose again as what it is signed.',
    },
    'no-signer': { vi: 'Chọn người đã ký.', en: 'Choose who signed.' },
    'not-a-signer': {
      vi: 'Người được chọn không có thẩm quyền ký ở đây.',
      en: 'The chosen person may not sign here.',
    },
  }),
);

const lines = inBoth({
  'not-opened': {
    vi: 'Mở hồ sơ xem trước khi ký; loại việc này không ký khi chưa xem.',
    en: 'Open the dossier before you sign; decisions of this kind are not signed unseen.',
  },
  'not-waiting-for-signature': { vi: 'Hồ sơ không chờ ký ở đây.', en: 'It does not wait for a signature here.' },
});

const lists = inBoth({
  'no-such-list': { vi: 'Không có danh sách này.', en: 'There is no such list.' },
  'already-recorded': {
    vi: (by: string, at: string) => `${by} đã ghi nhận ký danh sách này lúc ${at}. Mở lại danh sách để xem.`,
    en: (by: string, at: string) => `${by} recorded this list at ${at}. Open the list again to see it.`,
  },
  'not-allowed-here': {
    vi: 'Anh/chị không được giao việc trình ký ở đơn vị này.',
    en: 'Laying papers before the leader is not your work here.',
  },
});
