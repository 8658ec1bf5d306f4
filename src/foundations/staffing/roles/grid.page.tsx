import type { JSX } from 'preact';
import { Empty, Filter, Link, NumberedPages, PageHead, PrintButton, Select, Table, TakeAway } from '#design/index.ts';
import type { Unit } from '#foundations/organisations/index.ts';
import { fileOf } from '#platform/spreadsheet/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatDay } from '#platform/time/index.ts';
import { paths } from '../paths.ts';
import { unitOption } from '../state-and-unit.part.tsx';
import { cellOf, type Grid, type GridRow } from './grid.rules.ts';
import { gridWords } from './grid.text.ts';
import { rolesWords } from './roles.text.ts';

export interface GridProps extends Grid {
  readonly language: Language;
  readonly day: Temporal.PlainDate;
  readonly unitKey: string;
  readonly choices: readonly Unit[];
  readonly units: ReadonlyMap<string, Unit>;
  /** The rows of this page. */
  readonly shown: readonly GridRow[];
  /** Undefined: all of them, for paper. */
  readonly page: number | undefined;
  readonly pages: number;
}

/** People down, roles across: who may do what, on one sheet, as an inspector reads it. */
export function GridPage(props: GridProps): JSX.Element {
  const { language, day, unitKey, choices, rows, page, pages } = props;
  const [said, words] = [gridWords(language), rolesWords(language)];
  const chosen = choices.find(({ key }) => key === unitKey)?.name;
  const asked = { 'don-vi': unitKey };
  return (
    <>
      <PageHead
        title={said.title}
        under={[chosen, said.under(rows.length, props.roles.length, formatDay(day))].filter(Boolean).join(' · ')}
      >
        {page === undefined && <PrintButton>{words.print}</PrintButton>}
      </PageHead>
      <p class="govuk-body mc-noprint">
        <Link href={paths.roles(asked)}>{words.title}</Link>
      </p>
      <Filter action={paths.roleGrid()} submit={words.submit} label={said.title}>
        <Select
          name="don-vi"
          label={words.unit}
          value={unitKey}
          options={[{ value: '', text: words.anyUnit }, ...choices.map(unitOption)]}
        />
      </Filter>
      <Files {...props} />
      <p class="govuk-body mc-small">{said.legend}</p>
      <People {...props} />
      {page && (
        <NumberedPages
          {...{ language, page, pages }}
          to={(n) => paths.roleGrid({ ...asked, trang: n === 1 ? '' : String(n) })}
        />
      )}
    </>
  );
}

const Files = ({ language, unitKey, page }: GridProps): JSX.Element => {
  const asked = { 'don-vi': unitKey };
  return (
    <div class="mc-files mc-noprint">
      <TakeAway
        language={language}
        forPaper={page === undefined ? undefined : paths.roleGrid({ ...asked, xem: 'in' })}
        file={(format) => fileOf(paths.roleGrid(asked), format)}
      />
    </div>
  );
};

function People({ language, roles, shown, units }: GridProps): JSX.Element {
  const [said, words] = [gridWords(language), rolesWords(language)];
  const at = (id: string): string => units.get(id)?.shortName ?? '';
  return (
    <Table
      dense
      class="mc-matrix"
      caption={said.title}
      scroll={said.title}
      empty={<Empty icon="users" title={words.none} next={words.noneNext} />}
      columns={[
        { head: words.name, header: true, nowrap: true },
        { head: words.login, nowrap: true },
        { head: words.post },
        ...roles.map((role) => ({
          head: (
            <span class="mc-matrix__role" lang="vi">
              {role}
            </span>
          ),
        })),
      ]}
      rows={shown.map((row) => [
        <span key="name" lang="vi">
          {row.name}
        </span>,
        row.login ?? '',
        <span key="post" lang="vi">
          {postsOf(row, at)}
        </span>,
        ...roles.map((role) => (
          <span key={role} lang="vi">
            {cellOf(row, role, { unitName: at, counted: said.units })}
          </span>
        )),
      ])}
    />
  );
}

export const postsOf = ({ posts }: GridRow, at: (id: string) => string): string =>
  posts.map(({ title, unit }) => `${title}, ${at(unit)}`).join('; ');
