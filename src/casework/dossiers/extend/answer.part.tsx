import type { JSX } from 'preact';
import { Button, DayField, Details, Field, TextArea } from '#design/index.ts';
import type { Language } from '#platform/text/index.ts';
import { dayOf, formatDay } from '#platform/time/index.ts';
import type { Extension } from '../dossier/extension.store.ts';
import { ActForm, type ActsProps, fieldId, ofAct, typedIn } from '../view/act-form.part.tsx';
import type { Whole } from '../view/dossier.view.ts';
import { answerDue, cameLate } from './answer.rules.ts';
import { answerWords } from './answer.text.ts';

const act = 'tra-loi-xac-minh';

type Verifying = Pick<Whole, 'extension' | 'calendar'>;

/** Who was asked and when, and what became of it: awaited, overdue, or answered, in time or not. */
export function verificationTold({ extension, calendar }: Verifying, language: Language, overdue: boolean): string {
  if (!extension) return '';
  const said = answerWords(language);
  const { answered_on: on } = extension;
  const due = formatDay(answerDue(extension, calendar));
  const asked = said.asked(extension.asked, formatDay(dayOf(extension.extended_at)));
  if (on) return `${asked}, ${said.answered(formatDay(on), cameLate(on, extension, calendar))}`;
  return `${asked}, ${overdue ? said.overdue(due) : said.waits(due)}`;
}

/** Among the facts of a dossier; nothing where nobody was asked. */
export const verificationFacts = (whole: Verifying, language: Language, overdue: boolean) =>
  whole.extension
    ? [
        {
          key: answerWords(language).title,
          value: [verificationTold(whole, language, overdue), answerTold(whole.extension)].filter(Boolean).join('. '),
        },
      ]
    : [];

/** Who answered what; nothing before. */
const answerTold = (extension: Extension | undefined): string | undefined =>
  extension?.answer
    ? [`${extension.answer_from}`, extension.answer_number].filter(Boolean).join(', ').concat(`: ${extension.answer}`)
    : undefined;

/** Beside the deed that asked somebody, what; beside the answer, who gave which. */
export function verifyingTold(type: string, extension: Extension | undefined): string | undefined {
  if (type === 'dossier.extended' && extension) return `${extension.asked}: ${extension.question}`;
  return type === 'dossier.verification-answered' ? answerTold(extension) : undefined;
}

/** Where the verification stands, and the form of its answer until it is there. */
export function AnswerVerification(given: ActsProps): JSX.Element | null {
  const props = ofAct(given, act);
  const { whole, language, errors, acts } = props;
  const said = answerWords(language);
  const { extension } = whole;
  if (!extension) return null;
  const stands = <p class="govuk-body mc-small">{verificationTold(whole, language, acts.answerOverdue)}.</p>;
  if (extension.answered_on) return stands;
  const field = (name: string, before = '') => ({
    ...{ name, id: fieldId(act, name), error: errors.get(name) },
    value: given.refused === act ? typedIn(props, name) : before,
  });
  return (
    <>
      {stands}
      <Details summary={said.press} open={given.refused === act}>
        <ActForm {...props} act={act}>
          <DayField {...field('answeredOn')} label={said.day} />
          <Field {...field('from', extension.asked)} label={said.from} />
          <TextArea {...field('said')} label={said.said} rows={2} />
          <Button kind="secondary" block>
            {said.do}
          </Button>
        </ActForm>
      </Details>
    </>
  );
}
