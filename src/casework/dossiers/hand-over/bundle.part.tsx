import type { JSX } from 'preact';
import {
  Button,
  ButtonRow,
  Code,
  type Column,
  type Content,
  Details,
  Due,
  Form,
  Hidden,
  Link,
  Note,
  Panel,
  Table,
  TextArea,
  Tick,
} from '#design/index.ts';
import { newId } from '#platform/id/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatMoment } from '#platform/time/index.ts';
import type { BundleStanding } from '../bundle/standing.store.ts';
import { paths } from '../paths.ts';
import { shortDue } from '../worklist/worklist.text.ts';
import { bundleWords, giveByText } from './bundle.text.ts';
import type { Bundle, Sent } from './bundle.view.ts';
import { type Difference, differs } from './scan.rules.ts';

interface PanelProps {
  readonly bundle: Bundle;
  readonly sent: Sent | undefined;
  /** The page's first: F9 presses it. */
  readonly first: boolean;
  readonly language: Language;
  readonly now: Temporal.Instant;
  readonly lists: readonly BundleStanding[];
}

/** One bundle: its list ticked, what the scanner says of it, and one press. */
export function BundlePanel(props: PanelProps): JSX.Element {
  const { bundle, sent, language } = props;
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
        {sent && <Hidden name="compared" value={sent.scans} />}
        {sent?.difference && <Differences difference={sent.difference} side={side} language={language} />}
        <Lines {...props} />
        <Scans {...props} />
        <ButtonRow>
          <Button name="do" value="pass" keys={props.first ? 'F9' : undefined}>
            {side === 'give' ? said.give : said.take}
          </Button>
          {side === 'give' ? <ToScan {...props} /> : <ToCheckIn {...props} />}
          <Link href={paths.handOverSheet(from.key, to.key)}>{said.openSheet}</Link>
        </ButtonRow>
      </Form>
    </Panel>
  );
}

const ToScan = ({ bundle: { from, to }, language }: PanelProps): JSX.Element => (
  <Button href={paths.handOverDesk({ giao: from.key, nhan: to.key })} kind="secondary">
    {bundleWords(language).scanToGive}
  </Button>
);

/** The numbered lists this panel's folders came with, each to be checked in by scanner. */
const ToCheckIn = ({ bundle, lists, language }: PanelProps): JSX.Element => (
  <>
    {lists
      .filter((one) => one.from_unit_id === bundle.from.id && one.to_unit_id === bundle.to.id)
      .filter((one) => one.lying > 0 && !one.received_at)
      .map(({ id, number }) => (
        <Button key={id} href={paths.handOverDesk({ phieu: id })} kind="secondary">
          {bundleWords(language).scanToTake(String(number))}
        </Button>
      ))}
  </>
);

const titleOf = ({ side, from, to }: Bundle, language: Language): string =>
  side === 'give' ? bundleWords(language).giveTo(to.name) : bundleWords(language).takeFrom(from.name);

function Lines({ bundle, sent, language, now }: PanelProps): JSX.Element {
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
      checked={sent ? sent.ticked.has(leg.code) : true}
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

function Scans({ bundle, sent, first, language }: PanelProps): JSX.Element {
  const said = bundleWords(language);
  return (
    <Details keys={first ? 'F7' : undefined} summary={said.scans} open={sent !== undefined && sent.scans !== ''}>
      <TextArea
        name="scans"
        id={`scans-${bundle.side}-${bundle.from.key}-${bundle.to.key}`}
        label={said.scansLabel}
        hint={said.scansHint}
        rows={Math.min(Math.max(bundle.legs.length, 4), 12)}
        value={sent?.scans ?? ''}
      />
      <Button name="do" value="compare" kind="secondary" keys={first ? 'F6' : undefined}>
        {said.compare}
      </Button>
    </Details>
  );
}

function Differences(props: { difference: Difference; side: Bundle['side']; language: Language }): JSX.Element {
  const said = bundleWords(props.language);
  const { found, strangers, missing } = props.difference;
  if (!differs(props.difference)) return <Note kind="ok" role="status" title={said.same(found.length)} />;
  const aside = props.side === 'give' ? said.strangersToGive : said.strangersToTake;
  return (
    <Note kind="warn" role="alert" title={said.differs}>
      {strangers.length > 0 && <Codes title={said.strangers} next={aside} codes={strangers} />}
      {missing.length > 0 && <Codes title={said.missing} next={said.missingNext} codes={missing} />}
    </Note>
  );
}

const Codes = ({ title, next, codes }: { title: string; next: string; codes: readonly string[] }): JSX.Element => (
  <p>
    <strong>{title}</strong>: <span class="mc-num">{codes.join(', ')}</span>. {next}
  </p>
);
