import { type Static, Type } from 'typebox';
import type { HouseRoute } from '#platform/house/index.ts';
import { actRoute } from '../view/act-route.tsx';
import { actFields, longText, shortText } from '../view/dossier.form.ts';
import { recordSignature, sign } from './sign.act.ts';
import { signReasonText } from './sign.text.ts';
import { signAndSeal } from './sign-and-seal.act.ts';

const signed = Type.Object({ ...actFields, signer: shortText, despite: shortText, opinion: longText });

/** The leader's hand as the form tells it. */
const handIn = ({ signer = '', despite = '', opinion = '' }: Static<typeof signed>) => ({
  signerId: signer,
  despite,
  opinion,
});

export const signRoutes: HouseRoute[] = [
  actRoute({
    act: 'ky',
    needs: 'dossier.sign',
    body: Type.Object({ ...actFields, as: shortText, opinion: longText }),
    deed: (deed, asked, form) => sign(deed, asked, form.as, form.opinion),
    says: signReasonText,
  }),
  actRoute({
    act: 'ghi-nhan-ky',
    // The văn thư or whoever lays papers before the leader: the row says which.
    needs: 'dossier.read',
    body: signed,
    deed: (deed, asked, form) => recordSignature(deed, asked, { ...handIn(form), listId: null }),
    says: signReasonText,
  }),
  actRoute({
    act: 'ky-va-dong-dau',
    needs: 'dossier.clerk',
    body: signed,
    deed: (deed, asked, form) => signAndSeal(deed, asked, handIn(form)),
    says: signReasonText,
  }),
];
