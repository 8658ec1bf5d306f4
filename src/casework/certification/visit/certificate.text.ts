import { dayOf } from '#platform/time/index.ts';
import { numberText } from '../certification.text.ts';
import type { LineOfVisit, Visit } from '../lane.store.ts';

/** Where it is certified: `Ủy ban nhân dân xã Thanh Xương`. */
export interface Place {
  readonly name: string;
}

interface Of {
  readonly visit: Visit;
  readonly place: Place;
  readonly signer: string;
}

/**
 * Lời chứng, in Vietnamese whatever the page speaks: it is printed on the paper (TT 20/2015/TT-BTP, forms of the lời chứng).
 * Copies bear the short stamp; a signature bears who signed before whom.
 */
export function certificateOf(line: LineOfVisit, of: Of): { readonly head: string; readonly body: readonly string[] } {
  const number = `Số chứng thực: ${numberText(line, 'vi')}`;
  const hand = 'Người thực hiện chứng thực (ký, ghi rõ họ tên và đóng dấu)';
  const end = of.signer ? [number, dayText(of.visit), hand, of.signer] : [number, dayText(of.visit), hand];
  if (line.matter === 'copy') return { head: 'Chứng thực bản sao đúng với bản chính', body: end };
  const who = [of.visit.requester, of.visit.identity_number && `giấy tờ tùy thân số ${of.visit.identity_number}`]
    .filter(Boolean)
    .join(', ');
  const sentence = sentences[line.matter](who, line.paper);
  return { head: `Tại ${of.place.name.replace('UBND', 'Ủy ban nhân dân')}`, body: [sentence, ...end] };
}

const sentences = {
  signature: (who: string, paper: string) =>
    `Chứng thực: ông/bà ${who} cam đoan đã hiểu, tự chịu trách nhiệm về nội dung của ${paper} và đã ký (điểm chỉ) trước mặt tôi.`,
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

const dayText = (visit: Visit): string => {
  const day = dayOf(visit.came_at);
  const two = (n: number): string => String(n).padStart(2, '0');
  return `Ngày ${two(day.day)} tháng ${two(day.month)} năm ${day.year}`;
};
