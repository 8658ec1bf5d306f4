import { regimeOn } from '#foundations/calendar/rules.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { clearTimer } from '#platform/timers/index.ts';
import { type Dossier, dossierByCode } from '../dossier/dossier.store.ts';
import { imageBeforePromise } from '../dossier/image.store.ts';
import { layIn, type PaperBrought } from '../dossier/paper.store.ts';
import { imagedWay } from '../dossier/way-back.store.ts';
import { datesTold, goOn } from '../flow/go-on.act.ts';
import { openAtCounter } from '../flow/open-dossier.ts';
import type { Asked, FlowReason } from '../flow/take-up.act.ts';
import { overdueTimer } from './overdue.act.ts';
import { supplementAccepted } from './supplement.events.ts';
import { decideAnswer, type SupplementReason } from './supplement.rules.ts';
import { answered, supplementsOf } from './supplement.store.ts';
import { stopsNothing } from './timing.rules.ts';

/**
 * The counter accepts the papers asked for. Under NĐ 61/2018 the clock starts again from zero; under
 * QĐ 09/2015 the date moves by the length of the wait. Either way a new promise is made and printed; only for papers asked for
 * when the promised day was past nothing begins anew, and that promise stands. Taken back until the next hand acts, what came is scanned or the slip with
 * the new day is printed.
 */
export async function acceptSupplement(
  deed: Deed,
  asked: Asked,
  papers: readonly PaperBrought[],
): Promise<Result<number, FlowReason | SupplementReason>> {
  const opened = await openAtCounter(deed, asked);
  if (!opened.ok) return opened;
  const { dossier, me } = opened.value;
  if (dossier.state !== 'awaiting-supplement') return refuse<SupplementReason>({ reason: 'nothing-asked' });
  if (papers.length === 0) return refuse<SupplementReason>({ field: 'papers', reason: 'papers-missing' });
  return accept(await resume(deed, dossier, { papers, me }));
}

/** The ground of the new promise; none is made where nothing begins anew. */
const grounds = { restart: 'restart', 'push-back': 'resume', none: null } as const;

async function resume(
  deed: Deed,
  dossier: Dossier,
  { papers, me }: { papers: readonly PaperBrought[]; me: string },
): Promise<number> {
  const regime = regimeOn(dayOf(dossier.received_at));
  const open = (await supplementsOf(deed.tx, dossier.id)).findLast((one) => !one.answered_at);
  const effect: keyof typeof grounds = stopsNothing(open?.timing ?? null, regime.asking) ? 'none' : regime.supplement;
  const image = await imageBeforePromise(deed.tx, dossier, ['supplements', 'pauses', 'tasks', 'papers']);
  const dates = await goOn(deed, dossier, { ground: grounds[effect], wayBack: imagedWay(dossier, me, { image }) });
  const told = { papers: papers.length, effect, ...datesTold(dates) };
  await Promise.all([
    record(deed, happened(supplementAccepted, { kind: 'dossier', id: dossier.id }, told)),
    answered(deed.tx, dossier.id, deed.now, me),
    layIn(deed.tx, dossier.id, papers, 'supplement'),
    clearTimer(deed.tx, overdueTimer, dossier.id),
  ]);
  return dossier.seq + 1;
}

/** Accepts the papers of the open request, named by their place in it; `certified` are copies the counter saw to be such, where it was asked. */
export async function acceptAsked(
  deed: Deed,
  asked: Asked,
  { places, certified }: { readonly places: readonly number[]; readonly certified: readonly number[] | undefined },
): Promise<Result<number, FlowReason | SupplementReason>> {
  const dossier = await dossierByCode(deed.tx, asked.code);
  const request = dossier && (await supplementsOf(deed.tx, dossier.id)).findLast((one) => !one.answered_at);
  const there = decideAnswer(request?.items ?? [], places);
  // What stands in the way of the dossier itself is told first: somebody else may have accepted them meanwhile.
  if (!there.ok) return request ? there : acceptSupplement(deed, asked, []);
  return acceptSupplement(
    deed,
    asked,
    there.value.map((item) => ({
      ...item,
      shown: false,
      certified: certified && item.copy > 0 ? certified.includes(request?.items.indexOf(item) ?? -1) : null,
      file_digest: null,
    })),
  );
}
