import { actorId } from '#platform/actor/index.ts';
import { forget } from '#platform/cache/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { namedId, newId } from '#platform/id/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { saysWhy } from '#platform/text/index.ts';
import { mayEditCatalogue } from '../../procedures/index.ts';
import { houseWords } from './house-words.text.ts';
import { messageTakenBack, messageWritten } from './message.events.ts';
import { judgeChange, type Message, type MessageReason, type ReadMessage } from './message.rules.ts';
import { markTakenBack, wordedVersions, writeVersion } from './message.store.ts';
import { wordedAt } from './says.ts';

export interface Wording extends ReadMessage {
  readonly message: Message;
  /** The number of the newest version as the form was shown. */
  readonly seen: number;
}

/** A message in other words from a day on. Answers with the number of the version. */
export async function writeMessage(
  deed: Deed,
  { message, seen, vi, en, from, why }: Wording,
): Promise<Result<number, MessageReason>> {
  const { tx, db, now } = deed;
  if (!(await mayEditCatalogue(db, deed.actor))) return refuse<MessageReason>({ reason: 'not-allowed' });
  const standing = wordedAt(await wordedVersions(tx), message, now) ?? houseWords(message);
  const same = judgeChange({ vi, en }, standing);
  if (same.length > 0) return refuse(...same);
  const id = newId();
  const words = { id, message, valid_from: from, vi, en, why, written_at: now, written_by: actorId(deed) };
  const written = await writeVersion(tx, words, seen);
  if (!written) return refuse<MessageReason>({ reason: 'written-meanwhile' });
  const told = { version: id, message, number: written.number, from: from.toString() };
  await record(deed, happened(messageWritten, { kind: 'message', id: streamOf(message) }, told));
  tx.afterwards(() => forget(db));
  return accept(written.number);
}

/** Takes a version back, whichever it is: from now on it is as if it had never been written; what it told stays told. */
export async function takeMessageBack(
  deed: Deed,
  { message, version, why }: { readonly message: Message; readonly version: string; readonly why: string },
): Promise<Result<number, MessageReason>> {
  const { tx, db, now } = deed;
  if (!(await mayEditCatalogue(db, deed.actor))) return refuse<MessageReason>({ reason: 'not-allowed' });
  if (!saysWhy(why)) return refuse<MessageReason>({ field: 'why', reason: 'why-missing' });
  const one = (await wordedVersions(tx)).find(({ id }) => id === version);
  if (one?.message !== message) return refuse<MessageReason>({ reason: 'not-allowed' });
  const taken = await markTakenBack(tx, version, { at: now, by: actorId(deed), why: why.trim() });
  if (taken === 0) return refuse<MessageReason>({ reason: 'taken-back-already' });
  const told = { version, message, number: one.number };
  await record(deed, happened(messageTakenBack, { kind: 'message', id: streamOf(message) }, told));
  tx.afterwards(() => forget(db));
  return accept(one.number);
}

const streamOf = (message: Message): string => namedId(`message:${message}`);
