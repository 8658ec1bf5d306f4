import { Type } from 'typebox';
import type { HouseRoute } from '#platform/house/index.ts';
import { actRoute } from '../view/act-route.tsx';
import { actFields, longText } from '../view/dossier.form.ts';
import { recall } from './recall.act.ts';
import { recallFaults } from './recall.rules.ts';
import { recallReasonText } from './recall.text.ts';

const fault = Type.Optional(Type.Union(recallFaults.map((one) => Type.Literal(one))));

export const recallRoutes: HouseRoute[] = [
  actRoute({
    act: 'thu-hoi-ket-qua',
    needs: 'dossier.return',
    body: Type.Object({ ...actFields, fault, reason: longText }),
    deed: (deed, asked, form) => recall(deed, asked, { fault: form.fault ?? null, reason: (form.reason ?? '').trim() }),
    says: recallReasonText,
  }),
];
