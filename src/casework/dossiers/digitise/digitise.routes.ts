import { Type } from 'typebox';
import { perform, type Refusal, refusals } from '#platform/deeds/index.ts';
import { type HouseRoute, route, type Visit } from '#platform/house/index.ts';
import { type Answer, missing, redirect } from '#platform/http/index.ts';
import { largestUpload } from '../../documents/index.ts';
import { paths } from '../paths.ts';
import { keepScans, withScans } from '../receive/scans.ts';
import { actsOf } from '../view/acts.view.ts';
import { actFields, dossierParams } from '../view/dossier.form.ts';
import { wholeDossier } from '../view/dossier.view.ts';
import { showDossier } from '../view/show.tsx';
import { batchReasonText } from './batch.text.ts';
import { withoutBatch } from './batch.ts';
import { digitise } from './digitise.act.ts';
import { byPosition, fromThePlace } from './digitise.rules.ts';
import { digitiseReasonText } from './digitise.text.ts';

const act = 'so-hoa';
type Sent = { key: string; seq: number };

/** Papers received first and scanned later: their scans, by the position of each paper. */
export const digitiseRoutes: HouseRoute[] = [
  route({
    method: 'POST',
    path: paths.act(':code', act),
    // Three may: the counter that received it, the office that settles it, and one that went to the place. The row says which.
    needs: 'dossier.read',
    params: dossierParams,
    body: Type.Object(actFields),
    takesFiles: largestUpload,
    handle: keep,
  }),
];

async function keep(ask: Visit<{ code: string }, unknown, Sent>): Promise<Answer> {
  const { house, actor, now, language, body, params } = ask;
  const whole = await wholeDossier(house.db, actor, params.code);
  if (!whole) return missing;
  const no = (refused: readonly Refusal[], typed: Readonly<Record<string, unknown>> = {}) =>
    showDossier(ask, params.code, { act, refused, typed });
  // Nothing is kept for whoever may lay no scan here.
  const { digitises, bringsBack } = await actsOf(ask, whole);
  if (!digitises && !bringsBack) return no(refusals([{ reason: 'not-allowed' }], digitiseReasonText, language));
  const apart = await withoutBatch(ask, whole);
  const { scans, refused } = await keepScans({ ...ask, uploads: apart.uploads }, body);
  const typed = withScans(body, scans);
  const wrong = [...apart.reasons.map((reason) => batchReasonText(reason, language)), ...refused];
  if (wrong.length > 0)
    return no(
      wrong.map((text) => ({ text, field: 'scans' })),
      typed,
    );
  const given = byPosition(scans);
  const asked = { code: params.code, seq: body.seq };
  const sent = { act, ...asked, scans: [...scans].flat() };
  const done = await perform(house.db, { actor, now, key: body.key, body: sent }, (deed) =>
    digitise(deed, asked, given, fromThePlace(scans)),
  );
  return done.ok
    ? redirect(`${paths.dossier(asked.code)}?vua=${act}`)
    : no(refusals(done.reasons, digitiseReasonText, language), typed);
}
