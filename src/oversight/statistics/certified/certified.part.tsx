import type { JSX } from 'preact';
import { FoldOnPhone, Section, Table } from '#design/index.ts';
import type { Unit } from '#foundations/organisations/index.ts';
import { inBoth, type Language } from '#platform/text/index.ts';

const words = inBoth({
  title: { vi: 'Chứng thực', en: 'Certification' },
  lead: {
    vi: 'Tính riêng, không nằm trong số hồ sơ và tỷ lệ đúng hạn ở trên.',
    en: 'Counted apart: in neither the dossiers nor the share in time above.',
  },
  unit: { vi: 'Nơi chứng thực', en: 'Office' },
  folded: {
    vi: (offices: number, lines: string) => `${offices} nơi chứng thực: ${lines} việc`,
    en: (offices: number, lines: string) => `${offices} offices: ${lines} certified`,
  },
  lines: { vi: 'Số việc', en: 'Certified' },
  copies: { vi: 'Số bản', en: 'Copies' },
});

export interface CertifiedLine {
  readonly unit: Unit;
  readonly lines: number;
  readonly copies: number;
}

/** What each office has certified this year, in a line of its own. */
export function Certified({
  certified,
  language,
}: {
  readonly certified: readonly CertifiedLine[];
  readonly language: Language;
}): JSX.Element | null {
  const said = words(language);
  const n = (value: number): string => new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB').format(value);
  if (certified.length === 0) return null;
  return (
    <Section title={said.title} id="chung-thuc">
      <p class="govuk-body mc-muted mc-small">{said.lead}</p>
      <FoldOnPhone summary={said.folded(certified.length, n(certified.reduce((sum, { lines }) => sum + lines, 0)))}>
        <Table
          caption={said.title}
          scroll={said.title}
          columns={[
            { head: said.unit, header: true },
            { head: said.lines, numeric: true },
            { head: said.copies, numeric: true },
          ]}
          rows={certified.map(({ unit, lines, copies }) => [unit.name, n(lines), n(copies)])}
        />
      </FoldOnPhone>
    </Section>
  );
}
