import { inBoth } from '#platform/text/index.ts';

export const unitWorkWords = inBoth({
  dossiers: {
    vi: 'Hồ sơ đang mở (tiếp nhận, giải quyết hoặc ký tại đây)',
    en: 'Open dossiers (received, settled or signed here)',
  },
  steps: { vi: 'Bước đang chờ tại đây', en: 'Steps that wait here' },
  books: { vi: 'Sổ đã cấp số', en: 'Books that gave numbers' },
  posts: { vi: 'Chức danh', en: 'Posts' },
  holders: { vi: 'Người đang giữ chức danh', en: 'People in these posts' },
});
