import { calendarOf } from '#foundations/calendar/index.ts';
import { voidEntry } from '#foundations/numbering/index.ts';
import { answeringOn } from '#foundations/organisations/index.ts';
import { actorId, may } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { versionById } from '../../procedures/index.ts';
import { graphOf } from '../../workflow/index.ts';
import { reopened, type Step } from '../../workflow/rules.ts';
import { type Dossier, leave, markReturned } from '../dossier/dossier.store.ts';
import { keepNote } from '../dossier/note.store.ts';
import { leftUndone } from '../flow/flow.rules.ts';
import { openDossier } from '../flow/open-dossier.ts';
import { legsOn, moveOf, shadowsOf, walked } from '../flow/proceed.act.ts';
import type { Asked } from '../flow/take-up.act.ts';
import { open, tasksOf } from '../flow/task.store.ts';
import { noticeNumber } from './notice.ts';
import type { RecallReason } from './recall.act.ts';
import { dossierRecalled } from './recall.events.ts';
import { decideRecallReturned, type RecallingReturned, type ReturnedGround } from './recall.rules.ts';
import { layAside } from './recall.store.ts';
import { faultNames } from './recall.text.ts';

export type RecallReturnedReason = RecallReason | ReturnedGround;

/**
 * The citizen comes back with a wrong result: the wrong paper is taken in, its number voided, and the matter goes once more
 * to whoever settled it. Nothing more is paid. Its promise stays the one that was made; figures judge a result that was in time by the new day (`markRecalled`).
 */
export async function recallReturned(
  deed: Deed,
  asked: Asked,
  recalling: RecallingReturned,
): Promise<Result<number, RecallReturnedReason>> {
  const opened = await openDossier(deed, asked);
  if (!opened.ok) return opened;
  const dossier = opened.value;
  const by = actorId(deed);
  if (!by || !may(deed.actor, 'dossier.return', { unitIds: [dossier.one_stop_id] }).ok)
    return refuse<RecallReason>({ reason: 'not-allowed' });
  const authorisation = (await versionById(deed.db, dossier.version_id))?.authorisation ?? 'written';
  const decided = decideRecallReturned(recalling, { today: dayOf(deed.now), authorisation });
  if (!decided.ok) return decided;
  const again = dossier.state === 'returned' ? await onceMore(deed, dossier) : undefined;
  if (!again) return refuse<RecallReason>({ reason: 'nothing-to-recall' });
  const { fault, reason, newDay, standing, name } = decided.value;
  const seq = dossier.seq + 1;
  const told = { fault, newDay, broughtBy: standing === 'owner' ? dossier.owner_name : name, seq };
  const aside = await takenIn(deed, dossier, { ...told, by });
  if (!aside) return refuse<RecallReason>({ reason: 'nothing-to-recall' });
  await goBack(deed, dossier, again, { fault, ...aside, newDay });
  await keepNote(deed.tx, dossier.id, seq, reason);
  return accept(seq);
}

/** Where the matter goes on: at the last step of whoever settled it. */
async function onceMore(deed: Deed, dossier: Dossier): Promise<Step | undefined> {
  const past = await tasksOf(deed.tx, dossier.id);
  const settled = past.findLast(({ act, outcome }) => act === 'process' && !leftUndone.has(outcome ?? ''));
  if (!settled) return undefined;
  const visits: Record<string, number> = {};
  for (const { element } of past) visits[element] = (visits[element] ?? 0) + 1;
  const step = reopened(await graphOf(deed.db, dossier.definition_id), dossier.run, { to: settled.element, visits });
  return step.ok ? step.value : undefined;
}

type Told = Pick<Parameters<typeof layAside>[2], 'fault' | 'newDay' | 'broughtBy' | 'seq' | 'by'>;

/** The wrong paper is laid aside and its number voided; the notice is numbered last (law 11). */
async function takenIn(deed: Deed, dossier: Dossier, told: Told) {
  const notice = await noticeNumber(deed, dossier, told.by);
  const entry = await layAside(deed.tx, dossier.id, { ...told, notice, at: deed.now });
  if (!entry) return undefined;
  const reason = `Thu hồi do lỗi cơ quan: ${faultNames('vi')[told.fault]}`;
  await voidEntry(deed.tx, entry, { at: deed.now, reason });
  return { entry, notice };
}

/** The dossier is open again, as it was before it had a result. */
async function goBack(
  deed: Deed,
  dossier: Dossier,
  step: Step,
  again: {
    readonly fault: string;
    readonly entry: string;
    readonly notice: number;
    readonly newDay: Temporal.PlainDate;
  },
): Promise<void> {
  const { tx, now } = deed;
  const unready = { ...dossier, ready_at: null };
  const [calendar, answers] = await Promise.all([
    calendarOf(deed.db, dossier.authority_id),
    answeringOn(deed.db, dayOf(now)),
  ]);
  const places = { deed, dossier: unready, calendar, answers };
  const tasks = shadowsOf(places, step, dossier.officer_id);
  const legs = legsOn(places, dossier.one_stop_id, tasks, { received: false });
  const to = step.opened[0]?.element ?? '';
  const told = { ...moveOf(step, tasks, 'recalled'), to, ...again, newDay: again.newDay.toString(), handedOut: true };
  const left = {
    run: step.state,
    state: 'settling',
    officerId: dossier.officer_id,
    readyAt: null,
    wayBack: null,
  } as const;
  await Promise.all([
    record(deed, happened(dossierRecalled, { kind: 'dossier', id: dossier.id }, told)),
    open(tx, unready, tasks, now),
    ...walked(deed, dossier.id, legs),
    leave(tx, dossier, left),
    markReturned(tx, dossier.id, null),
  ]);
}
