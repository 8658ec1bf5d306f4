import { Type } from 'typebox';
import type { HouseRoute } from '#platform/house/index.ts';
import { actRoute } from '../view/act-route.tsx';
import { actFields } from '../view/dossier.form.ts';
import { numberTyped } from './number.act.ts';
import { numberReasonText } from './number.text.ts';

export const numberRoutes: HouseRoute[] = [
  actRoute({
    act: 'vao-so',
    needs: 'dossier.clerk',
    body: Type.Object({
      ...actFields,
      number: Type.Optional(Type.String({ maxLength: 20 })),
      paperAt: Type.Optional(Type.String({ maxLength: 40 })),
    }),
    deed: numberTyped,
    says: numberReasonText,
  }),
];
