import { inBoth, type Language } from '#platform/text/index.ts';

const names = inBoth({
  'dossier.receive': { vi: 'tiếp nhận hồ sơ', en: 'receive dossiers' },
  'dossier.read': { vi: 'xem hồ sơ', en: 'see dossiers' },
  'dossier.hand-over': { vi: 'bàn giao hồ sơ', en: 'hand dossiers over' },
  'dossier.wait': { vi: 'tạm dừng, yêu cầu bổ sung', en: 'pause, ask for a supplement' },
  'dossier.return': { vi: 'trả kết quả', en: 'return results' },
  'dossier.assign': { vi: 'phân công người thụ lý', en: 'assign officers' },
  'dossier.process': { vi: 'thụ lý', en: 'settle' },
  'dossier.consult': { vi: 'lấy ý kiến phối hợp', en: 'ask others for their opinion' },
  'dossier.approve': { vi: 'duyệt', en: 'approve' },
  'dossier.present': { vi: 'kiểm tra thể thức, trình ký', en: 'check the form, lay before the signer' },
  'dossier.sign': { vi: 'ký kết quả', en: 'sign results' },
  'dossier.clerk': { vi: 'lấy số, đóng dấu, vào sổ', en: 'number, seal, enter in the book' },
  'dossier.cash': { vi: 'thu phí, lệ phí', en: 'take fees' },
  'cash.receive': { vi: 'nhận tiền khi quầy đóng ngày', en: 'take the money of a closed day' },
  'cash.read': { vi: 'xem sổ quỹ', en: 'see the cash book' },
  'dossier.apologise': { vi: 'xin lỗi và hẹn lại ngày trả kết quả', en: 'apologise and name a new day' },
  'dossier.void': { vi: 'hủy hồ sơ nhập nhầm', en: 'void what was entered by mistake' },
  'certification.enter': { vi: 'ghi việc chứng thực', en: 'enter certifications' },
  'certification.read': { vi: 'xem sổ chứng thực', en: 'see the certification books' },
  'certification.sign': { vi: 'ký chứng thực', en: 'sign certifications' },
  'procedure.read': { vi: 'xem danh mục thủ tục', en: 'see the catalogue of procedures' },
  'procedure.edit': { vi: 'sửa thủ tục, mẫu dự thảo', en: 'edit procedures and templates' },
  'procedure.post': { vi: 'niêm yết thủ tục', en: 'post procedures on the wall' },
  'procedure.announce': { vi: 'ghi quyết định công bố thủ tục', en: 'enter decisions that announce procedures' },
  'calendar.read': { vi: 'xem lịch làm việc', en: 'see the calendar' },
  'calendar.edit': { vi: 'sửa lịch làm việc', en: 'edit the calendar' },
  'totals.enter': { vi: 'nhập số liệu tháng', en: 'enter monthly totals' },
  'totals.read': { vi: 'xem số liệu tháng', en: 'see monthly totals' },
  'unit.read': { vi: 'xem đơn vị', en: 'see units' },
  'unit.edit': { vi: 'sửa đơn vị', en: 'edit units' },
  'unit.roll-out': { vi: 'ghi xã nào làm trên máy', en: 'say which communes work on screen' },
  'person.read': { vi: 'xem cán bộ, vai trò', en: 'see officials and roles' },
  'person.appoint': { vi: 'giao, thôi chức danh', en: 'give and end posts' },
  'account.reset': { vi: 'cấp lại mật khẩu', en: 'reset passwords' },
  'account.end-sessions': { vi: 'kết thúc phiên đăng nhập', en: 'end sessions' },
  'year.turn': { vi: 'chuyển năm', en: 'turn the year' },
  'job.read': { vi: 'xem việc chạy nền', en: 'see background jobs' },
  'job.mend': { vi: 'thử lại, bỏ việc chạy nền', en: 'retry or give up background jobs' },
  'event.read': { vi: 'xem nhật ký sự kiện', en: 'see the journal of events' },
  'clock.move': { vi: 'chỉnh giờ của bản trình diễn', en: 'move the clock of the demonstration' },
});

/** What a role permits, in words; a right that was given no words here is shown by its key rather than hidden. */
export const rightsText = (language: Language, permissions: readonly string[]): string => {
  const said: Readonly<Record<string, string>> = names(language);
  return permissions.map((permission) => said[permission] ?? permission).join('; ');
};
