import { Type } from 'typebox';
import type { HouseRoute } from '#platform/house/index.ts';
import { actRoute } from '../view/act-route.tsx';
import { actFields, longText, shortText } from '../view/dossier.form.ts';
import { sendBack } from './send-back.act.ts';
import { type StockReason, stockReasons, whyBack } from './send-back.rules.ts';
import { sendBackReasonText, stockReasonText } from './send-back.text.ts';

const role = Type.Union(
  ['assign', 'process', 'approve', 'present', 'sign', 'clerk'].map((one) => Type.Literal(one as 'process')),
);

const stock = Type.Optional(Type.Union([...stockReasons, '' as const].map((one) => Type.Literal(one))));

/** Notes of a dossier are Vietnamese, whoever reads the page in English. */
const inVietnamese = (one: StockReason | '' | undefined): string => (one ? stockReasonText('vi')[one] : '');

export const sendBackRoutes: HouseRoute[] = [
  actRoute({
    act: 'tra-lai',
    needs: 'dossier.read',
    body: Type.Object({ ...actFields, role, to: shortText, signer: shortText, stock, reason: longText }),
    deed: (deed, asked, form) =>
      sendBack(deed, asked, {
        role: form.role,
        to: form.to || undefined,
        signer: form.signer,
        reason: whyBack(inVietnamese(form.stock), form.reason ?? ''),
      }),
    says: sendBackReasonText,
  }),
];
