import type { WayBack } from '../dossier/way-back.store.ts';

/** Steps that may be undone, by the type of their event. A signature, a number, a slip in a citizen's hands may not. */
export const undoable = ['dossier.given', 'dossier.advanced', 'dossier.approved', 'dossier.assigned'] as const;
export type Undoable = (typeof undoable)[number];

export type UndoReason = { readonly reason: 'nothing-to-undo' | 'undo-of-another' };

/** Why this official may not undo the last step; undefined when they may. Whatever the next hand does is an event, and shuts it. */
export function whyNotUndo(way: WayBack | undefined, me: string | null): UndoReason['reason'] | undefined {
  if (!way) return 'nothing-to-undo';
  return way.by === me ? undefined : 'undo-of-another';
}
