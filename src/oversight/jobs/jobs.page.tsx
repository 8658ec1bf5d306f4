import type { JSX } from 'preact';
import { type Content, Due, Empty, ErrorSummary, ListFiles, Note, PageHead, Section, Table } from '#design/index.ts';
import type { Refusal } from '#platform/deeds/index.ts';
import type { Progress } from '#platform/listening/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatMoment } from '#platform/time/index.ts';
import type { Waiting } from '#platform/timers/index.ts';
import { type FailingProps, FailingWork, GivenUpWork } from './failing.part.tsx';
import { jobName, jobWords } from './jobs.text.ts';
import { mendWords } from './mend.text.ts';
import { paths } from './paths.ts';

export interface JobsProps extends FailingProps {
  readonly listeners: readonly Progress[];
  readonly timers: readonly Waiting[];
  /** What a press has just done. */
  readonly done: string | undefined;
  readonly wrong: readonly Refusal[];
}

/** What the house does by itself: how far its listeners are, and what waits for its time. */
export const JobsPage = (props: JobsProps): JSX.Element => {
  const said = jobWords(props.language);
  return (
    <>
      {props.wrong.length > 0 && <ErrorSummary title={mendWords(props.language).wrong} errors={props.wrong} />}
      {props.done && <Note kind="ok" role="status" title={props.done} />}
      <PageHead title={said.title} under={said.under} />
      <ListFiles language={props.language} of={paths.jobs()} />
      <FailingWork {...props} />
      <Section title={said.listeners} size="m">
        <p class="govuk-body">{said.listenersLead}</p>
        <Listeners {...props} />
      </Section>
      <Section title={said.timers} size="m">
        <p class="govuk-body">{said.timersLead}</p>
        <Timers {...props} />
      </Section>
      <div class="mc-section">
        <GivenUpWork {...props} />
      </div>
    </>
  );
};

/** The count stops there: who is further behind is simply far behind. */
const mostCounted = 1000;

type Kept = Pick<JobsProps, 'language' | 'listeners' | 'timers'>;

const Listeners = ({ language, listeners }: Kept): JSX.Element => {
  const said = jobWords(language);
  return (
    <Table
      dense
      stack
      caption={said.listeners}
      scroll={said.scroll(said.listeners)}
      empty={<Empty icon="gear" title={said.noListeners} next={said.noListenersNext} />}
      columns={[
        { head: said.name },
        { head: said.state },
        { head: said.behind, numeric: true },
        { head: said.moved, nowrap: true },
      ]}
      rows={listeners.map((one) => ({
        ...(one.failures > 0 ? { state: 'late' as const } : {}),
        cells: [
          jobName(one.name, language),
          stateOf(one, language),
          one.behind >= mostCounted ? said.more(mostCounted) : String(one.behind),
          one.moved_at ? formatMoment(one.moved_at) : said.never,
        ],
      }))}
    />
  );
};

function stateOf({ failures, failed_because, behind }: Progress, language: Language): Content {
  const said = jobWords(language);
  if (failures > 0) return <Due state="late">{said.failed(failures, failed_because ?? said.unknown)}</Due>;
  return behind === 0 ? <Due state="ok">{said.well}</Due> : <Due state="soon">{said.catching}</Due>;
}

const Timers = ({ language, timers }: Kept): JSX.Element => {
  const said = jobWords(language);
  return (
    <Table
      dense
      stack
      caption={said.timers}
      scroll={said.scroll(said.timers)}
      empty={<Empty icon="clock" title={said.noTimers} next={said.noTimersNext} />}
      columns={[
        { head: said.kind },
        { head: said.next, nowrap: true },
        { head: said.waiting, numeric: true },
        { head: said.overdue, numeric: true },
        { head: said.state },
      ]}
      rows={timers.map(({ kind, next_at, waiting, overdue, failed, failed_because }) => ({
        ...(overdue > 0 ? { state: 'late' as const } : {}),
        cells: [
          jobName(kind, language),
          formatMoment(next_at),
          String(waiting),
          String(overdue),
          failed > 0 ? <Due state="late">{said.failing(failed, failed_because ?? said.unknown)}</Due> : said.well,
        ],
      }))}
    />
  );
};
