import { entryOf, voidEntry } from '#foundations/numbering/index.ts';
import { actorId } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { type Recorded, record, since } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { saysWhy } from '#platform/text/index.ts';
import { clearTimer, setTimer } from '#platform/timers/index.ts';
import { papersOf } from '../../documents/index.ts';
import { restoreUnpaid } from '../../payments/index.ts';
import { type Dossier, lockDossier } from '../dossier/dossier.store.ts';
import { layBack } from '../dossier/image.store.ts';
import { takePromiseBack } from '../dossier/promise.store.ts';
import { goBack, reopen, unsay, type WayBack, walkBack, wayBackOf, waysFrom } from '../dossier/way-back.store.ts';
import { mayRead } from '../flow/open-dossier.ts';
import { type Asked, changedSince, type FlowReason } from '../flow/take-up.act.ts';
import { overdueAt, overdueTimer } from '../supplement/overdue.act.ts';
import { supplementsOf } from '../supplement/supplement.store.ts';
import { mayAnswer } from '../verification/reply.act.ts';
import { dossierUndone } from './undo.events.ts';
import { bookOf, gavePaper, printedSince, type UndoReason, type WhichStep, wayOf, whyNotUndo } from './undo.rules.ts';

type Reason = FlowReason | UndoReason;

/**
 * Takes one's own last step back, until the next hand has acted on it: everything stands as the step found it, and both stand in
 * the events. What was scanned since stays scanned. A number that the step gave is voided with the reason, and is never given again;
 * a day that it promised holds no more.
 */
export async function undo(
  deed: Deed,
  asked: Asked,
  { why = '', step = null }: { readonly why?: string; readonly step?: WhichStep } = {},
): Promise<Result<number, Reason>> {
  const dossier = await lockDossier(deed.tx, asked.code);
  if (!dossier || !((await mayRead(deed, dossier)) || (await mayAnswer(deed, asked.code))))
    return refuse<Reason>({ reason: 'not-found' });
  const changed = await changedSince(deed, dossier, asked.seq);
  if (changed) return refuse<Reason>(changed);
  const way = wayOf(waysFrom(await wayBackOf(deed.tx, dossier.id)), step);
  const not = whyNotUndo(way, actorId(deed));
  if (!way || not) return refuse<Reason>({ reason: not ?? 'nothing-to-undo' });
  const after = await since(deed.tx, dossier.id, (way.first ?? way.seq) - 1);
  const steps = after.filter(({ seq }) => seq <= way.seq);
  const wrong = await stands(deed, dossier, { steps, why });
  if (wrong) return refuse<Reason>(wrong);
  await takeBack(deed, dossier, { way, steps, why });
  for (const step of steps) await voidNumber(deed, dossier, { step, why });
  return accept(dossier.seq + 1);
}

interface Said {
  readonly steps: readonly Recorded[];
  readonly why: string;
}

/** What stands in the way of undoing a step that gave a paper. */
async function stands(deed: Deed, { id }: Dossier, { steps, why }: Said): Promise<UndoReason | undefined> {
  const numbers = steps.filter(({ type }) => gavePaper(type));
  if (numbers.length === 0) return undefined;
  const printed = await papersOf(deed.tx, id);
  if (numbers.some((step) => printedSince(step, printed))) return { reason: 'printed-already' };
  return saysWhy(why) ? undefined : { field: 'reason', reason: 'undo-why' };
}

async function takeBack(
  deed: Deed,
  { id }: Dossier,
  { way, steps, why }: Said & { readonly way: WayBack },
): Promise<void> {
  const { tx } = deed;
  const dates = way.image?.dates;
  const told = {
    ...{ undid: way.seq, type: steps.at(-1)?.type ?? '', state: way.state },
    promisedDue: dates ? Temporal.Instant.from(dates.promised_due).toString() : null,
  };
  const types = steps.map(({ type }) => type);
  const decided = types.includes('dossier.signed')
    ? 'sign'
    : types.includes('dossier.approved')
      ? 'approve'
      : undefined;
  await record(deed, happened(dossierUndone, { kind: 'dossier', id }, told));
  if (way.image) {
    await layBack(tx, id, way.image);
    await restoreUnpaid(tx, way.image.unpaid);
    if (dates) await takePromiseBack(tx, id, dates, { at: deed.now, by: way.by, why });
  }
  await Promise.all([reopen(tx, way), walkBack(tx, id, way), unsay(tx, id, way, decided)]);
  await goBack(tx, id, way);
  if (way.image) await setTheTimer(deed, id, way);
}

/** The timer of a request for papers rings while one is open. */
async function setTheTimer({ tx }: Deed, id: string, { state }: WayBack): Promise<void> {
  const request = (await supplementsOf(tx, id)).find((one) => !one.answered_at && !one.overdue_at);
  if (state === 'awaiting-supplement' && request) await setTimer(tx, overdueTimer, id, overdueAt(request.respond_by));
  else await clearTimer(tx, overdueTimer, id);
}

async function voidNumber(deed: Deed, { id }: Dossier, { step, why }: { step: Recorded; why: string }): Promise<void> {
  const book = bookOf(step);
  const entry = book && (await entryOf(deed.tx, book, id));
  if (entry) await voidEntry(deed.tx, entry.id, { at: deed.now, reason: why });
}
