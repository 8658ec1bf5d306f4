/** What each form is called in the facts of its file. */
export const paperTitles: Record<string, string> = {
  'so-chung-thuc': 'sổ chứng thực',
  '02': 'phiếu yêu cầu bổ sung',
  '03': 'phiếu từ chối tiếp nhận giải quyết hồ sơ',
  '04': 'phiếu xin lỗi và hẹn lại ngày trả kết quả',
  '05': 'phiếu kiểm soát',
  '06': 'sổ theo dõi hồ sơ',
  'trinh-ky': 'danh sách hồ sơ trình ký',
  nvtc: 'phiếu hướng dẫn thực hiện nghĩa vụ tài chính',
  'gia-han': 'thông báo gia hạn thời gian giải quyết',
  'thu-hoi': 'thông báo thu hồi, cấp lại kết quả do sai sót của cơ quan',
  'buu-gui': 'danh sách giao bưu tá',
  'cam-ket': 'bản cam kết mất giấy hẹn trả kết quả',
  dung: 'thông báo dừng giải quyết hồ sơ',
  tranh: 'phiếu đề nghị không tham gia giải quyết hồ sơ',
  'tu-choi': 'thông báo về việc không cấp',
};
