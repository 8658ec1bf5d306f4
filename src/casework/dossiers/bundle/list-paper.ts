import type { Unit } from '#foundations/organisations/index.ts';
import type { Visit } from '#platform/house/index.ts';
import { dayOf } from '#platform/time/index.ts';
import {
  type BorneResult,
  formSetOn,
  type HandOverData,
  type PrintableList,
  spelledDay,
} from '../../documents/index.ts';
import { issuedAt } from '../paper/issued.ts';
import { letterheadOf, marksOf } from '../paper/sheet-data.ts';
import { shortDue } from '../worklist/worklist.text.ts';
import { resultsOf } from './borne.store.ts';

export interface PaperLine {
  readonly code: string;
  readonly subject: string;
  readonly owner_name: string;
  readonly promised_due: Temporal.Instant;
  readonly judged_by: 'date' | 'time';
  readonly note: string;
}

export interface HandOverPaper {
  /** Empty before the folders were given. */
  readonly number: string;
  readonly from: Unit;
  readonly to: Unit;
  readonly at: Temporal.Instant;
  readonly lines: readonly PaperLine[];
  readonly giver: string;
  readonly taker: string;
  /** `Bưu tá, bưu gửi RA123456789VN, gửi ngày 20/02/2019`; empty where nobody wrote it down. */
  readonly carried: string;
  readonly code: string;
  readonly path: string;
}

/** The list that both offices sign, two copies of it; the paper is Vietnamese, whatever the screen speaks. */
export async function handOverData(ask: Visit, paper: HandOverPaper): Promise<{ data: HandOverData; set: string }> {
  const [set, issued, borne] = await Promise.all([
    formSetOn(ask.house.db, dayOf(paper.at)),
    issuedAt(ask, paper.from.id, paper.at),
    borneBy(ask, paper),
  ]);
  const head = { ...issued, unit: paper.from.name, number: paper.number };
  const superior = issued.superior === paper.from.name ? '' : issued.superior;
  const data: HandOverData = {
    letterhead: letterheadOf({ ...head, superior }),
    day: spelledDay(dayOf(paper.at)),
    from: paper.from.name,
    to: paper.to.name,
    lines: paper.lines.map((line) => ({
      code: line.code,
      content: line.subject,
      applicant: line.owner_name,
      due: shortDue({ due: line.promised_due, judgedBy: line.judged_by }, paper.at, 'vi'),
      note: line.note,
      ...borne.get(line.code),
    })),
    giver: paper.giver,
    taker: paper.taker,
    carried: paper.carried,
    code: paper.code,
    path: paper.path,
    marks: marksOf(issued),
  };
  return { data, set: set.key };
}

/** The results that go to a counter with this list; none where a folder of it brings none. */
async function borneBy(ask: Visit, { to, lines }: HandOverPaper): Promise<Map<string, { borne: BorneResult }>> {
  if (to.kind !== 'one-stop') return new Map();
  const codes = lines.map(({ code }) => code);
  const found = await resultsOf(ask.house.db, codes);
  if (found.length < codes.length) return new Map();
  return new Map(found.map(({ code, ...borne }) => [code, { borne }]));
}

/** What the prints are kept under: of a numbered list, or of what lies between two offices on a day, which has a name only. */
export const handOverPrints = (subjectId: string): Pick<PrintableList, 'subjectId' | 'form'> => ({
  subjectId,
  form: 'ban-giao',
});
