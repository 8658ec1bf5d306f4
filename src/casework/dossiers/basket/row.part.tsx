import type { JSX } from 'preact';
import { Button, type Content, Field, Fields, Hidden, Panel, Select, Table } from '#design/index.ts';
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
      <Asked {...{ screen, seen, n }} />
      <Table
        caption={`${words.paper}: ${version.name}`}
        dense
        stack
        columns={[
          { head: words.paper, key: 'proc2', header: true },
          { head: words.there, nowrap: true },
        ]}
        rows={seen.papers.map((paper) => paperRow(screen, n, paper))}
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

function paperRow({ said, words, errors }: BasketScreen, n: number, paper: RowSeen['papers'][number]): Content[] {
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
  ];
}
