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
});
