import { inBoth } from '#platform/text/index.ts';

/** Each deed on a dossier, as a person would tell it: “đã …”. Tied to the event's type. */
export const deedNames = inBoth({
  'dossier.received': { vi: 'tiếp nhận hồ sơ', en: 'received the dossier' },
  'dossier.given': { vi: 'bàn giao hồ sơ', en: 'handed the dossier over' },
  'dossier.taken': { vi: 'nhận bàn giao hồ sơ', en: 'took the dossier over' },
  'dossier.assigned': { vi: 'phân công thụ lý', en: 'assigned an officer' },
  'dossier.reassigned': { vi: 'phân công lại', en: 'assigned another officer' },
  'dossier.advanced': { vi: 'chuyển bước tiếp theo', en: 'passed it to the next step' },
  'dossier.sent-back': { vi: 'trả lại bước trước', en: 'sent it back a step' },
  'dossier.sent-to-counter': {
    vi: 'trả lại một cửa do lỗi tiếp nhận',
    en: 'sent it back to the counter for its fault',
  },
  'dossier.mended': { vi: 'hoàn thiện lại hồ sơ', en: 'mended the dossier' },
  'dossier.supplement-requested': { vi: 'yêu cầu bổ sung giấy tờ', en: 'asked for more papers' },
  'dossier.supplement-overdue': { vi: 'quá hạn bổ sung, chưa nhận giấy tờ', en: 'papers were not brought in time' },
  'dossier.supplement-accepted': { vi: 'nhận giấy tờ bổ sung', en: 'accepted the papers asked for' },
  'dossier.extended': { vi: 'gia hạn do xác minh', en: 'extended it for a verification' },
  'dossier.duty-notified': { vi: 'hướng dẫn thực hiện nghĩa vụ tài chính', en: 'sent the citizen to pay a duty' },
  'dossier.duty-proved': { vi: 'nhận chứng từ nghĩa vụ tài chính', en: 'took the proof of payment' },
  'dossier.late-reported': { vi: 'báo xử lý chậm', en: 'reported that it will be late' },
  'dossier.apologised': { vi: 'xin lỗi và hẹn lại', en: 'apologised and named a new day' },
  'dossier.approved': { vi: 'duyệt, chuyển ký', en: 'approved it' },
  'dossier.laid-before': { vi: 'đưa vào danh sách trình ký', en: 'put it on a signing list' },
  'dossier.signed': { vi: 'ký kết quả', en: 'signed the result' },
  'dossier.numbered': { vi: 'vào sổ, đóng dấu', en: 'numbered and sealed the result' },
  'dossier.returned': { vi: 'trả kết quả', en: 'returned the result' },
  'dossier.withdrawn': { vi: 'rút hồ sơ theo yêu cầu của công dân', en: 'withdrew it for the citizen' },
  'dossier.voided': { vi: 'hủy hồ sơ do nhập nhầm', en: 'voided it as entered by mistake' },
  'dossier.undone': { vi: 'thu lại việc vừa làm', en: 'took their last step back' },
  'dossier.recomputed': { vi: 'tính lại hạn theo lịch làm việc mới', en: 'recomputed the date by the new calendar' },
});
