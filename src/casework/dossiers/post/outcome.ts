import type { Language } from '#platform/text/index.ts';
import { formatDay } from '#platform/time/index.ts';
import type { Parcel } from './parcel.store.ts';
import { causeNames, postWords } from './post.text.ts';

/** How it ended, or that it is on its way. */
export function outcomeText(
  { delivered_on, received_by, undelivered }: Pick<Parcel, 'delivered_on' | 'received_by' | 'undelivered'>,
  language: Language,
): string {
  const said = postWords(language);
  if (delivered_on) return said.delivered(formatDay(delivered_on), received_by ?? '');
  return undelivered ? causeNames(language)[undelivered] : said.onTheWay;
}
