import { Type } from 'typebox';
import { an, eventShape } from '#platform/events/shape.ts';

export const collectionChanged = eventShape('dossier.collection-changed', 1, Type.Object({ by: an.key }));

/** To whom and under which number stands with the parcel alone. */
export const dossierPosted = eventShape(
  'dossier.posted',
  1,
  Type.Object({ parcel: an.id, grams: an.count, cod: an.amount }),
);

export const dossierUndelivered = eventShape('dossier.undelivered', 1, Type.Object({ parcel: an.id, cause: an.key }));
