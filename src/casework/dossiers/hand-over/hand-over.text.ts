import type { Says } from '#platform/deeds/index.ts';
import { inBoth } from '#platform/text/index.ts';
import { saysWith } from '../flow/flow.text.ts';
import { nothingChosen } from '../flow/many.text.ts';
import type { FlowReason } from '../flow/take-up.act.ts';
import type { HandOverReason } from './hand-over.act.ts';

/** A folder of a bundle is named before it is said what is wrong with it. */
export const handOverReasonText: Says<HandOverReason | FlowReason> = (reason, language) => {
  if (reason.reason === 'nothing-chosen') return nothingChosen(language)[reason.reason];
  return 'code' in reason ? `${reason.code}: ${own(reason, language)}` : own(reason, language);
};

const own = saysWith<Exclude<HandOverReason, { reason: 'nothing-chosen' }>>(
  inBoth({
    'nothing-to-give': {
      vi: 'Hồ sơ không có lượt bàn giao nào đang chờ.',
      en: 'There is nothing to hand over.',
    },
    'for-another': {
      vi: 'Hồ sơ giao cho đơn vị khác, không thuộc danh sách này.',
      en: 'It is for another office, not for this list.',
    },
    'not-given-yet': { vi: 'Bên giao chưa bàn giao hồ sơ này.', en: 'It has not been handed over yet.' },
    'already-taken': { vi: 'Hồ sơ đã được ký nhận.', en: 'It was signed for before.' },
  }),
);
