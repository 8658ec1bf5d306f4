import { Type } from 'typebox';
import type { HouseRoute } from '#platform/house/index.ts';
import { actRoute } from '../view/act-route.tsx';
import { actFields, longText, shortText } from '../view/dossier.form.ts';
import { apologise } from './apologise.act.ts';
import { readReport } from './late.read.rules.ts';
import { lateReasonText } from './late.text.ts';
import { reportLate } from './report-late.act.ts';

export const lateRoutes: HouseRoute[] = [
  actRoute({
    act: 'bao-cham',
    // Heads say so too, who approve and settle nothing themselves: the row is asked.
    needs: 'dossier.read',
    body: Type.Object({ ...actFields, cause: shortText, said: longText, newDay: shortText }),
    deed: (deed, asked, form) => reportLate(deed, asked, readReport(form)),
    says: lateReasonText,
  }),
  actRoute({
    act: 'xin-loi',
    needs: 'dossier.apologise',
    body: Type.Object(actFields),
    deed: (deed, asked) => apologise(deed, asked),
    says: lateReasonText,
  }),
];
