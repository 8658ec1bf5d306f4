import { inBoth } from '#platform/text/index.ts';

/** The money duty of a version, as whoever keeps the catalogue reads it. */
export const dutyPartWords = inBoth({
  hint: {
    vi: 'Khoản thuế, phí người nộp phải trả cho cơ quan khác giữa chừng. Từ lúc gửi phiếu đến khi nhận chứng từ, thời hạn tạm dừng. Không có nghĩa vụ tài chính thì bỏ trống cả phần này.',
    en: 'What the person pays another body on the way. The clock stands from the slip until proof of payment. Leave all of it empty where there is none.',
  },
  payTo: { vi: 'Nộp tại cơ quan', en: 'Paid to' },
  payToHint: { vi: 'Ví dụ: Chi cục Thuế huyện Điện Biên', en: 'For example: Chi cục Thuế huyện Điện Biên' },
  law: { vi: 'Căn cứ không tính thời gian này', en: 'By which article that time does not count' },
  lawHint: { vi: 'Điều, khoản, số văn bản; in trên phiếu hướng dẫn.', en: 'Article and number; printed on the slip.' },
  told: { vi: 'Dặn người nộp (tiếng Việt)', en: 'What the person is told (Vietnamese)' },
  toldHint: {
    vi: 'Ghi trên trang thủ tục: nộp khoản gì, mang gì về. Bỏ trống thì chỉ có câu chung.',
    en: 'On the procedure’s page: what is paid, what is brought back. Empty: the general sentence alone.',
  },
  toldEn: { vi: 'Dặn người nộp (tiếng Anh)', en: 'What the person is told (English)' },
  steps: { vi: 'Gửi đi nộp ở bước', en: 'Sent to pay at the step' },
  stepsHint: {
    vi: 'Không chọn bước nào là ở mọi bước thụ lý.',
    en: 'None ticked: at any step of the examination.',
  },
  noSteps: {
    vi: 'Quy trình chưa có bước thụ lý nào: thêm ở phần Quy trình nội bộ.',
    en: 'There is no step of examination yet: add one under Internal process.',
  },
  gone: {
    vi: (name: string) => `${name} (không còn bước này)`,
    en: (name: string) => `${name} (no such step any more)`,
  },
  anyStep: { vi: 'ở mọi bước thụ lý', en: 'at any step of the examination' },
  atSteps: { vi: (steps: string) => `ở bước: ${steps}`, en: (steps: string) => `at the step: ${steps}` },
  telling: { vi: (told: string) => `dặn: ${told}`, en: (told: string) => `told: ${told}` },
});
