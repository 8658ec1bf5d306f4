import type { JSX } from 'preact';
import {
  Code,
  type Content,
  Details,
  ErrorSummary,
  PageHead,
  Panel,
  Strip,
  SummaryList,
  Table,
  Tag,
  Work,
} from '#design/index.ts';
import { dueText } from '#foundations/calendar/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatMoment } from '#platform/time/index.ts';
import { refundFacts } from '../../payments/index.ts';
import { Digitise } from '../digitise/digitise.part.tsx';
import { DraftsPanel } from '../draft/draft.part.tsx';
import { verificationFacts } from '../extend/answer.part.tsx';
import { onRefusal, roadSteps } from '../flow/flow.rules.ts';
import { inPersonFacts } from '../in-person/in-person.facts.ts';
import { InquiriesPanel, inquireAct } from '../inquire/inquire.part.tsx';
import { typedInFacts } from '../on-paper/on-paper.part.tsx';
import { OriginalsTable } from '../originals/originals.part.tsx';
import { ParcelsTable } from '../post/post.part.tsx';
import { RecalledTable } from '../recall/recall.part.tsx';
import { steppedAside } from '../recuse/recuse.part.tsx';
import { stoppedFor } from '../stop/stop.part.tsx';
import type { Template } from '../templates/templates.ts';
import { OfPersonPanel } from '../together/same-person.part.tsx';
import { ListsPanel, TogetherPanel } from '../together/together.part.tsx';
import type { Together } from '../together/together.view.ts';
import { AlikeNote } from '../trade-name/trade-name.part.tsx';
import type { Alike } from '../trade-name/trade-name.store.ts';
import { withdrawnBy } from '../withdraw/withdraw.part.tsx';
import { actWords } from './act.text.ts';
import type { ActsProps } from './act-form.part.tsx';
import { ActsPanel } from './acts.part.tsx';
import { dossierWords } from './dossier.text.ts';
import type { Whole } from './dossier.view.ts';
import { DueMark, type DueSeen } from './due.part.tsx';
import { feeText } from './fee.text.ts';
import { LegsTable, PapersTable, ResultFacts } from './folder.part.tsx';
import { JustDone } from './just-done.part.tsx';
import { personFacts } from './person.facts.ts';
import { PrintPanel } from './print.part.tsx';
import { stateColours, stateText } from './state.text.ts';
import { stripOf, whoDid } from './strip.rules.ts';
import { DossierTimeline } from './timeline.part.tsx';

export interface DossierPageProps extends ActsProps {
  readonly due: DueSeen;
  readonly account: JSX.Element | undefined;
  /** The process drawn, with the road so far. */
  readonly picture: Content;
  /** Templates of drafts, by the version of today. */
  readonly templates: readonly Template[];
  /** Registrations under the same name, or of the same owner. */
  readonly alike: readonly Alike[];
  /** What came and left with it. */
  readonly together: Together;
  /** Inquiries that this official may drop again. */
  readonly dropsInquiries: ReadonlySet<string>;
  /** The deed just done, for the message above. */
  readonly justDone: string | undefined;
  readonly wrong: readonly { readonly text: string; readonly href?: string }[];
}

/** One dossier on one screen: where it is, what it holds, what happened, what may be done now. */
export function DossierPage(props: DossierPageProps): JSX.Element {
  const { whole, language, due } = props;
  const said = dossierWords(language);
  const { dossier, version } = whole;
  return (
    <>
      {props.wrong.length > 0 && <ErrorSummary title={actWords(language).refused} errors={props.wrong} />}
      {props.justDone && <JustDone {...props} />}
      <PageHead
        title={version.name}
        under={
          <>
            <Code value={dossier.code} /> · {dossier.owner_name} · {said.checkWord}{' '}
            <strong class="mc-num">{dossier.check_word}</strong>
          </>
        }
      >
        <Tag {...stateColours[dossier.state]}>
          {stateText({ state: dossier.state, result: whole.result?.kind ?? null }, language)}
        </Tag>
        <DueMark seen={due} />
      </PageHead>
      <div class="mc-panels">
        <WhereAndWho {...props} />
        <Work acts side={<Side {...props} />}>
          <Panel title={said.facts} fold={said.factsIn}>
            <FactsOf {...props} />
          </Panel>
          <Folder {...props} />
          <Beside {...props} />
          <Inquiries {...props} />
          <Panel title={said.timeline} note={said.events(whole.events.length)} fold={said.timelineIn(lastAt(whole))}>
            <DossierTimeline whole={whole} language={language} />
          </Panel>
          <HandOvers {...props} />
        </Work>
      </div>
    </>
  );
}

/** How far it has come; and, before anybody goes on, whose name it may not bear. */
const WhereAndWho = ({ whole, language, picture, alike }: DossierPageProps): JSX.Element => (
  <>
    <Panel title={dossierWords(language).where} fold={nowAt(whole, language)}>
      <Where whole={whole} language={language} />
      {picture && <Details summary={dossierWords(language).picture}>{picture}</Details>}
    </Panel>
    <AlikeNote alike={alike} language={language} />
  </>
);

/** What came and left with it, and what else its person had. */
const Beside = ({ together, language }: DossierPageProps): JSX.Element => (
  <>
    <TogetherPanel together={together} language={language} />
    <OfPersonPanel others={together.others} language={language} />
  </>
);

/** Who asked after it, and what they were told. */
const Inquiries = ({ whole, language, dropsInquiries, refused, typed, errors }: DossierPageProps): JSX.Element => (
  <InquiriesPanel
    {...{ language, errors, typed }}
    code={whole.dossier.code}
    owner={whole.dossier.owner_name}
    inquiries={whole.inquiries}
    mine={dropsInquiries}
    refused={refused === inquireAct}
  />
);

/** The result, the papers, the originals that lie apart, and the drafts. */
const Folder = (props: DossierPageProps): JSX.Element => (
  <>
    <ResultFacts {...props} />
    <PapersTable {...props} unfolded={props.refused === 'so-hoa'}>
      <Digitise {...props} />
    </PapersTable>
    <RecalledTable {...props} />
    <ParcelsTable {...props} />
    <OriginalsTable {...props} />
    <DraftsPanel {...props} />
  </>
);

/** From hand to hand, and the lists it went with. */
const HandOvers = ({ whole, together, language }: DossierPageProps): JSX.Element => (
  <>
    <LegsTable whole={whole} language={language} />
    <ListsPanel together={together} unitNames={whole.unitNames} language={language} />
  </>
);

/** The steps it stands at, for the line under which the road is folded. */
const nowAt = ({ open }: Whole, language: Language): string =>
  [...new Set(open.map(({ name }) => name))].join(', ') || dossierWords(language).roadIn;

const lastAt = ({ events }: Whole): string => {
  const last = events.at(-1);
  return last ? formatMoment(last.occurred_at) : '';
};

function Where({ whole, language }: { whole: Whole; language: Language }): JSX.Element {
  const said = dossierWords(language);
  const { dossier, version, graph } = whole;
  const first = (whole.events[0]?.payload.closed as string[] | undefined) ?? [];
  const road = roadSteps(version, dossier.case_key, onRefusal(graph, whole.past));
  const places = stripOf(graph, whole.past, { first, steps: road });
  // A step that is behind and was never a task is the reception itself: done in the deed that made the dossier.
  const reception = { act: 'receive', closed_by: dossier.received_by, closed_at: dossier.received_at, holder_id: null };
  const steps = places.map(({ name, state, last: worked, minutes }) => {
    const last = worked ?? (state === 'done' ? reception : undefined);
    return {
      name,
      state,
      who: whole.names.get(whoDid(last, whole.decisions) ?? ''),
      hours: last?.closed_at
        ? formatMoment(last.closed_at)
        : said.usedOf((minutes / 60).toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB')),
    };
  });
  return <Strip steps={steps} label={said.where} />;
}

function FactsOf(props: DossierPageProps): JSX.Element {
  const { whole, language } = props;
  const said = dossierWords(language);
  const { dossier, owner, version, submitter, charges } = whole;
  const items = [
    { key: said.owner, value: dossier.owner_name },
    ...personFacts(owner, language),
    { key: said.phone, value: owner.phone ?? said.none },
    ...(submitter ? [{ key: said.submitter, value: submitter.name }] : []),
    ...inPersonFacts(whole.inPerson, language),
    { key: said.subject, value: dossier.subject },
    { key: said.case, value: version.cases.find((one) => one.key === dossier.case_key)?.name ?? dossier.case_key },
    { key: said.receivedAt, value: formatMoment(dossier.received_at) },
    ...typedInFacts(whole.events, language),
    { key: said.settling, value: whole.unitNames.get(dossier.settling_id) ?? '' },
    ...(dossier.officer_id ? [{ key: said.officer, value: whole.names.get(dossier.officer_id) ?? '' }] : []),
    { key: said.fee, value: feeText(charges, language) },
    ...refundFacts(whole.refunds, language),
    ...verificationFacts(whole, language, props.acts.answerOverdue),
    ...withdrawnBy(whole.withdrawal, language),
    ...stoppedFor(whole.stopped, language),
    ...steppedAside(whole, language),
  ];
  return <SummaryList items={items} />;
}

function Side(props: DossierPageProps): JSX.Element {
  const { whole, language } = props;
  const said = dossierWords(language);
  const { dossier } = whole;
  const date = (due: Temporal.Instant) => dueText({ due, judgedBy: dossier.judged_by }, language);
  return (
    <>
      <Panel title={actWords(language).now} main>
        <ActsPanel {...props} />
      </Panel>
      <Panel title={said.why} fold={said.whyIn}>
        {props.account}
        <Table
          caption={said.three}
          columns={[{ head: said.three }, { head: said.date }]}
          rows={[
            [said.statutory, date(dossier.statutory_due)],
            [said.committed, date(dossier.committed_due)],
            [said.promised, date(dossier.promised_due)],
          ]}
          dense
        />
      </Panel>
      <PrintPanel {...props} />
    </>
  );
}
