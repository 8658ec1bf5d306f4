import { inBoth, type Language } from '#platform/text/index.ts';

const names = inBoth({
  '01': { vi: 'Giấy tiếp nhận và hẹn trả kết quả', en: 'Receipt slip' },
  '02': { vi: 'Phiếu yêu cầu bổ sung', en: 'Request for papers' },
  '03': { vi: 'Phiếu từ chối tiếp nhận', en: 'Declined reception' },
  '04': { vi: 'Phiếu xin lỗi và hẹn lại', en: 'Apology and new day' },
  '05': { vi: 'Phiếu kiểm soát', en: 'Control slip' },
  '06': { vi: 'Sổ theo dõi hồ sơ', en: 'Follow-up book' },
  'so-chung-thuc': { vi: 'Sổ chứng thực', en: 'Certification book' },
  'trinh-ky': { vi: 'Danh sách hồ sơ trình ký', en: 'Signing list' },
  'ban-giao': { vi: 'Phiếu bàn giao hồ sơ', en: 'Hand-over list' },
  'buu-gui': { vi: 'Danh sách bưu gửi', en: 'Parcel list' },
  'bang-ke': { vi: 'Bảng kê', en: 'Table sheet' },
  nvtc: { vi: 'Phiếu nghĩa vụ tài chính', en: 'Slip for the duty' },
  'gia-han': { vi: 'Thông báo gia hạn', en: 'Notice of the extension' },
  'cam-ket': { vi: 'Cam kết mất giấy hẹn', en: 'Undertaking for a lost slip' },
  'thu-hoi': { vi: 'Thông báo thu hồi, cấp lại kết quả', en: 'Notice of a result called back' },
  'thu-tien': { vi: 'Phiếu thu phí, lệ phí', en: 'Slip for fees taken' },
  'hoan-phi': { vi: 'Phiếu hoàn trả phí, lệ phí', en: 'Slip for fees given back' },
  dung: { vi: 'Thông báo dừng giải quyết', en: 'Notice that it was stopped' },
  'hen-80': { vi: 'Giấy hẹn khổ 80 mm', en: 'Slip on a roll of 80 mm' },
  'tra-kq': { vi: 'Giấy biên nhận trả kết quả', en: 'Receipt for a result' },
  'ban-chinh': { vi: 'Giấy biên nhận bản chính', en: 'Receipt for originals' },
  'tra-giay': { vi: 'Giấy biên nhận trả lại giấy tờ', en: 'Receipt for papers given back' },
  'loi-chung': { vi: 'Lời chứng', en: 'Certificates' },
  'xu-ly': { vi: 'Quá trình xử lý hồ sơ', en: 'What was done with the dossier' },
  rut: { vi: 'Đơn đề nghị rút hồ sơ', en: 'Request to withdraw' },
  'bao-cham': { vi: 'Phiếu báo xử lý chậm', en: 'Report that it will be late' },
  'thuc-dia': { vi: 'Phiếu công tác thực địa', en: 'Field sheet' },
  'bien-ban': { vi: 'Biên bản kiểm tra, xác minh', en: 'Minutes of an inspection' },
  tach: { vi: 'Tờ phân cách khi quét', en: 'Separator sheets for the scanner' },
  tranh: { vi: 'Phiếu đề nghị không tham gia giải quyết', en: 'Note of stepping aside' },
  trinh: { vi: 'Phiếu trình giải quyết hồ sơ', en: 'Presenting slip' },
  'dinh-chinh': { vi: 'Phiếu đính chính sổ chứng thực', en: 'Note of a correction in a book' },
  'tu-choi': { vi: 'Thông báo không cấp', en: 'Refusal letter' },
  'QĐ09-2015/02': { vi: 'Phiếu hướng dẫn hoàn thiện hồ sơ', en: 'Guidance slip for missing papers' },
  'QĐ09-2015/04': { vi: 'Thư xin lỗi', en: 'Letter of apology' },
  'TT03-2025/04': { vi: 'Văn bản xin lỗi và đề nghị gia hạn', en: 'Apology and request for more time' },
});

/** A paper by the title it has in the set its dossier is printed by. */
export function formName(set: string, form: string, language: Language): string {
  const said: Readonly<Record<string, string>> = names(language);
  return said[`${set}/${form}`] ?? said[form] ?? form;
}
