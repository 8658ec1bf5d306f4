import type { JSX } from 'preact';
import {
  Button,
  ButtonRow,
  DayField,
  ErrorSummary,
  Field,
  Fields,
  Form,
  Note,
  PageHead,
  Panel,
  Promised,
  Select,
  Work,
} from '#design/index.ts';
import type { Unit } from '#foundations/organisations/index.ts';
import type { Language } from '#platform/text/index.ts';
import type { Deadline } from '../deadline/deadline.rules.ts';
import { dueText, limitText } from '../deadline/deadline.text.ts';
import type { Question } from '../deadline/due.rules.ts';
import { limitUnits } from '../deadline/limit.rules.ts';
import { paths } from '../paths.ts';
import { DueAccount } from '../show/due-account.part.tsx';
import type { ReckonReason, Typed } from './reckon.rules.ts';
import { reckonReasonText, reckonWords, unitText } from './reckon.text.ts';

export interface ReckonProps {
  readonly language: Language;
  readonly typed: Typed;
  readonly unit: Unit;
  readonly units: readonly Unit[];
  readonly now: Temporal.Instant;
  readonly reasons: readonly ReckonReason[];
  readonly reckoned: { readonly question: Question; readonly deadline: Deadline } | undefined;
}

/** A limit tried on a calendar: the question left, the date and its account right. */
export const ReckonPage = (props: ReckonProps): JSX.Element => {
  const { language, reasons, reckoned } = props;
  const said = reckonWords(language);
  return (
    <>
      {reasons.length > 0 && (
        <ErrorSummary
          title={said.mend}
          errors={reasons.map((reason) => ({ text: reckonReasonText(reason, language), href: `#${fieldOf(reason)}` }))}
        />
      )}
      <PageHead title={said.title} under={said.lead} />
      <Work side={reckoned ? <Answer {...props} reckoned={reckoned} /> : null}>
        <Panel title={said.asked} main>
          <QuestionForm {...props} />
        </Panel>
      </Work>
    </>
  );
};

/** The name of the field a reason belongs to. */
const fieldOf = ({ field }: ReckonReason): keyof Typed =>
  (
    ({
      day: 'ngay',
      from: 'ngay',
      clock: 'gio',
      limit: 'so',
      unit: 'tinh',
      rule: 'cach',
      ends: 'cach',
      pauses: 'ngay',
    }) as const
  )[field];

const QuestionForm = (props: ReckonProps): JSX.Element => {
  const { language, typed, unit, units } = props;
  const said = reckonWords(language);
  return (
    <Form method="get" action={`${paths.reckon()}#ket-qua`} label={said.title}>
      <From {...props} />
      <Limit {...props} />
      <Select
        name="cach"
        label={said.rule}
        value={typed.cach || 'half-days'}
        error={errorAt(props, 'cach')}
        options={[
          { value: 'half-days', text: said.halfDays },
          { value: 'hours', text: said.hours },
        ]}
        language={language}
      />
      <Select
        name="lich"
        label={said.of}
        value={unit.key}
        options={units.map(({ key, name }) => ({ value: key, text: name }))}
        language={language}
      />
      <ButtonRow>
        <Button icon="cal">{said.submit}</Button>
      </ButtonRow>
    </Form>
  );
};

const errorAt = ({ reasons, language }: ReckonProps, name: keyof Typed): string | undefined => {
  const reason = reasons.find((one) => fieldOf(one) === name);
  return reason && reckonReasonText(reason, language);
};

/** When it was received. */
const From = (props: ReckonProps): JSX.Element => {
  const { language, typed } = props;
  const said = reckonWords(language);
  return (
    <Fields>
      <DayField
        name="ngay"
        label={said.day}
        value={typed.ngay ?? ''}
        error={errorAt(props, 'ngay')}
        language={language}
      />
      <Field
        name="gio"
        label={said.clock}
        hint={said.clockHint}
        value={typed.gio ?? ''}
        error={errorAt(props, 'gio')}
        width={5}
        language={language}
      />
    </Fields>
  );
};

/** How long it may take. */
const Limit = (props: ReckonProps): JSX.Element => {
  const { language, typed } = props;
  const said = reckonWords(language);
  return (
    <Fields>
      <Field
        name="so"
        label={said.amount}
        hint={said.amountHint}
        value={typed.so ?? ''}
        error={errorAt(props, 'so')}
        width={5}
        inputMode="decimal"
        language={language}
      />
      <Select
        name="tinh"
        label={said.unit}
        value={typed.tinh || 'working-day'}
        error={errorAt(props, 'tinh')}
        options={limitUnits.map((value) => ({ value, text: unitText(value, language) }))}
        language={language}
      />
    </Fields>
  );
};

const Answer = ({
  language,
  now,
  unit,
  reckoned,
}: ReckonProps & { reckoned: NonNullable<ReckonProps['reckoned']> }) => {
  const said = reckonWords(language);
  const { question, deadline } = reckoned;
  // To the hour the date is a minute, whoever is judged by it.
  const toTheHour = question.rule === 'hours' && ['working-day', 'half-day'].includes(question.limit.unit);
  const received = said.received(dueText({ due: question.from, judgedBy: 'time' }, language));
  return (
    <div id="ket-qua" class="mc-panels">
      <Promised
        title={said.due}
        day={dueText({ due: deadline.due, judgedBy: toTheHour ? 'time' : deadline.judgedBy }, language)}
        text={
          <>
            {received}; {limitText(question.limit, language)}; <span lang="vi">{unit.name}</span>
          </>
        }
      />
      {deadline.provisional && <Note kind="warn">{said.provisional}</Note>}
      <Panel title={said.account}>
        <DueAccount label={said.account} account={deadline.account} language={language} now={now} />
      </Panel>
    </div>
  );
};
