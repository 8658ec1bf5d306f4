import type { JSX } from 'preact';
import { Button, ButtonRow, Empty, Filter, PageHead, PrintButton, Select, Table } from '#design/index.ts';
import type { Unit } from '#foundations/organisations/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatDay } from '#platform/time/index.ts';
import { paths } from '../paths.ts';
import type { RoleLine } from './roles.store.ts';
import { rolesWords } from './roles.text.ts';

export interface RolesProps {
  readonly language: Language;
  readonly day: Temporal.PlainDate;
  readonly unitKey: string;
  readonly choices: readonly Unit[];
  readonly units: ReadonlyMap<string, Unit>;
  readonly lines: readonly RoleLine[];
}

/** Posts and roles as an inspector asks for them: a line for each role at each unit. */
export function RolesPage({ language, day, unitKey, choices, units, lines }: RolesProps): JSX.Element {
  const said = rolesWords(language);
  const heads = [said.name, said.login, said.post, said.postUnit, said.role, said.roleUnit, said.from];
  return (
    <>
      <PageHead title={said.title} under={said.under(lines.length, formatDay(day))}>
        <PrintButton>{said.print}</PrintButton>
      </PageHead>
      <Filter action={paths.roles()} submit={said.submit} label={said.title}>
        <Select
          name="don-vi"
          label={said.unit}
          value={unitKey}
          options={[{ value: '', text: said.anyUnit }, ...choices.map(asOption)]}
        />
      </Filter>
      <Files unitKey={unitKey} language={language} />
      <Table
        dense
        caption={said.title}
        scroll={said.title}
        empty={<Empty icon="users" title={said.none} next={said.noneNext} />}
        columns={heads.map((head) => ({ head }))}
        rows={lines.map((line) => [
          ...[
            line.name,
            line.login,
            line.title,
            units.get(line.post_unit)?.name,
            line.role,
            units.get(line.role_unit)?.name,
          ].map((text) => <span lang="vi">{text}</span>),
          formatDay(line.from_day),
        ])}
      />
    </>
  );
}

const asOption = (unit: Unit) => ({
  value: unit.key,
  text: unit.kind === 'commune' ? unit.name : unit.shortName,
});

const Files = ({ unitKey, language }: Pick<RolesProps, 'unitKey' | 'language'>): JSX.Element => (
  <div class="mc-gap">
    <ButtonRow>
      {(['xlsx', 'csv'] as const).map((format) => (
        <Button key={format} kind="secondary" small icon="down" href={paths.rolesFile(format, unitKey)}>
          {format === 'xlsx' ? rolesWords(language).excel : rolesWords(language).csv}
        </Button>
      ))}
    </ButtonRow>
  </div>
);
