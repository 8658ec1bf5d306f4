import { Type } from 'typebox';
import type { HouseRoute } from '#platform/house/index.ts';
import { actRoute } from '../view/act-route.tsx';
import { actFields, longText, shortText } from '../view/dossier.form.ts';
import { readNotice, readProof } from './duty.read.rules.ts';
import { dutyReasonText } from './duty.text.ts';
import { notifyDuty } from './notify.act.ts';
import { proveDuty } from './prove.act.ts';

export const dutyRoutes: HouseRoute[] = [
  actRoute({
    act: 'nghia-vu-tai-chinh',
    needs: 'dossier.process',
    body: Type.Object({
      ...actFields,
      notice: shortText,
      noticeDay: shortText,
      what: longText,
      sum: shortText,
      payBy: shortText,
    }),
    deed: (deed, asked, form) => notifyDuty(deed, asked, readNotice(form)),
    says: dutyReasonText,
  }),
  actRoute({
    act: 'nhan-chung-tu',
    needs: 'dossier.receive',
    body: Type.Object({ ...actFields, proof: shortText, proofDay: shortText, paid: shortText }),
    deed: (deed, asked, form) => proveDuty(deed, asked, readProof(form)),
    says: dutyReasonText,
  }),
];
