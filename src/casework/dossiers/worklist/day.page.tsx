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
      <PageHead title={said.day} under={underOf(props, open)}>
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
      {open > 0 && <DoorsOf counts={counts} wanted={props.wanted} path={paths.day()} language={language} />}
      <Work {...props} open={open} />
      <CounterLists counter={props.counter} now={props.now} language={language} />
    </>
  );
}

/** How much is there; of a counter whose queue is empty, what lies on its table. */
function underOf({ counts, counter, language }: DayPageProps, open: number): string {
  const said = worklistWords(language);
  if (open > 0 || lying(counter) === 0) return said.dayUnder(countText(open, language), counts.late + counts.today);
  const { toGive, toTake, awaiting, uncollected } = counter;
  const parts = [
    toGive && said.mustGive(toGive.length),
    toTake && said.mustTake(toTake.length),
    awaiting && said.isAwaited(awaiting.length),
    uncollected && said.isReady(uncollected.length),
  ];
  return parts.filter(Boolean).join(', ');
}

const lying = ({ toGive, toTake, awaiting, uncollected }: Counter): number =>
  [toGive, toTake, awaiting, uncollected].reduce((n, list) => n + (list?.length ?? 0), 0);

function Work(props: DayPageProps & { open: number }): JSX.Element | null {
  const { language, lines, wanted, counter } = props;
  const said = worklistWords(language);
  if (props.open === 0 && lying(counter) > 0) return null;
  if (!props.hasQueues) return counter.isThere ? null : <Empty title={said.noQueue} next={said.noQueueNext} />;
  if (lines.length === 0) {
    return wanted.door ? (
      <Empty title={said.noneBehind} next={said.noneBehindNext} />
    ) : (
      <Empty title={said.nothing} next={said.nothingNext} />
    );
  }
  return (
    <>
      <QueueTable lines={lines} language={language} showUnit={props.showUnit} mineIsPlain />
      {props.open > lines.length && !wanted.door && (
        <div class="mc-foot">
          <Link href={addressOf(paths.queue(), { ...wanted, mine: true })}>{said.seeAll}</Link>
        </div>
      )}
    </>
  );
}
