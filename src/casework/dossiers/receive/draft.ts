import type { Visit } from '#platform/house/index.ts';
import { unveil, veil } from '#platform/secrets/index.ts';
import { paths } from '../paths.ts';
import type { ReceiveForm } from './receive.form.ts';

/** What a counter has typed so far, and the scans already kept. */
export interface Draft {
  readonly form: ReceiveForm;
  readonly scans: ReadonlyMap<string, string>;
}

const purpose = 'counter-draft';
/** A day at the counter and the evening after it. */
const keptFor = { hours: 20 };
/** Presses after which the counter stays where it was: its focus goes back to them. */
const stays: ReadonlySet<unknown> = new Set(['all', 'show']);
/** What an address may safely be long. */
const longest = 6000;

/**
 * Where the browser finds the counter again as it is now, also after leaving it: what was typed goes along under a
 * veil, so that no name stands in an address. Nothing when more was typed than an address can carry.
 */
export async function draftPath(
  ask: Visit,
  { form, scans }: Draft,
  to: typeof paths.receiveDraft = paths.receiveDraft,
): Promise<string | undefined> {
  const typed = Object.entries(form).filter(([name, value]) => value !== '' && (name !== 'do' || stays.has(value)));
  const said = { by: ownerOf(ask), at: ask.wall.toString(), form: Object.fromEntries(typed), scans: [...scans] };
  const path = to(form.counter, form.procedure, await veil(ask.house.db, purpose, JSON.stringify(said)));
  return path.length <= longest ? path : undefined;
}

/** The draft an address carries: of this official only, and for as long as a draft is kept. */
export async function draftOf(ask: Visit, token: string): Promise<Draft | undefined> {
  const said = await unveil(ask.house.db, purpose, token);
  if (!said) return undefined;
  const { by, at, form, scans } = JSON.parse(said);
  const until = Temporal.Instant.from(at).add(keptFor);
  if (by !== ownerOf(ask) || Temporal.Instant.compare(ask.wall, until) > 0) return undefined;
  return { form, scans: new Map(scans) };
}

const ownerOf = ({ actor }: Pick<Visit, 'actor'>): string => (actor.kind === 'staff' ? actor.accountId : '');
