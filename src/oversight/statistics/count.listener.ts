import type { Tx } from '#platform/db/index.ts';
import type { Recorded } from '#platform/events/index.ts';
import type { Listener } from '#platform/listening/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { toldOfCertification } from './certified/certified.listener.ts';
import { enterDeclined } from './declined.store.ts';
import {
  enterReceived,
  forget,
  markApologised,
  markReady,
  markRecalled,
  markReturned,
  markStopped,
  markWithdrawn,
  moveUnit,
  type NewRow,
  setAskedLate,
  setCause,
  setPromise,
  setWaiting,
} from './dossier.store.ts';
import { cameAt } from './on-paper.rules.ts';

const received = 'dossier.received';

const newRow = (event: Recorded): NewRow => ({
  dossierId: event.stream_id,
  procedureId: String(event.payload.procedure),
  oneStopId: String(event.payload.oneStop),
  settlingId: String(event.payload.settling),
  authorityId: String(event.payload.authority),
  receivedAt: cameAt(event),
  promisedDue: Temporal.Instant.from(String(event.payload.promisedDue)),
  judgedBy: String(event.payload.judgedBy),
});

const told: Readonly<Record<string, (tx: Tx, event: Recorded) => Promise<unknown>>> = {
  'reception.declined': (tx, { stream_id, payload, occurred_at }) =>
    enterDeclined(tx, {
      declinedId: stream_id,
      oneStopId: String(payload.oneStop),
      authorityId: String(payload.authority),
      ground: String(payload.ground),
      declinedAt: occurred_at,
    }),
  'dossier.supplement-requested': (tx, { stream_id, payload }) =>
    payload.timing === 'late' ? setAskedLate(tx, stream_id, true) : setWaiting(tx, stream_id, true),
  'dossier.extended': (tx, { stream_id, payload }) =>
    setPromise(tx, stream_id, Temporal.Instant.from(String(payload.promisedDue))),
  'dossier.duty-notified': (tx, { stream_id }) => setWaiting(tx, stream_id, true),
  'dossier.duty-proved': (tx, { stream_id, payload }) =>
    setPromise(tx, stream_id, Temporal.Instant.from(String(payload.promisedDue))),
  'dossier.supplement-accepted': (tx, { stream_id, payload }) =>
    setPromise(tx, stream_id, Temporal.Instant.from(String(payload.promisedDue))),
  'dossier.late-reported': (tx, { stream_id, payload }) => setCause(tx, stream_id, String(payload.cause)),
  'dossier.apologised': (tx, { stream_id, occurred_at, payload }) =>
    markApologised(tx, stream_id, { at: occurred_at, newDay: dayOf(Temporal.Instant.from(String(payload.newDue))) }),
  'dossier.numbered': (tx, { stream_id, occurred_at, payload }) =>
    markReady(tx, stream_id, { at: occurred_at, refused: payload.refused === true }),
  'dossier.recalled': (tx, { stream_id, payload }) =>
    markRecalled(tx, stream_id, payload.newDay ? Temporal.PlainDate.from(String(payload.newDay)) : null),
  'dossier.withdrawn': (tx, { stream_id, occurred_at }) => markWithdrawn(tx, stream_id, occurred_at),
  'dossier.stopped': (tx, { stream_id, occurred_at }) => markStopped(tx, stream_id, occurred_at),
  'dossier.undone': async (tx, { stream_id, payload }) => {
    await undone[String(payload.type)]?.(tx, stream_id);
    if (payload.promisedDue) await setPromise(tx, stream_id, Temporal.Instant.from(String(payload.promisedDue)));
    await setWaiting(tx, stream_id, String(payload.state ?? '').startsWith('awaiting-'));
  },
  'dossier.moved-unit': (tx, { stream_id, payload }) =>
    moveUnit(tx, stream_id, { from: String(payload.from), to: String(payload.to) }),
  'dossier.voided': (tx, { stream_id }) => forget(tx, stream_id),
  'dossier.returned': (tx, { stream_id, occurred_at }) => markReturned(tx, stream_id, occurred_at),
  ...toldOfCertification,
};

/** What is no longer so once a step was taken back; whether it waits is told by the state it is in again. */
const undone: Readonly<Record<string, (tx: Tx, id: string) => Promise<unknown>>> = {
  'dossier.numbered': (tx, id) => markReady(tx, id, { at: null, refused: false }),
  'dossier.withdrawn': (tx, id) => markWithdrawn(tx, id, null),
  'dossier.stopped': (tx, id) => markStopped(tx, id, null),
  'dossier.late-reported': (tx, id) => setCause(tx, id, null),
  'dossier.supplement-requested': (tx, id) => setAskedLate(tx, id, false),
};

/** Keeps the figures in step with what happened: every number on a board is counted from events. */
export const countDossiers: Listener = {
  name: 'statistics.dossiers',
  types: [received, ...Object.keys(told)],
  async hear(tx, events) {
    // A reception is the first event of its dossier: whatever else was heard of it comes after.
    const entered = events.filter(({ type }) => type === received);
    if (entered.length > 0) await enterReceived(tx, entered.map(newRow));
    for (const event of events) await told[event.type]?.(tx, event);
  },
};
