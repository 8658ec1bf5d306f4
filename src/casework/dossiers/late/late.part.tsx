import type { JSX } from 'preact';
import { Button, DayField, Details, Note, Select, TextArea } from '#design/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatDay, formatMoment } from '#platform/time/index.ts';
import { ActForm, type ActsProps, ofAct, typedIn } from '../view/act-form.part.tsx';
import type { Whole } from '../view/dossier.view.ts';
import { causes } from './late.rules.ts';
import { causeWords, lateWords } from './late.text.ts';

/** The office says that the promised day cannot be kept. */
export function ReportLate(given: ActsProps): JSX.Element {
  const props = ofAct(given, 'bao-cham');
  const { language, errors } = props;
  const said = lateWords(language);
  const named = causeWords(language);
  const options = [{ value: '', text: said.choose }, ...causes.map((value) => ({ value, text: named[value] }))];
  return (
    <Details summary={said.report} open={given.refused === 'bao-cham'}>
      <ActForm {...props} act="bao-cham">
        <Select
          name="cause"
          label={said.cause}
          hint={said.reportHint}
          options={options}
          value={typedIn(props, 'cause')}
          error={errors.get('cause')}
        />
        <TextArea name="said" label={said.said} rows={2} value={typedIn(props, 'said')} error={errors.get('said')} />
        <DayField name="newDay" label={said.newDay} value={typedIn(props, 'newDay')} error={errors.get('newDay')} />
        <Button kind="secondary" block>
          {said.send}
        </Button>
      </ActForm>
    </Details>
  );
}

/** The counter apologises for what the office reported. */
export function Apologise(props: ActsProps): JSX.Element {
  const said = lateWords(props.language);
  return (
    <ActForm {...props} act="xin-loi">
      <Button block>{said.apologise}</Button>
    </ActForm>
  );
}

/** What was said of the lateness: above the acts, for whoever opens the dossier. */
export function LateNote({ whole, language }: Pick<ActsProps, 'whole' | 'language'>): JSX.Element | null {
  const { lateness, unitNames } = whole;
  if (!lateness) return null;
  const said = lateWords(language);
  const title = said.reported(unitNames.get(lateness.unit_id) ?? '', formatMoment(lateness.reported_at));
  const number = `${String(lateness.number ?? 0).padStart(2, '0')}/PXL`;
  return (
    <Note kind="warn" title={title}>
      {lateness.apologised_at ? said.apologised(number, formatDay(lateness.new_day)) : why(whole, language)}
    </Note>
  );
}

function why({ lateness }: Whole, language: Language): string {
  if (!lateness) return '';
  const text = /[.!?]$/.test(lateness.said) ? lateness.said : `${lateness.said}.`;
  return lateWords(language).because(causeWords(language)[lateness.cause], text, formatDay(lateness.new_day));
}
