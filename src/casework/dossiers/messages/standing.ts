import type { Db } from '#platform/db/index.ts';
import { houseWords } from './house-words.text.ts';
import { fill, isPrinted, type Message, messages, type Printed, type Words } from './message.rules.ts';
import { type Worded, wordedVersions } from './message.store.ts';
import { sampleFields } from './sample.text.ts';
import { wordedAt } from './says.ts';

/** A message as it stands, with all it was. */
export interface Standing {
  readonly message: Message;
  readonly words: Words;
  /** The version in force; undefined: as it came with the house. */
  readonly worded: Worded | undefined;
  /** Every version, the newest first. */
  readonly history: readonly Worded[];
}

export async function standingMessages(db: Db, now: Temporal.Instant): Promise<Standing[]> {
  const versions = await wordedVersions(db);
  return messages.map((message) => {
    const history = versions.filter((one) => one.message === message);
    const worded = wordedAt(versions, message, now);
    return { message, words: worded ?? houseWords(message), worded, history };
  });
}

/** Words with the fields of a dossier that is nobody's. */
export const filledWithSample = ({ vi, en }: Words): Words => ({
  vi: fill(vi, sampleFields('vi')),
  en: en === null ? null : fill(en, sampleFields('en')),
});

/** Where it is read: one page, or the paper that has it. */
export const placeOf = (message: Message): Printed | 'page' => (isPrinted(message) ? message : 'page');
