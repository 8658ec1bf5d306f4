import { Type } from 'typebox';
import type { HouseRoute } from '#platform/house/index.ts';
import { actRoute } from '../view/act-route.tsx';
import { actFields, shortText } from '../view/dossier.form.ts';
import { giveBackOriginals } from './give-back.act.ts';
import { keepOriginal } from './keep.act.ts';
import { giveBackReasonText, keepReasonText } from './originals.text.ts';

const standing = Type.Optional(Type.Union([Type.Literal('owner'), Type.Literal('authorised'), Type.Literal('kin')]));

export const originalRoutes: HouseRoute[] = [
  actRoute({
    act: 'giu-ban-chinh',
    needs: 'dossier.receive',
    body: Type.Object({
      ...actFields,
      originalName: shortText,
      count: shortText,
      place: shortText,
      broughtBy: shortText,
    }),
    deed: (deed, asked, form) =>
      keepOriginal(deed, asked, {
        name: (form.originalName ?? '').trim(),
        count: /^\d{1,3}$/.test(form.count ?? '') ? Number(form.count) : 0,
        place: (form.place ?? '').trim(),
        broughtBy: (form.broughtBy ?? '').trim(),
      }),
    says: keepReasonText,
  }),
  actRoute({
    act: 'tra-ban-chinh',
    // Two may: who receives at the counter, and who returns there.
    needs: 'dossier.read',
    body: Type.Object({ ...actFields, standing, name: shortText, identity: shortText }),
    deed: (deed, asked, form) =>
      giveBackOriginals(deed, asked, {
        standing: form.standing ?? 'owner',
        name: (form.name ?? '').trim(),
        identity: (form.identity ?? '').trim(),
      }),
    says: giveBackReasonText,
  }),
];
