import { inBoth } from '#platform/text/index.ts';

/** The name and the scope of a template of the district's own. */
export const scopeWords = inBoth({
  title: { vi: 'Tên và phạm vi áp dụng', en: 'Name and scope' },
  change: { vi: 'Sửa tên, phạm vi', en: 'Change name or scope' },
  lead: {
    vi: 'Từ ngày ghi, mẫu mang tên mới và chỉ hiện với cơ quan, thủ tục được chọn. Dự thảo đã viết giữ nguyên.',
    en: 'From the day named it has the new name and is offered to the offices and procedures chosen. Drafts that were written stay.',
  },
  units: { vi: 'Cơ quan dùng', en: 'Offices that use it' },
  unitsHint: {
    vi: 'Cơ quan giải quyết hồ sơ. Không chọn cơ quan nào: mọi cơ quan.',
    en: 'Who settles the dossier. None chosen: every office.',
  },
  chooseUnits: { vi: 'Chọn cơ quan', en: 'Choose offices' },
  communes: { vi: 'Các xã', en: 'Communes' },
  everyUnit: { vi: 'Mọi cơ quan', en: 'Every office' },
  now: { vi: 'Hiện nay', en: 'Now' },
  fromDay: { vi: (day: string) => `Từ ${day}`, en: (day: string) => `From ${day}` },
  part: { vi: 'Nội dung', en: 'What' },
  name: { vi: 'Tên mẫu', en: 'Name' },
  english: { vi: 'Tên tiếng Anh', en: 'Name in English' },
  nothingYet: {
    vi: 'Chưa ghi gì: xem thay đổi rồi bấm ghi.',
    en: 'Nothing is written yet: look at the change, then press.',
  },
  look: { vi: 'Xem thay đổi', en: 'Look at the change' },
  write: { vi: 'Ghi thay đổi', en: 'Write the change' },
  edit: { vi: 'Sửa tiếp', en: 'Go on changing' },
  history: { vi: 'Các lần đổi tên, phạm vi', en: 'Changes of name and scope' },
  nth: {
    vi: (n: number, day: string) => `Lần ${n}, từ ${day}`,
    en: (n: number, day: string) => `Change ${n}, from ${day}`,
  },
  done: { vi: (n: number) => `Đã ghi lần đổi ${n}.`, en: (n: number) => `Change ${n} is written.` },
  undone: { vi: (n: number) => `Đã thu lại lần đổi ${n}.`, en: (n: number) => `Change ${n} is taken back.` },
  takeBack: { vi: 'Thu lại lần đổi này', en: 'Take this change back' },
  nothing: { vi: 'không có', en: 'none' },
});
