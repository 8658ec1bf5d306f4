import type { JSX } from 'preact';
import {
  Button,
  ButtonRow,
  Code,
  type Column,
  type Content,
  Due,
  Form,
  Hidden,
  Link,
  Panel,
  Table,
  Tick,
} from '#design/index.ts';
import { newId } from '#platform/id/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatMoment } from '#platform/time/index.ts';
import type { BundleStanding } from '../bundle/standing.store.ts';
import { paths } from '../paths.ts';
import { shortDue } from '../worklist/worklist.text.ts';
import { bundleWords, giveByText } from './bundle.text.ts';
import type { Bundle } from './bundle.view.ts';

interface PanelProps {
  readonly bundle: Bundle;
  /** What was ticked, when the page comes back. */
  readonly ticked: ReadonlySet<string> | undefined;
  /** The page's first: F9 presses it. */
  readonly first: boolean;
  readonly language: Language;
  readonly now: Temporal.Instant;
  readonly lists: readonly BundleStanding[];
}

/** One bundle: its list ticked, one press, and the way to the scanner. */
export function BundlePanel(props: PanelProps): JSX.Element {
  const { bundle, language } = props;
  const said = bundleWords(language);
  const { side, from, to, legs } = bundle;
  const by = giveByText(bundle.giveBy, props.now, language);
  return (
    <Panel
      title={titleOf(bundle, language)}
      level={3}
      main
      note={
        <p>
          {said.some(legs.length)} ·{' '}
          {side === 'give' ? <Due state={by.state}>{by.words}</Due> : said.toUnit(to.shortName)}
          {side === 'give' && ` · ${said.fromUnit(from.shortName)}`}
        </p>
      }
    >
      <Form action={paths.handOver()} k={newId()}>
        <Hidden name="side" value={side} />
        <Hidden name="from" value={from.id} />
        <Hidden name="to" value={to.id} />
        <Lines {...props} />
        <ButtonRow>
          <Button keys={props.first ? 'F9' : undefined}>{side === 'give' ? said.give : said.take}</Button>
          {side === 'give' ? <ToScan {...props} /> : <ToCheckIn {...props} />}
          <Link href={paths.handOverSheet(from.key, to.key)}>{said.openSheet}</Link>
        </ButtonRow>
      </Form>
    </Panel>
  );
}

const ToScan = ({ bundle: { from, to }, first, language }: PanelProps): JSX.Element => (
  <Button href={paths.handOverDesk({ giao: from.key, nhan: to.key })} kind="secondary" keys={first ? 'F7' : undefined}>
    {bundleWords(language).scanToGive}
  </Button>
);

/** What came is checked in by scanner: list by list, and what came without one together. */
function ToCheckIn({ bundle, lists, first, language }: PanelProps): JSX.Element {
  const said = bundleWords(language);
  const { from, to } = bundle;
  const open = lists
    .filter((one) => one.from_unit_id === from.id && one.to_unit_id === to.id)
    .filter((one) => one.lying > 0 && !one.received_at)
    .map(({ id, number }) => ({ words: said.scanToTake(String(number)), at: { phieu: id } }));
  const loose = bundle.legs.filter(({ listed }) => !listed).length;
  const by = { giao: from.key, nhan: to.key, ben: 'nhan' };
  const desks = loose > 0 ? [...open, { words: said.scanLoose(loose), at: by }] : open;
  return (
    <>
      {desks.map(({ words, at }, n) => (
        <Button key={words} href={paths.handOverDesk(at)} kind="secondary" keys={first && n === 0 ? 'F7' : undefined}>
          {words}
        </Button>
      ))}
    </>
  );
}

const titleOf = ({ side, from, to }: Bundle, language: Language): string =>
  side === 'give' ? bundleWords(language).giveTo(to.name) : bundleWords(language).takeFrom(from.name);

function Lines({ bundle, ticked, language, now }: PanelProps): JSX.Element {
  const said = bundleWords(language);
  const give = bundle.side === 'give';
  const columns: Column[] = [
    { head: said.choose, hidden: true, key: 'tick' },
    { head: said.code, key: 'code', header: true },
    { head: said.subject, key: 'proc2' },
    { head: said.owner, key: 'who' },
    { head: give ? said.receivedAt : said.givenAt, key: 'step', nowrap: true, class: 'mc-num' },
    give ? { head: said.giveBy, nowrap: true } : { head: said.givenBy, key: 'holder', nowrap: true },
    { head: said.due, key: 'date' },
  ];
  const rows = bundle.legs.map((leg): Content[] => [
    <Tick
      key="tick"
      name="codes"
      value={leg.code}
      label={said.chooseOne(leg.code)}
      checked={ticked?.has(leg.code) ?? true}
    />,
    <Link key="code" href={paths.dossier(leg.code)}>
      <Code value={leg.code} short />
    </Link>,
    <span key="subject" class="mc-clip">
      {leg.subject}
    </span>,
    leg.owner_name,
    formatMoment(give ? leg.received_at : (leg.given_at ?? leg.received_at)),
    give ? <GiveBy key="by" by={leg.give_by} now={now} language={language} /> : leg.giver,
    shortDue({ due: leg.promised_due, judgedBy: leg.judged_by }, now, language),
  ]);
  const caption = titleOf(bundle, language);
  return <Table caption={caption} scroll={caption} dense flow columns={columns} rows={rows} />;
}

/** Until when it is to be walked over, and how that stands. */
const GiveBy = ({ by, now, language }: { by: Temporal.Instant; now: Temporal.Instant; language: Language }) => (
  <Due state={giveByText(by, now, language).state}>{shortDue({ due: by, judgedBy: 'time' }, now, language)}</Due>
);
