import { inBoth } from '#platform/text/index.ts';
import type { FieldName } from './message.rules.ts';

/** A dossier that is nobody's: how a message reads when it is filled. */
export const sampleFields = inBoth<Record<FieldName, { readonly vi: string; readonly en: string }>>({
  'mã hồ sơ': { vi: '000.00.29.H18-190220-9999', en: '000.00.29.H18-190220-9999' },
  'nơi nhận': { vi: 'Một Cửa huyện', en: 'Một Cửa huyện' },
  'ngày hẹn': { vi: 'buổi chiều thứ hai 25/02/2019', en: 'the afternoon of Monday 25/02/2019' },
  'ngày hẹn lại': { vi: '28/02/2019', en: '28/02/2019' },
  'hạn bổ sung': { vi: '22/03/2019', en: '22/03/2019' },
  'số tiền': { vi: '12.500.000 đồng', en: '12.500.000 đồng' },
  'nơi nộp tiền': { vi: 'Kho bạc Nhà nước Điện Biên', en: 'Kho bạc Nhà nước Điện Biên' },
  'hạn nộp tiền': { vi: '20/03/2019', en: '20/03/2019' },
  'số hiệu bưu gửi': { vi: 'RE000000001VN', en: 'RE000000001VN' },
  'trang tra cứu': { vi: 'motcua.dienbien.example/tra-cuu', en: 'motcua.dienbien.example/tra-cuu' },
  'người hướng dẫn': {
    vi: 'Trần Văn Mẫu, số điện thoại 0215 000 110',
    en: 'Trần Văn Mẫu, số điện thoại 0215 000 110',
  },
  'ngày nhận hồ sơ': { vi: 'ngày 18 tháng 02 năm 2019', en: 'ngày 18 tháng 02 năm 2019' },
  'lĩnh vực': { vi: 'Hộ tịch', en: 'Hộ tịch' },
  'chủ hồ sơ': { vi: 'Nguyễn Văn Mẫu', en: 'Nguyễn Văn Mẫu' },
  'đơn vị thụ lý': { vi: 'Phòng Tư pháp', en: 'Phòng Tư pháp' },
  'nơi xác minh': { vi: 'UBND xã Thanh An', en: 'UBND xã Thanh An' },
});
