import type { JSX } from 'preact';
import { Link, ListFiles, PageHead, Table } from '#design/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatDay } from '#platform/time/index.ts';
import { paths } from '../paths.ts';
import { messageWords, occasionNames, placeNames } from './message.text.ts';
import { placeOf, type Standing } from './standing.ts';

/** Every message there is, with its occasion and the words in force. */
export function MessagesPage({
  language,
  messages,
}: {
  readonly language: Language;
  readonly messages: readonly Standing[];
}): JSX.Element {
  const said = messageWords(language);
  return (
    <>
      <PageHead title={said.title} under={said.under} />
      <ListFiles language={language} of={paths.messages()} />
      <Table
        caption={said.title}
        stack
        columns={[
          { head: said.message, header: true },
          { head: said.where },
          { head: said.text },
          { head: said.inForce },
        ]}
        rows={messages.map((one) => [
          <Link key="name" href={paths.message(one.message)}>
            {occasionNames(language)[one.message]}
          </Link>,
          placeNames(language)[placeOf(one.message)],
          <span key="text" lang="vi">
            {one.words.vi}
          </span>,
          standingText(one, language),
        ])}
      />
    </>
  );
}

export function standingText({ worded }: Standing, language: Language): string {
  const said = messageWords(language);
  return worded ? said.nth(worded.number, formatDay(worded.valid_from)) : said.ofHouse;
}
