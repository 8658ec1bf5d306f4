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
    body: Type.Object({ ...actFields, reason: longText, step: Type.Optional(Type.Integer({ minimum: 1 })) }),
    deed: (deed, asked, form) => undo(deed, asked, { why: (form.reason ?? '').trim(), step: form.step ?? null }),
    says: undoReasonText,
  }),
];
