import type { JSX } from 'preact';
import {
  Button,
  ButtonRow,
  DayField,
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
  TextArea,
  WriteOrEdit,
} from '#design/index.ts';
import type { Refusal } from '#platform/deeds/index.ts';
import { newId } from '#platform/id/index.ts';
import type { Language } from '#platform/text/index.ts';
import { paths } from '../paths.ts';
import { addWords } from './add.text.ts';
import { carriedOwn, type TypedOwn } from './own.rules.ts';
import { SampleLines } from './template.page.tsx';
import { templateWords } from './template.text.ts';
import { TagsHelp } from './templates.page.tsx';
import { type FieldChoice, OfUnits, type UnitChoice, UsedFor, unitsText, usedForText } from './used-for.part.tsx';

export interface AddProps {
  readonly language: Language;
  readonly typed: TypedOwn;
  readonly choices: readonly FieldChoice[];
  readonly wrong: readonly Refusal[];
}

/** A template that is not there yet: its name, what it is for, its file and its day. */
export function AddPage(props: AddProps & WithUnits): JSX.Element {
  const { language, typed, wrong } = props;
  const [said, words] = [addWords(language), templateWords(language)];
  const error = (field: string): string | undefined => wrong.find((one) => one.field === field)?.text;
  return (
    <>
      {wrong.length > 0 && <ErrorSummary title={words.wrong} errors={linksTo(wrong)} />}
      <PageHead title={said.add} under={said.lead} />
      <Panel title={said.add} main>
        <Form action={paths.newTemplate()} k={newId()} files label={said.add}>
          <Field name="name" label={said.name} hint={said.nameHint} value={typed.name} error={error('name')} />
          <Field name="english" label={said.english} value={typed.english} error={error('english')} />
          <OfUnits {...props} error={error('units')} />
          <UsedFor {...props} error={error('fields')} />
          <FileField name="file" label={words.file} error={error('file')} accept=".docx" language={language} />
          <DayField name="from" label={words.from} value={typed.from} error={error('from')} language={language} />
          <TextArea name="why" label={words.why} rows={2} value={typed.why} error={error('why')} />
          <ButtonRow>
            <Button name="do" value="look" keys="F9">
              {words.look}
            </Button>
            <Link href={paths.templates()}>{words.title}</Link>
          </ButtonRow>
        </Form>
      </Panel>
      <TagsHelp language={language} open={error('file') !== undefined} />
    </>
  );
}

type WithUnits = { readonly units: readonly UnitChoice[] };

interface PreviewProps extends Pick<AddProps, 'language' | 'typed' | 'choices'>, WithUnits {
  readonly digest: string;
  readonly lines: readonly string[];
}

/** The new template filled with a sample: nothing is written before this was seen. */
export function AddPreview({ language, typed, choices, units: known, digest, lines }: PreviewProps): JSX.Element {
  const [said, words] = [addWords(language), templateWords(language)];
  return (
    <>
      <PageHead title={typed.name} under={`${words.from} ${typed.from}`} />
      <Note title={words.nothingYet} />
      <Panel title={said.usedFor}>
        <p class="govuk-body">{unitsText(typed.units, known, language)}</p>
        <p class="govuk-body">{usedForText(typed, choices, language)}</p>
      </Panel>
      <SampleLines language={language} lines={lines} />
      <Form action={paths.newTemplate()} k={newId()} files label={said.write}>
        {[...carriedOwn(typed), ['digest', digest] as const].map(([name, value], n) => (
          <Hidden key={`${name}-${n}`} name={name} value={value} />
        ))}
        <WriteOrEdit write={said.write} edit={said.fileAgain} />
      </Form>
    </>
  );
}
