import { system } from '#platform/actor/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { instantOf } from '#platform/time/index.ts';
import type { OnTimer } from '#platform/timers/index.ts';
import { lockDossierById, touch } from '../dossier/dossier.store.ts';
import { setOverdue } from '../flow/task.store.ts';
import { supplementOverdue } from './supplement.events.ts';
import { markOverdue, supplementsOf } from './supplement.store.ts';

/** The timer of a request for papers; one for a dossier, cleared when they come. */
export const overdueTimer = 'dossier.supplement-overdue';

/** When the last day of a request is past: the end of that day, whatever its hours. */
export const overdueAt = (respondBy: Temporal.PlainDate): Temporal.Instant =>
  instantOf(respondBy.add({ days: 1 }).toPlainDateTime());

/**
 * The last day has passed and nothing came. It is on record, and marks the work of whoever asked: the officer decides
 * what follows; the clock goes on standing.
 */
export const supplementIsOverdue: OnTimer = async (tx, { subject_id, due_at }) => {
  const dossier = await lockDossierById(tx, subject_id);
  if (dossier?.state !== 'awaiting-supplement') return;
  const request = (await supplementsOf(tx, dossier.id)).findLast((one) => !one.answered_at);
  if (!request) return;
  const told = { number: request.number, respondBy: request.respond_by.toString() };
  const stream = { kind: 'dossier', id: dossier.id };
  await record({ tx, actor: system('timers'), now: due_at }, happened(supplementOverdue, stream, told));
  await markOverdue(tx, dossier.id, due_at);
  await setOverdue(tx, dossier.id, true);
  await touch(tx, dossier.id);
};
