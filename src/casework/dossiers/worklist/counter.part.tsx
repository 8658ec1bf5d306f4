import type { JSX } from 'preact';
import { Button, Code, type Column, type Content, Due, Form, Link, Panel, Table, Tick } from '#design/index.ts';
import type { Language } from '#platform/text/index.ts';
import { dayOf, formatDay, formatMoment } from '#platform/time/index.ts';
import type { LegLine } from '../hand-over/bundle.store.ts';
import { paths } from '../paths.ts';
import type { Awaited, Uncollected } from './counter.store.ts';
import { addressOf, tickOf } from './worklist.read.rules.ts';
import { shortDue, worklistWords } from './worklist.text.ts';

/** What lies at the counter beside the queues. An absent list is not this official's. */
export interface Counter {
  readonly isThere: boolean;
  readonly awaiting: readonly Awaited[] | undefined;
  readonly toGive: readonly LegLine[] | undefined;
  readonly toTake: readonly LegLine[] | undefined;
  readonly uncollected: readonly Uncollected[] | undefined;
}

interface Props {
  readonly counter: Counter;
  readonly now: Temporal.Instant;
  readonly language: Language;
}

/** Four short lists, two beside each other: hand-overs, papers asked for, results to be collected. */
export function CounterLists(props: Props): JSX.Element | null {
  const { counter } = props;
  if (!counter.isThere) return null;
  return (
    <div class="mc-halves mc-gap">
      {counter.toGive && <ToGive {...props} legs={counter.toGive} />}
      {counter.toTake && <ToTake {...props} legs={counter.toTake} />}
      {counter.awaiting && <Awaiting {...props} found={counter.awaiting} />}
      {counter.uncollected && <ToCollect {...props} found={counter.uncollected} />}
    </div>
  );
}

const shown = 6;

interface ListProps<Item> {
  readonly title: string;
  readonly none: string;
  readonly items: readonly Item[];
  readonly all: { readonly href: string; readonly text: string } | undefined;
  readonly columns: readonly Column[];
  readonly row: (item: Item) => readonly Content[];
  readonly language: Language;
}

function Short<Item>({ title, none, items, all, columns, row, language }: ListProps<Item>): JSX.Element {
  const some = worklistWords(language).some(items.length);
  if (items.length === 0)
    return (
      <Panel title={title} note={some}>
        <p class="govuk-body mc-muted">{none}</p>
      </Panel>
    );
  return (
    <Panel
      title={title}
      flush
      note={
        <p>
          {some}
          {all && ' · '}
          {all && <Link href={all.href}>{all.text}</Link>}
        </p>
      }
    >
      <Table caption={title} dense scroll={title} columns={columns} rows={items.slice(0, shown).map(row)} />
      <Others n={items.length - shown} all={all} language={language} />
    </Panel>
  );
}

/** The list is cut, and says so; the way to the rest where there is a page that has it. */
function Others({ n, all, language }: Pick<ListProps<never>, 'all' | 'language'> & { n: number }): JSX.Element | null {
  if (n <= 0) return null;
  const text = worklistWords(language).others(n);
  return <p class="govuk-body mc-small mc-panel__more">{all ? <Link href={all.href}>{text}</Link> : text}</p>;
}

function ToGive({ legs, now, language }: Props & { legs: readonly LegLine[] }): JSX.Element {
  const said = worklistWords(language);
  return (
    <Short
      title={said.toGive}
      none={said.toGiveNone}
      items={legs}
      all={{ href: paths.handOver(), text: said.handOverPage }}
      columns={[{ head: said.code, nowrap: true }, { head: said.owner }, { head: said.giveBy, nowrap: true }]}
      row={(leg) => [
        codeLink(leg.code),
        leg.owner_name,
        <Due key="by" state={Temporal.Instant.compare(leg.give_by, now) < 0 ? 'late' : 'today'}>
          {shortDue({ due: leg.give_by, judgedBy: 'time' }, now, language)}
        </Due>,
      ]}
      language={language}
    />
  );
}

function ToTake({ legs, language }: Props & { legs: readonly LegLine[] }): JSX.Element {
  const said = worklistWords(language);
  return (
    <Short
      title={said.toTake}
      none={said.toTakeNone}
      items={legs}
      all={{ href: paths.handOver(), text: said.handOverPage }}
      columns={[{ head: said.code, nowrap: true }, { head: said.owner }, { head: said.givenAt, nowrap: true }]}
      row={(leg) => [codeLink(leg.code), leg.owner_name, leg.given_at ? formatMoment(leg.given_at) : '']}
      language={language}
    />
  );
}

function Awaiting({ found, now, language }: Props & { found: readonly Awaited[] }): JSX.Element {
  const said = worklistWords(language);
  const today = dayOf(now);
  return (
    <Short
      title={said.awaiting}
      none={said.awaitingNone}
      items={found}
      all={undefined}
      columns={[{ head: said.code, nowrap: true }, { head: said.owner }, { head: said.lastDay, nowrap: true }]}
      row={(one) => [
        codeLink(one.code),
        one.owner_name,
        <Due key="by" state={Temporal.PlainDate.compare(one.respond_by, today) < 0 ? 'late' : 'rest'}>
          {formatDay(one.respond_by)}
        </Due>,
      ]}
      language={language}
    />
  );
}

function ToCollect({ found, language }: Props & { found: readonly Uncollected[] }): JSX.Element {
  const said = worklistWords(language);
  return (
    <Form method="get" action={paths.returnMany()}>
      <Short
        title={said.uncollected}
        none={said.uncollectedNone}
        items={found}
        all={{ href: addressOf(paths.queue(), { act: 'return' }), text: said.seeAll }}
        columns={[
          { head: said.choose, hidden: true },
          { head: said.code, nowrap: true },
          { head: said.owner },
          { head: said.readySince, nowrap: true },
          { head: said.shelf },
        ]}
        row={(one) => [
          <Tick key="tick" name="chon" value={tickOf(one.code, one.seq)} label={said.chooseOne(one.code)} />,
          codeLink(one.code),
          one.owner_name,
          formatDay(dayOf(one.ready_at)),
          one.collect_by === 'post' ? said.byPost : (one.shelf ?? '–'),
        ]}
        language={language}
      />
      {found.length > 1 && (
        <div class="mc-gap">
          <Button kind="secondary" small>
            {said.returnTicked}
          </Button>
        </div>
      )}
    </Form>
  );
}

const codeLink = (code: string): JSX.Element => (
  <Link key="code" href={paths.dossier(code)}>
    <Code value={code} short />
  </Link>
);
