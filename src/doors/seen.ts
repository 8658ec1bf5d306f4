import { allUnits, type Unit } from '#foundations/organisations/index.ts';
import type { Actor } from '#platform/actor/index.ts';
import type { House } from '#platform/house/index.ts';
import type { Language } from '#platform/text/index.ts';

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

/** The authority whose house this is, and its one-stop; nothing when the database does not answer. */
export async function hostsOf(house: House): Promise<{ authority?: Unit; oneStop?: Unit }> {
  const units = await allUnits(house.db).catch(() => []);
  const authority = units.find((unit) => unit.kind === 'authority' && unit.closedOn === null);
  const oneStop = units.find((unit) => unit.kind === 'one-stop' && unit.level === authority?.level);
  return { authority, oneStop };
}
