/** What hangs, what should, and what should no more. */
export interface Board<Sheet, Hung> {
  readonly toPost: readonly Sheet[];
  readonly toTakeDown: readonly Hung[];
  readonly hanging: readonly Hung[];
}

/**
 * Compares the wall of a counter with what it receives today: a version in force that does not hang is to be posted, one that
 * hangs and is in force no more (or is received there no more) is to be taken down.
 */
export function boardOf<Sheet extends { readonly versionId: string }, Hung extends { readonly version_id: string }>(
  received: readonly Sheet[],
  hung: readonly Hung[],
): Board<Sheet, Hung> {
  const should = new Set(received.map(({ versionId }) => versionId));
  const does = new Set(hung.map(({ version_id }) => version_id));
  return {
    toPost: received.filter(({ versionId }) => !does.has(versionId)),
    toTakeDown: hung.filter(({ version_id }) => !should.has(version_id)),
    hanging: hung.filter(({ version_id }) => should.has(version_id)),
  };
}

/** Within how many working days of its publication a procedure should hang (kế hoạch cải cách hành chính). */
export const postWithin = 5;

export type PostingReason = {
  readonly reason: 'not-allowed' | 'nothing-chosen' | 'not-to-post' | 'not-to-take-down';
};
