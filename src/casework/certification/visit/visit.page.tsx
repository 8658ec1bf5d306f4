import type { JSX } from 'preact';
import {
  Button,
  ButtonRow,
  Details,
  ErrorSummary,
  Field,
  Form,
  Link,
  linksTo,
  PageHead,
  Section,
  Sheet,
  SummaryList,
  Table,
  Tag,
} from '#design/index.ts';
import type { Refusal } from '#platform/deeds/index.ts';
import { newId } from '#platform/id/index.ts';
import { formatDong } from '#platform/money/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatMoment } from '#platform/time/index.ts';
import type { PrintedCopy } from '../../documents/index.ts';
import { PrintedCopies, PrintList } from '../../documents/panels.tsx';
import { backText } from '../../dossiers/index.ts';
import { matterText, numberText } from '../certification.text.ts';
import { correctWords } from '../correct/correct.text.ts';
import { GiveBack } from '../give-back/give-back.part.tsx';
import type { LineOfVisit, Visit } from '../lane.store.ts';
import { paths } from '../paths.ts';
import { type Refunds, RefundsOfVisit, type TypedRefund } from '../refund/refund.part.tsx';
import type { Certificate as CertificateOfLine } from './certificate.text.ts';
import { stateOf } from './state.rules.ts';
import { visitWords } from './visit.text.ts';

export interface VisitPageProps {
  readonly language: Language;
  readonly visit: Visit;
  readonly place: { readonly name: string; readonly key: string };
  readonly lines: readonly LineOfVisit[];
  /** By line; none of what was voided. */
  readonly certificates: ReadonlyMap<string, CertificateOfLine>;
  readonly copies: readonly PrintedCopy[];
  /** Who typed it in. */
  readonly enteredBy: string;
  /** May they void and hand back, or only read? */
  readonly works: boolean;
  readonly owed: bigint;
  readonly taken: bigint;
  /** The next number of the open book of receipts; empty where none is open. */
  readonly nextReceipt: string;
  /** What was paid and went back. */
  readonly back: Refunds;
  readonly refunding: TypedRefund | undefined;
  readonly wrong: readonly Refusal[];
  readonly typed: { readonly collector?: string | undefined; readonly receipt?: string | undefined };
}

/** One visit: its numbers and where each stands, what is printed on the papers, and the press that hands them back. */
export function VisitPage(props: VisitPageProps): JSX.Element {
  const { visit, language, lines } = props;
  const said = visitWords(language);
  const ready = lines.some((line) => stateOf(line) === 'signed');
  return (
    <>
      {props.wrong.length > 0 && (
        <ErrorSummary title={said.refused} errors={props.refunding ? linksTo(props.wrong) : props.wrong.map(toField)} />
      )}
      <PageHead
        title={lines[0]?.requester ?? visit.requester}
        under={said.under(formatMoment(visit.came_at), formatMoment(visit.due))}
      >
        {props.certificates.size > 0 && (
          <PrintList path={paths.certificates(visit.id)} keys="F8">
            {props.copies.length > 0 ? said.printAgain : said.print}
          </PrintList>
        )}
      </PageHead>
      <div class="mc-noprint">
        <Facts {...props} />
        <Numbers {...props} />
        {props.works && ready && <GiveBack {...props} />}
        <GivenBack {...props} />
      </div>
      <Section title={said.certificates} size="m">
        {lines.map((line) => (
          <Certificate key={line.id} line={line} {...props} />
        ))}
      </Section>
      <PrintedCopies path={paths.certificates(visit.id)} copies={props.copies} language={language} />
      <p class="govuk-body mc-noprint">
        <Link href={paths.laneOf(props.place.key)}>{said.back}</Link>
      </p>
    </>
  );
}

const GivenBack = ({ visit, back, language, works, wrong, refunding }: VisitPageProps): JSX.Element => (
  <RefundsOfVisit
    {...back}
    {...{ language, works, wrong, typed: refunding, visitId: visit.id, requester: visit.requester }}
  />
);

function Facts(props: VisitPageProps): JSX.Element {
  const { visit, language, owed, taken } = props;
  const said = visitWords(language);
  const facts = [
    { key: said.born, value: visit.born },
    { key: said.identity, value: visit.identity_number },
    { key: said.phone, value: visit.phone },
    { key: said.exemption, value: visit.exemption_ground && `${visit.exemption_ground} (${visit.exemption_proof})` },
    { key: said.agreed, value: visit.agreed ? said.yes : null },
    {
      key: said.backEntered,
      value:
        visit.back_entered_at && visit.back_reason
          ? said.backEnteredBy(
              formatMoment(visit.back_entered_at),
              props.enteredBy,
              backText(visit.back_reason, language),
            )
          : null,
    },
    { key: said.owed, value: owed > 0n ? formatDong(owed) : null },
    { key: said.taken, value: taken > 0n ? formatDong(taken) : null },
  ];
  return <SummaryList items={facts.flatMap(({ key, value }) => (value ? [{ key, value }] : []))} />;
}

function Numbers({ lines, works, language }: VisitPageProps): JSX.Element {
  const said = visitWords(language);
  return (
    <Table
      caption={said.numbers}
      scroll={said.numbers}
      dense
      stack
      columns={[
        { head: said.number, header: true },
        { head: said.matter },
        { head: said.paper },
        { head: said.pages, numeric: true },
        { head: said.copies, numeric: true },
        { head: said.fee, numeric: true, nowrap: true },
        { head: said.state },
        ...(works ? [{ head: said.voiding, hidden: true, nowrap: true }] : []),
      ]}
      rows={lines.map((line) => [
        numberText(line, language),
        matterText(line.matter, language),
        line.language ? `${line.paper} (${line.language})` : line.paper,
        String(line.pages),
        String(line.copies),
        formatDong(line.fee),
        <State key="state" line={line} language={language} />,
        ...(works ? [<LineActs key="acts" line={line} language={language} />] : []),
      ])}
    />
  );
}

const colours = { entered: 'grey', presented: 'blue', signed: 'yellow', 'given-back': 'green', voided: 'red' } as const;

const State = ({ line, language }: { line: LineOfVisit; language: Language }): JSX.Element => {
  const state = stateOf(line);
  return (
    <>
      <Tag colour={colours[state]}>{visitWords(language)[state]}</Tag>
      {line.void_reason && <span class="mc-small"> {line.void_reason}</span>}
    </>
  );
};

/** What may still be done with a number. */
const LineActs = ({ line, language }: { line: LineOfVisit; language: Language }): JSX.Element => (
  <>
    {!line.voided_at && (
      <ButtonRow>
        <Button
          kind="secondary"
          small
          href={paths.correct(line.id)}
          label={`${correctWords(language).correct} ${numberText(line, language)}`}
        >
          {correctWords(language).correct}
        </Button>
      </ButtonRow>
    )}
    <VoidLine line={line} language={language} />
  </>
);

/** The number stays in the book with its reason: it is never given again. */
function VoidLine({ line, language }: { line: LineOfVisit; language: Language }): JSX.Element | null {
  const said = visitWords(language);
  if (line.given_back_at || line.voided_at) return null;
  return (
    <Details summary={said.voidOne}>
      <Form action={paths.voidLine(line.id)} k={newId()}>
        <Field name="reason" id={`reason-${line.id}`} label={said.voidReason} autocomplete="off" />
        <Button kind="warning" small>
          {said.voidOne}
        </Button>
      </Form>
    </Details>
  );
}

/** The number of the receipt is typed in one field; a reason belongs to its line. */
const toField = ({ text, field }: Refusal): { text: string; href?: string } =>
  field === 'feeReceiptNumber' ? { text, href: '#receipt' } : { text };

/** What stands on the paper above the hand and the seal; never for a paper without a number. */
function Certificate({ line, certificates, language }: VisitPageProps & { line: LineOfVisit }): JSX.Element | null {
  const certificate = certificates.get(line.id);
  if (!certificate) return null;
  const { head, sentences, number, day, signers } = certificate;
  const text = [...sentences, number, day, ...signers.flatMap(({ role, name }) => [role, name])].filter(Boolean);
  return (
    <Sheet label={visitWords(language).certificate(numberText(line, language))}>
      {head && (
        <p lang="vi">
          <b>{head}</b>
        </p>
      )}
      {text.map((said) => (
        <p key={said} lang="vi">
          {said}
        </p>
      ))}
    </Sheet>
  );
}
