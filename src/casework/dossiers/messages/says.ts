import type { Db } from '#platform/db/index.ts';
import type { Language } from '#platform/text/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { inForce } from '../templates/templates.ts';
import { houseWords } from './house-words.text.ts';
import { type FieldName, fill, type Message, type Words } from './message.rules.ts';
import { keptVersions, type Worded } from './message.store.ts';

/** A message as it was worded at an instant, with its fields filled. */
export type Says = (
  message: Message,
  at: Temporal.Instant,
  given: Readonly<Partial<Record<FieldName, string>>>,
  language?: Language,
) => string;

/** The version an instant knew: what was written or taken back later changes nothing of what was told by then. */
export const wordedAt = (versions: readonly Worded[], message: Message, at: Temporal.Instant): Worded | undefined => {
  const by = (one: Temporal.Instant | null): boolean => one !== null && Temporal.Instant.compare(one, at) <= 0;
  const known = versions.filter((one) => one.message === message && by(one.written_at) && !by(one.taken_back_at));
  const held = inForce(
    known.map((one) => ({ ...one, taken_back_at: null })),
    dayOf(at),
  );
  return known.find(({ id }) => id === held?.id);
};

/** Says messages by the versions given; without any, in the words the house came with. */
export const saysBy =
  (versions: readonly Worded[]): Says =>
  (message, at, given, language = 'vi') => {
    const words: Words = wordedAt(versions, message, at) ?? houseWords(message);
    return fill((language === 'en' ? words.en : null) ?? words.vi, given);
  };

export const saysOf = async (db: Db): Promise<Says> => saysBy(await keptVersions(db));
