import type { JSX } from 'preact';
import { Checkboxes, Fields, Fieldset, Panel, TextArea } from '#design/index.ts';
import { boxesOf, CaseTicks, fieldOf, placesOf, severalCases } from './boxes.tsx';
import { editWords } from './edit.text.ts';
import type { FormProps } from './form.page.tsx';

/** Phí and lệ phí, whom the law exempts, and where the sum changes: each a group of its own. */
export function FeeRows(props: FormProps): JSX.Element {
  const said = editWords(props.language);
  return (
    <Panel title={said.fees} note={said.feesHint} main>
      {placesOf(props, 'f').map((place) => (
        <Fee key={place} {...props} place={place} />
      ))}
    </Panel>
  );
}

/** On which grounds it is waived or reduced, one a line. */
function Grounds(props: FormProps & { readonly place: number }): JSX.Element {
  const said = editWords(props.language);
  return (
    <TextArea
      {...fieldOf(props, `f${props.place}.grounds`)}
      label={said.grounds}
      hint={said.groundsHint}
      rows={4}
      autocomplete="off"
    />
  );
}

function Fee(props: FormProps & { readonly place: number }): JSX.Element {
  const { place, typed, language } = props;
  const said = editWords(language);
  const { field, select } = boxesOf(props, 'f', place, false);
  const kinds = ['lệ phí', 'phí'].map((kind) => ({ value: kind, text: kind }));
  const nobody = `f${place}.nobody`;
  return (
    <Fieldset legend={`${said.fee} ${place}`}>
      <Fields>
        {select('kind', said.kind, kinds)}
        {field('name', said.feeName)}
        {field('dong', said.dong)}
        {field('per', said.per)}
      </Fields>
      <Fields>
        {field('basis', said.basis)}
        {field('exempt', said.exempt)}
        {field('exemptSource', said.exemptSource)}
        <Checkboxes
          name={nobody}
          small
          values={typed[nobody] === 'yes' ? ['yes'] : []}
          items={[{ value: 'yes', text: said.nobody }]}
        />
      </Fields>
      <Grounds {...props} />
      <Amounts {...props} />
      {severalCases(props) && (
        <>
          <p class="govuk-body mc-small">{said.cases}</p>
          <CaseTicks {...props} row={`f${place}`} />
        </>
      )}
    </Fieldset>
  );
}

/** What it costs beyond so many, at the most, and how much of it the office keeps. */
function Amounts(props: FormProps & { readonly place: number }): JSX.Element {
  const said = editWords(props.language);
  const { field } = boxesOf(props, 'f', props.place, false);
  return (
    <>
      <Fields>
        {field('furtherFrom', said.furtherFrom)}
        {field('furtherDong', said.furtherDong)}
        {field('most', said.most)}
        {field('kept', said.keptShare)}
      </Fields>
      <p class="govuk-body mc-small">{said.keptShareHint}</p>
    </>
  );
}
