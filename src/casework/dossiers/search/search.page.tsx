import type { JSX } from 'preact';
import {
  Button,
  Code,
  type Content,
  Due,
  Empty,
  Field,
  Form,
  Heading,
  Inline,
  Link,
  Note,
  PageHead,
  Table,
  Tag,
} from '#design/index.ts';
import { newId } from '#platform/id/index.ts';
import type { Language } from '#platform/text/index.ts';
import { addressText } from '../../parties/index.ts';
import { InquireAtOnce } from '../inquire/inquire.part.tsx';
import { paths } from '../paths.ts';
import type { DueSeen } from '../view/due.part.tsx';
import { stateColours, stateText } from '../view/state.text.ts';
import { type FoundAnyhow, mostFound } from './found.store.ts';
import type { Reading } from './search.rules.ts';
import { searchWords } from './search.text.ts';

export interface FoundSeen extends FoundAnyhow {
  readonly due: DueSeen;
  /** `chiều 21/02` */
  readonly dueShort: string;
}

export interface SearchSeen {
  readonly found: readonly FoundSeen[];
  /** Not all dossiers were looked at. */
  readonly onlyNewest: boolean;
  readonly by: Reading | undefined;
}

export interface SearchPageProps {
  readonly language: Language;
  readonly typed: string;
  /** Undefined: nothing was asked yet. */
  readonly search: SearchSeen | undefined;
  readonly tooShort: boolean;
}

/** One field for whatever the citizen can tell: code, name, number. What was typed never stands in an address. */
export function SearchPage({ language, typed, search, tooShort }: SearchPageProps): JSX.Element {
  const said = searchWords(language);
  return (
    <>
      <PageHead title={said.title} />
      <Form action={paths.search()} k={newId()} label={said.title}>
        <Inline>
          <Field
            name="q"
            label={said.label}
            hint={said.hint}
            value={typed}
            type="search"
            autocomplete="off"
            error={tooShort ? said.tooShort : undefined}
            autofocus
            keys="F2"
            spellcheck={false}
          />
          <Button keys="F3" icon="search">
            {said.find}
          </Button>
        </Inline>
      </Form>
      {search && !tooShort && <Results search={search} language={language} />}
    </>
  );
}

function Results({ search, language }: { search: SearchSeen; language: Language }): JSX.Element {
  const said = searchWords(language);
  const { found, onlyNewest, by } = search;
  if (found.length === 0)
    return <Empty title={said.none} next={onlyNewest ? said.onlyNewest : said.noneNext} icon="search" />;
  const shown = found.slice(0, mostFound);
  return (
    <>
      <Heading size="s" level={2}>
        {said.found(shown.length)}
      </Heading>
      {by && <p class="govuk-body">{said.by(by)}</p>}
      {found.length > mostFound ? (
        <Note kind="info" role="status" title={said.tooMany} />
      ) : (
        onlyNewest && <Note kind="info" role="status" title={said.onlyNewest} />
      )}
      <Table
        caption={said.title}
        scroll={said.scroll}
        dense
        flow
        columns={[
          { head: said.due },
          { head: said.dueDay, key: 'date' },
          { head: said.code, key: 'code', header: true },
          { head: said.procedure, key: 'proc2' },
          { head: said.owner, key: 'who' },
          { head: said.state, key: 'act' },
        ]}
        rows={shown.map((one) => row(one, language, shown.length <= known))}
      />
    </>
  );
}

/** Whoever asks after a dossier is known by then: among so many at the most the clerk notes it at one press. */
const known = 5;

const row = (one: FoundSeen, language: Language, atOnce: boolean): Content[] => [
  <Due key="due" state={one.due.state}>
    {one.due.words}
  </Due>,
  one.dueShort,
  <Link key="code" href={paths.dossier(one.code)}>
    <Code value={one.code} />
  </Link>,
  <span key="subject" class={`mc-clip mc-clip--${one.address === undefined ? 'm' : 's'}`}>
    {one.subject}
  </span>,
  <Owner key="owner" one={one} language={language} />,
  <div key="state">
    <Tag {...stateColours[one.state]}>{stateText(one, language)}</Tag>
    {atOnce && <InquireAtOnce code={one.code} language={language} />}
  </div>,
];

function Owner({ one, language }: { readonly one: FoundAnyhow; readonly language: Language }): JSX.Element {
  const { born, hamlet, address } = one;
  if (address === undefined) return <>{one.owner_name}</>;
  const year = born ? `${searchWords(language).born(born.year)} · ` : '';
  return (
    <>
      {one.owner_name}
      <span class="mc-sub">
        {year}
        <span lang="vi">{addressText({ hamlet: hamlet ?? null, address })}</span>
      </span>
    </>
  );
}
