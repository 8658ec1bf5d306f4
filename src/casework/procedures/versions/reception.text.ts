import { inBoth, type Language } from '#platform/text/index.ts';
import type { NotReceivable } from './reception.rules.ts';

const words = inBoth({
  'name-only': {
    vi: (lacks: string) => `Thủ tục này mới có tên, chưa đủ thông tin để tiếp nhận: còn thiếu ${lacks}.`,
    en: (lacks: string) => `Only the name of this procedure is known; it cannot be received yet. Missing: ${lacks}.`,
  },
  'not-in-force': {
    vi: 'Thủ tục không có hiệu lực vào ngày này.',
    en: 'The procedure is not in force on this day.',
  },
  'not-offered-here': {
    vi: 'Nơi này không tiếp nhận thủ tục này.',
    en: 'This office does not receive this procedure.',
  },
  'certification-lane': {
    vi: 'Làm ở làn Chứng thực: vào sổ, lấy số, không lập hồ sơ.',
    en: 'Done in the certification lane: entered and numbered, without a dossier.',
  },
  denunciation: {
    vi: 'Tố cáo không lập hồ sơ một cửa: người tố cáo gặp người tiếp công dân hoặc gửi đơn, danh tính được giữ bí mật (Luật Tố cáo 2018).',
    en: 'A denunciation becomes no dossier here: whoever makes it sees the official who receives citizens, or writes, and is kept secret (Law on Denunciations 2018).',
  },
  linked: {
    vi: 'Một cửa liên thông: hồ sơ qua nhiều cơ quan, phần mềm chưa nhận được. Nộp tại quầy, nhận giấy hẹn viết tay.',
    en: 'Handled by several bodies in turn, which the program cannot carry yet. Hand it in at the counter for a slip written by hand.',
  },
});

const lacking = inBoth({
  papers: { vi: 'thành phần hồ sơ', en: 'papers' },
  time: { vi: 'thời hạn', en: 'time limit' },
  steps: { vi: 'các bước giải quyết', en: 'steps' },
  sign: { vi: 'người ký', en: 'signer' },
  law: { vi: 'căn cứ pháp lý', en: 'legal basis' },
  result: { vi: 'kết quả', en: 'result' },
  'fee-words': { vi: 'lời về miễn, giảm phí, lệ phí', en: 'words on fee exemption' },
  book: { vi: 'sổ cấp số', en: 'number book' },
});

/** What a version lacks, in words. */
export const sayLacks = (lacks: readonly string[], language: Language): string =>
  lacks.map((lack) => lacking(language)[lack as keyof ReturnType<typeof lacking>] ?? lack).join(', ');

/** Why it cannot be received, in words the officer and the citizen can act on. */
export const sayNotReceivable = (why: NotReceivable, language: Language): string =>
  why.reason === 'name-only'
    ? words(language)['name-only'](sayLacks(why.lacks, language))
    : words(language)[why.reason];
