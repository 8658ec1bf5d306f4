import type { JSX } from 'preact';
import { Button, Checkboxes, type Content, Field, Fields, Hidden, Panel, Select, Table, Tick } from '#design/index.ts';
import { ExemptionFields } from '../../payments/panels.tsx';
import { isTickedCertified } from '../receive/receive.read.rules.ts';
import { Scan } from '../receive/scan.part.tsx';
import type { BasketScreen } from './basket.page.tsx';
import type { RowSeen } from './basket.view.ts';

interface Props {
  readonly screen: BasketScreen;
  readonly seen: RowSeen;
  /** The row's number, from nought: its fields bear it. */
  readonly n: number;
}

/** One procedure of the basket: its case, how many, its papers; its day and fee beside the name. */
export function RowPanel({ screen, seen, n }: Props): JSX.Element {
  const { words } = screen;
  const { version } = seen;
  return (
    <Panel n={n + 2} title={version.name} note={`${words.due}: ${seen.promised} · ${seen.fee}`}>
      <Hidden name="rows" value={version.key} />
      <Hidden name={`certified.${n}`} value="" />
      <Asked {...{ screen, seen, n }} />
      {seen.exemptions.length > 0 && <Exempt {...{ screen, seen, n }} />}
      <Table
        caption={`${words.paper}: ${version.name}`}
        dense
        stack
        columns={[
          { head: words.paper, key: 'proc2', header: true },
          { head: words.there, nowrap: true },
          { head: screen.said.certifiedHead },
          { head: screen.said.scan },
        ]}
        rows={seen.papers.map((paper) => paperRow({ screen, seen, n }, paper))}
      />
      <Button kind="secondary" small name="remove" value={String(n)}>
        {words.remove}
      </Button>
    </Panel>
  );
}

/** Which case, what exactly, how many. */
function Asked({ screen: { said, errors }, seen, n }: Props): JSX.Element {
  const { version, row } = seen;
  return (
    <Fields>
      <Select
        name={`case.${n}`}
        id={`case-${n}`}
        label={said.case}
        value={row.case || version.cases[0]?.key || ''}
        error={errors.get(`case-${n}`)}
        options={version.cases.map((one) => ({ value: one.key, text: one.name }))}
      />
      <Field name={`subject.${n}`} id={`subject-${n}`} label={said.subject} value={row.subject} autocomplete="off" />
      {seen.countsPer && (
        <Field
          name={`quantity.${n}`}
          id={`quantity-${n}`}
          label={`${said.quantity} (${seen.countsPer})`}
          value={row.quantity || '1'}
          error={errors.get(`quantity-${n}`)}
          inputMode="numeric"
          width={3}
        />
      )}
    </Fields>
  );
}

/** Whether this fee is waived, for whom the law waives it. */
const Exempt = (props: Props): JSX.Element => (
  <Checkboxes
    name={`exempt.${props.n}`}
    id={`exempt-${props.n}`}
    small
    values={props.seen.row.exemption.ticked ? ['yes'] : []}
    items={[{ value: 'yes', text: props.screen.said.exempt, when: <Proof {...props} /> }]}
  />
);

/** Whom the law exempts, in its own words, and what shows that it is this person. */
const Proof = ({ screen, seen, n }: Props): JSX.Element => (
  <>
    {seen.exemptions.map((law) => (
      <p class="govuk-hint" lang="vi" key={law}>
        {law}
      </p>
    ))}
    {n > 0 && <p class="govuk-hint">{screen.words.sameAsAbove}</p>}
    <ExemptionFields
      claim={seen.row.exemption}
      offered={seen.offered}
      errors={screen.errors}
      language={screen.language}
      at={n}
    />
  </>
);

function paperRow({ screen, seen, n }: Props, paper: RowSeen['papers'][number]): Content[] {
  const { said, words, errors } = screen;
  const id = `paper-${n}-${paper.key}`;
  return [
    <span key="name">
      {paper.name}
      <br />
      <span class="mc-muted mc-small">
        {paper.because === 'authorisation' ? said.forAuthorisation : paper.required ? said.required : said.ifAny}
      </span>
    </span>,
    <Select
      key="there"
      name={`paper.${n}.${paper.key}`}
      id={id}
      label={`${words.there}: ${paper.name}`}
      hidden
      value={paper.there ?? ''}
      error={errors.get(id)}
      options={[
        { value: '', text: words.notThere },
        { value: 'own', text: words.own },
        { value: 'shared', text: words.shared },
      ]}
    />,
    <Certified key="certified" {...{ screen, seen, n, paper }} />,
    <Scan
      key="scan"
      at={`${n}.${paper.key}`}
      of={`${paper.name}, ${seen.version.name}`}
      digest={seen.row.scans.get(paper.key)}
      said={said}
    />,
  ];
}

/** Whether the copies of a paper are certified ones; of a paper without copies there is nothing to say. */
const Certified = ({ screen, seen, n, paper }: Props & { readonly paper: RowSeen['papers'][number] }): JSX.Element =>
  paper.copy > 0 ? (
    <Tick
      id={`certified-${n}-${paper.key}`}
      name={`certified.${n}`}
      value={paper.key}
      label={`${screen.said.certified}: ${paper.name}`}
      checked={isTickedCertified({ certified: [...seen.row.certified] }, paper)}
    />
  ) : (
    <>–</>
  );
