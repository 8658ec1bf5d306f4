import type { JSX } from 'preact';
import {
  Button,
  ButtonRow,
  DayField,
  ErrorSummary,
  Field,
  Fields,
  Form,
  Hidden,
  Link,
  linksTo,
  PageHead,
  Panel,
  Select,
  TextArea,
} from '#design/index.ts';
import type { Refusal } from '#platform/deeds/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatDay } from '#platform/time/index.ts';
import { paths } from '../paths.ts';
import { authorisations } from './edit.rules.ts';
import type { EditedRow } from './edit.store.ts';
import { editWords } from './edit.text.ts';
import { FeeRows } from './fees.part.tsx';
import { lineWords } from './lines.text.ts';
import { PaperRows, StepRows, TimeRows } from './rows.part.tsx';
import type { Typed } from './typed.rules.ts';

export interface FormProps {
  readonly language: Language;
  readonly procedureKey: string;
  readonly base: EditedRow;
  readonly typed: Typed;
  readonly fields: readonly string[];
  readonly wrong: readonly Refusal[];
  readonly errors: ReadonlyMap<string, string>;
  readonly k: string;
}

/** A new version, made of the one in force: everything may be altered, nothing is written before the preview was seen. */
export function FormPage(props: FormProps): JSX.Element {
  const { language, procedureKey, base, wrong, k } = props;
  const said = editWords(language);
  return (
    <>
      {wrong.length > 0 && <ErrorSummary title={said.wrong} errors={linksTo(wrong)} />}
      <PageHead title={said.title(base.content.name)} under={said.under(formatDay(base.valid_from))} />
      <p class="govuk-body">{said.lead}</p>
      <Form action={paths.newVersion(procedureKey)} k={k} label={said.open}>
        <Hidden name="base" value={base.id} />
        <div class="mc-panels">
          <When {...props} />
          <General {...props} />
          <PaperRows {...props} />
          <FeeRows {...props} />
          <TimeRows {...props} />
          {base.content.steps && <StepRows {...props} />}
          <Law {...props} />
        </div>
        <div class="mc-gap">
          <ButtonRow>
            <Button name="do" value="preview" keys="F9">
              {said.preview}
            </Button>
            <Button kind="secondary" name="do" value="more" keys="F6">
              {said.more}
            </Button>
            <Link href={paths.adminProcedure(procedureKey)}>{said.back}</Link>
          </ButtonRow>
        </div>
      </Form>
    </>
  );
}

/** What a field of this form shows. */
const of = ({ typed, errors, language }: FormProps, name: string) => ({
  ...{ name, language, value: typed[name] ?? '' },
  ...(errors.has(name) ? { error: errors.get(name) ?? '' } : {}),
});

function When(props: FormProps): JSX.Element {
  const said = editWords(props.language);
  return (
    <Panel n={1} title={said.when} main>
      <DayField {...of(props, 'validFrom')} label={said.validFrom} hint={said.validFromHint} />
      <TextArea {...of(props, 'why')} label={said.why} rows={2} />
      <Field {...of(props, 'source')} label={said.source} />
    </Panel>
  );
}

function General(props: FormProps): JSX.Element {
  const { language, fields } = props;
  const said = editWords(language);
  return (
    <Panel n={2} title={said.general}>
      <Field {...of(props, 'name')} label={said.name} />
      <Fields>
        <Select
          {...of(props, 'field')}
          label={said.field}
          options={fields.map((name) => ({ value: name, text: name }))}
        />
        <Field {...of(props, 'code')} label={said.code} hint={said.codeHint} width={10} />
        <Field {...of(props, 'sets')} label={said.sets} width={3} inputMode="numeric" />
      </Fields>
      <TextArea {...of(props, 'purpose')} label={said.purpose} rows={2} />
      <TextArea {...of(props, 'who')} label={said.who} rows={2} />
      <Select
        {...of(props, 'authorisation')}
        label={said.authorisation}
        options={authorisations.map((rule) => ({ value: rule, text: lineWords(language).authorised(rule) }))}
      />
      <TextArea {...of(props, 'result')} label={said.result} hint={said.resultHint} rows={3} />
    </Panel>
  );
}

function Law(props: FormProps): JSX.Element {
  const said = editWords(props.language);
  return (
    <Panel n={props.base.content.steps ? 7 : 6} title={said.law}>
      <TextArea {...of(props, 'law')} label={said.law} hint={said.lawHint} rows={6} />
      <TextArea {...of(props, 'requirements')} label={said.requirements} rows={3} />
    </Panel>
  );
}
