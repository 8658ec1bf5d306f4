import { inBoth, type Language } from '#platform/text/index.ts';

/** Words of the page of background work. */
export const jobWords = inBoth({
  title: { vi: 'Việc chạy nền', en: 'Background jobs' },
  administration: { vi: 'Quản trị', en: 'Administration' },
  under: {
    vi: 'Những việc hệ thống tự làm sau mỗi thao tác và khi đến giờ.',
    en: 'What the house does by itself, after every deed and when its time comes.',
  },
  listeners: { vi: 'Nghe sự kiện', en: 'Listening to events' },
  listenersLead: {
    vi: 'Mỗi bộ phận nghe đọc nhật ký theo thứ tự và làm phần việc của mình; chậm lại cũng không mất sự kiện nào.',
    en: 'Each listener reads the ledger in order and does its part; however late, it misses nothing.',
  },
  name: { vi: 'Bộ phận nghe', en: 'Listener' },
  behind: { vi: 'Sự kiện còn phải nghe', en: 'Events still to hear' },
  more: { vi: (n: number) => `hơn ${n}`, en: (n: number) => `more than ${n}` },
  moved: { vi: 'Lần nghe gần nhất (giờ máy chủ)', en: 'Last heard (the machine’s time)' },
  never: { vi: 'chưa lần nào', en: 'never' },
  state: { vi: 'Tình trạng', en: 'State' },
  well: { vi: 'theo kịp', en: 'up to date' },
  catching: { vi: 'đang nghe tiếp', en: 'catching up' },
  failed: {
    vi: (n: number, why: string) => `không nghe được, đã thử ${n} lần; lỗi: ${why}`,
    en: (n: number, why: string) => `failed ${n === 1 ? 'once' : `${n} times`}; fault: ${why}`,
  },
  unknown: { vi: 'không rõ', en: 'unknown' },
  noListeners: { vi: 'Chưa có bộ phận nghe nào chạy', en: 'No listener has run yet' },
  noListenersNext: {
    vi: 'Bộ phận nghe bắt đầu khi máy chủ chạy.',
    en: 'Listeners begin when the server runs.',
  },
  timers: { vi: 'Hẹn giờ', en: 'Timers' },
  timersLead: {
    vi: 'Việc phải làm đúng lúc, theo đồng hồ nghiệp vụ.',
    en: 'What must happen at its time, by the business clock.',
  },
  next: { vi: 'Lần tới', en: 'Next' },
  kind: { vi: 'Loại', en: 'Kind' },
  waiting: { vi: 'Đang chờ', en: 'Waiting' },
  overdue: { vi: 'Đã đến giờ, chưa làm', en: 'Due and not done' },
  failures: { vi: 'Số lần lỗi', en: 'Failures' },
  because: { vi: 'Lỗi gần nhất', en: 'Last fault' },
  where: { vi: 'Nơi lỗi', en: 'Where it failed' },
  movedOrNext: {
    vi: 'Lần nghe gần nhất, lần tới, lần lỗi hoặc lúc thôi',
    en: 'Last heard, next due, last failed or given up',
  },
  failing: {
    vi: (n: number, why: string) => `${n} việc không làm được, vẫn giữ và thử lại; lỗi: ${why}`,
    en: (n: number, why: string) => `${n} failed, kept and tried again; fault: ${why}`,
  },
  noTimers: { vi: 'Không có hẹn giờ nào đang chờ', en: 'No timer waits' },
  noTimersNext: {
    vi: 'Hẹn giờ được đặt khi một việc phải làm vào lúc định trước.',
    en: 'A timer is set when something must happen at a given time.',
  },
  scroll: { vi: (table: string) => `${table}, cuộn ngang được`, en: (table: string) => `${table}, scrolls sideways` },
});

type Said = { readonly vi: string; readonly en: string };

const names: Readonly<Record<string, Said>> = {
  'frontdesk.tickets': {
    vi: 'Số thứ tự theo hồ sơ đã nhận, đã trả',
    en: 'Tickets follow what was received and returned',
  },
  'statistics.dossiers': { vi: 'Số liệu giải quyết hồ sơ', en: 'Figures of dossiers' },
  'dossier.supplement-overdue': { vi: 'Hạn công dân bổ sung giấy tờ', en: 'Last day for papers from a citizen' },
  'reception.parked-over': { vi: 'Bỏ hồ sơ tạm gác đã hết hạn giữ', en: 'Parked receptions whose time is over' },
  'unit.ends': {
    vi: 'Đến ngày kết thúc đơn vị: hồ sơ chuyển đi, hoặc còn việc phải đóng',
    en: 'A unit’s last day: its dossiers go over, or it stays open',
  },
  'unit.reparents': { vi: 'Đơn vị đổi trực thuộc', en: 'A unit becomes part of another' },
  'unit.separates': {
    vi: 'Đơn vị tách một phần việc, hồ sơ chuyển sang đơn vị nhận',
    en: 'A unit gives part of its work away, its dossiers go over',
  },
  'person.signing-begins': { vi: 'Bắt đầu giao ký thay', en: 'Authority to sign begins' },
  'person.signing-ends': { vi: 'Hết hạn giao ký thay', en: 'Authority to sign ends' },
};

/** The word for a listener or a timer; one without a word is called by its name. */
export const jobName = (name: string, language: Language): string => names[name]?.[language] ?? name;
