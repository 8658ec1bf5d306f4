import type { JSX } from 'preact';
import { Button, ButtonRow, ListFiles, Note, PageHead, Table } from '#design/index.ts';
import type { BrokenLink } from '#platform/events/index.ts';
import type { Link as ChainLink } from '#platform/events/ledger.ts';
import type { Language } from '#platform/text/index.ts';
import { formatMoment } from '#platform/time/index.ts';
import { ownPaths } from '../paths.ts';
import { eventWords } from './events.text.ts';
import type { Names } from './names.ts';
import { Payload } from './payload.part.tsx';
import { typeText } from './types.text.ts';
import { Who } from './who.part.tsx';

export interface StreamProps {
  readonly language: Language;
  readonly id: string;
  readonly title: string;
  /** How many events the whole stream has. */
  readonly count: number;
  readonly links: readonly ChainLink[];
  readonly broken: readonly BrokenLink[];
  readonly names: Names;
  readonly older: string | undefined;
  /** The page of what has this history, where there is one. */
  readonly open: { readonly href: string; readonly text: string } | undefined;
}

/** The history of one thing, with the links of its chain verified while one waits. */
export const StreamPage = (props: StreamProps): JSX.Element => {
  const { language, title, count, older, open } = props;
  const said = eventWords(language);
  return (
    <>
      <PageHead title={title} under={said.streamUnder(count)}>
        {open && (
          <Button kind="secondary" href={open.href}>
            {open.text}
          </Button>
        )}
      </PageHead>
      <Verified {...props} />
      <ListFiles language={language} of={ownPaths.stream(props.id)} />
      <Chain {...props} />
      {older && (
        <ButtonRow>
          <Button kind="secondary" small href={older}>
            {said.older}
          </Button>
        </ButtonRow>
      )}
    </>
  );
};

const Verified = ({ language, count, broken }: StreamProps): JSX.Element => {
  const said = eventWords(language);
  if (broken.length === 0) {
    return (
      <Note kind="ok" title={said.whole}>
        {said.wholeText(count)}
      </Note>
    );
  }
  const seqs = broken.slice(0, 20).map(({ seq }) => seq);
  return (
    <Note kind="late" title={said.broken}>
      {said.brokenText(broken.length, seqs.join(', '))}
    </Note>
  );
};

const Chain = ({ language, title, links, broken, names }: StreamProps): JSX.Element => {
  const said = eventWords(language);
  const torn = new Set(broken.map(({ seq }) => seq));
  return (
    <Table
      dense
      stack
      caption={title}
      scroll={said.scroll}
      columns={[
        { head: said.seq, numeric: true },
        { head: said.type },
        { head: said.at, nowrap: true },
        { head: said.recorded, nowrap: true },
        { head: said.by },
        { head: said.payload },
        { head: said.hash },
        { head: said.hashBefore },
      ]}
      rows={links.map((event) => ({
        id: `so-${event.seq}`,
        ...(torn.has(event.seq) ? { state: 'late' as const } : {}),
        cells: [
          String(event.seq),
          <b>{typeText(event.type, language)}</b>,
          formatMoment(event.occurred_at),
          formatMoment(event.recorded_at),
          <Who {...{ event, names, language }} />,
          <Payload {...{ event, names, language }} />,
          <code>{event.hash.slice(0, 12)}</code>,
          event.hash_before ? <code>{event.hash_before.slice(0, 12)}</code> : said.first,
        ],
      }))}
    />
  );
};
