import type { Says } from '#platform/deeds/index.ts';
import { flowReasonText } from '../flow/flow.text.ts';
import { manyReasonText } from '../flow/many.text.ts';
import type { ApproveManyReason } from './approve-many.act.ts';

export const approveManyReasonText: Says<ApproveManyReason> = (reason, language) =>
  manyReasonText(reason, flowReasonText, language);
