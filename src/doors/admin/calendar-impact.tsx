import type { JSX } from 'preact';
import { type Shift, shifts } from '#casework/dossiers/index.ts';
import { Code, type Content, Empty, Note, Table } from '#design/index.ts';
import { dueText } from '#foundations/calendar/index.ts';
import type { Calendar } from '#foundations/calendar/rules.ts';
import type { Visit } from '#platform/house/index.ts';
import { inBoth, type Language } from '#platform/text/index.ts';

const shown = 50;

/** What a change of the calendar would do to open dossiers, for its preview. */
export async function calendarImpact(
  { house, language }: Visit,
  units: readonly string[],
  calendarAt: (unitId: string) => Promise<Calendar>,
): Promise<JSX.Element> {
  const moved = await shifts(house.db, units, calendarAt);
  const say = words(language);
  if (moved.length === 0) return <Empty title={say.none} />;
  const late = moved.filter(({ promiseTooLate }) => promiseTooLate).length;
  return (
    <>
      <p class="govuk-body">{say.moved(moved.length, Math.min(shown, moved.length))}</p>
      {late > 0 && <Note kind="warn">{say.tooLate(late)}</Note>}
      <Moved language={language} moved={moved.slice(0, shown)} />
    </>
  );
}

const Moved = ({ language, moved }: { language: Language; moved: readonly Shift[] }): JSX.Element => {
  const say = words(language);
  return (
    <Table
      caption={say.caption}
      dense
      stack
      scroll={say.scroll}
      columns={[
        { head: say.dossier },
        { head: say.statutory },
        { head: say.statutoryAfter },
        { head: say.committed },
        { head: say.committedAfter },
        { head: say.promised },
        { head: say.suggested },
      ]}
      rows={moved.map((shift) => ({
        cells: cellsOf(shift, language),
        ...(shift.promiseTooLate ? { state: 'late' as const } : {}),
      }))}
    />
  );
};

function cellsOf({ dossier, statutory, committed, promiseTooLate }: Shift, language: Language): Content[] {
  const due = (end: Temporal.Instant): string => dueText({ due: end, judgedBy: dossier.judged_by }, language);
  const after = (before: Temporal.Instant, now: Temporal.Instant): Content =>
    now.equals(before) ? due(now) : <b>{due(now)}</b>;
  return [
    <Code value={dossier.code} />,
    due(dossier.statutory_due),
    after(dossier.statutory_due, statutory),
    due(dossier.committed_due),
    after(dossier.committed_due, committed),
    due(dossier.promised_due),
    promiseTooLate ? words(language).notice : words(language).stays,
  ];
}

const words = inBoth({
  none: { vi: 'Không có hồ sơ đang giải quyết nào đổi hạn', en: 'No open dossier changes its dates' },
  moved: {
    vi: (all: number, some: number) =>
      `${all} hồ sơ đang giải quyết đổi hạn${some < all ? `; dưới đây là ${some} hồ sơ đầu` : ''}.`,
    en: (all: number, some: number) =>
      `${all} open dossiers change their dates${some < all ? `; the first ${some} are below` : ''}.`,
  },
  tooLate: {
    vi: (n: number) => `${n} hồ sơ có ngày hẹn đã in muộn hơn hạn mới theo luật: đề nghị phiếu xin lỗi hoặc hẹn lại.`,
    en: (n: number) =>
      `${n} dossiers have a printed date later than the new statutory one: a notice of apology or of a new date is proposed.`,
  },
  caption: { vi: 'Hồ sơ đổi hạn', en: 'Dossiers whose dates change' },
  scroll: { vi: 'Bảng hồ sơ đổi hạn, cuộn ngang được', en: 'Dossiers whose dates change, scrolls sideways' },
  dossier: { vi: 'Hồ sơ', en: 'Dossier' },
  statutory: { vi: 'Hạn theo luật', en: 'Statutory' },
  committed: { vi: 'Hạn cam kết', en: 'Committed' },
  statutoryAfter: { vi: 'Hạn theo luật mới', en: 'Statutory, new' },
  committedAfter: { vi: 'Hạn cam kết mới', en: 'Committed, new' },
  promised: { vi: 'Đã hẹn trên giấy', en: 'Printed on the slip' },
  suggested: { vi: 'Đề nghị', en: 'Proposed' },
  notice: { vi: 'Phiếu xin lỗi hoặc hẹn lại', en: 'Notice of apology or of a new date' },
  stays: { vi: 'Giữ ngày hẹn', en: 'The date stays' },
});
