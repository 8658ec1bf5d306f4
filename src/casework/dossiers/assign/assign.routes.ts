import { Type } from 'typebox';
import type { HouseRoute } from '#platform/house/index.ts';
import { actRoute } from '../view/act-route.tsx';
import { actFields, shortText } from '../view/dossier.form.ts';
import { assign, reassign } from './assign.act.ts';
import { assignReasonText } from './assign.text.ts';

const body = Type.Object({ ...actFields, officer: shortText, despite: shortText });

export const assignRoutes: HouseRoute[] = [
  actRoute({
    act: 'phan-cong',
    needs: 'dossier.assign',
    body,
    deed: (deed, asked, form) => assign(deed, asked, form.officer ?? '', form.despite ?? ''),
    says: assignReasonText,
  }),
  actRoute({
    act: 'phan-cong-lai',
    needs: 'dossier.assign',
    body,
    deed: (deed, asked, form) => reassign(deed, asked, form.officer ?? '', form.despite ?? ''),
    says: assignReasonText,
  }),
];
