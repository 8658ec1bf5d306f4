import type { JSX } from 'preact';
import {
  Button,
  ButtonRow,
  Code,
  type Content,
  ErrorSummary,
  Form,
  Hidden,
  Link,
  linksTo,
  Note,
  PageHead,
  Section,
  Table,
  Tag,
  TakeAway,
} from '#design/index.ts';
import type { Refusal } from '#platform/deeds/index.ts';
import { newId } from '#platform/id/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatMoment } from '#platform/time/index.ts';
import type { PrintedCopy } from '../../documents/index.ts';
import { PrintedCopies, PrintList } from '../../documents/panels.tsx';
import { bundleWords } from '../hand-over/bundle.text.ts';
import { paths } from '../paths.ts';
import { TakeListBack } from '../view/take-list-back.part.tsx';
import { shortDue } from '../worklist/worklist.text.ts';
import type { BundleLine, Surplus } from './bundle.store.ts';
import { bundleListWords, lineStateText, surplusText } from './bundle.text.ts';
import { Carry } from './carry.part.tsx';
import type { CarriedTyped } from './carry.rules.ts';
import { carriedText, carryWords } from './carry.text.ts';
import type { BundleSeen } from './list.view.ts';

export interface ListPageProps {
  readonly language: Language;
  readonly now: Temporal.Instant;
  readonly seen: BundleSeen;
  readonly copies: readonly PrintedCopy[];
  readonly just: string | undefined;
  readonly wrong: readonly Refusal[];
  /** The reason that was typed before it was refused. */
  readonly typed: string;
  /** Who was to carry it, as typed before it was refused. */
  readonly carried?: CarriedTyped | undefined;
}

/** One numbered list: what was on it, how each folder stands, and where paper and list differ. */
export function ListPage(props: ListPageProps): JSX.Element {
  const { language, seen, wrong } = props;
  const said = bundleListWords(language);
  const { bundle, from, to, lines } = seen;
  return (
    <>
      {wrong.length > 0 && <ErrorSummary title={said.refused} errors={linksTo(wrong)} />}
      <Just {...props} />
      <PageHead title={said.list(bundle.number)} under={said.under(from.name, to.name, lines.length)}>
        <PrintList path={paths.bundlePaper(bundle.id)}>{said.pdf}</PrintList>
      </PageHead>
      <History {...props} />
      {seen.carries && (
        <Carry {...{ language, bundle }} wrong={props.carried ? wrong : []} now={props.now} typed={props.carried} />
      )}
      {seen.checksIn && (
        <ButtonRow>
          <Button href={paths.handOverDesk({ phieu: bundle.id })} keys="F9">
            {said.checkIn}
          </Button>
        </ButtonRow>
      )}
      {bundle.received_at && <Differences {...props} />}
      <Section title={said.lines} size="m">
        <Lines lines={lines} {...props} />
        <TakeAway language={language} forPaper={undefined} file={(format) => paths.bundleFile(bundle.id, format)} />
      </Section>
      <PrintedCopies path={paths.bundlePaper(bundle.id)} copies={props.copies} language={language} />
      {seen.takesBack && (
        <TakeListBack
          action={paths.takeBackBundle(bundle.id)}
          wrong={props.carried ? [] : wrong}
          {...{ said, typed: props.typed }}
        />
      )}
    </>
  );
}

function Just({ just, seen, language }: ListPageProps): JSX.Element | null {
  const said = bundleListWords(language);
  const told: Readonly<Record<string, string>> = {
    giao: said.justSent(seen.lines.length),
    nhan: said.justReceived,
    'thu-lai': said.justTakenBack,
    'xu-ly': said.justCleared,
    mang: carryWords(language).just,
  };
  const title = told[just ?? ''];
  return title ? <Note kind="ok" role="status" title={title} /> : null;
}

function History({ seen, language }: ListPageProps): JSX.Element {
  const said = bundleListWords(language);
  const { bundle } = seen;
  const carried = carriedText(bundle, language);
  return (
    <ul class="govuk-list mc-small">
      <li>{said.given(seen.giver, formatMoment(bundle.given_at))}</li>
      {carried && (
        <li>
          {carryWords(language).column}: {carried}
        </li>
      )}
      {bundle.received_at && <li>{said.received(seen.taker, formatMoment(bundle.received_at))}</li>}
      {bundle.taken_back_at && (
        <li>{said.takenBack(formatMoment(bundle.taken_back_at), bundle.taken_back_reason ?? '')}</li>
      )}
    </ul>
  );
}

function Differences(props: ListPageProps): JSX.Element {
  const { seen, language } = props;
  const said = bundleListWords(language);
  const missing = seen.lines.filter(({ state }) => state === 'missed' || state === 'come');
  return (
    <Section title={said.differences} size="m" id="chenh-lech">
      {missing.length + seen.surplus.length === 0 && <Note kind="ok" title={said.none} />}
      {missing.length > 0 && (
        <>
          <h3 class="govuk-heading-s">{said.missing}</h3>
          <p class="govuk-body mc-small">{said.missingNext}</p>
          <Lines lines={missing} {...props} />
        </>
      )}
      {seen.surplus.length > 0 && (
        <div class="mc-gap">
          <h3 class="govuk-heading-s">{said.surplus}</h3>
          <p class="govuk-body mc-small">{said.surplusNext}</p>
          <Table
            caption={said.surplus}
            dense
            stack
            columns={[{ head: said.scanned, nowrap: true, header: true }, { head: said.whatIs }, { head: said.state }]}
            rows={seen.surplus.map((one) => [
              one.scanned,
              surplusText(one.kind, language),
              <Cleared key="c" one={one} {...props} />,
            ])}
          />
        </div>
      )}
    </Section>
  );
}

function Cleared({ one, seen, language }: ListPageProps & { one: Surplus }): JSX.Element {
  const said = bundleListWords(language);
  if (one.cleared_how)
    return (
      <Tag colour="green" icon="check">
        {one.cleared_how === 'returned' ? said.returned : said.kept}
      </Tag>
    );
  if (!seen.clears) return <Tag colour="yellow">{said.open}</Tag>;
  return (
    <Form action={paths.clearSurplus(seen.bundle.id)} k={newId()} label={said.about(one.scanned)}>
      <Hidden name="surplus" value={one.id} />
      <ButtonRow>
        {(['returned', 'taken'] as const).map((how) => (
          <Button
            key={how}
            name="how"
            value={how}
            kind="secondary"
            small
            label={`${how === 'returned' ? said.returned : said.kept}: ${one.scanned}`}
          >
            {how === 'returned' ? said.returned : said.kept}
          </Button>
        ))}
      </ButtonRow>
    </Form>
  );
}

const colours = { lies: 'blue', taken: 'green', missed: 'red', come: 'green', out: 'grey' } as const;

function Lines({ lines, language, now }: ListPageProps & { lines: readonly BundleLine[] }): JSX.Element {
  const head = bundleWords(language);
  return (
    <Table
      caption={bundleListWords(language).lines}
      dense
      stack
      columns={[
        { head: head.order, numeric: true },
        { head: head.code, nowrap: true, header: true },
        { head: head.subject },
        { head: head.owner },
        { head: head.due, nowrap: true },
        { head: head.state, nowrap: true },
      ]}
      rows={lines.map((line): Content[] => [
        String(line.position),
        <Link key="code" href={paths.dossier(line.code)}>
          <Code value={line.code} />
        </Link>,
        <span key="subject" lang="vi">
          {line.subject}
        </span>,
        line.owner_name,
        shortDue({ due: line.promised_due, judgedBy: line.judged_by }, now, language),
        <Tag key="state" colour={colours[line.state]}>
          {lineStateText(line.state, language)}
        </Tag>,
      ])}
    />
  );
}
