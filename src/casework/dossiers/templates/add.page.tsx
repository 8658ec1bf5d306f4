import type { JSX } from 'preact';
import {
  Button,
  ButtonRow,
  Checkboxes,
  DayField,
  Details,
  ErrorSummary,
  Field,
  Fieldset,
  FileField,
  Form,
  Hidden,
  Link,
  linksTo,
  Note,
  PageHead,
  Panel,
  TextArea,
} from '#design/index.ts';
import type { Refusal } from '#platform/deeds/index.ts';
import { newId } from '#platform/id/index.ts';
import type { Language } from '#platform/text/index.ts';
import { paths } from '../paths.ts';
import { addWords } from './add.text.ts';
import type { TypedOwn } from './own.rules.ts';
import { OfUnits, type UnitChoice, unitsText } from './scope.page.tsx';
import { SampleLines } from './template.page.tsx';
import { templateWords } from './template.text.ts';
import { TagsHelp } from './templates.page.tsx';

/** A field of work with its procedures, as a template may be for. */
export interface FieldChoice {
  readonly key: string;
  readonly name: string;
  /** The office that settles most of it; undefined: the communes. */
  readonly settledBy: string | undefined;
  readonly procedures: readonly { readonly key: string; readonly name: string }[];
}

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

export function UsedFor({
  language,
  typed,
  choices,
  error,
}: AddProps & { readonly error: string | undefined }): JSX.Element {
  const said = addWords(language);
  return (
    <Fieldset
      id="fields"
      legend={said.usedFor}
      hint={said.usedForHint}
      language={language}
      {...(error ? { error } : {})}
    >
      <Details summary={said.choose} open={typed.fields.length + typed.procedures.length > 0}>
        {[...Map.groupBy(choices, ({ settledBy }) => settledBy)].map(([unit, some]) => (
          <Details
            key={unit ?? ''}
            open={some.some((one) => isChosen(one, typed))}
            summary={<OfOffice {...{ language, unit, some }} />}
          >
            {some.map((one) => (
              <OneField key={one.key} {...{ language, typed, one }} />
            ))}
          </Details>
        ))}
      </Details>
    </Fieldset>
  );
}

const isChosen = ({ key, procedures }: FieldChoice, typed: TypedOwn): boolean =>
  typed.fields.includes(key) || procedures.some((one) => typed.procedures.includes(one.key));

/** Whose work it is, and how many fields it has. */
function OfOffice(props: Pick<AddProps, 'language'> & { unit: string | undefined; some: readonly FieldChoice[] }) {
  const said = addWords(props.language);
  return (
    <>
      {props.unit ? <span lang="vi">{props.unit}</span> : said.ofCommunes}{' '}
      <span class="mc-muted">({said.fieldsIn(props.some.length)})</span>
    </>
  );
}

type OfField = Pick<AddProps, 'language' | 'typed'> & { readonly one: FieldChoice };

/** A field of work folded away, opened where something of it is chosen. */
function OneField({ language, typed, one }: OfField): JSX.Element {
  const said = addWords(language);
  const whole = typed.fields.includes(one.key);
  const single = one.procedures.filter(({ key }) => typed.procedures.includes(key)).length;
  const chosen = whole ? said.wholeField : single > 0 ? said.chosen(single) : said.count(one.procedures.length);
  return (
    <Details
      open={whole || single > 0}
      summary={
        <>
          <span lang="vi">{one.name}</span> <span class="mc-muted">({chosen})</span>
        </>
      }
    >
      <Checkboxes
        name="fields"
        id={`fields-${one.key}`}
        small
        values={typed.fields}
        items={[{ value: one.key, text: said.wholeField }]}
      />
      <Checkboxes
        name="procedures"
        id={`procedures-${one.key}`}
        small
        values={typed.procedures}
        items={one.procedures.map(({ key, name }) => ({ value: key, text: <span lang="vi">{name}</span> }))}
      />
    </Details>
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
  const { fields, procedures, units, ...boxes } = typed;
  const carried = [
    ...units.map((one) => ['units', one]),
    ...fields.map((one) => ['fields', one]),
    ...procedures.map((one) => ['procedures', one]),
  ];
  return (
    <>
      <PageHead title={typed.name} under={`${words.from} ${typed.from}`} />
      <Note title={words.nothingYet} />
      <Panel title={said.usedFor}>
        <p class="govuk-body">{unitsText(units, known, language)}</p>
        <p class="govuk-body">{usedForText(typed, choices, language)}</p>
      </Panel>
      <SampleLines language={language} lines={lines} />
      <Form action={paths.newTemplate()} k={newId()} files label={said.write}>
        {[...Object.entries(boxes), ...carried, ['digest', digest]].map(([name = '', value = ''], n) => (
          <Hidden key={`${name}-${n}`} name={name} value={value} />
        ))}
        <ButtonRow>
          <Button name="do" value="write" keys="F9">
            {said.write}
          </Button>
          <Button name="do" value="edit" kind="secondary">
            {said.fileAgain}
          </Button>
        </ButtonRow>
      </Form>
    </>
  );
}

/** What a template is for, in words: whole fields, single procedures, or every procedure. */
export function usedForText(
  { fields, procedures }: Pick<TypedOwn, 'fields' | 'procedures'>,
  choices: readonly FieldChoice[],
  language: Language,
): string {
  const said = addWords(language);
  const names = new Map(choices.flatMap((one) => one.procedures.map(({ key, name }) => [key, name] as const)));
  const fieldNames = new Map(choices.map(({ key, name }) => [key, name]));
  const all = [
    ...fields.map((key) => said.field(fieldNames.get(key) ?? key)),
    ...procedures.map((key) => names.get(key) ?? key),
  ];
  return all.length === 0 ? templateWords(language).every : all.join('; ');
}
