import { Type } from 'typebox';
import { type KeyReused, perform, refusals } from '#platform/deeds/index.ts';
import { type HouseRoute, route, sheetRoutes, type Visit } from '#platform/house/index.ts';
import { type Answer, missing, page, redirect } from '#platform/http/index.ts';
import { sheetOf } from '#platform/spreadsheet/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { mayEditCatalogue } from '../../procedures/index.ts';
import { paths } from '../paths.ts';
import { MessagePreview } from './message.page.tsx';
import { judgeChange, type MessageReason, readMessage, type TypedMessage } from './message.rules.ts';
import { messageReasonText, messageWords, occasionNames, placeNames } from './message.text.ts';
import { MessagesPage, standingText } from './messages.page.tsx';
import { found, type OfMessage, onePage, trail } from './show-message.tsx';
import { placeOf, type Standing, standingMessages } from './standing.ts';
import { takeMessageBack, writeMessage } from './write.act.ts';

const needs = 'procedure.edit';
const params = Type.Object({ message: Type.String({ pattern: '^[a-z-]{1,40}$' }) });
const deedKey = Type.String({ minLength: 10, maxLength: 60 });
const said = Type.Optional(Type.String({ maxLength: 2000 }));
const nth = Type.Optional(Type.Integer({ minimum: 1 }));

interface Sent extends Partial<TypedMessage> {
  readonly key: string;
  readonly do: 'look' | 'write' | 'edit';
  readonly seen: number;
}

/** `/quan-tri/loi-nhan`: what citizens are told, worded anew from a day and taken back. */
export const messageRoutes: HouseRoute[] = [
  route({ method: 'GET', path: paths.messages(), needs, handle: listPage }),
  ...sheetRoutes({ path: paths.messages(), needs, sheet: listSheet }),
  route({
    method: 'GET',
    path: paths.message(':message'),
    needs,
    params,
    query: Type.Object({ ghi: nth, huy: nth }),
    handle(ask) {
      const { ghi, huy } = ask.query;
      const words = messageWords(ask.language);
      return onePage(ask, { done: ghi ? words.done(ghi) : huy ? words.undone(huy) : undefined });
    },
  }),
  route({
    method: 'POST',
    path: paths.message(':message'),
    needs,
    params,
    body: Type.Object({
      ...{ key: deedKey, vi: said, en: said, from: said, why: said },
      do: Type.Union([Type.Literal('look'), Type.Literal('write'), Type.Literal('edit')]),
      seen: Type.Integer({ minimum: 0, maximum: 30_000 }),
    }),
    handle: reword,
  }),
  route({
    method: 'POST',
    path: paths.takeMessageBack(':message'),
    needs,
    params,
    body: Type.Object({ key: deedKey, version: Type.String({ format: 'uuid' }), why: said }),
    handle: takeBack,
  }),
];

async function listPage(ask: Visit): Promise<Answer> {
  const { house, actor, now, language } = ask;
  if (!(await mayEditCatalogue(house.db, actor))) return missing;
  return page({
    title: messageWords(language).title,
    place: 'messages',
    trail: trail(ask).slice(0, 1),
    body: <MessagesPage language={language} messages={await standingMessages(house.db, now)} />,
  });
}

async function listSheet({ house, actor, now, language }: Visit) {
  if (!(await mayEditCatalogue(house.db, actor))) return undefined;
  const words = messageWords(language);
  const sheet = sheetOf<Standing>({
    name: words.message,
    lines: await standingMessages(house.db, now),
    columns: [
      { head: words.message, width: 40, cell: (one) => occasionNames(language)[one.message] },
      { head: words.where, width: 40, cell: (one) => placeNames(language)[placeOf(one.message)] },
      { head: words.text, width: 80, cell: (one) => one.words.vi },
      { head: words.inForce, width: 30, cell: (one) => standingText(one, language) },
    ],
  });
  return { ...sheet, file: `loi-nhan-${dayOf(now)}` };
}

/** Looks at the new words, goes back to them, or writes them: what speaks against them is said each time. */
async function reword(ask: OfMessage<Sent>): Promise<Answer> {
  const standing = await found(ask);
  if (!standing) return missing;
  const { house, actor, now, language, body } = ask;
  const typed = { vi: body.vi ?? '', en: body.en ?? '', from: body.from ?? '', why: body.why ?? '' };
  if (body.do === 'edit') return onePage(ask, { typed });
  const { message, words } = standing;
  const no = (reasons: readonly (MessageReason | KeyReused)[]): Promise<Answer> =>
    onePage(ask, { typed, wrong: refusals(reasons, messageReasonText, language) });
  const read = readMessage(message, typed, dayOf(now));
  if (!read.ok) return no(read.reasons);
  if (body.do === 'look') {
    const same = judgeChange(read.value, words);
    return same.length > 0
      ? no(same)
      : page({
          title: occasionNames(language)[message],
          place: 'messages',
          trail: trail(ask),
          again: paths.message(message),
          body: <MessagePreview {...{ language, standing, typed }} words={read.value} />,
        });
  }
  const wording = { message, seen: body.seen, ...read.value };
  const asking = { actor, now, key: body.key, body: { ...wording, from: wording.from.toString() } };
  const done = await perform(house.db, asking, (deed) => writeMessage(deed, wording));
  return done.ok ? redirect(`${paths.message(message)}?ghi=${done.value}`) : no(done.reasons);
}

async function takeBack(ask: OfMessage<{ key: string; version: string; why?: string }>): Promise<Answer> {
  const standing = await found(ask);
  if (!standing) return missing;
  const { house, actor, now, language, body } = ask;
  const taking = { message: standing.message, version: body.version, why: body.why ?? '' };
  const done = await perform(house.db, { actor, now, key: body.key, body: taking }, (deed) =>
    takeMessageBack(deed, taking),
  );
  if (done.ok) return redirect(`${paths.message(standing.message)}?huy=${done.value}`);
  return onePage(ask, { wrong: refusals(done.reasons, messageReasonText, language).map(({ text }) => ({ text })) });
}
