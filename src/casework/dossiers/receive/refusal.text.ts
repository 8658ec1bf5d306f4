import { inBoth, type Language } from '#platform/text/index.ts';
import { formatMoment } from '#platform/time/index.ts';
import { type PartyReason, partyReasonText } from '../../parties/index.ts';
import { exemptionRefusal } from '../../payments/index.ts';
import { type ExemptionReason, isExemption } from '../../payments/rules.ts';
import { sayNotReceivable } from '../../procedures/index.ts';
import type { InPersonReason } from '../in-person/in-person.rules.ts';
import { inPersonReasonText, isInPerson } from '../in-person/in-person.text.ts';
import { authorisationMissing } from './authorisation.text.ts';
import type { ReceiveRefusal } from './receive.act.ts';

const refusals = inBoth({
  'not-allowed': {
    vi: 'Anh/chị không được giao tiếp nhận ở quầy này.',
    en: 'You are not given the work of receiving at this counter.',
  },
  'no-such-procedure': { vi: 'Không có thủ tục này vào ngày hôm nay.', en: 'There is no such procedure today.' },
  'sets-wrong': { vi: 'Số bộ hồ sơ phải từ 1 đến 20.', en: 'The number of sets must be from 1 to 20.' },
  'quantity-wrong': {
    vi: 'Số lượng phải là số nguyên từ 1 đến 500.',
    en: 'The quantity must be a whole number from 1 to 500.',
  },
  'number-of-another': {
    vi: (name: string, year: number | null) =>
      `Số giấy tờ này đã ghi cho ${name}${year ? `, sinh năm ${year}` : ''}. Kiểm tra lại số; đúng là người này thì đánh dấu “Đúng một người” rồi nhận.`,
    en: (name: string, year: number | null) =>
      `This number is known as that of ${name}${year ? `, born ${year}` : ''}. Check the number; if it is the same person, tick “Same person” and receive again.`,
  },
  namesake: {
    vi: (name: string, year: number) =>
      `Đã có ${name} sinh năm ${year} trong danh bạ. Chọn đúng người trong danh sách, hoặc chọn “Người khác, nhập mới”.`,
    en: (name: string, year: number) =>
      `The register knows ${name}, born ${year}, already. Choose the person in the list, or “Somebody else”.`,
  },
  twin: {
    vi: (code: string, at: string) =>
      `Người này đã nộp thủ tục này lúc ${at}: hồ sơ ${code}. Đúng là hồ sơ thứ hai thì đánh dấu “Vẫn tiếp nhận” rồi nhận.`,
    en: (code: string, at: string) =>
      `This person handed in the same procedure at ${at}: dossier ${code}. If this is a second one, tick “Receive all the same” and receive again.`,
  },
  'twin-here': {
    vi: 'Người này đã có một hồ sơ cùng thủ tục trong lần nộp này. Đúng là hồ sơ thứ hai thì đánh dấu “Vẫn tiếp nhận” rồi nhận.',
    en: 'This person has one of the same procedure in this very visit. If this is a second one, tick “Receive all the same” and receive again.',
  },
  'chosen-and-typed': {
    vi: (chosen: string, typed: string) =>
      `Đã chọn ${chosen} nhưng cũng nhập người khác: ${typed}. Chọn “Người khác, nhập mới”, hoặc xóa những ô đã nhập.`,
    en: (chosen: string, typed: string) =>
      `${chosen} is chosen, but another person was typed in: ${typed}. Choose “Somebody else”, or clear what was typed.`,
  },
  'no-time-limit': {
    vi: 'Thủ tục chưa có thời hạn cho trường hợp này, chưa hẹn ngày được.',
    en: 'This case has no time limit yet, so no day can be promised.',
  },
  'counter-closed': {
    vi: 'Quầy đang ngoài giờ làm việc. Vẫn nhận thì đánh dấu “Tiếp nhận ngoài giờ”; ngày hẹn bên cạnh đã tính từ lúc nhận này.',
    en: 'The counter is closed at this hour. To receive all the same tick “Received outside opening hours”; the date beside counts from now.',
  },
  'unknown-case': {
    vi: 'Trường hợp này không có trong thủ tục. Chọn lại trường hợp.',
    en: 'The procedure has no such case. Choose again.',
  },
  'unknown-paper': {
    vi: 'Có giấy tờ không thuộc trường hợp này. Xem lại danh sách giấy tờ.',
    en: 'A paper does not belong to this case. Look at the list again.',
  },
  missing: {
    vi: (name: string) => `Thiếu giấy tờ bắt buộc: ${name}.`,
    en: (name: string) => `A required paper is missing: ${name}.`,
  },
  'too-few': {
    vi: (name: string, asked: number, brought: number) => `${name}: cần ${asked}, mới có ${brought}.`,
    en: (name: string, asked: number, brought: number) => `${name}: ${asked} needed, ${brought} brought.`,
  },
  'not-shown': {
    vi: (name: string) => `${name}: chưa đối chiếu bản chính.`,
    en: (name: string) => `${name}: not compared with the original.`,
  },
  'authorisation-forbidden': {
    vi: 'Thủ tục này không cho ủy quyền nộp thay. Mời chủ hồ sơ tự nộp, rồi chọn “Chính chủ hồ sơ”.',
    en: 'No authorisation is allowed here. Ask the person concerned to come, then choose “The person concerned”.',
  },
  'both-must-be-present': {
    vi: 'Thủ tục này buộc cả hai bên cùng có mặt khi nộp. Mời bên còn lại đến rồi chọn “Có”; chưa đến được thì bấm “Tạm gác”.',
    en: 'Both parties must be present when this is handed in. Ask the other one to come and choose “Yes”, or lay it aside.',
  },
  'both-not-by-post': {
    vi: 'Hai bên cùng đến nhận và ký sổ, kết quả không gửi bưu điện: chọn trả “Tại quầy”.',
    en: 'Both come and sign the book, so the result is not posted: choose “At the counter”.',
  },
  submitter: { vi: (why: string) => `Người nộp thay: ${why}`, en: (why: string) => `Who hands in: ${why}` },
});

interface Refusal {
  readonly text: string;
  readonly field: string | undefined;
}

/** Why the dossier was not received, and what to do; `field` is where the cursor goes. */
export function receiveRefusal(reason: ReceiveRefusal, language: Language): Refusal {
  if (isInPerson(reason)) return { text: inPersonReasonText(reason, language), field: reason.field };
  if (isExemption(reason)) return exemptionRefusal(reason, language);
  return otherRefusal(reason, language);
}

function otherRefusal(reason: Exclude<ReceiveRefusal, InPersonReason | ExemptionReason>, language: Language): Refusal {
  const said = refusals(language);
  switch (reason.reason) {
    case 'name-only':
    case 'not-in-force':
    case 'not-offered-here':
    case 'certification-lane':
    case 'linked':
    case 'denunciation':
      return { text: sayNotReceivable(reason, language), field: undefined };
    case 'missing':
    case 'not-shown':
    case 'authorisation-missing':
    case 'too-few':
      return aboutPaper(reason, language);
    case 'number-of-another':
    case 'namesake':
    case 'chosen-and-typed':
      return whichPerson(reason, language);
    case 'twin':
      return { text: twinText(reason, language), field: 'twin' };
    case 'submitter':
      return { text: said.submitter(partyReasonText(reason.because, language)), field: submitterField(reason.because) };
    case 'sets-wrong':
    case 'quantity-wrong':
    case 'no-time-limit':
    case 'counter-closed':
    case 'not-allowed':
    case 'no-such-procedure':
    case 'unknown-case':
    case 'unknown-paper':
    case 'authorisation-forbidden':
    case 'both-must-be-present':
    case 'both-not-by-post':
      return { text: said[reason.reason], field: fieldOf[reason.reason] };
    default:
      return { text: partyReasonText(reason as PartyReason, language), field: (reason as PartyReason).field };
  }
}

const twinText = ({ code, at }: Extract<ReceiveRefusal, { reason: 'twin' }>, language: Language): string =>
  code ? refusals(language).twin(code, formatMoment(at)) : refusals(language)['twin-here'];

type AboutPaper = Extract<ReceiveRefusal, { reason: 'missing' | 'not-shown' | 'authorisation-missing' | 'too-few' }>;

/** A paper is not there, or not as it is asked for. */
function aboutPaper(reason: AboutPaper, language: Language): Refusal {
  const said = refusals(language);
  switch (reason.reason) {
    case 'authorisation-missing':
      return { text: authorisationMissing(reason, language), field: `paper-${reason.paper}` };
    case 'too-few':
      return {
        text: said['too-few'](reason.name, reason.asked, reason.brought),
        field: `${reason.kind}-${reason.paper}`,
      };
    default:
      return { text: said[reason.reason](reason.name), field: `paper-${reason.paper}` };
  }
}

type WhichPerson = Extract<ReceiveRefusal, { reason: 'number-of-another' | 'namesake' | 'chosen-and-typed' }>;

/** Two people come into question: the clerk says which. */
function whichPerson(reason: WhichPerson, language: Language): Refusal {
  const said = refusals(language);
  switch (reason.reason) {
    case 'number-of-another':
      return { text: said[reason.reason](reason.name, reason.year), field: 'identityNumber' };
    case 'namesake':
      return { text: said.namesake(reason.name, reason.year), field: 'ownerId' };
    case 'chosen-and-typed':
      return { text: said[reason.reason](reason.chosen, reason.typed), field: 'ownerId' };
  }
}

/** Where what is wrong with who hands in is typed; the address is the one of the whole form. */
const submitterField = ({ field }: PartyReason): string =>
  ({ address: 'address', phone: 'submitterPhone', identityNumber: 'submitterIdentity' })[field as string] ??
  'submitterName';

const fieldOf: Readonly<Record<string, string>> = {
  'sets-wrong': 'sets',
  'quantity-wrong': 'quantity',
  'counter-closed': 'outsideHours',
  'unknown-case': 'case',
  'authorisation-forbidden': 'submitter',
  'both-must-be-present': 'bothPresent',
  'both-not-by-post': 'collectBy',
};
