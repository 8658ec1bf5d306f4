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

/** What is wrong with it. */
export const dutyReasons = {
  'duty-step-gone': {
    vi: 'Bước gửi đi nộp nghĩa vụ tài chính không còn trong quy trình: chọn bước thụ lý khác, hoặc bỏ chọn.',
    en: 'The step at which a money duty is notified is gone: tick another, or none.',
  },
  'duty-unexamined': {
    vi: 'Không có bước thụ lý nào để gửi người nộp đi thực hiện nghĩa vụ tài chính.',
    en: 'There is no step of examination at which anybody could be sent to pay.',
  },
  'pay-to-missing': { vi: 'Ghi cơ quan thu.', en: 'Say who collects it.' },
  'duty-law-missing': {
    vi: 'Ghi điều, khoản, văn bản mà theo đó thời gian đi nộp không tính vào thời hạn.',
    en: 'Give the article by which the time of paying does not count.',
  },
  'duty-told-missing': { vi: 'Ghi lời dặn bằng tiếng Việt trước.', en: 'Say it in Vietnamese first.' },
};
