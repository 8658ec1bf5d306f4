import { Type } from 'typebox';
import type { HouseRoute } from '#platform/house/index.ts';
import { actRoute } from '../view/act-route.tsx';
import { actFields, longText, shortText } from '../view/dossier.form.ts';
import { stop } from './stop.act.ts';
import { stopReasonText } from './stop.text.ts';

export const stopRoutes: HouseRoute[] = [
  actRoute({
    act: 'dung-giai-quyet',
    needs: 'dossier.receive',
    body: Type.Object({ ...actFields, ground: shortText, reason: longText }),
    deed: (deed, asked, form) => stop(deed, asked, { ground: form.ground ?? '', said: (form.reason ?? '').trim() }),
    says: stopReasonText,
  }),
];
