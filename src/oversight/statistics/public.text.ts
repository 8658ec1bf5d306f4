import { inBoth, many } from '#platform/text/index.ts';

export const publicWords = inBoth({
  title: { vi: 'Công khai giải quyết hồ sơ', en: 'Open figures' },
  told: {
    vi: 'Dữ liệu minh họa: không phải số liệu thật của huyện.',
    en: 'Demonstration data: not the district’s real figures.',
  },
  'short-year': {
    vi: 'Dữ liệu minh họa, năm rút gọn: không phải số liệu thật của huyện.',
    en: 'Demonstration data of a shortened year: not the district’s real figures.',
  },
  'full-year': {
    vi: 'Dữ liệu minh họa của một năm diễn tập: không phải số liệu thật của huyện.',
    en: 'Demonstration data of a year that was rehearsed: not the district’s real figures.',
  },
  lead: {
    vi: (from: string, clock: string, day: string) =>
      `Từ ${from} đến ${clock} ngày ${day}, đếm từ nhật ký của từng hồ sơ.`,
    en: (from: string, clock: string, day: string) =>
      `From ${from} to ${clock} on ${day}, counted from the events of every dossier.`,
  },
  received: { vi: 'Đã tiếp nhận', en: 'Received' },
  running: { vi: 'Đang giải quyết', en: 'Being settled' },
  finished: { vi: 'Đã có kết quả', en: 'Result ready' },
  returned: { vi: 'Đã trả kết quả', en: 'Returned' },
  late: { vi: 'Quá hạn', en: 'Late' },
  inTime: { vi: 'Đúng hạn', en: 'In time' },
  dossiers: { vi: 'hồ sơ', en: 'dossiers' },
  unit: { vi: 'Nơi giải quyết', en: 'Settled by' },
  departments: { vi: 'Các phòng của huyện', en: 'Departments of the district' },
  communes: { vi: 'Các xã', en: 'Communes' },
  none: { vi: 'Chưa có hồ sơ nào trong thời gian này', en: 'No dossier in this time yet' },
  noneNext: {
    vi: 'Số liệu hiện ra ngay khi hồ sơ đầu tiên được tiếp nhận.',
    en: 'Figures appear as soon as the first dossier is received.',
  },
  chart: { vi: 'Hồ sơ tiếp nhận theo nơi giải quyết', en: 'Dossiers received, by office' },
  chartLead: {
    vi: 'Cột cao là số tiếp nhận; phần trên cùng là số quá hạn.',
    en: 'The bar is what was received; its top is what is late.',
  },
  table: { vi: 'Bảng số liệu', en: 'Table' },
  scroll: { vi: 'Biểu đồ, cuộn ngang để xem', en: 'Chart, scroll sideways' },
  judged: {
    vi: 'Đếm hồ sơ tiếp nhận từ đầu năm, theo từng việc đã ghi: tiếp nhận, yêu cầu bổ sung, vào sổ kết quả, trả kết quả. Quá hạn xét theo ngày hẹn in trên giấy trước mọi lần xin lỗi; hồ sơ đang chờ công dân bổ sung hoặc thực hiện nghĩa vụ tài chính không tính là quá hạn; hồ sơ công dân đã rút và hồ sơ dừng giải quyết (từ 01/07/2025) đếm riêng, không tính là đang giải quyết hay quá hạn; hồ sơ trả lại bằng văn bản vì không đủ điều kiện là có kết quả, và đếm riêng trong số đó; lượt từ chối tiếp nhận đếm riêng, không phải hồ sơ đã tiếp nhận. Việc chỉ công khai theo lĩnh vực (khuyết tật, HIV, bạo lực, nuôi con nuôi, tố cáo …) không nằm trong các số này mà đếm riêng ở trang Hồ sơ đã tiếp nhận.',
    en: 'Dossiers received since the first of the year are counted from what was recorded: reception, papers asked for, result numbered, result returned. Lateness is judged by the day printed before any apology; a dossier that waits for the citizen’s papers or payment is not late; one withdrawn by the citizen or stopped (from 01/07/2025) is counted apart, as neither running nor late; a letter that the conditions are not met is a result, and counted apart among them; what a counter declined to receive is counted apart, and was never received. Matters published by field only (disability, HIV, violence, adoption, denunciation …) are in none of these figures: they are counted apart, beside the list of what was received.',
  },
  share: {
    vi: (inTime: string, finished: string) => `${inTime} trên ${finished} kết quả xong đúng hạn hoặc trước hạn`,
    en: (inTime: string, finished: string) => `${inTime} of ${many(finished, 'result')} in time or early`,
  },
  byPromise: { vi: 'theo ngày hẹn in trên giấy', en: 'by the day printed on the slip' },
  without: {
    vi: (n: number) => `${n} xã chưa có hồ sơ nào trong thời gian này.`,
    en: (n: number) =>
      n === 1 ? '1 commune has no dossier in this time yet.' : `${n} communes have no dossier in this time yet.`,
  },
  onPaper: {
    vi: (paper: number, lines: number, totals: number, names: string) =>
      [
        `${paper} xã còn dùng sổ giấy.`,
        ...(lines > 0 ? [`${lines} xã nhập bù từng hồ sơ, số liệu có sau ngày làm thật.`] : []),
        ...(totals > 0 ? [`${totals} xã chỉ gửi tổng hợp tháng, không nằm trong bảng trên: ${names}.`] : []),
      ].join(' '),
    en: (paper: number, lines: number, totals: number, names: string) =>
      [
        paper === 1 ? '1 commune still keeps paper books.' : `${paper} communes still keep paper books.`,
        ...(lines > 0 ? [`${lines} type their dossiers in afterwards, so their figures come late.`] : []),
        ...(totals > 0 ? [`${totals} send monthly totals only and are not in the table above: ${names}.`] : []),
      ].join(' '),
  },
  ofThemWaiting: {
    vi: (n: string) => `trong đó ${n} chờ công dân bổ sung, nộp tiền`,
    en: (n: string) => `${n} of them waiting for papers or a payment`,
  },
  declined: {
    vi: (n: string) => `ngoài ra từ chối tiếp nhận ${n} lượt`,
    en: (n: string) => `${n} more declined at the counter`,
  },
  withdrawn: {
    vi: (n: string) => `ngoài ra ${n} hồ sơ công dân đã rút`,
    en: (n: string) => `${n} more withdrawn by citizens`,
  },
  stopped: {
    vi: (n: string) => `${n} hồ sơ đã dừng giải quyết`,
    en: (n: string) => `${n} more stopped`,
  },
  refused: {
    vi: (n: string) => `${n} kết quả là văn bản trả lại, không đủ điều kiện`,
    en: (n: string) => `${many(n, 'result')} given as a letter: conditions not met`,
  },
  ofThemShelf: {
    vi: (n: string) => `${n} kết quả chờ người đến nhận`,
    en: (n: string) => `${many(n, 'result')} waiting to be collected`,
  },
  lateNow: { vi: 'Hồ sơ đang quá hạn', en: 'Late now' },
  allLate: { vi: 'Xem tất cả', en: 'See all' },
  more: { vi: 'Công khai chi tiết', en: 'In detail' },
  nobodyNamed: { vi: 'Không nêu tên người nộp.', en: 'Nobody is named.' },
  folded: {
    vi: (units: number, received: string, late: string) =>
      `${units} xã có hồ sơ: ${received} hồ sơ tiếp nhận, ${late} quá hạn`,
    en: (units: number, received: string, late: string) =>
      `${many(units, 'commune')} with dossiers: ${received} received, ${late} late`,
  },
  howMore: { vi: 'Đếm những gì, xét quá hạn thế nào', en: 'What is counted, and what is called late' },
  how: { vi: 'Cách tính', en: 'How it is counted' },
  pastYear: { vi: 'Thực tế một năm qua', en: 'The past year' },
  pastYearText: {
    vi: (finished: string, percent: string) => `${finished} hồ sơ có kết quả, ${percent} % đúng hạn hoặc trước hạn.`,
    en: (finished: string, percent: string) => `${many(finished, 'result')}, ${percent} % of them in time or early.`,
  },
  pastYearMore: { vi: 'Số liệu của từng phòng, xã', en: 'Figures of each office' },
});
