import { inBoth } from '#platform/text/index.ts';
import { roleText } from '../../workflow/index.ts';
import type { Role } from '../../workflow/rules.ts';
import type { Move } from './typed.rules.ts';

const moves: Readonly<Record<Move, { readonly vi: string; readonly en: string }>> = {
  up: { vi: 'Đưa lên bước', en: 'Move up step' },
  down: { vi: 'Đưa xuống bước', en: 'Move down step' },
  insert: { vi: 'Thêm bước trống trước bước', en: 'Put an empty step before step' },
  drop: { vi: 'Bỏ bước', en: 'Take away step' },
};

export const stepWords = inBoth({
  hint: {
    vi: 'Bước đầu là tiếp nhận, bước cuối là trả kết quả. Giờ cộng lại phải bằng cam kết (1 ngày làm việc là 8 giờ). Không tích trường hợp nào là mọi trường hợp.',
    en: 'Reception first, the return last. The hours come to the commitment (8 a working day). No case ticked: every case.',
  },
  drawn: {
    vi: 'Quy trình của thủ tục này là bản vẽ BPMN. Sửa bản vẽ rồi nạp lại; ở đây giữ nguyên.',
    en: 'This procedure runs by a BPMN drawing, which is edited as a drawing and stays as it is here.',
  },
  refusal: {
    vi: 'Đường từ chối theo quy tắc chung sẽ theo các bước và người ký mới; đường riêng giữ nguyên, sửa ở phần Từ chối bằng văn bản.',
    en: 'A refusal by the general rule follows the new steps and signer; one of its own stays, and is edited under Refusal in writing.',
  },
  step: { vi: 'Bước', en: 'Step' },
  what: { vi: 'Việc', en: 'What is done' },
  unit: { vi: 'Nơi làm', en: 'Where' },
  role: { vi: 'Vai', en: 'As' },
  hours: { vi: 'Giờ', en: 'Hours' },
  moves: { vi: 'Sắp xếp', en: 'Order' },
  does: {
    vi: (role: Role): string => roleText(role, 'vi'),
    en: (role: Role): string => roleText(role, 'en'),
  },
  move: {
    vi: (how: Move, place: number): string => `${moves[how].vi} ${place}`,
    en: (how: Move, place: number): string => `${moves[how].en} ${place}`,
  },
});
