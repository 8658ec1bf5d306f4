import { Type } from 'typebox';
import type { HouseRoute } from '#platform/house/index.ts';
import { actRoute } from '../view/act-route.tsx';
import { actFields, shortText } from '../view/dossier.form.ts';
import { recordSignature, sign } from './sign.act.ts';
import { signReasonText } from './sign.text.ts';
import { signAndSeal } from './sign-and-seal.act.ts';

const signed = Type.Object({ ...actFields, signer: shortText, despite: shortText });

export const signRoutes: HouseRoute[] = [
  actRoute({
    act: 'ky',
    needs: 'dossier.sign',
    body: Type.Object({ ...actFields, as: shortText }),
    deed: (deed, asked, form) => sign(deed, asked, form.as),
    says: signReasonText,
  }),
  actRoute({
    act: 'ghi-nhan-ky',
    // The văn thư or whoever lays papers before the leader: the row says which.
    needs: 'dossier.read',
    body: signed,
    deed: (deed, asked, form) =>
      recordSignature(deed, asked, { signerId: form.signer ?? '', listId: null, despite: form.despite ?? '' }),
    says: signReasonText,
  }),
  actRoute({
    act: 'ky-va-dong-dau',
    needs: 'dossier.clerk',
    body: signed,
    deed: (deed, asked, form) => signAndSeal(deed, asked, form.signer ?? '', form.despite ?? ''),
    says: signReasonText,
  }),
];
