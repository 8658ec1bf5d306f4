import { Type } from 'typebox';
import type { HouseRoute } from '#platform/house/index.ts';
import { actRoute } from '../view/act-route.tsx';
import { actFields, longText } from '../view/dossier.form.ts';
import { mend } from './mend.act.ts';
import { mendReasonText } from './mend.text.ts';

export const mendRoutes: HouseRoute[] = [
  actRoute({
    act: 'hoan-thien',
    needs: 'dossier.receive',
    body: Type.Object({ ...actFields, note: longText }),
    deed: (deed, asked, form) => mend(deed, asked, (form.note ?? '').trim()),
    says: mendReasonText,
  }),
];
