import { Type } from 'typebox';
import type { HouseRoute } from '#platform/house/index.ts';
import { refundGrounds } from '../../payments/index.ts';
import { actRoute } from '../view/act-route.tsx';
import { actFields, longText, shortText } from '../view/dossier.form.ts';
import { refund } from './refund.act.ts';
import { refundHereText } from './refund.text.ts';

const standing = Type.Optional(Type.Union([Type.Literal('owner'), Type.Literal('authorised'), Type.Literal('kin')]));
const charge = Type.String({ pattern: '^\\d{0,3}$' });

export const refundRoutes: HouseRoute[] = [
  actRoute({
    act: 'hoan-tra',
    needs: 'dossier.cash',
    body: Type.Object({
      ...actFields,
      charge: Type.Optional(Type.Union([charge, Type.Array(charge, { maxItems: 50 })])),
      part: shortText,
      ground: shortText,
      reason: longText,
      standing,
      name: shortText,
      identity: shortText,
    }),
    deed: (deed, asked, form) =>
      refund(deed, asked, {
        positions: [form.charge ?? []].flat().map(Number),
        part: form.part ?? '',
        ground: refundGrounds.find((one) => one === form.ground) ?? null,
        reason: (form.reason ?? '').trim(),
        standing: form.standing ?? 'owner',
        name: (form.name ?? '').trim(),
        identity: (form.identity ?? '').trim(),
      }),
    says: refundHereText,
  }),
];
