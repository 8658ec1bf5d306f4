import type { Recorded } from '#platform/events/index.ts';

export interface WordsBefore {
  readonly event: Recorded;
  readonly said: string;
  /** It was given back to be mended, not passed on. */
  readonly back: boolean;
}

const givesBack: ReadonlySet<string> = new Set(['dossier.sent-back', 'dossier.sent-to-counter']);
const passesOn: ReadonlySet<string> = new Set(['dossier.advanced', 'dossier.approved', 'dossier.mended']);
/** From here on nobody is told what was said before. */
const settles: ReadonlySet<string> = new Set([
  'dossier.assigned',
  'dossier.signed',
  'dossier.numbered',
  'dossier.recalled',
]);

/**
 * What whoever had the dossier before says to whoever has it now: why it was given back, or the last opinion it came on with.
 * What the leader wrote beside his signature is told to whoever numbers the result.
 * A return that was answered by a step forward, and whatever was taken back, is no longer said.
 */
export function wordsBefore(
  events: readonly Recorded[],
  notes: ReadonlyMap<number, string>,
  opinions: ReadonlyMap<number, string> = new Map(),
): WordsBefore | undefined {
  const takenBack = new Set(events.filter(({ type }) => type === 'dossier.undone').map(({ payload }) => payload.undid));
  let answered = false;
  for (const event of events.toReversed()) {
    const { type, seq } = event;
    if (takenBack.has(seq)) continue;
    const back = givesBack.has(type);
    const opinion = type === 'dossier.signed' ? opinions.get(seq) : undefined;
    if (opinion) return { event, said: opinion, back: false };
    if (settles.has(type) || (back && answered)) return undefined;
    const said = notes.get(seq);
    if (said && (back || passesOn.has(type))) return { event, said, back };
    answered ||= passesOn.has(type);
  }
  return undefined;
}
