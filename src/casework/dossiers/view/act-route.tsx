import type { Static, TObject } from 'typebox';
import type { Permission } from '#platform/actor/index.ts';
import { type Deed, perform, refusals, type Says } from '#platform/deeds/index.ts';
import { type HouseRoute, route } from '#platform/house/index.ts';
import { redirect } from '#platform/http/index.ts';
import type { Result } from '#platform/result/index.ts';
import type {} from '../flow/flow.text.ts';
import type { Asked } from '../flow/take-up.act.ts';
import { paths } from '../paths.ts';
import { dossierParams } from './dossier.form.ts';
import { showDossier } from './show.tsx';

interface ActRoute<B extends TObject, Reason extends { readonly reason: string; readonly field?: string }> {
  /** The last part of its address, in the officer's word. */
  readonly act: string;
  readonly needs: Permission;
  readonly body: B;
  readonly deed: (deed: Deed, asked: Asked, body: Static<B>) => Promise<Result<unknown, Reason>>;
  readonly says: Says<Reason>;
}

/** Opens an act on one dossier to the web: done, the page again with a word of it; refused, the page with the reasons and what was typed. */
export const actRoute = <B extends TObject, Reason extends { readonly reason: string; readonly field?: string }>({
  act,
  needs,
  body,
  deed,
  says,
}: ActRoute<B, Reason>): HouseRoute =>
  route({
    method: 'POST',
    path: paths.act(':code', act),
    needs,
    params: dossierParams,
    body,
    async handle(ask) {
      const sent = ask.body as Static<B> & { key: string; seq: number };
      const asked = { code: ask.params.code, seq: sent.seq };
      const asking = { actor: ask.actor, now: ask.now, key: sent.key, body: { act, code: asked.code, ...sent } };
      const done = await perform(ask.house.db, asking, (one) => deed(one, asked, sent));
      if (done.ok) return redirect(`${paths.dossier(asked.code)}?vua=${act}`);
      return showDossier(ask, asked.code, {
        act,
        refused: refusals(done.reasons, says, ask.language),
        typed: sent as Record<string, unknown>,
      });
    },
  });
