import {
  booksOf,
  closeBook,
  enterVisit,
  giveBack,
  linesOfVisit,
  presentLines,
  signList,
} from '#casework/certification/index.ts';
import { counterHours } from '#foundations/calendar/index.ts';
import { type Unit, unitByKey } from '#foundations/organisations/index.ts';
import type { Staff } from '#platform/actor/index.ts';
import type { Database, Tx } from '#platform/db/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import type { Result } from '#platform/result/index.ts';
import { seedOnce } from '#platform/seed/index.ts';
import { dayOf, instantOf } from '#platform/time/index.ts';
import { type CertifiedShape, type PlannedVisit, papersAt, planCertified, shareOf } from './certified.rules.ts';
import { type NameLine, visitorOf } from './people.rules.ts';
import type { PeopleAtWork } from './people-at-work.ts';
import { minuteWithin } from './timing.rules.ts';

export interface CertifyingAsked {
  readonly db: Database;
  /** Names the year; a day of it is played once. */
  readonly year: string;
  readonly shape: CertifiedShape;
  /** Offices with their share of all lines; the shares come to one. */
  readonly offices: ReadonlyMap<string, number>;
  /** Lines to be expected in the whole year. */
  readonly lines: number;
  readonly people: PeopleAtWork;
  readonly names: readonly NameLine[];
}

/**
 * Plays the certification lanes of a day, `share` of the year’s people: each office enters who comes, lays all of it before
 * the leader in one list, has it signed, and hands it back. A day is one transaction: broken off, it is played again whole.
 */
export async function certifyDay(
  asked: CertifyingAsked,
  { day, share, endsYear }: { readonly day: string; readonly share: number; readonly endsYear: boolean },
): Promise<number> {
  let deeds = 0;
  await seedOnce(asked.db, `${asked.year}/certified/${day}`, async (tx) => {
    for (const [key, part] of asked.offices) {
      const papers = papersAt(asked.shape, key, day);
      const expected = asked.lines * part * share * shareOf(papers, asked.shape.papers);
      const visits = planCertified({ seed: asked.year, office: key, day, expected, papers });
      deeds += await certifyAt(asked, tx, { key, day, visits, endsYear });
    }
  });
  return deeds;
}

interface Morning {
  readonly key: string;
  readonly day: string;
  readonly visits: readonly PlannedVisit[];
  /** The last day on which the year's books are written in. */
  readonly endsYear: boolean;
}

async function certifyAt(asked: CertifyingAsked, tx: Tx, { key, day, visits, endsYear }: Morning): Promise<number> {
  const { db, people } = asked;
  const office = (await unitByKey(db, key)) as Unit;
  const [clerk] = await people.whoDoes({ permission: 'certification.enter', unitId: office.id });
  const [signer] = await people.whoDoes({ permission: 'certification.sign', unitId: office.id });
  if (!clerk || !signer || (visits.length === 0 && !endsYear)) return 0;
  const at = await clockOf(db, office, day);
  const deed = (share: number): Deed => ({ tx, db, actor: clerk, now: at(share) });
  const entered: string[] = [];
  for (const visit of visits)
    entered.push(
      await done(enterVisit(deed(visit.moment), office, entryOf(asked, office, visit), { illustrative: true })),
    );
  if (entered.length > 0) await signed(deed(0.85), deed(0.9), { office, entered, signer });
  for (const id of entered) await done(giveBack(deed(0.95), id, { collector: '', receiptNumber: null }));
  const closed = endsYear ? await closeAll(deed(0.97), office, signer) : 0;
  return 2 * entered.length + (entered.length > 0 ? 2 : 0) + closed;
}

/** The books of a year are closed with its last day of work (NĐ 23/2015 Đ13). */
async function closeAll(deed: Deed, office: Unit, signer: Staff): Promise<number> {
  const { year } = dayOf(deed.now);
  const open = (await booksOf(deed.tx, office.id)).filter((book) => !book.closed_at && book.year <= year);
  for (const book of open) await done(closeBook(deed, book.id, signer.accountId));
  return open.length;
}

interface ToSign {
  readonly office: Unit;
  readonly entered: readonly string[];
  readonly signer: Staff;
}

async function signed(laying: Deed, signing: Deed, { office, entered, signer }: ToSign): Promise<void> {
  const lines = (await Promise.all(entered.map((id) => linesOfVisit(laying.tx, id)))).flat();
  const lineIds = lines.map((line) => line.id);
  const list = await done(presentLines(laying, office.id, lineIds));
  await done(signList(signing, list, { signatory: signer.accountId, lineIds }));
}

/** The instant a share of the way through the office’s hours. */
async function clockOf(db: Database, office: Unit, day: string): Promise<(share: number) => Temporal.Instant> {
  const date = Temporal.PlainDate.from(day);
  const sessions = await counterHours(db, office.id, date);
  return (share) => instantOf(date.toPlainDateTime().add({ minutes: minuteWithin(sessions, share) }));
}

function entryOf({ names }: CertifyingAsked, office: Unit, { chance, rows }: PlannedVisit) {
  const identity = String(chance.between(100_000_000, 499_999_999));
  const { name, born } = visitorOf(chance, names, { identity, place: office.name });
  return {
    requester: name,
    born,
    identity,
    phone: '',
    exemption: null,
    due: '',
    agreed: false,
    rows: rows.map((row) => ({ ...row, language: '' })),
  };
}

/** A rehearsed deed that is refused is a fault of the rehearsal. */
export async function done<Value>(deed: Promise<Result<Value, unknown>>): Promise<Value> {
  const answer = await deed;
  if (!answer.ok) throw new Error(JSON.stringify(answer.reasons));
  return answer.value;
}
