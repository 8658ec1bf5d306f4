import type { Says } from '#platform/deeds/index.ts';
import { inBoth } from '#platform/text/index.ts';
import { manyReasonText } from '../flow/many.text.ts';
import { assignReasonText } from './assign.text.ts';
import type { AssignManyReason } from './assign-many.act.ts';

export const assignManyWords = inBoth({
  title: { vi: 'Phân công nhiều hồ sơ', en: 'Assign several' },
  under: {
    vi: 'Người được đề nghị là người theo quy tắc phân công; chưa có quy tắc thì người vừa thụ lý thủ tục ấy và hôm nay có mặt. Đổi ở dòng nào cần đổi, để trống dòng nào để sau.',
    en: 'Proposed is whom a rule names, else whoever had that procedure last and is at work today. Change what you want otherwise; leave open what is for later.',
  },
  byRule: { vi: 'Theo quy tắc phân công', en: 'By a rule' },
  leftByRule: { vi: (why: string) => `Quy tắc để lại: ${why}`, en: (why: string) => `A rule leaves it: ${why}` },
  left: { vi: 'Còn', en: 'Left' },
  code: { vi: 'Mã hồ sơ', en: 'Code' },
  procedure: { vi: 'Thủ tục', en: 'Procedure' },
  owner: { vi: 'Chủ hồ sơ', en: 'Owner' },
  officerOf: { vi: (code: string) => `Người thụ lý ${code}`, en: (code: string) => `Officer of ${code}` },
  later: { vi: 'Để sau', en: 'Later' },
  assign: { vi: 'Phân công', en: 'Assign' },
  rules: { vi: 'Quy tắc phân công', en: 'Rules of assignment' },
  refused: { vi: 'Chưa phân công hồ sơ nào', en: 'None was assigned' },
  done: { vi: (n: number) => `Đã phân công ${n} hồ sơ.`, en: (n: number) => `${n} assigned.` },
  none: { vi: 'Không có hồ sơ chờ phân công.', en: 'Nothing waits to be assigned.' },
  noneNext: {
    vi: 'Hồ sơ bàn giao đến đơn vị sẽ nằm ở đây cho tới khi có người thụ lý.',
    en: 'What is handed over to the office lies here until it has an officer.',
  },
});

/** Why nothing was assigned: what is wrong with which of them. */
export const assignManyReasonText: Says<AssignManyReason> = (reason, language) =>
  manyReasonText(reason, assignReasonText, language);
