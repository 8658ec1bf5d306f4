import { inBoth } from '#platform/text/index.ts';
import { isPrinted, type Message, type Printed, type Words } from './message.rules.ts';

/** What the page of a dossier says as the house came; a district words it anew on screen. */
const onPages = inBoth({
  ready: {
    vi: 'Mang giấy hẹn và giấy tờ tùy thân đến {nơi nhận} để nhận kết quả.',
    en: 'Bring the slip and your identity paper to {nơi nhận} and collect the result.',
  },
  'in-time': {
    vi: 'Bạn chưa phải làm gì. Mang giấy hẹn và giấy tờ tùy thân đến {nơi nhận} vào {ngày hẹn} để nhận kết quả.',
    en: 'Nothing for now. Bring the slip and your identity paper to {nơi nhận} on {ngày hẹn} and collect the result.',
  },
  'past-due': {
    vi: 'Bạn chưa phải làm gì. Hồ sơ đã quá ngày hẹn; hãy hỏi {nơi nhận} trước khi đến nhận kết quả.',
    en: 'Nothing for now. The promised day is past; ask {nơi nhận} before you come for the result.',
  },
  'put-off': {
    vi: 'Cơ quan đã xin lỗi và hẹn lại ngày {ngày hẹn lại}.',
    en: 'The office has apologised; the new day is {ngày hẹn lại}.',
  },
  anew: {
    vi: 'Kết quả trước có sai sót của cơ quan, đang được làm lại, không thu thêm phí, lệ phí. Hẹn trả kết quả mới ngày {ngày hẹn lại}.',
    en: 'The result before was wrong through our fault and is made anew, with nothing more to pay. The new result is promised for {ngày hẹn lại}.',
  },
  supplement: {
    vi: 'Mang đến {nơi nhận}, chậm nhất ngày {hạn bổ sung}:',
    en: 'Bring to {nơi nhận}, by {hạn bổ sung}:',
  },
  payment: {
    vi: 'Nộp {số tiền} tại {nơi nộp tiền}, chậm nhất ngày {hạn nộp tiền}, rồi mang chứng từ đến {nơi nhận}.',
    en: 'Pay {số tiền} to {nơi nộp tiền} by {hạn nộp tiền}, then bring the proof to {nơi nhận}.',
  },
  'by-post': {
    vi: 'Bạn chưa phải làm gì. Kết quả được gửi qua bưu điện.',
    en: 'Nothing for now. The result comes by post.',
  },
  posted: {
    vi: 'Kết quả đã gửi bưu điện, mã {số hiệu bưu gửi}. Bạn chưa phải làm gì.',
    en: 'The result was posted, number {số hiệu bưu gửi}. Nothing for now.',
  },
  returned: {
    vi: 'Hồ sơ đã kết thúc, bạn không phải làm gì thêm.',
    en: 'The dossier has ended; there is nothing to do.',
  },
  withdrawn: {
    vi: 'Hồ sơ đã được rút. Giấy tờ đã nộp được trả lại tại {nơi nhận}.',
    en: 'The dossier was withdrawn. The papers handed in are given back at {nơi nhận}.',
  },
  stopped: {
    vi: 'Hồ sơ đã dừng giải quyết. Nhận thông báo nêu lý do và giấy tờ đã nộp tại {nơi nhận}.',
    en: 'The matter was stopped. Collect the notice with the reason, and your papers, at {nơi nhận}.',
  },
  voided: {
    vi: 'Mã này được nhập nhầm và đã hủy. Hỏi {nơi nhận} nếu bạn giữ giấy hẹn có mã này.',
    en: 'This code was entered by mistake and voided. Ask {nơi nhận} if you hold a slip with it.',
  },
});

/** What papers of the house say beside the labels of their form set. */
const onPaper = {
  // No message is promised, telephone or not: the house sends none.
  'slip-note': 'Hồ sơ có thể giải quyết xong trước thời gian quy định; xem tại trang tra cứu hoặc hỏi nơi nhận hồ sơ.',
  'slip-payment': 'Nộp xong, Ông/Bà mang chứng từ nộp tiền đến {nơi nhận} để được giải quyết tiếp.',
  'recall-apology': 'Cơ quan xin lỗi Ông/Bà vì sự chậm trễ này.',
  'refusal-closing':
    'Hồ sơ và giấy tờ đã nộp được trả lại cùng thông báo này; khi đủ điều kiện, Ông/Bà nộp hồ sơ mới. Cần hỏi thêm, Ông/Bà liên hệ {nơi nhận}.',
  // Of Mẫu 02 to 04 what greets, explains or closes, as the circulars' forms have it; what a form calls its lines stays with it.
  'supplement-once': 'Cơ quan chỉ yêu cầu bổ sung, hoàn thiện hồ sơ một lần này.',
  'supplement-help':
    'Trong quá trình hoàn thiện hồ sơ nếu có vướng mắc, Ông/Bà có thể tra cứu tại Website: {trang tra cứu} hoặc liên hệ với công chức {người hướng dẫn} để được hướng dẫn./.',
  'decline-closing': 'Xin thông báo cho Ông/Bà được biết và thực hiện.',
  'apology-opening': '{ngày nhận hồ sơ}, {nơi nhận} tiếp nhận hồ sơ thuộc lĩnh vực {lĩnh vực} của ông/bà {chủ hồ sơ}.',
  'apology-late':
    'Tuy nhiên đến nay, {đơn vị thụ lý} chưa trả kết quả giải quyết hồ sơ của ông/bà {chủ hồ sơ} đúng thời hạn quy định ghi trên Giấy tiếp nhận hồ sơ và hẹn trả kết quả.',
  'apology-closing':
    '{nơi nhận} trân trọng gửi lời xin lỗi đến ông/bà {chủ hồ sơ} và rất mong nhận được sự thông cảm của ông/bà vì sự chậm trễ này.',
  'extension-opening': 'Trong quá trình giải quyết, {đơn vị thụ lý} phải xác minh tại {nơi xác minh}.',
  'extension-closing': 'Xin thông báo để Ông/Bà được biết./.',
} as const satisfies Record<Printed, string>;

/** The words a message came with. */
export const houseWords = (message: Message): Words =>
  isPrinted(message) ? { vi: onPaper[message], en: null } : { vi: onPages('vi')[message], en: onPages('en')[message] };
