import type { JSX } from 'preact';
import {
  Button,
  ButtonRow,
  DayField,
  ErrorSummary,
  Field,
  Fields,
  Link,
  PageHead,
  Panel,
  Radios,
  Select,
} from '#design/index.ts';
import type { Language } from '#platform/text/index.ts';
import { calendarWords } from '../calendar.text.ts';
import type { KeptLayer } from '../layers.rules.ts';
import { paths } from '../paths.ts';
import type { TypedDay } from './day.rules.ts';
import { dayWords, reasonText } from './day.text.ts';
import type { EditReason } from './edit.act.ts';

export interface DayPageProps {
  readonly language: Language;
  readonly layer: KeptLayer;
  readonly typed: TypedDay;
  /** The layer says something of this day already: it is changed, and may be removed. */
  readonly known: boolean;
  readonly reasons: readonly EditReason[];
}

/** Declare or change one day. The form only leads to the preview; nothing is written here. */
export const DayPage = (props: DayPageProps): JSX.Element => {
  const { language, layer, typed, known, reasons } = props;
  const say = dayWords(language);
  return (
    <>
      {reasons.length > 0 && (
        <ErrorSummary
          title={say.mend}
          errors={reasons.map((reason) => ({
            text: reasonText(reason, language),
            ...('field' in reason ? { href: `#${reason.field}` } : {}),
          }))}
        />
      )}
      <PageHead title={known ? say.changeDay(typed.day ?? '') : say.declare} under={layer.name} />
      <Panel title={say.kindAndGround} main>
        <form method="get" action={paths.preview(layer.key)} novalidate>
          <TheDay {...props} />
          <Names {...props} />
          <ButtonRow>
            <Button>{say.preview}</Button>
            {known && <Link href={paths.removal(layer.key, typed.day ?? '')}>{say.remove}</Link>}
          </ButtonRow>
        </form>
      </Panel>
    </>
  );
};

const errorAt = ({ reasons, language }: DayPageProps, field: keyof TypedDay): string | undefined => {
  const found = reasons.find((reason) => 'field' in reason && reason.field === field);
  return found && reasonText(found, language);
};

const TheDay = (props: DayPageProps): JSX.Element => {
  const { language, typed } = props;
  const say = dayWords(language);
  return (
    <>
      <DayField
        name="day"
        label={say.day}
        hint={say.dayHint}
        value={typed.day ?? ''}
        error={errorAt(props, 'day')}
        language={language}
      />
      <Radios
        name="kind"
        legend={say.kind}
        value={typed.kind ?? ''}
        error={errorAt(props, 'kind')}
        language={language}
        small
        items={(['off', 'compensation', 'working'] as const).map((kind) => ({ value: kind, text: say[kind] }))}
      />
      <HalfAndHours {...props} />
    </>
  );
};

/** Which half of the day it is about, and by the hours of which weekday is worked. */
const HalfAndHours = (props: DayPageProps): JSX.Element => {
  const { language, typed } = props;
  const say = dayWords(language);
  const weekdays = [1, 2, 3, 4, 5, 6, 7].map((n) => ({
    value: String(n),
    text: calendarWords(language).weekdayLong(n),
  }));
  return (
    <Fields>
      <Select
        name="half"
        label={say.half}
        value={typed.half ?? ''}
        error={errorAt(props, 'half')}
        options={[
          { value: '', text: say.wholeDay },
          { value: 'morning', text: say.morning },
          { value: 'afternoon', text: say.afternoon },
        ]}
      />
      <Select
        name="hoursOf"
        label={say.hoursOf}
        value={typed.hoursOf ?? ''}
        error={errorAt(props, 'hoursOf')}
        options={[{ value: '', text: say.notWorking }, ...weekdays]}
      />
    </Fields>
  );
};

const Names = (props: DayPageProps): JSX.Element => {
  const { language, typed } = props;
  const say = dayWords(language);
  return (
    <>
      <Field name="vi" label={say.nameVi} value={typed.vi ?? ''} error={errorAt(props, 'vi')} maxLength={200} />
      <Field name="en" label={say.nameEn} value={typed.en ?? ''} maxLength={200} />
      <Field
        name="basis"
        label={say.basis}
        hint={say.basisHint}
        value={typed.basis ?? ''}
        error={errorAt(props, 'basis')}
        maxLength={200}
      />
    </>
  );
};
