import type { JSX } from 'preact';
import { framed, frames } from '../framed.ts';
import { type Content, DueShape, type DueState, Icon } from './icon.tsx';

/** How a deadline stands: shape, colour and the words “Còn 2 ngày làm việc”. */
export const Due = ({ state, children }: { state: DueState; children: Content }): JSX.Element =>
  dueFrames(state)(children);

const dueFrames = frames((state) =>
  framed((hole) => (
    <span class={`mc-due mc-due--${state}`}>
      <DueShape state={state as DueState} />
      <span>{hole}</span>
    </span>
  )),
);

export interface AccountLine {
  /** count: a day that counts · off: days that do not · stop: the clock stands · due · day: the day it began · today: a day that counts, and is today. */
  readonly kind: 'count' | 'off' | 'stop' | 'due' | 'day' | 'today';
  /** “T5 21/02/2019” */
  readonly day: Content;
  readonly text: Content;
  /** Which counted day it is. */
  readonly n?: number | string;
  /** Any kind of day may be today. */
  readonly today?: boolean;
}

/** Why a due date is this date: one line a day. */
export const DeadlineAccount = ({ lines, label }: { lines: readonly AccountLine[]; label?: string }): JSX.Element => (
  <ol class="mc-account" aria-label={label}>
    {lines.map((line, index) => (
      <li key={index} class={lineClass(line)}>
        <span class="mc-account__n">{sign(line)}</span>
        <span class="mc-account__d">{line.day}</span>
        <span class="mc-account__w">{line.text}</span>
      </li>
    ))}
  </ol>
);

export interface TimelineItem {
  readonly title: Content;
  readonly when: string;
  readonly by?: string;
  readonly text?: Content;
  readonly kind: 'done' | 'now' | 'stop' | 'next';
  /** The instant as machines read it. */
  readonly datetime?: string;
}

/** What happened and what will, newest (or last to come) first. */
export const Timeline = ({ items, level }: { items: readonly TimelineItem[]; level?: 2 | 3 | 4 }): JSX.Element => {
  const Title = `h${level ?? 3}` as const;
  return (
    <ol class="moj-timeline">
      {items.map((item, index) => (
        <li key={index} class={item.kind === 'done' ? 'moj-timeline__item' : `moj-timeline__item mc-tl--${item.kind}`}>
          <Title class="moj-timeline__title">{item.title}</Title>
          <p class="moj-timeline__byline">
            {item.datetime ? <time dateTime={item.datetime}>{item.when}</time> : item.when}
            {item.by && `, ${item.by}`}
          </p>
          {item.text && <p class="moj-timeline__description">{item.text}</p>}
        </li>
      ))}
    </ol>
  );
};

export interface StripStep {
  readonly name: string;
  readonly who?: string;
  /** “dùng 1,9 trong 2 ngày” */
  readonly hours?: string;
  readonly state: 'done' | 'now' | 'next';
}

/** Where the dossier is on its way: who has it, how long. */
export const Strip = ({ steps, label }: { steps: readonly StripStep[]; label?: string }): JSX.Element => (
  <ol class="mc-strip" aria-label={label}>
    {steps.map((step, index) => (
      <li
        key={index}
        class={step.state === 'next' ? undefined : `is-${step.state}`}
        aria-current={step.state === 'now' ? 'step' : undefined}
      >
        {step.state === 'done' && <Icon name="check" />}
        <b>{step.name}</b>
        {(step.who || step.hours) && (
          <span>
            {step.who}
            {step.who && step.hours && <br />}
            {step.hours}
          </span>
        )}
      </li>
    ))}
  </ol>
);

interface Standing {
  readonly title: string;
  readonly value: Content;
}

/** The citizen's answer: what is happening, when it is due, what to do. */
export const StatusHead = (props: {
  now: Standing & { text?: Content };
  due?: Standing & { under?: Content };
  you?: Standing;
}): JSX.Element => (
  <div class="mc-status">
    <div class="mc-status__top">
      <p class="mc-k">{props.now.title}</p>
      <p class="mc-big">{props.now.value}</p>
      {props.now.text && <p class="govuk-body">{props.now.text}</p>}
    </div>
    {(props.due || props.you) && (
      <dl class="mc-status__grid">
        {props.due && (
          <div>
            <dt>{props.due.title}</dt>
            <dd>
              <p class="mc-big mc-num">{props.due.value}</p>
              {props.due.under}
            </dd>
          </div>
        )}
        {props.you && (
          <div>
            <dt>{props.you.title}</dt>
            <dd>
              <div class="govuk-body">{props.you.value}</div>
            </dd>
          </div>
        )}
      </dl>
    )}
  </div>
);

/** The day that will be promised, before it is. */
export const Promised = ({ title, day, text }: { title: string; day: Content; text?: Content }): JSX.Element => (
  <div class="mc-promise">
    <p class="mc-k">{title}</p>
    <p class="mc-promise__d">{day}</p>
    {text && <p>{text}</p>}
  </div>
);

const lineClass = (line: AccountLine): string =>
  line.kind === 'today' ? 'is-count is-today' : line.today ? `is-${line.kind} is-today` : `is-${line.kind}`;

function sign(line: AccountLine): Content {
  if (line.n !== undefined) return line.n;
  if (line.kind === 'stop') return <DueShape state="rest" class="mc-i" />;
  if (line.kind === 'off') return <Icon name="same" />;
  if (line.kind === 'day') return <Icon name="inbox" />;
  if (line.kind === 'due') return <Icon name="flag" />;
  return undefined;
}
