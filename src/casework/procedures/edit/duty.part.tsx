import type { JSX } from 'preact';
import { Checkboxes, Field, Fields, Panel, TextArea } from '#design/index.ts';
import { fieldOf } from './boxes.tsx';
import { dutyStepField, dutySteps } from './duty.rules.ts';
import { dutyPartWords } from './duty.text.ts';
import type { FormProps } from './form.page.tsx';
import { sectionWords } from './sections.text.ts';
import { rowsOf } from './typed.rules.ts';

/** Whom the person pays on the way, by which article the clock stands, at which steps, and what they are told. */
export function Duty(props: FormProps): JSX.Element {
  const { language } = props;
  const said = dutyPartWords(language);
  return (
    <Panel title={sectionWords(language).duty} note={said.hint} main>
      <Fields>
        <Field {...fieldOf(props, 'dutyPayTo')} label={said.payTo} hint={said.payToHint} />
        <Field {...fieldOf(props, 'dutyLaw')} label={said.law} hint={said.lawHint} />
      </Fields>
      <DutySteps {...props} />
      <TextArea {...fieldOf(props, 'dutyTold')} label={said.told} hint={said.toldHint} rows={2} />
      <TextArea {...fieldOf(props, 'dutyToldEn')} label={said.toldEn} rows={2} />
    </Panel>
  );
}

/** The officer's steps as they are typed now; one that is ticked and gone is shown, so that it can be let go. */
function DutySteps({ typed, errors, language }: FormProps): JSX.Element {
  const said = dutyPartWords(language);
  const examined = rowsOf(typed, 's').flatMap((place) =>
    typed[`s${place}.role`] === 'process' ? [(typed[`s${place}.name`] ?? '').trim()] : [],
  );
  const ticked = dutySteps(typed);
  const names = [...new Set([...examined, ...ticked])].filter(Boolean);
  return (
    <fieldset class="govuk-fieldset govuk-form-group" id="dutySteps" tabIndex={-1}>
      <legend class="govuk-fieldset__legend">{said.steps}</legend>
      <p class="govuk-hint">{names.length > 0 ? said.stepsHint : said.noSteps}</p>
      {errors.has('dutySteps') && <p class="govuk-error-message">{errors.get('dutySteps')}</p>}
      {names.map((name) => (
        <Checkboxes
          key={name}
          name={dutyStepField(name)}
          small
          values={ticked.includes(name) ? [name] : []}
          items={[{ value: name, text: examined.includes(name) ? name : said.gone(name) }]}
        />
      ))}
    </fieldset>
  );
}
