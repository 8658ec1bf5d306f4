import { inBoth, many } from '#platform/text/index.ts';

export const togetherWords = inBoth({
  title: { vi: 'Hồ sơ đi cùng', en: 'Dossiers beside it' },
  samePerson: { vi: 'Hồ sơ khác của người này', en: 'Other dossiers of this person' },
  newest: {
    vi: (n: number, all: number) => `${n} hồ sơ mới nhất trong ${all}`,
    en: (n: number, all: number) => `the ${n} newest of ${all}`,
  },
  code: { vi: 'Mã hồ sơ', en: 'Code' },
  procedure: { vi: 'Thủ tục', en: 'Procedure' },
  receivedOn: { vi: 'Nhận ngày', en: 'Received' },
  state: { vi: 'Hồ sơ', en: 'Dossier' },
  lists: { vi: 'Phiếu bàn giao, mục lục nộp lưu', en: 'Hand-over and archive lists' },
  person: { vi: 'Nộp cùng lần', en: 'Handed in together' },
  list: { vi: 'Nộp thay cùng danh sách', en: 'Handed in by the same list' },
  left: { vi: 'Trả cùng lần', en: 'Returned together' },
  bundle: {
    vi: (number: string, year: string) => `Phiếu bàn giao số ${number}/${year}`,
    en: (number: string, year: string) => `Hand-over list No ${number}/${year}`,
  },
  archive: {
    vi: (number: string, year: string) => `Mục lục hồ sơ nộp lưu số ${number}, năm ${year}`,
    en: (number: string, year: string) => `Archive list No ${number}, ${year}`,
  },
  between: { vi: (from: string, to: string) => `${from} → ${to}`, en: (from: string, to: string) => `${from} → ${to}` },
  givenAt: { vi: (at: string) => `giao ${at}`, en: (at: string) => `given ${at}` },
  missed: { vi: 'thiếu khi kiểm nhận', en: 'missing when checked in' },
  takenBack: { vi: 'phiếu đã thu lại', en: 'list taken back' },
  box: { vi: (box: string) => `hộp ${box}`, en: (box: string) => `box ${box}` },
  kept: { vi: (years: string) => `bảo quản ${years} năm`, en: (years: string) => `kept ${many(years, 'year')}` },
  forEver: { vi: 'bảo quản vĩnh viễn', en: 'kept for ever' },
  accepted: { vi: (at: string) => `lưu trữ nhận ${at}`, en: (at: string) => `accepted ${at}` },
  waiting: { vi: 'chờ lưu trữ nhận', en: 'to be accepted' },
  whole: { vi: 'Xem danh sách', en: 'See the list' },
  closed: {
    vi: (n: number) => `${n} hồ sơ khác không thuộc quyền xem`,
    en: (n: number) => `${n} more that are not yours to see`,
  },
});
