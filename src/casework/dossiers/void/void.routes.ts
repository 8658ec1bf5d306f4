import { Type } from 'typebox';
import type { HouseRoute } from '#platform/house/index.ts';
import { actRoute } from '../view/act-route.tsx';
import { actFields, longText } from '../view/dossier.form.ts';
import { voidDossier } from './void.act.ts';
import { voidReasonText } from './void.text.ts';

export const voidRoutes: HouseRoute[] = [
  actRoute({
    act: 'huy-nhap-nham',
    // Two may: the head by a permission of his own, the clerk because the reception was his.
    needs: 'dossier.read',
    body: Type.Object({ ...actFields, reason: longText }),
    deed: (deed, asked, form) => voidDossier(deed, asked, (form.reason ?? '').trim()),
    says: voidReasonText,
  }),
];
