import { Type } from 'typebox';
import { an, eventShape } from '#platform/events/shape.ts';
import { move } from '../flow/flow.events.ts';
import { backReasons } from '../on-paper/on-paper.rules.ts';

export const dossierReceived = eventShape(
  'dossier.received',
  1,
  Type.Object({
    ...move,
    version: an.id,
    procedure: an.id,
    case: an.key,
    channel: an.key,
    oneStop: an.id,
    settling: an.id,
    authority: an.id,
    statutoryDue: an.instant,
    committedDue: an.instant,
    promisedDue: an.instant,
    judgedBy: an.key,
    charged: an.amount,
    papers: an.count,
    /** Typed in afterwards: the time on paper, and why. The event's own time is that of the entry. */
    onPaper: Type.Optional(Type.Object({ at: an.instant, reason: Type.Enum([...backReasons]) })),
  }),
);
