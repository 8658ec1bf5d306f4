import { type Unit, unitsOn } from '#foundations/organisations/index.ts';
import type { Actor } from '#platform/actor/index.ts';
import type { House } from '#platform/house/index.ts';
import type { Language } from '#platform/text/index.ts';
import { dayOf } from '#platform/time/index.ts';

/** By whom and how a page is seen: what a shell needs to know of a request. */
export interface Seen {
  readonly house: House;
  readonly actor: Actor;
  readonly language: Language;
  readonly theme: 'light' | 'dark';
  readonly url: string;
  /** Business time; unknown when the database did not answer. */
  readonly now: Temporal.Instant | undefined;
}

/** The authority whose house this is today, and its one-stop; nothing when the database does not answer. */
export async function hostsOf({
  house,
  now,
}: Pick<Seen, 'house' | 'now'>): Promise<{ authority?: Unit; oneStop?: Unit }> {
  const units = now ? await unitsOn(house.db, dayOf(now)).catch(() => []) : [];
  const authority = units.find((unit) => unit.kind === 'authority');
  const oneStop = units.find((unit) => unit.kind === 'one-stop' && unit.level === authority?.level);
  return { authority, oneStop };
}
