import type { JSX } from 'preact';
import { Table } from '#design/index.ts';
import { formatDong } from '#platform/money/index.ts';
import type { Language } from '#platform/text/index.ts';
import { type ExemptionGround, waivedOf } from '../../payments/rules.ts';
import { matterText } from '../certification.text.ts';
import { type Matter, mattersAt, type Office, ruleOf } from '../matters.rules.ts';
import type { TypedRow } from './enter.rules.ts';
import { laneWords } from './enter.text.ts';

interface GridProps {
  readonly rows: readonly TypedRow[];
  readonly office: Office;
  /** On which ground of its own fee a matter is waived or reduced. */
  readonly grounds: Grounds;
  readonly favourites: readonly string[];
  readonly errors: ReadonlyMap<string, string>;
  readonly language: Language;
}

/** A row for each kind of paper; Tab goes on, and the papers this office certifies most are offered while typing. */
export function Grid(props: GridProps): JSX.Element {
  const { rows, grounds, favourites, language } = props;
  const said = laneWords(language);
  return (
    <>
      <Table
        caption={said.rows}
        dense
        stack
        class="mc-grid"
        named={false}
        columns={[
          { head: said.paper, class: 'mc-words' },
          { head: said.pages, class: 'mc-narrow' },
          { head: said.copies, class: 'mc-narrow' },
          { head: said.matter, class: 'mc-kind' },
          { head: said.paperLanguage },
          { head: said.fee, numeric: true, nowrap: true },
        ]}
        rows={rows.map((row, n) => [
          <Cell key="paper" name="paper" nth={n + 1} {...props} />,
          <Cell key="pages" name="pages" nth={n + 1} {...props} />,
          <Cell key="copies" name="copies" nth={n + 1} {...props} />,
          <Matters key="matter" row={n + 1} value={row.matter} {...props} />,
          <Cell key="language" name="language" nth={n + 1} {...props} />,
          feeText(row, grounds),
        ])}
      />
      <datalist id={often}>
        {favourites.map((paper) => (
          <option key={paper} value={paper} />
        ))}
      </datalist>
    </>
  );
}

const often = 'giay-to-hay-gap';

interface CellProps extends GridProps {
  readonly name: 'paper' | 'pages' | 'copies' | 'language';
  readonly nth: number;
}

function Cell({ name, nth, rows, errors, language }: CellProps): JSX.Element {
  const said = laneWords(language);
  const error = errors.has(`${name}-${nth}`);
  return (
    <input
      class={`govuk-input${error ? ' govuk-input--error' : ''}`}
      id={`${name}-${nth}`}
      name={name}
      value={rows[nth - 1]?.[name] ?? ''}
      aria-label={`${name === 'language' ? said.paperLanguage : said[name]}, ${said.row(nth)}`}
      aria-invalid={error ? 'true' : undefined}
      inputMode={name === 'pages' || name === 'copies' ? 'numeric' : undefined}
      list={name === 'paper' ? often : undefined}
      autocomplete="off"
    />
  );
}

interface MattersProps {
  readonly row: number;
  readonly value: string;
  readonly office: Office;
  readonly language: Language;
}

const Matters = ({ row, value, office, language }: MattersProps): JSX.Element => (
  <select
    class="govuk-select"
    id={`matter-${row}`}
    name="matter"
    aria-label={`${laneWords(language).matter}, ${laneWords(language).row(row)}`}
  >
    {mattersAt(office).map((matter) => (
      <option key={matter} value={matter} selected={matter === value}>
        {matterText(matter, language)}
      </option>
    ))}
  </select>
);

type Grounds = (matter: Matter) => ExemptionGround | undefined;

const feeText = (row: TypedRow, grounds: Grounds): string => {
  const fee = feeOf(row, grounds);
  return fee === undefined ? '' : formatDong(fee);
};

const isTyped = ({ paper, pages, copies }: Pick<TypedRow, 'paper' | 'pages' | 'copies'>): boolean =>
  paper !== '' || pages !== '' || copies !== '';

/** What a row costs as far as it is typed; undefined of an empty or unreadable one. */
function feeOf({ matter, paper, pages, copies }: TypedRow, grounds: Grounds): bigint | undefined {
  if (!isTyped({ paper, pages, copies })) return undefined;
  const [n, times] = [Number(pages || '1'), Number(copies || '1')];
  if (!Number.isInteger(n) || !Number.isInteger(times) || n < 1 || times < 1) return undefined;
  const of = (matter || 'copy') as Matter;
  const price = ruleOf(of).fee({ pages: n, copies: times });
  const ground = grounds(of);
  return ground ? price - waivedOf(price, ground) : price;
}

interface SumProps {
  readonly rows: readonly TypedRow[];
  readonly grounds: Grounds;
  readonly language: Language;
}

/** What the rows cost together, and which of them are not in it because they cannot be read. */
export function Sum({ rows, grounds, language }: SumProps): JSX.Element {
  const said = laneWords(language);
  const fees = rows.map((row) => feeOf(row, grounds));
  const sum = fees.reduce((so: bigint, fee) => so + (fee ?? 0n), 0n);
  const left = rows.flatMap((row, n) => (isTyped(row) && fees[n] === undefined ? [n + 1] : []));
  return (
    <>
      {sum > 0n && <p class="mc-num">{said.sum(formatDong(sum))}</p>}
      {left.length > 0 && <p class="mc-num">{said.uncounted(left.join(', '))}</p>}
    </>
  );
}
