import type { JSX } from 'preact';
import {
  Button,
  ButtonRow,
  DayField,
  Details,
  ErrorSummary,
  Field,
  FileField,
  Form,
  Hidden,
  Link,
  linksTo,
  Note,
  PageHead,
  Panel,
  Table,
  TextArea,
} from '#design/index.ts';
import { newId } from '#platform/id/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatDay, formatMoment } from '#platform/time/index.ts';
import { paths } from '../paths.ts';
import { OwnPart } from './own.part.tsx';
import { ScopePart } from './scope.part.tsx';
import type { TypedTemplate } from './template.rules.ts';
import type { Brought } from './template.store.ts';
import { templateWords } from './template.text.ts';
import { type Listed, nameOfTemplate, standingText, TagsHelp } from './templates.page.tsx';
import { isOffered } from './templates.ts';
import type { FieldChoice, UnitChoice } from './used-for.part.tsx';

type Wrong = readonly { readonly text: string; readonly field?: string | undefined }[];

export interface TemplateProps {
  readonly language: Language;
  readonly template: Listed;
  readonly names: ReadonlyMap<string, string>;
  readonly typed: TypedTemplate;
  readonly wrong: Wrong;
  /** Fields and offices there are today, by which its scope is told. */
  readonly choices: readonly FieldChoice[];
  readonly units: readonly UnitChoice[];
  /** Whether a draft of it lies with a dossier. */
  readonly used: boolean;
  /** What was just done, in words. */
  readonly done?: string | undefined;
}

/** One template: what is in force, its history, and the form by which another version comes. */
export function TemplatePage(props: TemplateProps): JSX.Element {
  const { language, template, wrong, done } = props;
  const said = templateWords(language);
  const unknown = wrong.some(({ field }) => field === 'file');
  return (
    <>
      {wrong.length > 0 && <ErrorSummary title={said.wrong} errors={linksTo(wrong)} />}
      {done && <Note kind="ok" role="status" title={done} />}
      <PageHead title={nameOfTemplate(template, language)} under={standingText(template, language)}>
        {isOffered(template) && <Files {...props} />}
      </PageHead>
      <OwnPart {...props} />
      <ScopePart {...props} />
      {!template.own?.taken_back_at && <Bring {...props} />}
      <TagsHelp language={language} open={unknown} />
      <History {...props} />
    </>
  );
}

function Files({ language, template }: TemplateProps): JSX.Element {
  const said = templateWords(language);
  return (
    <>
      <Button href={paths.templateFile(template.key, 'mau.docx')} kind="secondary" icon="down">
        {said.download}
      </Button>
      <Button href={paths.templateFile(template.key, 'dien-thu.docx')} kind="secondary" icon="docs">
        {said.preview}
      </Button>
    </>
  );
}

function Bring({ language, template, typed, wrong }: TemplateProps): JSX.Element {
  const said = templateWords(language);
  const error = (field: string): string | undefined => wrong.find((one) => one.field === field)?.text;
  return (
    <Panel title={said.bring} main>
      <Form action={paths.template(template.key)} k={newId()} files label={said.bring}>
        <FileField name="file" label={said.file} error={error('file')} accept=".docx" language={language} />
        <DayField name="from" label={said.from} value={typed.from} error={error('from')} language={language} />
        <TextArea name="why" label={said.why} rows={2} value={typed.why} error={error('why')} />
        <Button name="do" value="look" keys="F9">
          {said.look}
        </Button>
      </Form>
    </Panel>
  );
}

function History({ language, template, names }: TemplateProps): JSX.Element {
  const said = templateWords(language);
  if (template.history.length === 0) return <p class="govuk-body">{said.noneBrought}</p>;
  return (
    <Table
      caption={said.history}
      stack
      columns={[{ head: said.version, header: true }, { head: said.who }, { head: said.why }, { head: said.state }]}
      rows={template.history.map((one) => [
        <Link key="file" href={paths.templateFile(template.key, `ban-${one.number}.docx`)}>
          {said.nth(one.number, formatDay(one.valid_from))}
        </Link>,
        `${(one.brought_by && names.get(one.brought_by)) || ''}, ${formatMoment(one.brought_at)}`,
        <span key="why" lang="vi">
          {one.why}
        </span>,
        one.taken_back_why === null ? (
          <TakeBack key="back" language={language} template={template} version={one} />
        ) : (
          <span key="back" lang="vi">
            {said.takenBack(one.taken_back_why)}
          </span>
        ),
      ])}
    />
  );
}

function TakeBack({
  language,
  template,
  version,
}: Pick<TemplateProps, 'language' | 'template'> & { readonly version: Brought }): JSX.Element {
  const said = templateWords(language);
  const now = template.brought?.id === version.id;
  const later = !now && template.history.find(({ taken_back_at }) => !taken_back_at)?.id === version.id;
  return (
    <>
      {now ? said.stands : later ? said.later : said.before}
      <Details summary={said.takeBack}>
        <Form action={paths.takeTemplateBack(template.key)} k={newId()} label={`${said.takeBack} ${version.number}`}>
          <Hidden name="version" value={version.id} />
          <Field name="why" id={`why-${version.number}`} label={said.why} />
          <Button kind="warning" small>
            {said.takeBack}
          </Button>
        </Form>
      </Details>
    </>
  );
}

/** The file that was brought, filled with a sample: nothing is written before this was seen. */
export function TemplatePreview({
  language,
  template,
  typed,
  digest,
  lines,
}: Pick<TemplateProps, 'language' | 'template' | 'typed'> & {
  readonly digest: string;
  readonly lines: readonly string[];
}): JSX.Element {
  const said = templateWords(language);
  return (
    <>
      <PageHead title={nameOfTemplate(template, language)} under={`${said.from} ${typed.from}`} />
      <Note title={said.nothingYet} />
      <SampleLines language={language} lines={lines} />
      <Form action={paths.template(template.key)} k={newId()} files label={said.write}>
        <Hidden name="digest" value={digest} />
        <Hidden name="from" value={typed.from} />
        <Hidden name="why" value={typed.why} />
        <ButtonRow>
          <Button name="do" value="write" keys="F9">
            {said.write}
          </Button>
          <Link href={paths.template(template.key)}>{said.another}</Link>
        </ButtonRow>
      </Form>
    </>
  );
}

/** What the file says, filled with the sample. */
export const SampleLines = ({
  language,
  lines,
}: Pick<TemplateProps, 'language'> & { readonly lines: readonly string[] }): JSX.Element => (
  <Panel title={templateWords(language).seen}>
    <div lang="vi">
      {lines.map((line, n) => (
        <p key={`${n}-${line}`} class="govuk-body mc-small">
          {line}
        </p>
      ))}
    </div>
  </Panel>
);
