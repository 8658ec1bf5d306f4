import type { Says } from '#platform/deeds/index.ts';
import { inBoth } from '#platform/text/index.ts';
import { flowReasonText } from '../flow/flow.text.ts';
import { manyReasonText } from '../flow/many.text.ts';
import type { ApproveManyReason } from './approve-many.act.ts';

export const approveManyReasonText: Says<ApproveManyReason> = (reason, language) =>
  manyReasonText(reason, lineText, language);

type LineReason = Extract<ApproveManyReason, { reason: 'line' }>['because'];

const lineText: Says<LineReason> = (reason, language) =>
  reason.reason === 'not-opened' ? notOpenedText(reason, language) : flowReasonText(reason, language);

const notOpenedText: Says<{ readonly reason: 'not-opened' }> = (reason, language) => said(language)[reason.reason];

const said = inBoth({
  'not-opened': {
    vi: 'đất đai, khiếu nại, tố cáo: mở xem hồ sơ trong ngày rồi mới duyệt chung được.',
    en: 'land, complaints, denunciations: open the dossier today before you approve it among others.',
  },
});
