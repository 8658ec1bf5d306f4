import type { JSX } from 'preact';
import { type Content, Due, Empty, ListFiles, Note, PageHead, Section, Table } from '#design/index.ts';
import type { Progress } from '#platform/listening/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatMoment } from '#platform/time/index.ts';
import type { Waiting } from '#platform/timers/index.ts';
import { ownPaths } from '../paths.ts';
import { jobName, jobWords } from './jobs.text.ts';

export interface JobsProps {
  readonly language: Language;
  readonly listeners: readonly Progress[];
  readonly timers: readonly Waiting[];
}

/** What the house does by itself: how far its listeners are, and what waits for its time. */
export const JobsPage = (props: JobsProps): JSX.Element => {
  const said = jobWords(props.language);
  return (
    <>
      <PageHead title={said.title} under={said.under} />
      <ListFiles language={props.language} of={ownPaths.jobs()} />
      {props.listeners.some(({ failures }) => failures > 0) && <Note kind="late">{said.retried}</Note>}
      <Section title={said.listeners} size="m">
        <p class="govuk-body">{said.listenersLead}</p>
        <Listeners {...props} />
      </Section>
      <Section title={said.timers} size="m">
        <p class="govuk-body">{said.timersLead}</p>
        <Timers {...props} />
      </Section>
    </>
  );
};

/** The count stops there: who is further behind is simply far behind. */
const mostCounted = 1000;

const Listeners = ({ language, listeners }: JobsProps): JSX.Element => {
  const said = jobWords(language);
  return (
    <Table
      dense
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

const Timers = ({ language, timers }: JobsProps): JSX.Element => {
  const said = jobWords(language);
  return (
    <Table
      dense
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
