import { Type } from 'typebox';
import type { HouseRoute } from '#platform/house/index.ts';
import { actRoute } from '../view/act-route.tsx';
import { actFields, longText, shortText } from '../view/dossier.form.ts';
import { withdraw } from './withdraw.act.ts';
import { withdrawReasonText } from './withdraw.text.ts';

const standing = Type.Optional(Type.Union([Type.Literal('owner'), Type.Literal('authorised'), Type.Literal('kin')]));

export const withdrawRoutes: HouseRoute[] = [
  actRoute({
    act: 'cong-dan-rut',
    needs: 'dossier.receive',
    body: Type.Object({
      ...actFields,
      standing,
      name: shortText,
      identity: shortText,
      authority: shortText,
      reason: longText,
    }),
    deed: (deed, asked, form) =>
      withdraw(deed, asked, {
        standing: form.standing ?? 'owner',
        name: (form.name ?? '').trim(),
        identity: (form.identity ?? '').trim(),
        authority: (form.authority ?? '').trim(),
        reason: (form.reason ?? '').trim(),
      }),
    says: withdrawReasonText,
  }),
];
