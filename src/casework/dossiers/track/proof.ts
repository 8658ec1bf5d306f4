import type { Db } from '#platform/db/index.ts';
import type { Cookie } from '#platform/http/index.ts';
import { isSealed, seal } from '#platform/secrets/index.ts';
import type { Tracked } from './track.store.ts';

/** What of a dossier the word proves: another word printed later is another proof. */
type Proved = Pick<Tracked, 'code' | 'check_word'>;

/** Long enough to read the page, short enough for a browser in a shop. */
const lasts = Temporal.Duration.from({ minutes: 30 });

export const proofCookie = 'ho-so';

/**
 * This browser has shown the check word of a dossier. The word is in no address and no cookie: what is
 * kept is the time it ends and a seal over code, word and that time.
 */
export async function proofOf(db: Db, dossier: Proved, wall: Temporal.Instant): Promise<Cookie> {
  const until = wall.add(lasts).epochMilliseconds;
  const value = `${until}.${await seal(db, purpose, said(dossier, until))}`;
  return { name: proofCookie, value, maxAgeSeconds: lasts.total('seconds') };
}

/** Has this browser shown the word of this dossier, not too long ago? */
export async function isProved(db: Db, dossier: Proved, shown: string | undefined, wall: Temporal.Instant) {
  const [, until, sealed] = /^(\d{1,15})\.([\w-]+)$/.exec(shown ?? '') ?? [];
  if (!until || !sealed || Number(until) < wall.epochMilliseconds) return false;
  return isSealed(db, purpose, { said: said(dossier, Number(until)), seal: sealed });
}

const purpose = 'track';

const said = ({ code, check_word }: Proved, until: number): string => [code, check_word, until].join('\n');
