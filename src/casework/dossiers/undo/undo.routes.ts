import { Type } from 'typebox';
import type { HouseRoute } from '#platform/house/index.ts';
import { actRoute } from '../view/act-route.tsx';
import { actFields } from '../view/dossier.form.ts';
import { undo } from './undo.act.ts';
import { undoReasonText } from './undo.text.ts';

export const undoRoutes: HouseRoute[] = [
  actRoute({
    act: 'thu-lai',
    // Whoever did the step: the row says who that was.
    needs: 'dossier.read',
    body: Type.Object(actFields),
    deed: (deed, asked) => undo(deed, asked),
    says: undoReasonText,
  }),
];
