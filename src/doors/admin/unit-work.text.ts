import { inBoth } from '#platform/text/index.ts';

export const unitWorkWords = inBoth({
  dossiers: {
    vi: 'Hồ sơ đang mở tại đây (tiếp nhận, giải quyết, ký hoặc đang giữ bản chính)',
    en: 'Dossiers open here (received, settled, signed, or with an original kept)',
  },
  steps: { vi: 'Bước đang chờ tại đây', en: 'Steps that wait here' },
  legs: { vi: 'Bàn giao đang dở', en: 'Hand-overs under way' },
  originals: { vi: 'Bản chính đang giữ', en: 'Originals kept' },
  books: { vi: 'Sổ đã cấp số', en: 'Books that gave numbers' },
  posts: { vi: 'Chức danh', en: 'Posts' },
  holders: { vi: 'Người đang giữ chức danh', en: 'People in these posts' },
});
