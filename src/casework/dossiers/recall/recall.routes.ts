import { Type } from 'typebox';
import type { HouseRoute } from '#platform/house/index.ts';
import { parseDay } from '#platform/time/index.ts';
import { actRoute } from '../view/act-route.tsx';
import { actFields, longText, shortText } from '../view/dossier.form.ts';
import { recall } from './recall.act.ts';
import { recallFaults } from './recall.rules.ts';
import { recallReasonText } from './recall.text.ts';
import { recallReturned } from './recall-returned.act.ts';

const standing = Type.Optional(Type.Union([Type.Literal('owner'), Type.Literal('authorised'), Type.Literal('kin')]));
const fault = Type.Optional(Type.Union(recallFaults.map((one) => Type.Literal(one))));

export const recallRoutes: HouseRoute[] = [
  actRoute({
    act: 'thu-hoi-ket-qua',
    needs: 'dossier.return',
    body: Type.Object({ ...actFields, fault, reason: longText }),
    deed: (deed, asked, form) => recall(deed, asked, { fault: form.fault ?? null, reason: (form.reason ?? '').trim() }),
    says: recallReasonText,
  }),
  actRoute({
    act: 'thu-hoi-da-tra',
    needs: 'dossier.return',
    body: Type.Object({
      ...actFields,
      fault,
      reason: longText,
      standing,
      name: shortText,
      identity: shortText,
      paperBack: shortText,
      newDay: shortText,
    }),
    deed: (deed, asked, form) =>
      recallReturned(deed, asked, {
        fault: form.fault ?? null,
        reason: (form.reason ?? '').trim(),
        standing: form.standing ?? 'owner',
        name: (form.name ?? '').trim(),
        identity: (form.identity ?? '').trim(),
        paperBack: form.paperBack === 'yes',
        newDay: parseDay(form.newDay ?? '') ?? null,
      }),
    says: recallReasonText,
  }),
];
