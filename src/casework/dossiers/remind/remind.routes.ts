import type { HouseRoute } from '#platform/house/index.ts';
import { actRoute } from '../view/act-route.tsx';
import { remind } from './remind.act.ts';
import { remindForm, remindingIn } from './remind.form.ts';
import { remindReasonText } from './remind.text.ts';

export const remindRoutes: HouseRoute[] = [
  actRoute({
    act: 'nhac-nhan',
    needs: 'dossier.return',
    body: remindForm,
    deed: (deed, asked, form) => remind(deed, asked, remindingIn(form)),
    says: remindReasonText,
  }),
];
