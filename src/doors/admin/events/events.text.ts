import { inBoth, many } from '#platform/text/index.ts';

export const eventWords = inBoth({
  title: { vi: 'Nhật ký sự kiện', en: 'Event ledger' },
  administration: { vi: 'Quản trị', en: 'Administration' },
  under: {
    vi: 'Mọi việc đã làm, việc ghi sau đứng trước. Không sửa, không xóa được; nội dung chỉ có mã, thời điểm và số, không có tên hay giấy tờ của công dân.',
    en: 'Everything done, the last written first. Nothing in it can be changed or deleted; it holds codes, times and figures, no citizen’s name or paper.',
  },
  kind: { vi: 'Của', en: 'Of' },
  anyKind: { vi: 'mọi đối tượng', en: 'anything' },
  type: { vi: 'Sự kiện', en: 'Event' },
  anyType: { vi: 'mọi sự kiện', en: 'any event' },
  day: { vi: 'Ngày', en: 'Day' },
  dayWrong: {
    vi: 'Ngày không đọc được, cần dạng 20/02/2019',
    en: 'The day cannot be read, 20/02/2019 is needed',
  },
  stream: { vi: 'Mã hồ sơ hoặc mã chuỗi', en: 'Code of a dossier, or of a stream' },
  streamUnknown: { vi: 'Không có hồ sơ hay chuỗi mang mã này', en: 'There is no dossier or stream of this code' },
  filter: { vi: 'Lọc', en: 'Filter' },
  mend: { vi: 'Cần sửa lại', en: 'There is a problem' },
  at: { vi: 'Thời điểm', en: 'When' },
  by: { vi: 'Người làm', en: 'Who' },
  behalf: { vi: (name: string) => `thay ${name}`, en: (name: string) => `for ${name}` },
  staff: { vi: 'cán bộ', en: 'an official' },
  citizen: { vi: 'chưa đăng nhập', en: 'nobody signed in' },
  system: { vi: 'hệ thống', en: 'the system' },
  payload: { vi: 'Nội dung', en: 'Content' },
  payloadOf: { vi: (n: number) => `${n} mục`, en: (n: number) => (n === 1 ? '1 item' : `${n} items`) },
  payloadAbout: {
    vi: (type: string, at: string) => ` của “${type}” lúc ${at}`,
    en: (type: string, at: string) => ` of “${type}” at ${at}`,
  },
  none: { vi: 'không có', en: 'none' },
  yes: { vi: 'có', en: 'yes' },
  no: { vi: 'không', en: 'no' },
  nothing: { vi: 'Không có sự kiện nào như vậy', en: 'No such event' },
  nothingHere: {
    vi: (n: string) => `Trong ${n} sự kiện vừa xem không có sự kiện nào như vậy`,
    en: (n: string) => `Of the ${many(n, 'event')} looked through none is such`,
  },
  nothingNext: {
    vi: 'Bỏ bớt điều kiện lọc, hoặc xem tiếp các sự kiện cũ hơn.',
    en: 'Loosen the filter, or go on to older events.',
  },
  older: { vi: 'Cũ hơn', en: 'Older' },
  newest: { vi: 'Mới nhất', en: 'Newest' },
  scroll: { vi: 'Bảng sự kiện, cuộn ngang được', en: 'Events, scrolls sideways' },
  streamTitle: {
    vi: (kind: string, name: string) => `${kind} ${name}`,
    en: (kind: string, name: string) => `${kind} ${name}`,
  },
  streamUnder: {
    vi: (n: number) => `Chuỗi ${n} sự kiện, mới nhất trước`,
    en: (n: number) => (n === 1 ? 'A chain of 1 event' : `A chain of ${n} events, newest first`),
  },
  whole: { vi: 'Chuỗi nguyên vẹn', en: 'The chain is whole' },
  wholeText: {
    vi: (n: number) => `Vừa tính lại ${n} mã băm: mỗi sự kiện khớp với nội dung của nó và với sự kiện liền trước.`,
    en: (n: number) =>
      `${n === 1 ? '1 hash was' : `${n} hashes were`} computed anew just now: each event matches its content and the event before.`,
  },
  broken: { vi: 'Chuỗi không còn nguyên vẹn', en: 'The chain is broken' },
  brokenText: {
    vi: (n: number, seqs: string) =>
      `${n} sự kiện không khớp mã băm: số ${seqs}. Hãy báo ngay người phụ trách an toàn thông tin.`,
    en: (n: number, seqs: string) =>
      `${many(n, 'event')} not matching the hash: number ${seqs}. Tell whoever answers for security at once.`,
  },
  seq: { vi: 'Số', en: 'No.' },
  typeKey: { vi: 'Khóa việc', en: 'Key of the happening' },
  recorded: { vi: 'Ghi lúc', en: 'Recorded' },
  hash: { vi: 'Mã băm', en: 'Hash' },
  hashBefore: { vi: 'Mã băm liền trước', en: 'Hash before' },
  first: { vi: 'đầu chuỗi', en: 'the first' },
  openDossier: { vi: 'Mở hồ sơ', en: 'Open the dossier' },
});
