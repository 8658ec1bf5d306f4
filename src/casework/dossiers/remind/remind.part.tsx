import type { JSX } from 'preact';
import { Button, Details, Radios } from '#design/index.ts';
import { ActForm, type ActsProps, fieldId, ofAct, typedIn } from '../view/act-form.part.tsx';
import { outcomes, ways } from './remind.rules.ts';
import { outcomeWords, remindWords, wayWords } from './remind.text.ts';

interface Told extends ActsProps {
  readonly act: 'nhac-nhan' | 'bao-cong-dan';
  readonly summary: string;
}

/** Somebody was told that the result lies here. */
export const Remind = (given: ActsProps): JSX.Element => (
  <Told {...given} act="nhac-nhan" summary={remindWords(given.language).open} />
);

/** Somebody was told what the dossier waits for. */
export const TellCitizen = (given: ActsProps): JSX.Element => (
  <Told {...given} act="bao-cong-dan" summary={remindWords(given.language).tell} />
);

/** How somebody was told, and what came of it. */
function Told({ act, summary, ...given }: Told): JSX.Element {
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
    <Details summary={summary} open={given.refused === act}>
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
          {act === 'nhac-nhan' ? said.remind : said.writeDown}
        </Button>
      </ActForm>
    </Details>
  );
}
