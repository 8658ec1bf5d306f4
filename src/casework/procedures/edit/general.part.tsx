import type { JSX } from 'preact';
import { Checkboxes, DayField, Field, Fields, Panel, Select, TextArea } from '#design/index.ts';
import { fieldOf } from './boxes.tsx';
import { editWords } from './edit.text.ts';
import type { FormProps } from './form.page.tsx';
import { lineWords } from './lines.text.ts';
import { nextStepWords } from './next.text.ts';
import { authorisations } from './record.rules.ts';
import { sectionWords } from './sections.text.ts';

/** What a procedure is, whom it is for, and what comes of it. */
export function General(props: FormProps): JSX.Element {
  const { language, ground } = props;
  const said = editWords(language);
  return (
    <Panel title={sectionWords(language).general} main>
      <Field {...fieldOf(props, 'name')} label={said.name} />
      <Fields>
        <Select
          {...fieldOf(props, 'field')}
          label={said.field}
          options={[{ value: '', text: said.none }, ...ground.fields.map((name) => ({ value: name, text: name }))]}
        />
        <Field {...fieldOf(props, 'newField')} label={said.newField} hint={said.newFieldHint} />
        <Field {...fieldOf(props, 'code')} label={said.code} hint={said.codeHint} width={10} />
        <Field {...fieldOf(props, 'sets')} label={said.sets} width={3} inputMode="numeric" />
      </Fields>
      <TextArea {...fieldOf(props, 'purpose')} label={said.purpose} rows={2} />
      <TextArea {...fieldOf(props, 'who')} label={said.who} rows={2} />
      <Select
        {...fieldOf(props, 'authorisation')}
        label={said.authorisation}
        options={authorisations.map((rule) => ({ value: rule, text: lineWords(language).authorised(rule) }))}
      />
      <One {...props} name="presence" text={said.presence} />
      <One {...props} name="privacy" text={said.privacy} />
      <TextArea {...fieldOf(props, 'result')} label={said.result} hint={said.resultHint} rows={3} />
      <Next {...props} />
    </Panel>
  );
}

/** What the citizen does with the result next: told on the portal, at the return, on its paper and where the dossier is followed. */
const Next = (props: FormProps): JSX.Element => {
  const said = nextStepWords(props.language);
  return (
    <>
      <TextArea {...fieldOf(props, 'nextVi')} label={said.nextVi} hint={said.nextHint} rows={2} />
      <TextArea {...fieldOf(props, 'nextEn')} label={said.nextEn} rows={2} />
      <Fields>
        <Field {...fieldOf(props, 'nextOffice')} label={said.nextOffice} />
        <Field {...fieldOf(props, 'nextAddress')} label={said.nextAddress} />
      </Fields>
    </>
  );
};

const One = ({ typed, name, text }: FormProps & { readonly name: string; readonly text: string }): JSX.Element => (
  <Checkboxes name={name} small values={typed[name] === 'yes' ? ['yes'] : []} items={[{ value: 'yes', text }]} />
);

/** By what law, and on which conditions. */
export function Law(props: FormProps): JSX.Element {
  const said = editWords(props.language);
  return (
    <Panel title={sectionWords(props.language).law} main>
      <TextArea {...fieldOf(props, 'law')} label={said.law} hint={said.lawHint} rows={8} />
      <TextArea {...fieldOf(props, 'requirements')} label={said.requirements} rows={4} />
    </Panel>
  );
}

/** From when on it holds, why, and where what it says comes from. */
export function When(props: FormProps): JSX.Element {
  const said = editWords(props.language);
  return (
    <Panel title={sectionWords(props.language).when} main>
      <DayField {...fieldOf(props, 'validFrom')} label={said.validFrom} hint={said.validFromHint} />
      <TextArea {...fieldOf(props, 'why')} label={said.why} rows={2} />
      <Field {...fieldOf(props, 'source')} label={said.source} />
    </Panel>
  );
}
