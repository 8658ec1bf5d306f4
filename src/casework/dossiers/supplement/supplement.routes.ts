import { Type } from 'typebox';
import type { HouseRoute } from '#platform/house/index.ts';
import { listOf } from '../receive/receive.read.rules.ts';
import { actRoute } from '../view/act-route.tsx';
import { actFields, longText, shortText } from '../view/dossier.form.ts';
import { acceptAsked } from './accept.act.ts';
import { requestSupplement } from './request.act.ts';
import { readRequest } from './supplement.read.rules.ts';
import { supplementReasonText } from './supplement.text.ts';

/** Places in the request, as its page numbers them. */
const places = Type.Optional(Type.Union([Type.String(), Type.Array(Type.String())]));
const numbers = (sent: string | string[] | undefined): number[] => listOf(sent).filter(Boolean).map(Number);

export const supplementRoutes: HouseRoute[] = [
  actRoute({
    act: 'yeu-cau-bo-sung',
    needs: 'dossier.process',
    body: Type.Object({ ...actFields, items: longText, reason: longText, respondBy: shortText, agreedBy: shortText }),
    deed: (deed, asked, form) => requestSupplement(deed, asked, readRequest(form)),
    says: supplementReasonText,
  }),
  actRoute({
    act: 'nhan-bo-sung',
    needs: 'dossier.receive',
    body: Type.Object({ ...actFields, brought: places, certified: places }),
    deed: (deed, asked, form) =>
      acceptAsked(deed, asked, {
        places: numbers(form.brought),
        certified: form.certified === undefined ? undefined : numbers(form.certified),
      }),
    says: supplementReasonText,
  }),
];
