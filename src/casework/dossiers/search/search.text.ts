import { inBoth, many } from '#platform/text/index.ts';
import { mostFound, mostLookedAt } from './found.store.ts';
import type { Reading } from './search.rules.ts';

export const searchWords = inBoth({
  title: { vi: 'Tìm hồ sơ', en: 'Find a dossier' },
  label: { vi: 'Mã hồ sơ, tên, số giấy tờ hoặc điện thoại', en: 'Code, name, paper number or telephone' },
  hint: {
    vi: 'Gõ một phần cũng được: đuôi mã 0007, tên không dấu, số giấy tờ; tên kèm năm sinh, xã hoặc bản: phượng 1986. Gõ đủ mã thì mở thẳng hồ sơ.',
    en: 'A part will do: the end of a code, a name without accents; a name with a year of birth, commune or hamlet: phuong 1986. A whole code opens its dossier.',
  },
  find: { vi: 'Tìm', en: 'Find' },
  tooShort: { vi: 'Gõ ít nhất 2 ký tự.', en: 'Type 2 characters or more.' },
  none: { vi: 'Không tìm thấy hồ sơ nào.', en: 'No dossier was found.' },
  noneNext: {
    vi: 'Chỉ tìm trong hồ sơ mà đơn vị của anh/chị nhận, giải quyết hoặc ký. Thử đuôi mã, một phần tên, hoặc số giấy tờ đầy đủ.',
    en: 'Only dossiers your offices receive, settle or sign are searched. Try the end of a code, part of a name, or the whole paper number.',
  },
  found: { vi: (n: number) => `Tìm thấy ${n} hồ sơ`, en: (n: number) => `${many(n, 'dossier')} found` },
  by: {
    vi: ({ name, year, place }: Reading) =>
      [`Tên có “${name}”`, year && `sinh năm ${year}`, place && `nơi ở có “${place}”`].filter(Boolean).join(', '),
    en: ({ name, year, place }: Reading) =>
      [`Name with “${name}”`, year && `born in ${year}`, place && `address with “${place}”`].filter(Boolean).join(', '),
  },
  born: { vi: (year: number) => `sinh ${year}`, en: (year: number) => `born ${year}` },
  tooMany: {
    vi: `Có nhiều hơn ${mostFound} hồ sơ; dưới đây là ${mostFound} hồ sơ mới nhất. Gõ thêm để thu hẹp.`,
    en: `There are more than ${mostFound}; these are the ${mostFound} newest. Type more to narrow it.`,
  },
  onlyNewest: {
    vi: `Rất nhiều người có tên như vậy: chỉ tìm trong ${mostLookedAt.toLocaleString('vi')} hồ sơ mới nhất của huyện. Gõ đủ họ tên, đuôi mã hoặc số giấy tờ để tìm hết.`,
    en: `Very many people have such a name: only the newest ${mostLookedAt.toLocaleString('en')} dossiers of the district were searched. Type the whole name, the end of a code or a paper number to search them all.`,
  },
  scroll: { vi: 'Hồ sơ tìm thấy, bảng cuộn ngang được', en: 'Dossiers found, the table scrolls sideways' },
  due: { vi: 'Hạn', en: 'Due' },
  dueDay: { vi: 'Hạn trả', en: 'Date' },
  code: { vi: 'Mã hồ sơ', en: 'Code' },
  procedure: { vi: 'Nội dung', en: 'Asked for' },
  owner: { vi: 'Chủ hồ sơ', en: 'Person' },
  state: { vi: 'Tình trạng', en: 'State' },
});
