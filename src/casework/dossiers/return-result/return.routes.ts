import { Type } from 'typebox';
import type { HouseRoute } from '#platform/house/index.ts';
import { actRoute } from '../view/act-route.tsx';
import { actFields, shortText } from '../view/dossier.form.ts';
import { returnResult } from './return.act.ts';
import { returnReasonText } from './return.text.ts';
import { pictureOfSlip, type SlipTyped, slipPapers } from './slip.rules.ts';

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
      authority: shortText,
      bothPresent: shortText,
      paid: shortText,
      originalsBack: shortText,
      receiptNumber: shortText,
      feeReceiptNumber: shortText,
      slipPaper: shortText,
      slipNumber: shortText,
    }),
    deed: (deed, asked, form) =>
      returnResult(deed, asked, {
        standing: form.standing ?? 'owner',
        name: form.name ?? '',
        identity: form.identity ?? '',
        authority: (form.authority ?? '').trim(),
        bothPresent: form.bothPresent === 'yes',
        paid: form.paid === 'yes',
        originalsBack: form.originalsBack === 'yes',
        lostSlip: lostSlipOf(form),
        slipShown: form.slipPaper === pictureOfSlip,
        receipts: { receiptNumber: form.receiptNumber ?? '', feeReceiptNumber: form.feeReceiptNumber ?? '' },
      }),
    says: returnReasonText,
  }),
];

/** Nothing of it is asked of whoever brought their slip. Who stands for the owner has given a number already. */
function lostSlipOf(form: {
  readonly slipPaper?: string;
  readonly slipNumber?: string;
  readonly identity?: string;
}): SlipTyped | undefined {
  const paper = slipPapers.find((one) => one === form.slipPaper);
  const number = (form.slipNumber ?? '').trim();
  if (form.slipPaper === pictureOfSlip) return undefined;
  if (!paper && number === '') return undefined;
  return { paper, number: number || (form.identity ?? '').trim() };
}
