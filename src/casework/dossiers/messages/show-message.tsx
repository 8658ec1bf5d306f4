import { accountNames } from '#foundations/access/index.ts';
import { administrationPath } from '#foundations/organisations/index.ts';
import type { Refusal } from '#platform/deeds/index.ts';
import type { Visit } from '#platform/house/index.ts';
import { type Answer, missing, page } from '#platform/http/index.ts';
import { dayOf, formatDay } from '#platform/time/index.ts';
import { mayEditCatalogue } from '../../procedures/index.ts';
import { paths } from '../paths.ts';
import { MessagePage } from './message.page.tsx';
import type { TypedMessage } from './message.rules.ts';
import { messageWords, occasionNames } from './message.text.ts';
import { type Standing, standingMessages } from './standing.ts';

export type OfMessage<Body = unknown> = Visit<{ message: string }, unknown, Body>;

/** The message asked for; undefined for whoever does not keep the catalogue. */
export async function found({ house, actor, now, params }: OfMessage): Promise<Standing | undefined> {
  if (!(await mayEditCatalogue(house.db, actor))) return undefined;
  return (await standingMessages(house.db, now)).find(({ message }) => message === params.message);
}

/** The way to a message. */
export const trail = ({ language }: Visit) => [
  { text: messageWords(language).administration, href: administrationPath() },
  { text: messageWords(language).title, href: paths.messages() },
];

interface Shown {
  readonly typed?: TypedMessage;
  readonly wrong?: readonly Refusal[];
  readonly done?: string | undefined;
}

/** One message on its page, with what was typed and refused; else with the words in force, to be worded anew. */
export async function onePage(ask: OfMessage, { typed, wrong = [], done }: Shown): Promise<Answer> {
  const standing = await found(ask);
  if (!standing) return missing;
  const { house, language, now } = ask;
  const { message, words, history } = standing;
  const people = history.flatMap(({ written_by, taken_back_by }) => [written_by ?? [], taken_back_by ?? []].flat());
  const names = await accountNames(house.db, people);
  const shown = typed ?? { vi: words.vi, en: words.en ?? '', from: formatDay(dayOf(now)), why: '' };
  return page({
    title: occasionNames(language)[message],
    place: 'messages',
    trail: trail(ask),
    status: wrong.length > 0 ? 422 : 200,
    again: wrong.length > 0 || typed ? paths.message(message) : undefined,
    body: <MessagePage {...{ language, standing, now, names, wrong, done }} typed={shown} />,
  });
}
