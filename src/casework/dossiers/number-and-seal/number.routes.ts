import { Type } from 'typebox';
import type { HouseRoute } from '#platform/house/index.ts';
import { flowReasonText } from '../flow/flow.text.ts';
import { actRoute } from '../view/act-route.tsx';
import { actFields } from '../view/dossier.form.ts';
import { numberAndSeal } from './number.act.ts';

export const numberRoutes: HouseRoute[] = [
  actRoute({
    act: 'vao-so',
    needs: 'dossier.clerk',
    body: Type.Object(actFields),
    deed: numberAndSeal,
    says: flowReasonText,
  }),
];
