import type { JSX } from 'preact';
import {
  Button,
  Empty,
  FileField,
  Filter,
  Form,
  Hidden,
  ListFiles,
  Note,
  PageHead,
  Panel,
  Select,
  Table,
  Tick,
} from '#design/index.ts';
import type { Unit } from '#foundations/organisations/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatDay } from '#platform/time/index.ts';
import { paths } from '../paths.ts';
import { ChainText, postedText, Undecided } from './chain.part.tsx';
import { ByField, Hanging, NameOf } from './hanging.part.tsx';
import { postingWords } from './posting.text.ts';
import type { Sheet, Wall } from './posting.view.ts';

export interface PostingProps {
  readonly language: Language;
  readonly wall: Wall;
  /** The counters whose wall this person keeps. */
  readonly counters: readonly Unit[];
  readonly k: string;
  readonly ticked: ReadonlySet<string>;
  readonly wrong: readonly string[];
  /** What is looked for among the sheets that hang. */
  readonly sought: string;
  /** How many sheets were recorded by the press before. */
  readonly done: number | undefined;
}

/** The wall of a counter as a kept record: what to post, what to take down, what hangs and since when. */
export function PostingPage(props: PostingProps): JSX.Element {
  const { language, wall, done, wrong } = props;
  const said = postingWords(language);
  return (
    <>
      <PageHead title={said.title} under={`${wall.unit.name} · ${said.within}`} />
      {done !== undefined && <Note kind="ok" title={said.done(done)} />}
      {wrong.length > 0 && (
        <Note kind="warn" title={said.wrong}>
          {wrong.join(' ')}
        </Note>
      )}
      {props.counters.length > 1 && <ChooseCounter {...props} />}
      <ListFiles language={language} of={paths.posting({ at: wall.unit.key })} />
      <ToPost {...props} />
      <ToTakeDown {...props} />
      <Posters {...props} />
      <Hanging {...props} />
    </>
  );
}

function ChooseCounter({ language, wall, counters }: PostingProps): JSX.Element {
  const said = postingWords(language);
  return (
    <Filter action={paths.posting()} submit={said.show} label={said.choose}>
      <Select
        name="quay"
        label={said.counter}
        value={wall.unit.key}
        options={counters.map(({ key, name }) => ({ value: key, text: name }))}
      />
    </Filter>
  );
}

function ToPost({ language, wall, k, ticked }: PostingProps): JSX.Element {
  const said = postingWords(language);
  const title = `${said.toPost}: ${wall.toPost.length}`;
  if (wall.toPost.length === 0)
    return (
      <Panel title={title}>
        <Empty icon="check" title={said.allPosted} next={said.allPostedNext} />
      </Panel>
    );
  return (
    <Panel title={title}>
      <Form action={paths.posting()} k={`${k}-post`} files>
        <Hidden name="do" value="post" />
        <Hidden name="counter" value={wall.unit.key} />
        <Undecided sheets={wall.toPost} language={language} />
        <ByField sheets={wall.toPost} table={(sheets) => <PostTable {...{ sheets, ticked, language }} />} />
        <FileField name="photo" label={said.addPhoto} hint={said.photoHint} accept="application/pdf,image/*" />
        <Button>{said.post}</Button>
      </Form>
    </Panel>
  );
}

interface PostTableProps extends Pick<PostingProps, 'ticked' | 'language'> {
  readonly sheets: readonly Sheet[];
}

function PostTable({ sheets, ticked, language }: PostTableProps): JSX.Element {
  const said = postingWords(language);
  return (
    <Table
      caption={said.toPost}
      dense
      stack
      class="mc-ticked"
      scroll={said.toPost}
      columns={[
        { head: said.pick },
        { head: said.name, header: true },
        { head: said.version, nowrap: true },
        { head: said.chain },
      ]}
      rows={sheets.map((sheet) => [
        <Choose key="tick" value={sheet.versionId} name={sheet.version.name} {...{ ticked, language }} />,
        <NameOf key="name" sheet={sheet} />,
        said.from(formatDay(sheet.version.validFrom)),
        <ChainText key="chain" chain={sheet.chain} language={language} />,
      ])}
    />
  );
}

function ToTakeDown({ language, wall, k, ticked }: PostingProps): JSX.Element {
  const said = postingWords(language);
  const title = `${said.toTakeDown}: ${wall.toTakeDown.length}`;
  if (wall.toTakeDown.length === 0)
    return (
      <Panel title={title}>
        <Empty icon="check" title={said.nothingOld} next={said.nothingOldNext} />
      </Panel>
    );
  return (
    <Panel title={title}>
      <Form action={paths.posting()} k={`${k}-down`}>
        <Hidden name="do" value="take-down" />
        <Hidden name="counter" value={wall.unit.key} />
        <Table
          caption={said.toTakeDown}
          dense
          stack
          class="mc-ticked"
          scroll={said.toTakeDown}
          columns={[
            { head: said.pick },
            { head: said.name, header: true },
            { head: said.version, nowrap: true },
            { head: said.posted },
          ]}
          rows={wall.toTakeDown.map((sheet) => [
            <Choose key="tick" value={sheet.posting.id} name={sheet.version.name} {...{ ticked, language }} />,
            <NameOf key="name" sheet={sheet} />,
            sheet.version.validTo ? said.ended(formatDay(sheet.version.validTo)) : said.notHere,
            postedText(sheet, language),
          ])}
        />
        <Button>{said.takeDown}</Button>
      </Form>
    </Panel>
  );
}

const Choose = (props: {
  readonly value: string;
  readonly name: string;
  readonly ticked: ReadonlySet<string>;
  readonly language: Language;
}): JSX.Element => (
  <Tick
    name="chon"
    value={props.value}
    label={`${postingWords(props.language).pick}: ${props.name}`}
    checked={props.ticked.has(props.value)}
  />
);

function Posters({ language, wall }: PostingProps): JSX.Element {
  const said = postingWords(language);
  const fields = new Map([...wall.toPost, ...wall.hanging].map(({ version }) => [version.field, version.field]));
  return (
    <Panel title={said.posters}>
      <p class="govuk-body mc-small">{said.postersHint}</p>
      <Filter action={paths.posters()} submit={said.posters} label={said.posters}>
        <Hidden name="quay" value={wall.unit.key} />
        <Select
          name="linh-vuc"
          label={said.field}
          value=""
          options={[...fields.keys()]
            .sort((one, other) => one.localeCompare(other, 'vi'))
            .map((field) => ({ value: field, text: field }))}
        />
      </Filter>
    </Panel>
  );
}
