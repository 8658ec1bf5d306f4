import type { Facts } from '../draft/facts.rules.ts';

/** A dossier that is nobody's: what a template looks like when it is filled. */
export const sample: Facts = {
  'mã hồ sơ': '000.00.29.H18-190220-9999',
  'tên thủ tục': 'Thay đổi, cải chính hộ tịch cho người từ đủ 14 tuổi trở lên',
  'lĩnh vực': 'Hộ tịch',
  'trường hợp': 'Cải chính hộ tịch',
  'nội dung': 'Cải chính ngày sinh trong Giấy khai sinh',
  'tên kết quả': 'Quyết định cải chính hộ tịch',
  'chủ hồ sơ': 'Nguyễn Văn Mẫu',
  'ngày sinh': '12/03/1985',
  'giấy tờ tùy thân': 'CMND 040000001',
  'địa chỉ': 'bản Mẫu, xã Thanh Xương, huyện Điện Biên',
  'điện thoại': '0215 000 000',
  'người nộp': 'Nguyễn Thị Mẫu',
  'nơi tiếp nhận': 'Bộ phận Tiếp nhận và Trả kết quả huyện Điện Biên',
  'ngày nhận': 'ngày 18 tháng 02 năm 2019',
  'ngày hẹn trả': 'buổi chiều ngày 25 tháng 02 năm 2019 (từ 13 giờ 30 đến 17 giờ 00)',
  'đơn vị thụ lý': 'Phòng Tư pháp',
  'cấp trên của đơn vị thụ lý': 'Ủy ban nhân dân huyện Điện Biên',
  'người thụ lý': 'Trần Văn Mẫu',
  'lý do': 'Giấy khai sinh đã nộp không phải bản chính.',
  'cơ quan ký': 'Ủy ban nhân dân huyện Điện Biên',
  'cấp trên của cơ quan ký': '',
  'chức vụ người ký': 'Chủ tịch',
  'người ký': '',
  'nơi ban hành': 'Điện Biên',
  'ngày tháng năm': 'ngày 20 tháng 02 năm 2019',
  'giấy tờ': [
    { 'số thứ tự': '1', 'tên giấy tờ': 'Tờ khai theo mẫu', 'bản chính': '1', 'bản sao': '0' },
    { 'số thứ tự': '2', 'tên giấy tờ': 'Giấy khai sinh', 'bản chính': '1', 'bản sao': '1' },
  ],
  'căn cứ': [
    { 'văn bản': 'Luật Hộ tịch ngày 20 tháng 11 năm 2014' },
    { 'văn bản': 'Nghị định số 123/2015/NĐ-CP ngày 15 tháng 11 năm 2015' },
  ],
};
