import { inBoth } from '#platform/text/index.ts';

export const unitWorkWords = inBoth({
  dossiers: {
    vi: 'Hồ sơ đang mở tại đây (tiếp nhận, giải quyết, ký hoặc đang giữ bản chính)',
    en: 'Dossiers open here (received, settled, signed, or with an original kept)',
  },
  partDossiers: { vi: 'Hồ sơ đang giải quyết', en: 'Dossiers being settled' },
  steps: { vi: 'Bước đang chờ tại đây', en: 'Steps that wait here' },
  legs: { vi: 'Bàn giao đang dở', en: 'Hand-overs under way' },
  originals: { vi: 'Bản chính đang giữ', en: 'Originals kept' },
  parked: { vi: 'Hồ sơ tạm gác', en: 'Receptions laid aside' },
  lists: { vi: 'Danh sách trình ký chưa về', en: 'Signing lists not back yet' },
  receiptBooks: { vi: 'Quyển biên lai chưa khóa', en: 'Books of receipts not closed' },
  cash: { vi: 'Biên lai, phiếu nộp quỹ chưa bàn giao xong', en: 'Receipts and closings not handed over' },
  reserved: { vi: 'Số giữ trước chưa dùng, chưa hủy', en: 'Numbers held for paper, neither used nor void' },
  lines: { vi: 'Việc chứng thực chưa ký', en: 'Certificates nobody has signed' },
  laneBooks: { vi: 'Sổ chứng thực chưa khóa', en: 'Certification books not closed' },
  books: { vi: 'Sổ đã cấp số', en: 'Books that gave numbers' },
  posts: { vi: 'Chức danh', en: 'Posts' },
  authorities: { vi: 'Giao ký (KT., TL., TUQ.) còn hiệu lực', en: 'Authorities to sign in force' },
  holders: { vi: 'Người đang giữ chức danh', en: 'People in these posts' },
});
