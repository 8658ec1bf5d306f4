import { Type } from 'typebox';
import type { HouseRoute } from '#platform/house/index.ts';
import { actRoute } from '../view/act-route.tsx';
import { actFields, shortText } from '../view/dossier.form.ts';
import { returnResult } from './return.act.ts';
import { returnReasonText } from './return.text.ts';

const standing = Type.Optional(Type.Union([Type.Literal('owner'), Type.Literal('authorised'), Type.Literal('kin')]));

export const returnRoutes: HouseRoute[] = [
  actRoute({
    act: 'tra',
    needs: 'dossier.return',
    body: Type.Object({
      ...actFields,
      standing,
      name: shortText,
      identity: shortText,
      paid: shortText,
      originalsBack: shortText,
      receiptNumber: shortText,
      feeReceiptNumber: shortText,
    }),
    deed: (deed, asked, form) =>
      returnResult(deed, asked, {
        standing: form.standing ?? 'owner',
        name: form.name ?? '',
        identity: form.identity ?? '',
        paid: form.paid === 'yes',
        originalsBack: form.originalsBack === 'yes',
        receipts: { receiptNumber: form.receiptNumber ?? '', feeReceiptNumber: form.feeReceiptNumber ?? '' },
      }),
    says: returnReasonText,
  }),
];
