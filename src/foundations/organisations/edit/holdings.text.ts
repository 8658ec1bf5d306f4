import { inBoth } from '#platform/text/index.ts';

export const holdingWords = inBoth({
  book: { vi: 'Sổ cấp số', en: 'Number books' },
  post: { vi: 'Chức danh và người giữ', en: 'Posts and their holders' },
  last: { vi: 'Năm, số cuối', en: 'Year, last number' },
  holders: { vi: 'Người giữ', en: 'Holders' },
  goesTo: { vi: 'Giao cho', en: 'Goes to' },
  stays: { vi: 'để lại, giao sau', en: 'stays, given later' },
  hint: {
    vi: 'Đến ngày: sổ không cấp số nữa và do đơn vị nhận giữ, tra, in; chức danh sang đơn vị nhận cùng người giữ, vai trò và giờ ký, thôi ở đơn vị cũ. Đến lúc đó còn hủy được. Quyết định về từng người ban hành riêng.',
    en: 'On the day: no number is given from a book any more, and its keeper has it to look up and print; a post goes with its holders, their roles and hours of signing, and ends at the old unit. Until then it is taken back. Each person’s decision is issued by itself.',
  },
  carried: {
    vi: (n: number) => `kèm ${n} sổ, chức danh`,
    en: (n: number) => `with ${n} ${n === 1 ? 'book or post' : 'books and posts'}`,
  },
});
