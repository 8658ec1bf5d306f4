import type { JSX } from 'preact';
import { Button, Empty, Link, PageHead } from '#design/index.ts';
import type { Language } from '#platform/text/index.ts';
import { paths } from '../paths.ts';
import { type Counter, CounterLists } from './counter.part.tsx';
import { DoorsOf } from './doors.part.tsx';
import { QueueTable } from './queue-table.part.tsx';
import { addressOf, type Wanted } from './worklist.read.rules.ts';
import type { Counts } from './worklist.rules.ts';
import { countText, worklistWords } from './worklist.text.ts';
import type { SeenLine } from './worklist.view.ts';

export interface DayPageProps {
  readonly language: Language;
  readonly now: Temporal.Instant;
  readonly wanted: Wanted;
  readonly hasQueues: boolean;
  readonly counts: Counts & { readonly all: number };
  readonly lines: readonly SeenLine[];
  readonly showUnit: boolean;
  readonly mayReceive: boolean;
  readonly counter: Counter;
}

/** What is mine today: by deadline as doors, then line by line, then what lies at the counter. */
export function DayPage(props: DayPageProps): JSX.Element {
  const { language, counts } = props;
  const said = worklistWords(language);
  const open = counts.all - counts.ready;
  return (
    <>
      <PageHead title={said.day} under={said.dayUnder(countText(open, language), counts.late + counts.today)}>
        {props.hasQueues && (
          <Button href={addressOf(paths.queue(), props.wanted)} kind="secondary" icon="list" keys="F4">
            {said.allWork}
          </Button>
        )}
        {props.mayReceive && (
          <Button href={paths.receive()} keys="F2">
            {said.receive}
          </Button>
        )}
      </PageHead>
      {props.hasQueues && <DoorsOf counts={counts} wanted={props.wanted} path={paths.day()} language={language} />}
      <Work {...props} open={open} />
      <CounterLists counter={props.counter} now={props.now} language={language} />
    </>
  );
}

function Work(props: DayPageProps & { open: number }): JSX.Element | null {
  const { language, lines, wanted, counter } = props;
  const said = worklistWords(language);
  if (!props.hasQueues) {
    return counter.isThere ? null : <Empty title={said.noQueue} next={said.noQueueNext} />;
  }
  if (lines.length === 0) {
    return wanted.door ? (
      <Empty title={said.noneBehind} next={said.noneBehindNext} />
    ) : (
      <Empty title={said.nothing} next={said.nothingNext} />
    );
  }
  return (
    <>
      <QueueTable lines={lines} language={language} showUnit={props.showUnit} />
      {props.open > lines.length && !wanted.door && (
        <div class="mc-foot">
          <Link href={addressOf(paths.queue(), { ...wanted, mine: true })}>{said.seeAll}</Link>
        </div>
      )}
    </>
  );
}
