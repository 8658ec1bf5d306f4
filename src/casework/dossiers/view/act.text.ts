import { inBoth } from '#platform/text/index.ts';

/** What stands around the acts of a dossier; the words of each act lie beside it. */
export const actWords = inBoth({
  now: { vi: 'Việc làm được bây giờ', en: 'What you can do now' },
  nothing: {
    vi: 'Hồ sơ đang ở bước khác; anh/chị xem được, chưa có việc phải làm.',
    en: 'The dossier is at another step; you may look, there is nothing to do.',
  },
  'awaiting-supplement': {
    vi: 'Hồ sơ chờ công dân bổ sung giấy tờ. Quầy nhận đủ giấy tờ thì hồ sơ trở lại bước này.',
    en: 'Waits for papers from the citizen. Once the counter has them all it is back at this step.',
  },
  'awaiting-payment': {
    vi: 'Hồ sơ chờ công dân nộp nghĩa vụ tài chính. Quầy nhận chứng từ thì hồ sơ trở lại bước này và thời hạn tính tiếp.',
    en: 'Waits for the citizen to pay a duty. Once the counter takes the proof it is back at this step and the clock goes on.',
  },
  withdrawn: {
    vi: 'Công dân đã rút hồ sơ: trả lại toàn bộ giấy tờ đã nộp; không còn việc nào làm được.',
    en: 'The citizen withdrew the dossier: all papers go back to them; nothing more can be done.',
  },
  stopped: {
    vi: 'Hồ sơ đã dừng giải quyết: in thông báo, trả lại toàn bộ giấy tờ đã nộp; không còn việc nào làm được.',
    en: 'The matter was stopped: print the notice, give all papers back; nothing more can be done.',
  },
  voided: {
    vi: 'Hồ sơ đã hủy do nhập nhầm; số được giữ, không cấp lại.',
    en: 'The dossier was voided as entered by mistake; its number is kept and never given again.',
  },
  finished: { vi: 'Hồ sơ đã kết thúc.', en: 'The dossier has ended.' },
  refused: { vi: 'Chưa làm được', en: 'It was not done' },
  done: { vi: (did: string) => `Đã ${did}.`, en: (did: string) => `Done: ${did}.` },
  handOver: { vi: 'Bàn giao cho nơi giải quyết', en: 'Hand over to the settling office' },
  handOverBy: { vi: (by: string) => `Hạn bàn giao: ${by}`, en: (by: string) => `To be handed over by ${by}` },
  takeOver: { vi: 'Ký nhận bàn giao', en: 'Sign for it' },
  sentBack: { vi: (who: string) => `${who} trả lại`, en: (who: string) => `Sent back by ${who}` },
  writtenBy: {
    vi: (leader: string, writer: string) => `${leader} (${writer} ghi lại)`,
    en: (leader: string, writer: string) => `${leader} (written down by ${writer})`,
  },
  opinion: { vi: (who: string) => `Ý kiến của ${who}`, en: (who: string) => `Opinion of ${who}` },
  despite: { vi: 'Lý do vẫn chọn người đang vắng', en: 'Why somebody away is meant' },
  approve: { vi: 'Duyệt, chuyển ký', en: 'Approve' },
});
