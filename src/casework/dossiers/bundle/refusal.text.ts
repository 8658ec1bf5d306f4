import type { Says } from '#platform/deeds/index.ts';
import { inBoth } from '#platform/text/index.ts';
import { formatMoment } from '#platform/time/index.ts';
import type { FlowReason } from '../flow/take-up.act.ts';
import { handOverReasonText } from '../hand-over/hand-over.text.ts';
import { undoReasonText } from '../undo/undo.text.ts';
import type { CheckInReason } from './check-in.act.ts';
import type { ClearReason } from './clear.act.ts';
import type { TakeBackReason } from './take-back.act.ts';

const reasons = inBoth({
  'no-such-bundle': { vi: 'Không có phiếu bàn giao này.', en: 'There is no such hand-over list.' },
  'taken-back': { vi: 'Bên giao đã thu lại phiếu này.', en: 'The giving office has taken this list back.' },
  'nothing-came': {
    vi: 'Chưa quét hồ sơ nào trong phiếu. Nếu không hồ sơ nào đến, bên giao thu lại phiếu.',
    en: 'Nothing of the list was scanned. If nothing came at all, the giving office takes the list back.',
  },
  'received-before': {
    vi: (who: string, when: string) => `${who} đã kiểm nhận phiếu này lúc ${when}.`,
    en: (who: string, when: string) => `${who} checked this list in at ${when}.`,
  },
  'of-another': {
    vi: 'Phiếu do người khác lập; chỉ người đó thu lại được.',
    en: 'Somebody else gave this list; only they may take it back.',
  },
  'signed-for': {
    vi: 'Bên nhận đã ký nhận hồ sơ trong phiếu; không thu lại được nữa.',
    en: 'Something of it was signed for; it cannot be taken back.',
  },
  'reason-missing': {
    vi: 'Ghi lý do thu lại phiếu, ít nhất 5 chữ cái.',
    en: 'Say why it is taken back, in 5 letters or more.',
  },
  'cleared-before': { vi: 'Mục này đã được xử lý.', en: 'This was cleared before.' },
});

export const checkInReasonText: Says<CheckInReason> = (reason, language) => {
  const said = reasons(language);
  if (reason.reason === 'received-before')
    return said['received-before'](reason.by, formatMoment(Temporal.Instant.from(reason.at)));
  if (reason.reason === 'no-such-bundle' || reason.reason === 'taken-back' || reason.reason === 'nothing-came')
    return said[reason.reason];
  return handOverReasonText(reason as Parameters<typeof handOverReasonText>[0], language);
};

export const takeBackReasonText: Says<TakeBackReason> = (reason, language) =>
  reason.reason === 'line'
    ? `${reason.code}: ${undoReasonText(reason.because as FlowReason, language)}`
    : reasons(language)[reason.reason];

export const clearReasonText: Says<ClearReason> = (reason, language) => reasons(language)[reason.reason];
