import type { Says } from '#platform/deeds/index.ts';
import { inBoth } from '#platform/text/index.ts';
import type { ChangeReason } from './change.act.ts';

export const awayWords = inBoth({
  add: { vi: 'Ghi vắng mặt', en: 'Write an absence down' },
  hint: {
    vi: 'Trong những ngày này việc mới của người này chuyển cho người thay; ai giao việc cho người vắng được nhắc.',
    en: 'On these days new work of theirs goes to the substitute, and whoever gives them some is warned.',
  },
  nobody: { vi: 'Không có người thay', en: 'Nobody' },
  wrong: { vi: 'Chưa ghi được', en: 'Not written down' },
});

const reasons = inBoth({
  'not-found': { vi: 'Không tìm thấy người này.', en: 'This person was not found.' },
  'has-left': {
    vi: 'Người này đã thôi làm việc: không ghi vắng mặt.',
    en: 'They have left: no absence is written of them.',
  },
  'why-away': { vi: 'Chọn lý do vắng mặt.', en: 'Choose why they are away.' },
  'days-missing': { vi: 'Ghi ngày đầu và ngày cuối, như 20/02/2019.', en: 'Give the first and the last day.' },
  'days-crosswise': { vi: 'Ngày cuối đứng trước ngày đầu.', en: 'The last day comes before the first.' },
  'away-already': { vi: 'Đã ghi vắng mặt trong những ngày này.', en: 'They are down as away on these days already.' },
  'no-such-colleague': { vi: 'Chọn người thay có tài khoản.', en: 'Choose a substitute who has an account.' },
  'away-over': {
    vi: 'Lần vắng này đã qua: không sửa được nữa.',
    en: 'This absence is over: it is not changed any more.',
  },
  'away-changed-meanwhile': {
    vi: 'Có người vừa sửa lần vắng này. Tải danh sách ra lại rồi sửa.',
    en: 'Somebody has just changed this absence. Take the list away again.',
  },
  'away-too': { vi: 'Người thay cũng vắng trong những ngày này.', en: 'The substitute is away on these days too.' },
});

export const awayReasonText: Says<ChangeReason> = ({ reason }, language) => reasons(language)[reason];
