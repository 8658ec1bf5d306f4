import { inBoth } from '#platform/text/index.ts';

export const menuWords = inBoth({
  day: { vi: 'Ngày của tôi', en: 'My day' },
  receive: { vi: 'Tiếp nhận', en: 'Receive' },
  handOver: { vi: 'Bàn giao', en: 'Hand-over' },
  queue: { vi: 'Việc đang chờ', en: 'Waiting work' },
  signing: { vi: 'Trình ký', en: 'To be signed' },
  dossiers: { vi: 'Hồ sơ', en: 'Dossiers' },
  search: { vi: 'Tìm hồ sơ', en: 'Find a dossier' },
  look: { vi: 'Tra cứu', en: 'Look up' },
  procedures: { vi: 'Thủ tục', en: 'Procedures' },
  reckon: { vi: 'Tính ngày hẹn', en: 'Reckon a due date' },
  system: { vi: 'Hệ thống', en: 'System' },
  administration: { vi: 'Quản trị', en: 'Administration' },
  office: { vi: 'Bàn làm việc', en: 'My desk' },
  units: { vi: 'Đơn vị', en: 'Units' },
  people: { vi: 'Cán bộ', en: 'Officials' },
  catalogue: { vi: 'Thủ tục', en: 'Procedures' },
  processes: { vi: 'Quy trình', en: 'Processes' },
  calendar: { vi: 'Lịch làm việc', en: 'Working calendar' },
  jobs: { vi: 'Việc chạy nền', en: 'Background jobs' },
  events: { vi: 'Nhật ký sự kiện', en: 'Event ledger' },
});
