import type { Unit } from '#foundations/organisations/index.ts';
import type { Db } from '#platform/db/index.ts';
import type { DeclineData } from '../../documents/index.ts';
import { groundText, matterText } from '../certification.text.ts';
import { letterheadAt } from '../letterhead.ts';
import type { Ground } from '../matters.rules.ts';
import type { RefusedPaper } from './refuse.store.ts';

/** What the citizen may do next, in Vietnamese whatever the page speaks: it is printed. */
const advice: Readonly<Record<Ground, string>> = {
  altered: 'đề nghị cơ quan đã cấp xác nhận nội dung sửa chữa hoặc cấp lại bản chính, rồi yêu cầu chứng thực.',
  damaged: 'đề nghị cơ quan đã cấp cấp lại bản chính, hoặc cấp bản sao từ sổ gốc.',
  secret: 'giấy tờ này không được sao chụp; cần dùng thì liên hệ cơ quan đã ban hành.',
  unlawful: 'giấy tờ có nội dung này không được chứng thực ở bất kỳ nơi nào.',
  'not-legalised': 'hợp pháp hóa lãnh sự giấy tờ (trừ trường hợp được miễn), rồi yêu cầu chứng thực.',
  'private-paper':
    'xin xác nhận, đóng dấu của cơ quan có thẩm quyền; hoặc yêu cầu chứng thực chữ ký của mình trên giấy tờ.',
  'no-capacity': 'yêu cầu lại khi đủ điều kiện, hoặc qua người đại diện theo pháp luật.',
  'identity-expired': 'làm lại giấy tờ tùy thân còn giá trị sử dụng, rồi yêu cầu chứng thực.',
  'is-a-contract': 'yêu cầu chứng thực hợp đồng, giao dịch tại nơi có thẩm quyền (NĐ 23/2015 Đ5).',
  'property-disputed': 'yêu cầu lại khi tranh chấp đã được giải quyết, tài sản không còn bị kê biên, ngăn chặn.',
  'not-voluntary': 'yêu cầu lại khi các bên tự nguyện thỏa thuận.',
};

interface Refused {
  readonly refusal: RefusedPaper;
  readonly unit: Unit;
  readonly receiver: string;
  readonly illustrative: boolean;
}

/** The reason in writing, on the form on which a counter declines (Mẫu 03): a paper refused has no number of a book. */
export const refusalPaperData = async (
  db: Db,
  { refusal, unit, receiver, illustrative }: Refused,
): Promise<DeclineData> => ({
  letterhead: await letterheadAt(db, unit, { at: refusal.refused_at }),
  applicant: refusal.requester,
  identity: '',
  address: '',
  reach: '',
  request: `Chứng thực: ${matterText(refusal.matter, 'vi')} – ${refusal.paper}`,
  office: unit.name.replace('UBND', 'Ủy ban nhân dân'),
  ground: groundText(refusal.ground, 'vi'),
  reason: refusal.said ?? '',
  advice: advice[refusal.ground],
  closing: 'Xin thông báo cho Ông/Bà được biết và thực hiện.',
  receiver,
  marks: { illustrative, reprint: 0 },
});
