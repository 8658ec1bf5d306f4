import type { JSX } from 'preact';
import { Empty, Field, Filter, ListFiles, PageHead, Pagination, Table } from '#design/index.ts';
import type { Language } from '#platform/text/index.ts';
import type { NationalRow } from '../national/import.store.ts';
import { sayMending } from '../national/import.text.ts';
import type { Mending } from '../national/mend.rules.ts';
import { paths } from '../paths.ts';
import { administerWords } from './administer.text.ts';

export interface National {
  readonly language: Language;
  readonly counts: { readonly records: number; readonly abolished: number };
  readonly search: string;
  readonly rows: readonly NationalRow[];
  /** The last code of this page, when there are more. */
  readonly next: string | undefined;
}

/** The portal's records as they were taken in, with what was mended. */
export const NationalPage = ({ language, counts, search, rows, next }: National): JSX.Element => {
  const said = administerWords(language);
  return (
    <>
      <PageHead title={said.national} under={said.nationalUnder(counts.records, counts.abolished)} />
      <Filter action={paths.adminNational()} submit={said.filter} label={said.filter}>
        <Field name="tu" type="search" label={said.search} value={search} language={language} />
      </Filter>
      <ListFiles language={language} of={paths.adminNational({ tu: search })} />
      <Table
        caption={said.national}
        dense
        stack
        scroll={said.national}
        columns={[{ head: said.code, nowrap: true }, { head: said.name }, { head: said.field }, { head: said.mended }]}
        rows={rows.map((row) => [
          <span class="mc-num">{row.key}</span>,
          row.abolished ? `${row.name} (${said.struck})` : row.name,
          row.field ?? '',
          row.mended.map((one) => sayMending(one as Mending, language)).join('; '),
        ])}
        empty={<Empty icon="docs" title={said.noNational} next={said.widen} />}
      />
      {next && (
        <Pagination
          language={language}
          next={{ href: paths.adminNational({ tu: search, sau: next }), text: said.more }}
        />
      )}
    </>
  );
};
