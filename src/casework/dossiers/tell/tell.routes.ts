import type { HouseRoute } from '#platform/house/index.ts';
import { remindForm, remindingIn } from '../remind/remind.form.ts';
import { remindReasonText } from '../remind/remind.text.ts';
import { actRoute } from '../view/act-route.tsx';
import { tellCitizen } from './tell.act.ts';

export const tellRoutes: HouseRoute[] = [
  actRoute({
    act: 'bao-cong-dan',
    needs: 'dossier.receive',
    body: remindForm,
    deed: (deed, asked, form) => tellCitizen(deed, asked, remindingIn(form)),
    says: remindReasonText,
  }),
];
