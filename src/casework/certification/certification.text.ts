import { inBoth, type Language } from '#platform/text/index.ts';
import { type BookKind, bookText, type Ground, type Matter } from './matters.rules.ts';

const matterWords = inBoth({
  copy: { vi: 'Bản sao từ bản chính', en: 'Copy of an original' },
  signature: { vi: 'Chữ ký, điểm chỉ', en: 'Signature or fingerprint' },
  translator: { vi: 'Chữ ký người dịch', en: 'Translator’s signature' },
  contract: { vi: 'Hợp đồng, giao dịch, di chúc', en: 'Contract, transaction or will' },
  'contract-amended': { vi: 'Sửa đổi, bổ sung, hủy bỏ hợp đồng', en: 'Contract amended or cancelled' },
  'contract-corrected': { vi: 'Sửa lỗi sai sót trong hợp đồng', en: 'Mistake in a contract corrected' },
  inheritance: { vi: 'Di sản: phân chia, từ chối nhận', en: 'Inheritance divided or declined' },
});

/** What is asked for, in words. */
export const matterText = (matter: Matter, language: Language): string => matterWords(language)[matter];

const bookWords = inBoth({
  copy: { vi: 'Sổ chứng thực bản sao từ bản chính', en: 'Book of certified copies' },
  signature: { vi: 'Sổ chứng thực chữ ký, điểm chỉ', en: 'Book of certified signatures' },
  translator: { vi: 'Sổ chứng thực chữ ký người dịch', en: 'Book of translators’ signatures' },
  contract: { vi: 'Sổ chứng thực hợp đồng, giao dịch', en: 'Book of contracts and transactions' },
  inheritance: { vi: 'Sổ chứng thực văn bản về di sản', en: 'Book of inheritance papers' },
});

/** A book by its name on the cover. */
export const bookName = (kind: BookKind, language: Language): string => bookWords(language)[kind];

const groundWords = inBoth({
  altered: {
    vi: 'Bản chính bị tẩy xóa, sửa chữa, thêm bớt nội dung không hợp lệ (NĐ 23/2015 Đ22 k1, Đ32)',
    en: 'The original was altered, erased or added to (Decree 23/2015, Art. 22)',
  },
  damaged: {
    vi: 'Bản chính bị hư hỏng, cũ nát, không xác định được nội dung (NĐ 23/2015 Đ22 k2, Đ32)',
    en: 'The original is too damaged to be read (Decree 23/2015, Art. 22)',
  },
  secret: {
    vi: 'Bản chính đóng dấu mật hoặc ghi rõ không được sao chụp (NĐ 23/2015 Đ22 k3, Đ32)',
    en: 'The original is marked secret, or says that it may not be copied (Decree 23/2015, Art. 22)',
  },
  unlawful: {
    vi: 'Nội dung trái pháp luật, đạo đức xã hội (NĐ 23/2015 Đ22 k4, Đ25 k3, Đ32)',
    en: 'What it says is against the law or public morals (Decree 23/2015, Art. 22)',
  },
  'not-legalised': {
    vi: 'Giấy tờ của nước ngoài chưa được hợp pháp hóa lãnh sự (NĐ 23/2015 Đ20)',
    en: 'A foreign paper that has not been legalised (Decree 23/2015, Art. 20)',
  },
  'private-paper': {
    vi: 'Giấy tờ cá nhân tự lập, không có xác nhận và đóng dấu của cơ quan có thẩm quyền (NĐ 23/2015 Đ22 k6)',
    en: 'A private paper that no authority has confirmed and sealed (Decree 23/2015, Art. 22)',
  },
  'no-capacity': {
    vi: 'Người yêu cầu không nhận thức và làm chủ được hành vi của mình (NĐ 23/2015 Đ25 k1)',
    en: 'The requester is not in command of their acts (Decree 23/2015, Art. 25)',
  },
  'identity-expired': {
    vi: 'Giấy tờ tùy thân không còn giá trị sử dụng hoặc giả mạo (NĐ 23/2015 Đ25 k2)',
    en: 'The identity paper is out of date or false (Decree 23/2015, Art. 25)',
  },
  'is-a-contract': {
    vi: 'Giấy tờ là hợp đồng, giao dịch: phải chứng thực hợp đồng (NĐ 23/2015 Đ25 k4)',
    en: 'The paper is a contract, which is certified as such (Decree 23/2015, Art. 25)',
  },
  'property-disputed': {
    vi: 'Tài sản đang có tranh chấp, bị kê biên hoặc bị ngăn chặn giao dịch',
    en: 'The property is disputed, seized or barred from transactions',
  },
  'not-voluntary': {
    vi: 'Có căn cứ cho rằng giao dịch không tự nguyện hoặc giả tạo',
    en: 'There is reason to think the transaction is forced or a sham',
  },
});

/** A ground of refusal with its article. */
export const groundText = (ground: Ground, language: Language): string => groundWords(language)[ground];

const numberWords = inBoth({
  number: {
    vi: (number: string, book: string) => `${number}, quyển số ${book}`,
    en: (number: string, book: string) => `${number}, volume ${book}`,
  },
});

/** A number as the law writes it: `45, quyển số 01/2019-SCT/BS`. */
export const numberText = (
  line: { readonly number: number; readonly volume: number; readonly year: number; readonly kind: BookKind },
  language: Language,
): string => numberWords(language).number(String(line.number).padStart(2, '0'), bookText(line));
