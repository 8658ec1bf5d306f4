import { formSetOn, type PrintableList, spelledDay, type TableSheetData } from '#casework/documents/index.ts';
import { causeWords } from '#casework/dossiers/index.ts';
import { distanceText, dueText } from '#foundations/calendar/index.ts';
import { chain, placeOf } from '#foundations/organisations/index.ts';
import { postOf } from '#foundations/staffing/index.ts';
import { actorId, unitsWhere } from '#platform/actor/index.ts';
import type { Visit } from '#platform/house/index.ts';
import { namedId } from '#platform/id/index.ts';
import { dayOf, formatDay } from '#platform/time/index.ts';
import { shareOf } from './monday.rules.ts';
import { mondayWords } from './monday.text.ts';
import type { LateLine, MondayReport, WeekLine } from './monday.view.ts';
import { mondayPaths } from './paths.ts';

/**
 * The report as it lies on the table of the meeting: kept as it was issued to whoever asked, the same bytes as long as nothing
 * of it has changed that day. Undefined for whoever belongs to no office. Papers are Vietnamese, whatever the screen speaks.
 */
export async function mondayPaper(ask: Visit, report: MondayReport): Promise<PrintableList | undefined> {
  const { house, actor, now } = ask;
  const me = actorId(ask);
  const post = me ? await postOf(house.db, me) : undefined;
  const places = await chain(house.db, post?.unitId ?? unitsWhere(actor, 'dossier.read')[0] ?? '');
  const [office] = places;
  if (!me || !office) return undefined;
  const authority = places.find(({ kind }) => kind === 'authority' || kind === 'commune');
  const set = await formSetOn(house.db, dayOf(now));
  const letterhead = {
    superior: authority && authority.id !== office.id ? authority.name : '',
    ...{ unit: office.name, number: '', place: placeOf(places) },
    day: dayOf(now).toString(),
  };
  const marks = { illustrative: house.clock.mode === 'demo', reprint: 0 };
  const maker = actor.kind === 'staff' ? actor.name : '';
  const data: TableSheetData = { letterhead, ...tablesOf(report, dayOf(now)), ...signedBy(report, maker), marks };
  return {
    ...{ subjectId: namedId(`monday:${me}:${report.week.monday}`), form: 'bang-ke' },
    ...{ file: `giao-ban-${report.week.monday}`, page: mondayPaths.report(report.week.monday) },
    make: async () => ({ data, set: set.key }),
  };
}

const signedBy = ({ week }: MondayReport, maker: string) => ({
  signers: [
    { role: 'NGƯỜI LẬP BÁO CÁO', name: maker },
    { role: 'NGƯỜI CHỦ TRÌ GIAO BAN', name: '' },
  ],
  code: `GIAO-BAN-${week.monday}`,
  path: mondayPaths.report(week.monday),
});

type Column = TableSheetData['columns'][number];
const column = (head: string, width: number, align: Column['align'] = 'left'): Column => ({ head, width, align });
const count = (head: string): Column => column(head, 18, 'right');

/** What stands on the paper: the week by office, then what is late, with why and in whose hands. */
export function tablesOf(report: MondayReport, today: Temporal.PlainDate) {
  const said = mondayWords('vi');
  const { week, lines, all, late, more } = report;
  const heads = [said.shortReceived, said.shortSettled, said.inTime, said.shortRunning, said.shortDue, said.late];
  const after = [said.shortApologised, said.shortTold, said.shortWaiting, said.shortUncollected, said.shortLong];
  return {
    title: said.title,
    under: said.onPaper(formatDay(week.monday), formatDay(week.sunday), spelledDay(today)),
    facts: factsOf(all),
    columns: [column(said.unit, 0), ...[...heads, ...after].map(count)],
    rows: [...lines.map((line) => [line.unit.name, ...figuresOf(line)]), [said.all, ...figuresOf(all)]],
    closing: '',
    more: [
      {
        title: said.lateList,
        columns: [
          ...[column(said.dossier, 52), column(said.procedure, 0), column(said.unit, 32), column(said.promised, 32)],
          ...[column(said.by, 22), column(said.cause, 30), column(said.newDay, 20, 'center'), column(said.hands, 34)],
        ],
        rows: late.map(lateCells),
        closing: late.length === 0 ? `${said.noneLate}.` : more ? said.morePage(late.length) : '',
      },
    ],
  };
}

const percent = (share: number | null): string => (share === null ? '–' : `${String(share).replace('.', ',')} %`);

const factsOf = (all: MondayReport['all']) => {
  const said = mondayWords('vi');
  const inTime = percent(shareOf(all.in_time, all.settled));
  const fact = (term: string, words: string) => ({ term, said: words });
  return [
    fact(said.received, String(all.received)),
    fact(said.settled, `${all.settled} (${said.inTimeOf(inTime)})`),
    fact(said.late, `${all.late}, ${said.notYet(all.late - all.apologised)}`),
    fact(said.told, String(all.told)),
  ];
};

const figuresOf = (line: Omit<WeekLine, 'unit'>): string[] => [
  ...[String(line.received), String(line.settled), percent(shareOf(line.in_time, line.settled))],
  ...[line.running, line.due, line.late, line.apologised, line.told, line.waiting, line.uncollected, line.long].map(
    String,
  ),
];

const lateCells = (one: LateLine): string[] => {
  const said = mondayWords('vi');
  return [
    ...[one.code, one.name, one.office, dueText(one, 'vi'), distanceText(one.by, 'vi')],
    one.cause ? causeWords('vi')[one.cause] : said.noCause,
    one.newDay ? formatDay(one.newDay) : said.noApology,
    one.step ? `${one.hands} – ${one.step}` : one.hands,
  ];
};
