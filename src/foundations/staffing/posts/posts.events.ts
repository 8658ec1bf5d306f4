import { Type } from 'typebox';
import { an, eventShape } from '#platform/events/shape.ts';

/** A post of the framework was opened at a unit; its title stands in the row. */
export const postOpened = eventShape(
  'post.opened',
  1,
  Type.Object({ unit: an.id, standing: an.key, roles: Type.Array(Type.Object({ role: an.key, unit: an.id })) }),
);
/** A post went from a unit that ended to another with its holders; there it is this post. */
export const postCarried = eventShape(
  'post.carried',
  1,
  Type.Object({ from: an.id, to: an.id, became: an.id, holders: an.count }),
);
/** `kept`: it was held once and stays in the history; else it was opened by mistake and is gone. */
export const postClosed = eventShape('post.closed', 1, Type.Object({ unit: an.id, kept: an.flag }));
