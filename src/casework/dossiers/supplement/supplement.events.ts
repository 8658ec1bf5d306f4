import { Type } from 'typebox';
import { an, eventShape } from '#platform/events/shape.ts';

export const supplementRequested = eventShape(
  'dossier.supplement-requested',
  1,
  Type.Object({
    number: an.count,
    items: an.count,
    respondBy: an.day,
    /** Absent in what was asked before it was kept. */
    timing: Type.Optional(an.key),
    agreedBy: Type.Optional(an.id),
  }),
);

export const supplementAccepted = eventShape(
  'dossier.supplement-accepted',
  1,
  Type.Object({
    papers: an.count,
    effect: Type.Union([Type.Literal('restart'), Type.Literal('push-back'), Type.Literal('none')]),
    statutoryDue: an.instant,
    committedDue: an.instant,
    promisedDue: an.instant,
  }),
);

/** The last day passed without an answer; told by time alone. */
export const supplementOverdue = eventShape(
  'dossier.supplement-overdue',
  1,
  Type.Object({ number: an.count, respondBy: an.day }),
);
