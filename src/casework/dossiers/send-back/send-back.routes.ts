import { Type } from 'typebox';
import type { HouseRoute } from '#platform/house/index.ts';
import { actRoute } from '../view/act-route.tsx';
import { actFields, longText, shortText } from '../view/dossier.form.ts';
import { sendBack } from './send-back.act.ts';
import { sendBackReasonText } from './send-back.text.ts';

const role = Type.Union(
  ['assign', 'process', 'approve', 'present', 'sign', 'clerk'].map((one) => Type.Literal(one as 'process')),
);

export const sendBackRoutes: HouseRoute[] = [
  actRoute({
    act: 'tra-lai',
    needs: 'dossier.read',
    body: Type.Object({ ...actFields, role, to: shortText, signer: shortText, reason: longText }),
    deed: (deed, asked, { role, to, signer, reason = '' }) =>
      sendBack(deed, asked, { role, to: to || undefined, signer, reason }),
    says: sendBackReasonText,
  }),
];
