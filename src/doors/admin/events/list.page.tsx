import type { JSX } from 'preact';
import {
  Button,
  ButtonRow,
  DayField,
  Empty,
  ErrorSummary,
  Field,
  Filter,
  Link,
  ListFiles,
  PageHead,
  type Row,
  Select,
  Table,
} from '#design/index.ts';
import type { Recorded } from '#platform/events/index.ts';
import { mostLookedThrough } from '#platform/events/ledger.ts';
import type { Language } from '#platform/text/index.ts';
import { formatMoment } from '#platform/time/index.ts';
import { ownPaths } from '../paths.ts';
import { eventWords } from './events.text.ts';
import { kinds, kindText } from './kinds.text.ts';
import type { Names } from './names.ts';
import { Payload } from './payload.part.tsx';
import { types, typeText } from './types.text.ts';
import { streamName, Who } from './who.part.tsx';

/** What the filter says, as typed. */
export interface Typed {
  readonly cua?: string;
  readonly viec?: string;
  readonly ngay?: string;
  readonly chuoi?: string;
}

export interface Listing {
  readonly language: Language;
  readonly typed: Typed;
  /** What in the filter cannot be read. */
  readonly wrong: { readonly ngay?: string; readonly chuoi?: string };
  readonly events: readonly Recorded[];
  readonly names: Names;
  /** The address of the older ones. */
  readonly older: string | undefined;
  /** Not the newest are shown. */
  readonly further: boolean;
}

/** The ledger, newest first. */
export const ListPage = (props: Listing): JSX.Element => {
  const { language, wrong, older, further, typed } = props;
  const said = eventWords(language);
  const errors = Object.entries(wrong).map(([field, text]) => ({ text, href: `#${field}` }));
  return (
    <>
      {errors.length > 0 && <ErrorSummary title={said.mend} errors={errors} />}
      <PageHead title={said.title} under={said.under} />
      <Search {...props} />
      {errors.length === 0 && <ListFiles language={language} of={ownPaths.events({ ...typed })} />}
      <Events {...props} />
      <ButtonRow>
        {further && (
          <Button kind="secondary" small href={ownPaths.events({ ...typed })}>
            {said.newest}
          </Button>
        )}
        {older && (
          <Button kind="secondary" small href={older}>
            {said.older}
          </Button>
        )}
      </ButtonRow>
    </>
  );
};

const Search = ({ language, typed, wrong }: Listing): JSX.Element => {
  const said = eventWords(language);
  const options = (known: typeof types, any: string) => [
    { value: '', text: any },
    ...Object.entries(known).map(([value, text]) => ({ value, text: text[language] })),
  ];
  return (
    <Filter action={ownPaths.events()} submit={said.filter} label={said.title}>
      <Select name="cua" label={said.kind} value={typed.cua ?? ''} options={options(kinds, said.anyKind)} />
      <Select name="viec" label={said.type} value={typed.viec ?? ''} options={options(types, said.anyType)} />
      <DayField name="ngay" label={said.day} value={typed.ngay ?? ''} error={wrong.ngay} language={language} />
      <Field
        name="chuoi"
        label={said.stream}
        value={typed.chuoi ?? ''}
        error={wrong.chuoi}
        width={20}
        spellcheck={false}
        maxLength={60}
        language={language}
      />
    </Filter>
  );
};

const Events = ({ language, events, names, older }: Listing): JSX.Element => {
  const said = eventWords(language);
  const looked = mostLookedThrough.toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB');
  const rows: Row[] = events.map((event) => [
    formatMoment(event.occurred_at),
    <b>{typeText(event.type, language)}</b>,
    <>
      {kindText(event.stream_kind, language)}{' '}
      <Link href={ownPaths.stream(event.stream_id)}>{streamName(event, names)}</Link>
    </>,
    <Who {...{ event, names, language }} />,
    <Payload {...{ event, names, language }} />,
  ]);
  return (
    <Table
      dense
      stack
      caption={said.title}
      scroll={said.scroll}
      empty={<Empty icon="book" title={older ? said.nothingHere(looked) : said.nothing} next={said.nothingNext} />}
      columns={[
        { head: said.at, nowrap: true },
        { head: said.type },
        { head: said.kind },
        { head: said.by },
        { head: said.payload },
      ]}
      rows={rows}
    />
  );
};
