import { accountNames } from '#foundations/access/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { type Recorded, since } from '#platform/events/index.ts';
import { draftDropped, draftKept, versionWritten } from './edit.events.ts';
import type { Section } from './sections.rules.ts';

/** Somebody did something to the draft after the page was opened: who, what and when. */
export interface SavedMeanwhile {
  readonly reason: 'saved-meanwhile';
  readonly did: 'kept' | 'dropped' | 'written';
  readonly by: string | null;
  readonly at: string;
}

/**
 * What was done since to this part, or to the whole draft (law 8); undefined where nothing was. Other parts may go on meanwhile:
 * two people write one version together. Without a part: to any of them. Asked when the draft is locked.
 */
export async function savedMeanwhile(
  { tx, db }: Pick<Deed, 'tx' | 'db'>,
  { procedureId, seen, section }: { readonly procedureId: string; readonly seen: number; readonly section?: Section },
): Promise<SavedMeanwhile | undefined> {
  const last = (await since(tx, procedureId, seen)).filter((event) => concerns(event, section)).at(-1);
  if (!last) return undefined;
  const names = last.actor_id ? await accountNames(db, [last.actor_id]) : undefined;
  return {
    reason: 'saved-meanwhile',
    did: deeds[last.type] ?? 'kept',
    by: names?.get(last.actor_id ?? '') ?? null,
    at: last.occurred_at.toString(),
  };
}

const deeds: Readonly<Record<string, SavedMeanwhile['did']>> = {
  [draftKept.type]: 'kept',
  [draftDropped.type]: 'dropped',
  [versionWritten.type]: 'written',
};

const concerns = ({ type, payload }: Recorded, section: Section | undefined): boolean =>
  type in deeds && (type !== draftKept.type || section === undefined || payload.section === section);
