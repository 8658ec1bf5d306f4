import type { JSX } from 'preact';
import type { Language } from '#platform/text/index.ts';
import { formatClock, formatDay, localOf } from '#platform/time/index.ts';
import { Hidden } from '../parts/form.tsx';
import { classes } from '../parts/group.tsx';
import { withQuery } from './document.tsx';
import { frameWords } from './frame.text.ts';

/** Where the trainer's buttons go, and back to which page; `k` is the idempotency key. */
export interface Trainer {
  readonly action: string;
  readonly k: string;
  readonly back: string;
}

/** Says that this is a demonstration and what time it is in it; whoever may, moves the clock here. */
export const Demo = (props: {
  now: Temporal.Instant;
  language: Language;
  url: string;
  /** The world it plays in: 2019's, or today's. */
  context: '2019' | 'now';
  office?: boolean;
  trainer?: Trainer;
}): JSX.Element => {
  const say = frameWords(props.language);
  return (
    <aside class={classes('mc-demo', props.office && 'mc-demo--office')} aria-label={say.demonstration}>
      <div class="govuk-width-container">
        <span>
          <b>{say.demonstration}</b>
          <span class="mc-demo__weekday"> · {props.context === 'now' ? say.inTheNow : say.inThe2019}</span>,{' '}
          <BusinessTime now={props.now} language={props.language} />
        </span>
        <span class="mc-demo__end">
          {props.trainer && <ClockForm trainer={props.trainer} now={props.now} language={props.language} />}
          <OtherLanguage url={props.url} language={props.language} />
        </span>
      </div>
    </aside>
  );
};

/** “Thứ Tư 20/02/2019, 08:28” */
const BusinessTime = ({ now, language }: { now: Temporal.Instant; language: Language }) => {
  const local = localOf(now);
  const weekday = frameWords(language).weekdays.split('|')[local.dayOfWeek - 1];
  return (
    <>
      <span class="mc-demo__weekday">{weekday} </span>
      {formatDay(local.toPlainDate())}, {formatClock(local)}
    </>
  );
};

/** The same page in the other language, named in that language. */
export const OtherLanguage = ({ url, language }: { url: string; language: Language }): JSX.Element => {
  const other = language === 'vi' ? 'en' : 'vi';
  return (
    <a href={withQuery(url, 'ngon-ngu', other)} lang={other} hreflang={other}>
      {frameWords(language).otherLanguage}
    </a>
  );
};

const ClockForm = ({ trainer, now, language }: { trainer: Trainer; now: Temporal.Instant; language: Language }) => {
  const say = frameWords(language);
  // An example that would be taken: the clock does not go back.
  const tomorrow = localOf(now).toPlainDate().add({ days: 1 });
  return (
    <form action={trainer.action} method="post" aria-label={say.moveClock}>
      <Hidden name="key" value={trainer.k} />
      <Hidden name="next" value={trainer.back} />
      <button type="submit" class="mc-linklike" name="by" value="hour">
        {say.anHour}
      </button>
      <button type="submit" class="mc-linklike" name="by" value="day">
        {say.aDay}
      </button>
      <label for="dong-ho-den">{say.toDay}</label>
      <input id="dong-ho-den" name="to" inputMode="numeric" autocomplete="off" placeholder={formatDay(tomorrow)} />
      <button type="submit" class="mc-linklike" name="by" value="to">
        {say.go}
      </button>
    </form>
  );
};
