import { inBoth } from '#platform/text/index.ts';

export const publishedWords = inBoth({
  received: { vi: 'Hồ sơ đã tiếp nhận', en: 'Dossiers received' },
  receivedLead: {
    vi: 'Từng hồ sơ theo mã, mới nhận đứng trước. Không nêu tên người nộp.',
    en: 'Each dossier by its code, the latest first. Nobody is named.',
  },
  late: { vi: 'Hồ sơ đang quá hạn', en: 'Late now' },
  lateLead: {
    vi: 'Chậm lâu nhất đứng trước, kèm số ngày, nhóm nguyên nhân và ngày hẹn lại. Không nêu tên người nộp.',
    en: 'The longest late first, with the days, the class of the cause and the new day. Nobody is named.',
  },
  unit: { vi: 'Nơi giải quyết', en: 'Settled by' },
  field: { vi: 'Lĩnh vực', en: 'Field' },
  anyUnit: { vi: 'Mọi nơi', en: 'Every office' },
  anyField: { vi: 'Mọi lĩnh vực', en: 'Every field' },
  narrow: { vi: 'Lọc', en: 'Narrow' },
  dossier: { vi: 'Hồ sơ', en: 'Dossier' },
  day: { vi: 'Ngày nhận', en: 'Received' },
  promised: { vi: 'Hẹn trả', en: 'Promised for' },
  standing: { vi: 'Hiện nay', en: 'Now' },
  cause: { vi: 'Nguyên nhân, hẹn lại', en: 'Cause, new day' },
  notReported: { vi: 'Chưa có phiếu báo xử lý chậm', en: 'No report of the cause yet' },
  newDay: { vi: (day: string) => `Đã xin lỗi, hẹn lại ${day}`, en: (day: string) => `Apologised, new day ${day}` },
  noApology: { vi: 'Chưa xin lỗi', en: 'No apology yet' },
  endedLate: { vi: 'Có kết quả sau ngày hẹn', en: 'The result came after the promised day' },
  none: { vi: 'Không có hồ sơ nào', en: 'No dossier' },
  noneNext: { vi: 'Bỏ bớt điều kiện lọc để xem nhiều hơn.', en: 'Narrow it less to see more.' },
  noneLate: { vi: 'Không có hồ sơ nào quá hạn.', en: 'No dossier is late.' },
  noneLateNext: {
    vi: 'Hồ sơ quá hạn được nêu ở đây, kèm nơi giải quyết và ngày hẹn.',
    en: 'Whatever is late is named here, with its office and the day promised.',
  },
  code: { vi: 'Mã hồ sơ', en: 'Code' },
  procedure: { vi: 'Thủ tục', en: 'Procedure' },
  by: { vi: 'Chậm', en: 'Late by' },
  causeOnly: { vi: 'Nguyên nhân', en: 'Cause' },
  newDayOnly: { vi: 'Ngày hẹn lại', en: 'New day' },
  further: { vi: 'Trang sau', en: 'Next page' },
  first: { vi: 'Về trang đầu', en: 'Back to the first page' },
  sensitive: { vi: 'Chỉ công khai theo lĩnh vực', en: 'Published by field only' },
  sensitiveLead: {
    vi: 'Khuyết tật, HIV, bạo lực, nuôi con nuôi, tố cáo và những việc riêng tư khác không nêu từng hồ sơ. Đếm toàn huyện từ đầu năm; số dưới 5 không ghi.',
    en: 'Disability, HIV, violence, adoption, denunciations and other private matters are not listed one by one. Counted for the whole district since the first of the year; a number under 5 is not shown.',
  },
  few: { vi: 'dưới 5', en: 'under 5' },
  count: { vi: 'Đã tiếp nhận', en: 'Received' },
  countLate: { vi: 'Đang quá hạn', en: 'Late now' },
});

export const standingWords = inBoth({
  withdrawn: { vi: 'Công dân đã rút', en: 'Withdrawn by the citizen' },
  returned: { vi: 'Đã trả kết quả', en: 'Result returned' },
  ready: { vi: 'Đã có kết quả', en: 'Result ready' },
  waiting: { vi: 'Chờ công dân bổ sung', en: 'Waiting for papers' },
  late: { vi: 'Quá hạn', en: 'Late' },
  running: { vi: 'Đang giải quyết', en: 'Being settled' },
});
