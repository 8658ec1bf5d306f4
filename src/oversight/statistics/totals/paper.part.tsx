import type { JSX } from 'preact';
import { FoldOnPhone, Section, Table, Tag } from '#design/index.ts';
import { inBoth, type Language } from '#platform/text/index.ts';
import type { PaperLine } from './paper.view.ts';

const words = inBoth({
  title: { vi: (year: number) => `Xã dùng sổ giấy, năm ${year}`, en: (year: number) => `Communes on paper, ${year}` },
  lead: {
    vi: 'Xã cộng từ sổ giấy và gửi mỗi tháng. Tính riêng: không nằm trong số hồ sơ, tỷ lệ đúng hạn và số chứng thực ở trên, vì không tra được từng hồ sơ.',
    en: 'Added up by the communes from their paper books each month. Counted apart: in neither the dossiers, the share in time nor the certifications above, as no single dossier can be looked up.',
  },
  folded: {
    vi: (communes: number) => `${communes} xã gửi tổng hợp tháng`,
    en: (communes: number) => `${communes} communes send monthly totals`,
  },
  paper: { vi: 'từ giấy', en: 'from paper' },
  unit: { vi: 'Xã', en: 'Commune' },
  months: { vi: 'Tháng đã gửi', en: 'Months sent' },
  received: { vi: 'Tiếp nhận', en: 'Received' },
  inTime: { vi: 'Giải quyết đúng hạn', en: 'Settled in time' },
  late: { vi: 'Giải quyết quá hạn', en: 'Settled late' },
  running: { vi: 'Còn giải quyết', en: 'Still running' },
  certified: { vi: 'Việc chứng thực', en: 'Certified' },
});

interface PaperProps {
  readonly language: Language;
  readonly year: number;
  readonly lines: readonly PaperLine[];
}

/** What communes on paper reported, apart from what the house counts itself and marked for what it is. */
export function FromPaper({ language, year, lines }: PaperProps): JSX.Element | null {
  const said = words(language);
  const n = (value: number): string => new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB').format(value);
  if (lines.length === 0) return null;
  return (
    <Section title={said.title(year)} id="tu-giay" more={<Tag>{said.paper}</Tag>}>
      <p class="govuk-body mc-muted mc-small">{said.lead}</p>
      <FoldOnPhone summary={said.folded(lines.length)}>
        <Table
          caption={said.title(year)}
          stack
          columns={[
            { head: said.unit, header: true },
            { head: said.months, numeric: true },
            { head: said.received, numeric: true },
            { head: said.inTime, numeric: true },
            { head: said.late, numeric: true },
            { head: said.running, numeric: true },
            { head: said.certified, numeric: true },
          ]}
          rows={lines.map((line) => [
            <>
              {line.unit.name} <Tag>{said.paper}</Tag>
            </>,
            `${line.months}/${Math.max(line.owed, line.months)}`,
            ...[line.received, line.inTime, line.late, line.running, line.certified].map((value) =>
              line.months > 0 ? n(value) : '–',
            ),
          ])}
        />
      </FoldOnPhone>
    </Section>
  );
}
