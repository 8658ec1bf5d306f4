import type { JSX } from 'preact';
import { type Frame, framed, frames } from '../framed.ts';
import { classes, said } from './group.tsx';
import type { Content } from './icon.tsx';

export interface Column {
  readonly head: Content;
  /** The word before the cell on a phone's card, where the head is not plain text. */
  readonly label?: string;
  readonly numeric?: boolean;
  readonly nowrap?: boolean;
  /** The head is read aloud only. */
  readonly hidden?: boolean;
  readonly sort?: 'ascending' | 'descending';
  /** Where it stands on the card of a phone's queue: tick date code proc2 who step act. */
  readonly key?: string;
  /** This column names the row; without any, the first does. */
  readonly header?: boolean;
  readonly class?: string;
  /** A phone has no room for it: the cell that names the row unfolds it there (`NameWithMore`). */
  readonly wideOnly?: boolean;
}

export type Row =
  | readonly Content[]
  | { readonly cells: readonly Content[]; readonly state?: 'late' | 'today'; readonly id?: string };

export interface TableProps {
  readonly caption: Content;
  /** The caption is read aloud only; a heading above says it to the eye. True unless said. */
  readonly hiddenCaption?: boolean;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** For officers: 34 px a row. */
  readonly dense?: boolean;
  /** For the public: cards on a phone. */
  readonly stack?: boolean;
  /** The queue: cards on a phone, laid out by the columns' keys. */
  readonly flow?: boolean;
  /** The name of the box in which a wide table scrolls sideways. */
  readonly scroll?: string;
  /** What is shown instead when there is no row. */
  readonly empty?: Content;
  /** False when no cell names its row. */
  readonly named?: boolean;
  readonly id?: string;
  readonly class?: string;
}

/** Rows and columns, with a caption always. */
export const Table = (props: TableProps): JSX.Element => {
  if (props.rows.length === 0 && said(props.empty)) return <>{props.empty}</>;
  if (props.scroll === undefined) return <Grid {...props} />;
  return (
    // biome-ignore lint/a11y/useSemanticElements: what scrolls is a region that the keyboard can reach
    // biome-ignore lint/a11y/noNoninteractiveTabindex: so that the arrow keys can scroll it
    <div class={props.flow ? 'mc-queue' : 'mc-scroll'} role="region" aria-label={props.scroll} tabIndex={0}>
      <Grid {...props} />
    </div>
  );
};

/** A table that becomes cards loses its meaning in some browsers; roles written out keep it. */
const Grid = (props: TableProps) => {
  const role = (name: string) => (props.stack || props.flow ? name : undefined);
  const cells = cellFrames(props);
  return (
    <table
      class={classes(
        'govuk-table',
        props.dense && 'mc-dense',
        props.stack && 'mc-stack',
        props.flow && 'mc-flow',
        props.class,
      )}
      role={role('table') as 'table' | undefined}
      id={props.id}
    >
      {said(props.caption) && (
        <caption class={classes('govuk-table__caption', (props.hiddenCaption ?? true) && 'govuk-visually-hidden')}>
          {props.caption}
        </caption>
      )}
      {props.columns.some((column) => said(column.head)) && <Heads columns={props.columns} role={role} />}
      <tbody class="govuk-table__body" role={role('rowgroup') as 'rowgroup' | undefined}>
        {props.rows.map((row, index) => (
          <Line key={index} row={row} table={props} cells={cells} role={role} />
        ))}
      </tbody>
    </table>
  );
};

const Heads = ({ columns, role }: { columns: readonly Column[]; role: (name: string) => string | undefined }) => (
  <thead class="govuk-table__head" role={role('rowgroup') as 'rowgroup' | undefined}>
    <tr class="govuk-table__row" role={role('row') as 'row' | undefined}>
      {columns.map((column, index) => (
        <Head key={index} column={column} role={role('columnheader')} />
      ))}
    </tr>
  </thead>
);

const Head = ({ column, role }: { column: Column; role?: string }) => (
  <th
    scope="col"
    role={role as 'columnheader' | undefined}
    aria-sort={column.sort}
    class={classes(
      'govuk-table__header',
      column.numeric && 'govuk-table__header--numeric',
      column.wideOnly && 'mc-wide-only',
    )}
  >
    {column.hidden ? <span class="govuk-visually-hidden">{column.head}</span> : column.head}
  </th>
);

interface LineProps {
  readonly row: Row;
  readonly table: TableProps;
  readonly cells: readonly Frame[];
  readonly role: (name: string) => string | undefined;
}

const Line = ({ row, table, cells, role }: LineProps) => {
  const line = 'cells' in row ? row : { cells: row };
  return (
    <tr
      class={classes(!table.flow && 'govuk-table__row', line.state && `mc-row--${line.state}`)}
      id={line.id}
      role={role('row') as 'row' | undefined}
    >
      {line.cells.map((content, index) => (cells[index] ?? cellFrame(table, { head: '' }, false))(content))}
    </tr>
  );
};

/** The cells of a table, one frame a column: a page has hundreds of them and they differ in what they hold. */
function cellFrames(table: TableProps): Frame[] {
  const named = Math.max(
    table.columns.findIndex((column) => column.header),
    0,
  );
  return table.columns.map((column, index) => cellFrame(table, column, table.named !== false && index === named));
}

function cellFrame(table: TableProps, column: Column, header: boolean): Frame {
  const carded = table.stack || table.flow || table.dense;
  const name = classes(
    // A queue has hundreds of cells: they are told by the table they stand in.
    !table.flow && (header && !carded ? 'govuk-table__header' : 'govuk-table__cell'),
    column.numeric && (header && !carded ? 'govuk-table__header--numeric' : 'govuk-table__cell--numeric'),
    header && table.stack && 'mc-wide',
    column.nowrap && 'mc-nowrap',
    column.wideOnly && 'mc-wide-only',
    column.key && `mc-f-${column.key}`,
    column.class,
  );
  const label = column.label ?? (typeof column.head === 'string' ? column.head : undefined);
  const cell: CellProps = { name, header, label, stack: table.stack === true, flow: table.flow === true };
  return cellKinds(JSON.stringify(cell));
}

interface CellProps {
  readonly name: string;
  readonly header: boolean;
  /** The word before it on a stacked card. */
  readonly label: string | undefined;
  readonly stack: boolean;
  readonly flow: boolean;
}

const cellKinds = frames((told) => {
  const { name, header, label, stack, flow } = JSON.parse(told) as CellProps;
  const cards = stack || flow;
  if (header)
    return framed((hole) => (
      <th scope="row" class={name || undefined} role={cards ? 'rowheader' : undefined}>
        {hole}
      </th>
    ));
  return framed((hole) => (
    <td class={name || undefined} role={cards ? 'cell' : undefined} data-label={stack ? label : undefined}>
      {stack ? <span>{hole}</span> : hole}
    </td>
  ));
});
