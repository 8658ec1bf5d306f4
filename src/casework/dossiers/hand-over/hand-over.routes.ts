import { Type } from 'typebox';
import type { HouseRoute } from '#platform/house/index.ts';
import { actRoute } from '../view/act-route.tsx';
import { actFields } from '../view/dossier.form.ts';
import { handOver, handOverOne, takeOver } from './hand-over.act.ts';
import { handOverReasonText } from './hand-over.text.ts';

const body = Type.Object(actFields);

/** One dossier at a time, from its page; bundles are given and taken on the hand-over page. */
export const handOverOneRoutes: HouseRoute[] = [
  actRoute({
    act: 'ban-giao',
    needs: 'dossier.hand-over',
    body,
    deed: (deed, asked) => handOverOne(deed, asked, handOver),
    says: handOverReasonText,
  }),
  actRoute({
    act: 'nhan-ban-giao',
    needs: 'dossier.hand-over',
    body,
    deed: (deed, asked) => handOverOne(deed, asked, takeOver),
    says: handOverReasonText,
  }),
];
