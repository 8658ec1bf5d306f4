import { Type } from 'typebox';
import type { HouseRoute } from '#platform/house/index.ts';
import { actRoute } from '../view/act-route.tsx';
import { actFields, shortText } from '../view/dossier.form.ts';
import { remind } from './remind.act.ts';
import { outcomes, ways } from './remind.rules.ts';
import { remindReasonText } from './remind.text.ts';

export const remindRoutes: HouseRoute[] = [
  actRoute({
    act: 'nhac-nhan',
    needs: 'dossier.return',
    body: Type.Object({ ...actFields, way: shortText, outcome: shortText }),
    deed: (deed, asked, form) =>
      remind(deed, asked, {
        way: ways.find((way) => way === form.way),
        outcome: outcomes.find((outcome) => outcome === form.outcome),
      }),
    says: remindReasonText,
  }),
];
