import { Type } from 'typebox';
import type { HouseRoute } from '#platform/house/index.ts';
import { actRoute } from '../view/act-route.tsx';
import { actFields, longText, shortText } from '../view/dossier.form.ts';
import { recuse } from './recuse.act.ts';
import { recuseReasonText } from './recuse.text.ts';

export const recuseRoutes: HouseRoute[] = [
  actRoute({
    act: 'khong-tham-gia',
    // Whoever holds the work: the row says who that is.
    needs: 'dossier.read',
    body: Type.Object({ ...actFields, relation: shortText, reason: longText, to: shortText }),
    deed: (deed, asked, form) =>
      recuse(deed, asked, {
        relation: form.relation ?? '',
        said: (form.reason ?? '').trim(),
        to: form.to ?? '',
      }),
    says: recuseReasonText,
  }),
];
