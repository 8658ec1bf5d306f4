import { Type } from 'typebox';
import { perform, refusals } from '#platform/deeds/index.ts';
import { type HouseRoute, route } from '#platform/house/index.ts';
import { missing, redirect } from '#platform/http/index.ts';
import { paths } from '../paths.ts';
import { dossierParams, shortText } from '../view/dossier.form.ts';
import { showDossier } from '../view/show.tsx';
import { inquire, takeInquiryBack } from './inquire.act.ts';
import { inquireAct } from './inquire.part.tsx';
import { inquireReasonText } from './inquire.text.ts';

const key = Type.String({ minLength: 10, maxLength: 60 });
const needs = 'dossier.read';

/** Somebody asked after a dossier: written down from its page or from a list, and dropped again on the same day. */
export const inquireRoutes: HouseRoute[] = [
  route({
    method: 'POST',
    path: paths.act(':code', inquireAct),
    needs,
    params: dossierParams,
    body: Type.Object({ key, channel: shortText, askedBy: shortText }),
    async handle(ask) {
      const { key, channel = '', askedBy = '' } = ask.body;
      const { code } = ask.params;
      const asked = { channel, askedBy: askedBy.trim() };
      const asking = { actor: ask.actor, now: ask.now, key, body: { code, ...asked } };
      const done = await perform(ask.house.db, asking, (deed) => inquire(deed, code, asked));
      if (done.ok) return redirect(`${paths.dossier(code)}?vua=${inquireAct}`);
      if (done.reasons.some(({ reason }) => reason === 'not-found')) return missing;
      const refused = refusals(done.reasons, inquireReasonText, ask.language);
      return showDossier(ask, code, { act: inquireAct, refused, typed: ask.body });
    },
  }),
  route({
    method: 'POST',
    path: paths.dropInquiry(':code', ':id'),
    needs,
    params: Type.Object({ ...dossierParams.properties, id: Type.String({ format: 'uuid' }) }),
    body: Type.Object({ key }),
    async handle(ask) {
      const { code, id } = ask.params;
      const asking = { actor: ask.actor, now: ask.now, key: ask.body.key, body: { code, drop: id } };
      const done = await perform(ask.house.db, asking, (deed) => takeInquiryBack(deed, code, id));
      if (done.ok) return redirect(`${paths.dossier(code)}?vua=bo-lan-hoi`);
      if (done.reasons.some(({ reason }) => reason === 'not-found')) return missing;
      return showDossier(ask, code, {
        act: inquireAct,
        refused: refusals(done.reasons, inquireReasonText, ask.language),
      });
    },
  }),
];
