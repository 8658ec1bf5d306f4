import { inBoth } from '#platform/text/index.ts';

export const trackWords = inBoth({
  title: { vi: 'Tra cứu hồ sơ', en: 'Track a dossier' },
  lead: {
    vi: 'Không cần tài khoản. Mã hồ sơ và từ kiểm tra in trên giấy hẹn.',
    en: 'No account needed. The code and the check word are printed on the slip.',
  },
  code: { vi: 'Mã hồ sơ', en: 'Dossier code' },
  codeHint: { vi: (example: string) => `Ví dụ: ${example}`, en: (example: string) => `Such as ${example}` },
  word: { vi: 'Từ kiểm tra', en: 'Check word' },
  optional: { vi: 'Từ kiểm tra (không bắt buộc)', en: 'Check word (may be left out)' },
  wordHint: {
    vi: 'Bốn chữ và số in trên giấy hẹn, sau dòng mã hồ sơ. Có từ này mới xem được diễn biến, giấy tờ và việc bạn cần làm.',
    en: 'Four letters and digits on the slip, after the dossier code. It opens what happened, the papers and what you need to do.',
  },
  where: { vi: 'Mã in ở đâu?', en: 'Where is the code?' },
  look: { vi: 'Tra cứu', en: 'Track' },
  another: { vi: 'Tra hồ sơ khác', en: 'Track another dossier' },
  dossier: { vi: 'Hồ sơ', en: 'Dossier' },
  wrong: { vi: 'Chưa tra được', en: 'Nothing was found' },
  codeMissing: { vi: 'Nhập mã hồ sơ in trên giấy hẹn', en: 'Type the code printed on the slip' },
  codeMisread: {
    vi: (example: string) => `Mã hồ sơ gồm số và chữ H như ${example}. Xem lại mã trên giấy hẹn`,
    en: (example: string) => `A code has digits and the letter H, such as ${example}. Look at the slip again`,
  },
  unknownCode: {
    vi: (example: string) => `Không tìm thấy hồ sơ với mã này. Xem lại từng số; mã có dạng ${example}`,
    en: (example: string) => `There is no dossier with this code. Check each digit; a code looks like ${example}`,
  },
  unknown: {
    vi: (example: string) =>
      `Không tìm thấy hồ sơ với mã và từ kiểm tra này. Mã có dạng ${example}, từ kiểm tra có bốn chữ và số`,
    en: (example: string) =>
      `There is no dossier with this code and check word. A code looks like ${example}, a check word has four letters and digits`,
  },
  mend: {
    vi: 'Mất giấy hẹn? Mang giấy tờ tùy thân đến nơi đã nộp, cán bộ tìm hồ sơ cho bạn.',
    en: 'Slip lost? Bring your identity paper to where you handed it in; they will find your dossier.',
  },
  now: { vi: 'Bây giờ', en: 'Now' },
  received: { vi: 'Đã tiếp nhận, chờ bàn giao', en: 'Received, to be handed over' },
  givenAway: { vi: 'Đã tiếp nhận, đã bàn giao', en: 'Received, handed over' },
  toBeGiven: {
    vi: (from: string, to: string) => `${from}, chờ bàn giao cho ${to}.`,
    en: (from: string, to: string) => `${from}, to be handed over to ${to}.`,
  },
  underway: {
    vi: (from: string, to: string, since: string) => `${from} đã bàn giao lúc ${since}, chờ ${to} ký nhận.`,
    en: (from: string, to: string, since: string) => `Handed over by ${from} at ${since}, to be signed for by ${to}.`,
  },
  settling: { vi: 'Đang giải quyết', en: 'Being settled' },
  waiting: { vi: 'Chờ bạn bổ sung giấy tờ', en: 'Waiting for papers from you' },
  paying: { vi: 'Chờ bạn nộp nghĩa vụ tài chính', en: 'Waiting for your payment' },
  ready: { vi: 'Đã có kết quả', en: 'The result is ready' },
  returned: { vi: 'Đã trả kết quả', en: 'The result was handed out' },
  withdrawn: { vi: 'Đã rút theo yêu cầu', en: 'Withdrawn as asked' },
  voided: { vi: 'Đã hủy do nhập nhầm', en: 'Voided as entered by mistake' },
  stopped: { vi: 'Đã dừng giải quyết', en: 'The matter was stopped' },
  stopNotice: {
    vi: (unit: string) => `Hồ sơ đã dừng giải quyết. Nhận thông báo nêu lý do và giấy tờ đã nộp tại ${unit}.`,
    en: (unit: string) => `The matter was stopped. Collect the notice with the reason, and your papers, at ${unit}.`,
  },
  takeBack: {
    vi: (unit: string) => `Hồ sơ đã được rút. Giấy tờ đã nộp được trả lại tại ${unit}.`,
    en: (unit: string) => `The dossier was withdrawn. The papers handed in are given back at ${unit}.`,
  },
  mistaken: {
    vi: (unit: string) => `Mã này được nhập nhầm và đã hủy. Hỏi ${unit} nếu bạn giữ giấy hẹn có mã này.`,
    en: (unit: string) => `This code was entered by mistake and voided. Ask ${unit} if you hold a slip with it.`,
  },
  at: {
    vi: (unit: string, since: string) => `${unit}, từ ${since}.`,
    en: (unit: string, since: string) => `${unit}, since ${since}.`,
  },
  readyAt: {
    vi: (unit: string, since: string) => `Tại ${unit}, từ ${since}.`,
    en: (unit: string, since: string) => `At ${unit}, since ${since}.`,
  },
  returnedAt: {
    vi: (unit: string, at: string) => `${unit}, lúc ${at}.`,
    en: (unit: string, at: string) => `${unit}, at ${at}.`,
  },
  next: { vi: (step: string) => `Bước tiếp theo: ${step}.`, en: (step: string) => `Next step: ${step}.` },
  due: { vi: 'Hẹn trả kết quả', en: 'Result promised for' },
  dueStands: {
    vi: 'Thời hạn đang tạm dừng: ngày hẹn mới được tính khi bạn nộp đủ giấy tờ hoặc chứng từ.',
    en: 'The clock stands: the new date is counted when you bring the papers or the proof.',
  },
  putOff: {
    vi: (day: string) => `Cơ quan đã xin lỗi và hẹn lại ngày ${day}.`,
    en: (day: string) => `The office has apologised; the new day is ${day}.`,
  },
  you: { vi: 'Việc bạn cần làm', en: 'What you need to do' },
  bring: {
    vi: (unit: string, by: string) => `Mang đến ${unit}, chậm nhất ngày ${by}:`,
    en: (unit: string, by: string) => `Bring to ${unit}, by ${by}:`,
  },
  pay: {
    vi: (sum: string, payTo: string, by: string, unit: string) =>
      `Nộp ${sum} tại ${payTo}, chậm nhất ngày ${by}, rồi mang chứng từ đến ${unit}.`,
    en: (sum: string, payTo: string, by: string, unit: string) =>
      `Pay ${sum} to ${payTo} by ${by}, then bring the proof to ${unit}.`,
  },
  extended: { vi: 'Gia hạn để xác minh, ngày hẹn mới', en: 'Extended for a verification, a new day' },
  toPay: { vi: 'Hướng dẫn nộp nghĩa vụ tài chính', en: 'You were sent to pay a duty' },
  payIn: {
    vi: (sum: string, payTo: string) => `${sum}, nộp tại ${payTo}.`,
    en: (sum: string, payTo: string) => `${sum}, to ${payTo}.`,
  },
  proved: { vi: 'Nhận chứng từ nộp tiền', en: 'The proof of payment came' },
  copies: {
    vi: (original: number, copy: number) =>
      [original > 0 ? `${original} bản chính` : '', copy > 0 ? `${copy} bản sao` : ''].filter(Boolean).join(', '),
    en: (original: number, copy: number) =>
      [original > 0 ? `${original} original` : '', copy > 0 ? `${copy} copy` : ''].filter(Boolean).join(', '),
  },
  collect: {
    vi: (unit: string) => `Mang giấy hẹn và giấy tờ tùy thân đến ${unit} để nhận kết quả.`,
    en: (unit: string) => `Bring the slip and your identity paper to ${unit} and collect the result.`,
  },
  collectThen: {
    vi: (unit: string, day: string) =>
      `Bạn chưa phải làm gì. Mang giấy hẹn và giấy tờ tùy thân đến ${unit} vào ${day} để nhận kết quả.`,
    en: (unit: string, day: string) =>
      `Nothing for now. Bring the slip and your identity paper to ${unit} on ${day} and collect the result.`,
  },
  collectLater: {
    vi: (unit: string) => `Bạn chưa phải làm gì. Hồ sơ đã quá ngày hẹn; hãy hỏi ${unit} trước khi đến nhận kết quả.`,
    en: (unit: string) => `Nothing for now. The promised day is past; ask ${unit} before you come for the result.`,
  },
  posted: { vi: 'Đã gửi bưu điện', en: 'Posted' },
  postedAs: {
    vi: (tracking: string) => `Kết quả đã gửi bưu điện, mã ${tracking}. Bạn chưa phải làm gì.`,
    en: (tracking: string) => `The result was posted, number ${tracking}. Nothing for now.`,
  },
  undelivered: { vi: 'Bưu điện không phát được, kết quả về lại quầy', en: 'Undelivered; the result is at the counter' },
  byPost: {
    vi: 'Bạn chưa phải làm gì. Kết quả được gửi qua bưu điện.',
    en: 'Nothing for now. The result comes by post.',
  },
  over: { vi: 'Hồ sơ đã kết thúc, bạn không phải làm gì thêm.', en: 'The dossier has ended; there is nothing to do.' },
  owed: { vi: (sum: string) => `Còn phải nộp ${sum}.`, en: (sum: string) => `${sum} are still to be paid.` },
  more: { vi: 'Xem đầy đủ hồ sơ của bạn', en: 'See all of your dossier' },
  moreLead: {
    vi: 'Nhập từ kiểm tra in trên giấy hẹn để xem diễn biến, cách tính ngày hẹn và việc bạn cần làm.',
    en: 'Type the check word on your slip to see what happened, how the date was counted and what you need to do.',
  },
  moreButton: { vi: 'Xem đầy đủ', en: 'See all' },
  why: { vi: (day: string) => `Vì sao là ngày ${day}?`, en: (day: string) => `Why ${day}?` },
  sofar: { vi: 'Thời hạn đã tính đến đâu', en: 'How far the time has run' },
  stood: {
    vi: 'Thời hạn đang tạm dừng để chờ bạn.',
    en: 'The clock stands, waiting for you.',
  },
  limit: { vi: (limit: string) => `Thời hạn ${limit}.`, en: (limit: string) => `The time limit is ${limit}.` },
  restarted: {
    vi: 'Thời hạn đã tạm dừng để chờ bạn; khi bạn mang đến đủ, thời hạn được tính tiếp theo luật của ngày đó.',
    en: 'The clock stood, waiting for you; once all came, the time was counted on by the law of that day.',
  },
  story: { vi: 'Hồ sơ đã đi qua đâu', en: 'Where the dossier has been' },
  accepted: { vi: 'Nhận hồ sơ, cấp giấy hẹn', en: 'Received, slip handed out' },
  given: { vi: (unit: string) => `Bàn giao cho ${unit}`, en: (unit: string) => `Handed over to ${unit}` },
  onTime: { vi: 'Bàn giao đúng hạn.', en: 'Handed over in time.' },
  givenLate: { vi: 'Bàn giao muộn.', en: 'Handed over late.' },
  step: { vi: 'Xong một bước giải quyết', en: 'A step was done' },
  nextStep: { vi: 'Bước tiếp theo', en: 'A step to come' },
  asked: { vi: 'Yêu cầu bổ sung một lần', en: 'Papers were asked for, once' },
  brought: { vi: 'Nhận đủ giấy tờ bổ sung', en: 'The papers came' },
  since: { vi: (at: string) => `Từ ${at}`, en: (at: string) => `Since ${at}` },
  toCome: { vi: 'Chưa đến', en: 'To come' },
  facts: { vi: 'Thông tin hồ sơ', en: 'The dossier' },
  who: { vi: 'Người nộp', en: 'Applicant' },
  subject: { vi: 'Nội dung', en: 'Asked for' },
  receivedOn: { vi: 'Ngày nộp', en: 'Handed in' },
  field: { vi: 'Lĩnh vực', en: 'Field' },
  fee: { vi: 'Phí, lệ phí', en: 'Fees' },
  paid: { vi: (sum: string) => `${sum}, đã nộp`, en: (sum: string) => `${sum}, paid` },
  unpaid: { vi: (sum: string) => `${sum}, chưa nộp`, en: (sum: string) => `${sum}, not paid yet` },
  free: { vi: 'Không thu', en: 'Nothing to pay' },
  collectAt: { vi: 'Nhận kết quả', en: 'Collect at' },
  post: { vi: 'Qua bưu điện', en: 'By post' },
  privacy: {
    vi: 'Trang này không hiện tên, địa chỉ hay số giấy tờ của bạn, cũng không hiện tên cán bộ.',
    en: 'This page shows neither your name, address or paper numbers nor the names of officials.',
  },
  help: { vi: 'Cần hỏi thêm?', en: 'Any question?' },
  call: {
    vi: (unit: string) => `Gọi ${unit} và đọc mã hồ sơ:`,
    en: (unit: string) => `Call ${unit} and give the code:`,
  },
});
