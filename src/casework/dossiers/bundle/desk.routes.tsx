import { perform, type Refusal, refusals } from '#platform/deeds/index.ts';
import { type HouseRoute, route, type Visit } from '#platform/house/index.ts';
import { type Answer, missing, page, redirect } from '#platform/http/index.ts';
import { bundleWords } from '../hand-over/bundle.text.ts';
import { handOverReasonText } from '../hand-over/hand-over.text.ts';
import { differs } from '../hand-over/scan.rules.ts';
import { paths } from '../paths.ts';
import { bundleListWords } from './bundle.text.ts';
import { checkIn } from './check-in.act.ts';
import { deskForm, deskQuery } from './desk.form.ts';
import { DeskPage, deskTitle } from './desk.page.tsx';
import { type Desk, openDesk, type Scanned, scannedAt } from './desk.view.ts';
import { passBetween } from './pass.act.ts';
import { checkInReasonText } from './refusal.text.ts';

const needs = 'dossier.hand-over';

/** The scanner's desk: a bundle is given, or a list checked in, folder by folder. */
export const deskRoutes: HouseRoute[] = [
  route({
    method: 'GET',
    path: paths.handOverDesk(),
    needs,
    query: deskQuery,
    async handle(ask) {
      const desk = await openDesk(ask, ask.query);
      if (!desk) return missing;
      return show(ask, desk, { scanned: await scannedAt(ask, desk, '', '') });
    },
  }),
  route({
    method: 'POST',
    path: paths.handOverDesk(),
    needs,
    body: deskForm,
    async handle(ask) {
      const { scans = '', ma = '', compared = '', key } = ask.body;
      const desk = await openDesk(ask, ask.body);
      if (!desk) return missing;
      const scanned = await scannedAt(ask, desk, scans, ma);
      // A code that is still in the field is added and shown first: nobody presses on what they have not seen.
      if (ask.body.do !== 'pass' || ma.trim() !== '') return show(ask, desk, { scanned });
      const all = scanned.scans.join('\n');
      const asks = desk.bundle && scanned.difference.found.length > 0 && differs(scanned.difference);
      if (asks && compared.split(/\s+/).join('\n') !== all) return show(ask, desk, { scanned, confirms: true });
      return pass(ask, desk, { scanned, key, all });
    },
  }),
];

interface Passing {
  readonly scanned: Scanned;
  readonly key: string;
  readonly all: string;
}

async function pass(ask: Visit, desk: Desk, { scanned, key, all }: Passing): Promise<Answer> {
  const { db } = ask.house;
  const { language } = ask;
  const asking = { actor: ask.actor, now: ask.now, key };
  if (desk.bundle) {
    const asked = { bundleId: desk.bundle.id, scans: all };
    const done = await perform(db, { ...asking, body: asked }, (deed) => checkIn(deed, asked));
    if (done.ok) return redirect(paths.bundle(desk.bundle.id, 'nhan'));
    return show(ask, desk, { scanned, wrong: refusals(done.reasons, checkInReasonText, language) });
  }
  const between = { from: desk.from.id, to: desk.to.id };
  const done = await perform(db, { ...asking, body: { ...between, side: desk.side, all } }, (deed) =>
    passBetween(deed, desk.side, { ...between, codes: scanned.difference.found }),
  );
  if (done.ok) return redirect(done.value);
  return show(ask, desk, { scanned, wrong: refusals(done.reasons, handOverReasonText, language) });
}

interface Shown {
  readonly scanned: Scanned;
  readonly wrong?: readonly Refusal[];
  readonly confirms?: boolean;
}

function show(ask: Visit, desk: Desk, { scanned, wrong = [], confirms = false }: Shown): Answer {
  const { language } = ask;
  const { bundle } = desk;
  const trail = [{ text: bundleWords(language).title, href: paths.handOver() }];
  const list = bundle && { text: bundleListWords(language).list(bundle.number), href: paths.bundle(bundle.id) };
  return page({
    title: deskTitle(desk, language),
    place: 'handOver',
    trail: list ? [...trail, list] : trail,
    status: wrong.length > 0 ? 422 : 200,
    again: wrong.length > 0 ? deskAt(desk) : undefined,
    body: <DeskPage language={language} desk={desk} scanned={scanned} wrong={wrong} confirms={confirms} />,
  });
}

const deskAt = ({ bundle, side, from, to }: Desk): string =>
  paths.handOverDesk(
    bundle ? { phieu: bundle.id } : { giao: from.key, nhan: to.key, ben: side === 'take' ? 'nhan' : '' },
  );
