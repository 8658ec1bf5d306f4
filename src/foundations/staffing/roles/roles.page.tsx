import type { JSX } from 'preact';
import { Empty, Filter, Link, NumberedPages, PageHead, PrintButton, Select, Table, TakeAway } from '#design/index.ts';
import type { Unit } from '#foundations/organisations/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatDay } from '#platform/time/index.ts';
import { listWords } from '../authority/list.text.ts';
import { paths } from '../paths.ts';
import { unitOption } from '../state-and-unit.part.tsx';
import { gridWords } from './grid.text.ts';
import type { RoleLine } from './roles.store.ts';
import { rolesWords } from './roles.text.ts';

export interface RolesProps {
  readonly language: Language;
  readonly day: Temporal.PlainDate;
  readonly unitKey: string;
  readonly choices: readonly Unit[];
  readonly units: ReadonlyMap<string, Unit>;
  readonly lines: readonly RoleLine[];
  /** The lines of this page. */
  readonly shown: readonly RoleLine[];
  /** Undefined: all of them, for paper. */
  readonly page: number | undefined;
  readonly pages: number;
}

/** Posts and roles as an inspector asks for them: a line for each role at each unit. */
export function RolesPage(props: RolesProps): JSX.Element {
  const { language, day, unitKey, choices, lines, page } = props;
  const said = rolesWords(language);
  return (
    <>
      <PageHead
        title={said.title}
        under={[chosenName(props), said.under(lines.length, formatDay(day))].filter(Boolean).join(' · ')}
      >
        {page === undefined && <PrintButton>{said.print}</PrintButton>}
      </PageHead>
      <p class="govuk-body mc-noprint">
        <Link href={paths.roleGrid({ 'don-vi': unitKey })}>{gridWords(language).title}</Link>
        {' · '}
        <Link href={paths.authorities({ 'don-vi': unitKey })}>{listWords(language).title}</Link>
      </p>
      <Filter action={paths.roles()} submit={said.submit} label={said.title}>
        <Select
          name="don-vi"
          label={said.unit}
          value={unitKey}
          options={[{ value: '', text: said.anyUnit }, ...choices.map(unitOption)]}
        />
      </Filter>
      <Files {...props} />
      <Lines {...props} />
      <Pages {...props} />
    </>
  );
}

/** A table of one unit says so on paper too. */
const chosenName = ({ unitKey, choices }: RolesProps): string | undefined =>
  choices.find(({ key }) => key === unitKey)?.name;

function Lines({ language, units, shown }: RolesProps): JSX.Element {
  const said = rolesWords(language);
  const heads = [said.name, said.login, said.post, said.postUnit, said.role, said.roleUnit, said.from];
  const at = (id: string): string | undefined => units.get(id)?.name;
  return (
    <Table
      dense
      stack
      caption={said.title}
      scroll={said.title}
      empty={<Empty icon="users" title={said.none} next={said.noneNext} />}
      columns={heads.map((head) => ({ head }))}
      rows={shown.map((line) => [
        ...[line.name, line.login, line.title, at(line.post_unit), line.role, at(line.role_unit)].map((text) => (
          <span lang="vi">{text}</span>
        )),
        formatDay(line.from_day),
      ])}
    />
  );
}

function Pages({ language, unitKey, page, pages }: RolesProps): JSX.Element | null {
  if (!page) return null;
  const to = (n: number): string => paths.roles({ 'don-vi': unitKey, trang: n === 1 ? '' : String(n) });
  return <NumberedPages language={language} page={page} pages={pages} to={to} />;
}

const Files = ({ unitKey, language, page }: RolesProps): JSX.Element => (
  <div class="mc-files mc-noprint">
    <TakeAway
      language={language}
      forPaper={page === undefined ? undefined : paths.roles({ 'don-vi': unitKey, xem: 'in' })}
      file={(format) => paths.rolesFile(format, unitKey)}
    />
  </div>
);
