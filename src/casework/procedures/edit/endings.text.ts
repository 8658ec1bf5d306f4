/** What is wrong with how a version ends otherwise: by a refusal, or after money that is paid elsewhere. */
export const endingReasons = {
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
  'outcome-missing': { vi: 'Ghi nút mà người thụ lý bấm.', en: 'Say what the officer presses.' },
  'paper-name-missing': { vi: 'Ghi tên văn bản từ chối.', en: 'Name the letter.' },
  'symbol-wrong': {
    vi: 'Ký hiệu gồm chữ, số và gạch nối, không có dấu cách hay dấu gạch chéo: TB-TCKH.',
    en: 'A symbol is of letters, figures and hyphens, without spaces or strokes: TB-TCKH.',
  },
  'refusal-road': {
    vi: 'Đường từ chối phải có bước ký, sau đó vào sổ và đóng dấu, và kết thúc bằng một bước trả cho người nộp.',
    en: 'The road of a refusal is signed, then numbered and sealed, and ends in one return to the person.',
  },
  'refusal-unexamined': {
    vi: 'Quy trình không có bước thụ lý nào để đề nghị từ chối.',
    en: 'The process has no examination that could propose a refusal.',
  },
};
