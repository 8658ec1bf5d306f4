import { Type } from 'typebox';
import type { HouseRoute } from '#platform/house/index.ts';
import { actRoute } from '../view/act-route.tsx';
import { actFields, longText } from '../view/dossier.form.ts';
import { undo } from './undo.act.ts';
import { undoReasonText } from './undo.text.ts';

export const undoRoutes: HouseRoute[] = [
  actRoute({
    act: 'thu-lai',
    // Whoever did the step: the row says who that was.
    needs: 'dossier.read',
    body: Type.Object({ ...actFields, reason: longText }),
    deed: (deed, asked, form) => undo(deed, asked, (form.reason ?? '').trim()),
    says: undoReasonText,
  }),
];
