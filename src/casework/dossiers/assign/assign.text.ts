import type { Says } from '#platform/deeds/index.ts';
import { inBoth } from '#platform/text/index.ts';
import type { IsAway } from '../flow/absence.rules.ts';
import { isAwayText } from '../flow/absence.text.ts';
import { saysWith } from '../flow/flow.text.ts';
import type { AssignReason } from './assign.act.ts';

export const assignWords = inBoth({
  officer: { vi: 'Người thụ lý', en: 'Officer' },
  choose: { vi: 'Chọn người', en: 'Choose' },
  assign: { vi: 'Phân công thụ lý', en: 'Assign' },
  reassign: { vi: 'Phân công lại', en: 'Assign somebody else' },
});

export const assignReasonText: Says<AssignReason> = (reason, language) =>
  reason.reason === 'is-away' ? isAwayText(reason, language) : own(reason, language);

const own = saysWith<Exclude<AssignReason, IsAway>>(
  inBoth({
    'officer-missing': { vi: 'Chọn người thụ lý.', en: 'Choose the officer.' },
    'officer-aside': {
      vi: 'Người này đã xin không tham gia giải quyết hồ sơ: phân công người khác.',
      en: 'They have stepped aside from this dossier: assign somebody else.',
    },
    'not-an-officer-here': {
      vi: 'Người được chọn không thụ lý ở đơn vị này.',
      en: 'The chosen person does not settle dossiers here.',
    },
  }),
);
