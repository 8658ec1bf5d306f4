import { Type } from 'typebox';
import type { HouseRoute } from '#platform/house/index.ts';
import { flowReasonText } from '../flow/flow.text.ts';
import { actRoute } from '../view/act-route.tsx';
import { actFields } from '../view/dossier.form.ts';
import { approve } from './approve.act.ts';

export const approveRoutes: HouseRoute[] = [
  actRoute({
    act: 'duyet',
    needs: 'dossier.approve',
    body: Type.Object(actFields),
    deed: approve,
    says: flowReasonText,
  }),
];
