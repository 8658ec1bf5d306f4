import { Type } from 'typebox';
import type { HouseRoute } from '#platform/house/index.ts';
import { actRoute } from '../view/act-route.tsx';
import { actFields, longText, shortText } from '../view/dossier.form.ts';
import { advance } from './advance.act.ts';
import { advanceReasonText } from './advance.text.ts';

const role = Type.Union(['process', 'present', 'consult', 'wait', 'cash'].map((one) => Type.Literal(one as 'process')));

export const advanceRoutes: HouseRoute[] = [
  actRoute({
    act: 'chuyen',
    // Several kinds of step end so; which one it is, the row is asked for.
    needs: 'dossier.read',
    body: Type.Object({ ...actFields, role, outcome: shortText, note: longText }),
    deed: (deed, asked, form) =>
      advance(deed, asked, { role: form.role, outcome: form.outcome || undefined, note: form.note ?? '' }),
    says: advanceReasonText,
  }),
];
