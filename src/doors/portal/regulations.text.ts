import { inBoth } from '#platform/text/index.ts';

export const regulationsWords = inBoth({
  title: { vi: 'Quy chế hoạt động của Bộ phận một cửa', en: 'Regulations of the one-stop counter' },
  about: {
    vi: 'Quầy phải làm gì, lãnh đạo ký lúc nào, trễ hẹn thì sao, phản ánh với ai.',
    en: 'What the counter owes you, what happens when it is late, whom to complain to.',
  },
  since: { vi: (day: string) => `Áp dụng từ ${day}.`, en: (day: string) => `In force since ${day}.` },
  issued: {
    vi: (decision: string) => `Ban hành kèm theo ${decision}.`,
    en: (decision: string) => `Issued by ${decision}.`,
  },
  undecided: {
    vi: 'Dữ liệu minh họa: chưa gắn quyết định ban hành.',
    en: 'Illustrative: no decision is attached yet.',
  },
  none: { vi: 'Chưa công bố quy chế', en: 'No regulations are published yet' },
  noneNext: { vi: 'Hỏi trực tiếp tại quầy hoặc qua điện thoại.', en: 'Ask at the counter or by telephone.' },
});
