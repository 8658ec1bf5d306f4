import { dayOf } from '#platform/time/index.ts';
import { type CertificatesData, spelledDay, spelledOut } from '../../documents/index.ts';
import { numberText } from '../certification.text.ts';
import type { LineOfVisit, Visit } from '../lane.store.ts';

/** Who certified, with the title under the hand: `Phó Chủ tịch`. */
export interface Signer {
  readonly name: string;
  readonly title: string;
}

export interface Of {
  readonly visit: Visit;
  /** Where it is certified: `UBND xã Thanh Xương`. */
  readonly place: { readonly name: string };
  /** Undefined before it is signed: the line is left to be filled by hand. */
  readonly signer: Signer | undefined;
  /** Who took the papers at the counter. */
  readonly receiver: string;
}

export type Certificate = CertificatesData['blocks'][number];

/**
 * Lời chứng, in Vietnamese whatever the page speaks: it is printed on the paper. Copies bear the short one; every other says when,
 * where, who certifies, and what (forms of NĐ 23/2015/NĐ-CP, TT 20/2015/TT-BTP; from 20/04/2020 of TT 01/2020/TT-BTP).
 */
export function certificateOf(line: LineOfVisit, of: Of): Certificate {
  const day = dayOf(line.signed_at ?? of.visit.came_at);
  const number = `Số chứng thực: ${numberText(line, 'vi')}`;
  const hand = { role: 'Người thực hiện chứng thực (ký, ghi rõ họ tên và đóng dấu)', name: of.signer?.name ?? '' };
  const note = `${line.language ? `${line.paper} (${line.language})` : line.paper}: ${line.copies} bản`;
  if (line.matter === 'copy')
    return {
      head: 'Chứng thực bản sao đúng với bản chính',
      sentences: [],
      ...{ number, note, day: capital(spelledDay(day)), signers: [hand] },
    };
  const place = of.place.name.replace('UBND', 'Ủy ban nhân dân');
  const taken = line.matter === 'signature' && atOneStop(day);
  return {
    head: '',
    sentences: [
      `${capital(spelledDay(day))} (bằng chữ: ${spelledOut(day)}).`,
      `Tại ${place}.`,
      `Tôi: ${of.signer?.name || dots}, là ${of.signer?.title || dots} ${place}.`,
      said(line, of, day),
    ],
    ...{ number, note, day: '' },
    signers: taken ? [{ role: 'Người tiếp nhận hồ sơ (ký, ghi rõ họ tên)', name: of.receiver }, hand] : [hand],
  };
}

const dots = '…………………………………';

/** From then the one-stop counter sees the signature, and signs for it beside the leader (TT 01/2020/TT-BTP). */
const atOneStop = (day: Temporal.PlainDate): boolean =>
  Temporal.PlainDate.compare(day, { year: 2020, month: 4, day: 20 }) >= 0;

function said(line: LineOfVisit, { visit, receiver }: Of, day: Temporal.PlainDate): string {
  const who = [visit.requester, visit.identity_number && `giấy tờ tùy thân số ${visit.identity_number}`]
    .filter(Boolean)
    .join(', ');
  const sentence = sentences[line.matter as keyof typeof sentences](who, line.paper);
  if (line.matter !== 'signature' || !atOneStop(day)) return sentence;
  return sentence.replace('trước mặt tôi', `trước mặt ông/bà ${receiver || dots} là người tiếp nhận hồ sơ`);
}

const sentences = {
  signature: (who: string, paper: string) =>
    `Chứng thực: ông/bà ${who}, cam đoan đã hiểu, tự chịu trách nhiệm về nội dung của ${paper} và đã ký (điểm chỉ) vào giấy tờ, văn bản này trước mặt tôi.`,
  translator: (who: string, paper: string) =>
    `Chứng thực: ông/bà ${who} là người đã ký trước mặt tôi trong ${/^bản dịch/i.test(paper) ? paper.replace(/^B/, 'b') : `bản dịch ${paper}`}.`,
  contract: (who: string, paper: string) =>
    `Chứng thực ${paper}: các bên, trong đó có ông/bà ${who}, tự nguyện giao kết và đã ký (điểm chỉ) trước mặt tôi.`,
  'contract-amended': (who: string, paper: string) =>
    `Chứng thực việc sửa đổi, bổ sung, hủy bỏ ${paper}: các bên, trong đó có ông/bà ${who}, tự nguyện thỏa thuận và đã ký (điểm chỉ) trước mặt tôi.`,
  // Not certified anew: the mistake is underlined and what is right written in the margin (NĐ 23/2015 Đ39).
  'contract-corrected': (who: string, paper: string) =>
    `Sửa lỗi sai sót trong ${paper} theo thỏa thuận bằng văn bản của các bên, trong đó có ông/bà ${who}: đã gạch chân lỗi sai sót, ghi nội dung đã sửa vào bên lề.`,
  inheritance: (who: string, paper: string) =>
    `Chứng thực ${paper}: ông/bà ${who} tự nguyện lập văn bản và đã ký (điểm chỉ) trước mặt tôi.`,
};

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
