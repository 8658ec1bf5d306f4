import type { JSX } from 'preact';
import { Button, Details, Field, Select, TextArea } from '#design/index.ts';
import { limitText } from '#foundations/calendar/index.ts';
import { dayOf, formatDay } from '#platform/time/index.ts';
import { verificationOf } from '../../procedures/rules.ts';
import { ActForm, type ActsProps, fieldId, ofAct, typedIn } from '../view/act-form.part.tsx';
import { extendReasonText, extendWords } from './extend.text.ts';

const act = 'gia-han-xac-minh';

/** The limit grows while another body verifies; shut, and says why, once it has, and once the promised day is past. */
export function Extend(given: ActsProps): JSX.Element | null {
  const props = ofAct(given, act);
  const { whole, language, errors } = props;
  const said = extendWords(language);
  const verification = verificationOf(whole.version, whole.dossier.case_key);
  if (!verification) return null;
  const limit = limitText(verification, language);
  const shut = whyShut(props, limit);
  if (shut)
    return (
      <Button disabled kind="secondary" why={shut} block>
        {said.extend}
      </Button>
    );
  return (
    <Details summary={said.extend} open={given.refused === act}>
      <ActForm {...props} act={act}>
        <p class="govuk-body mc-small">{said.hint(limit)}</p>
        <Whom {...props} />
        <TextArea
          name="question"
          id={fieldId(act, 'question')}
          label={said.question}
          rows={2}
          value={typedIn(props, 'question')}
          error={errors.get('question')}
        />
        <Button kind="secondary" block>
          {said.do}
        </Button>
      </ActForm>
    </Details>
  );
}

/** A unit of the district, which finds the question among its work, or another body by its name. */
function Whom(props: ActsProps): JSX.Element {
  const { language, errors, acts } = props;
  const said = extendWords(language);
  return (
    <>
      <Select
        name="unit"
        id={fieldId(act, 'unit')}
        label={said.unit}
        hint={said.unitHint}
        value={typedIn(props, 'unit')}
        options={[{ value: '', text: said.outside }, ...acts.asks.map(({ key, name }) => ({ value: key, text: name }))]}
      />
      <Field
        name="asked"
        id={fieldId(act, 'asked')}
        label={said.asked}
        value={typedIn(props, 'asked')}
        error={errors.get('asked')}
      />
    </>
  );
}

/** Why it cannot be extended now; nothing where it can. */
function whyShut({ whole: { extension }, acts, language }: ActsProps, limit: string): string | undefined {
  if (extension) return extendWords(language).extended(formatDay(dayOf(extension.extended_at)), limit);
  return acts.extendsTooLate ? extendReasonText({ reason: 'extend-too-late' }, language) : undefined;
}
