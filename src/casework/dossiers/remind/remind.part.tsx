import type { JSX } from 'preact';
import { Button, Details, Radios } from '#design/index.ts';
import { ActForm, type ActsProps, fieldId, ofAct, typedIn } from '../view/act-form.part.tsx';
import { outcomes, ways } from './remind.rules.ts';
import { outcomeWords, remindWords, wayWords } from './remind.text.ts';

const act = 'nhac-nhan';

/** Somebody was told that the result lies here: how, and what came of it. */
export function Remind(given: ActsProps): JSX.Element {
  const props = ofAct(given, act);
  const { language, errors, whole } = props;
  const said = remindWords(language);
  const phone = whole.owner.phone ?? whole.submitter?.phone;
  const chosen = (name: 'way' | 'outcome', legend: string, items: { value: string; text: string }[]) => (
    <Radios
      name={name}
      id={fieldId(act, name)}
      legend={legend}
      value={typedIn(props, name)}
      error={errors.get(name)}
      small
      items={items}
    />
  );
  return (
    <Details summary={said.open} open={given.refused === act}>
      <ActForm {...props} act={act}>
        <p class="govuk-body mc-small">{phone ? said.phone(phone) : said.noPhone}</p>
        {chosen(
          'way',
          said.way,
          ways.map((value) => ({ value, text: wayWords(language)[value] })),
        )}
        {chosen(
          'outcome',
          said.outcome,
          outcomes.map((value) => ({ value, text: outcomeWords(language)[value] })),
        )}
        <Button kind="secondary" small>
          {said.remind}
        </Button>
      </ActForm>
    </Details>
  );
}
