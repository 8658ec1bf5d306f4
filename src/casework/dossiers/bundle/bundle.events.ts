import { Type } from 'typebox';
import { an, eventShape } from '#platform/events/shape.ts';

/** A numbered list of folders was given to another office. */
export const bundleSent = eventShape(
  'bundle.sent',
  1,
  Type.Object({ from: an.id, to: an.id, number: an.count, dossiers: an.count }),
);

/** The taking office checked it in: how many came, how many lack, how many came that are not on it. */
export const bundleReceived = eventShape(
  'bundle.received',
  1,
  Type.Object({ taken: an.count, missed: an.count, surplus: an.count }),
);

/** The giving office wrote down who carries it; the name and the parcel's number stay with the list. */
export const bundleCarried = eventShape('bundle.carried', 1, Type.Object({ carrier: an.key }));

/** The giving office took it back before anybody signed for it. */
export const bundleTakenBack = eventShape('bundle.taken-back', 1, Type.Object({ dossiers: an.count }));

/** What had come too much was given back, or belongs to the taking office after all. */
export const bundleSurplusCleared = eventShape(
  'bundle.surplus-cleared',
  1,
  Type.Object({ surplus: an.id, how: an.key }),
);

/** A folder was on a list and did not come: it is with its giver again. */
export const dossierMissed = eventShape('dossier.missed', 1, Type.Object({ from: an.id, to: an.id, bundle: an.id }));
