import { enterVisit, giveBack, linesOfVisit, presentLines, signList } from '#casework/certification/index.ts';
import { counterHours } from '#foundations/calendar/index.ts';
import { type Unit, unitByKey } from '#foundations/organisations/index.ts';
import type { Staff } from '#platform/actor/index.ts';
import type { Database, Tx } from '#platform/db/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import type { Result } from '#platform/result/index.ts';
import { seedOnce } from '#platform/seed/index.ts';
import { instantOf } from '#platform/time/index.ts';
import { type CertifiedShape, type PlannedVisit, planCertified } from './certified.rules.ts';
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
export async function certifyDay(asked: CertifyingAsked, day: string, share: number): Promise<number> {
  let deeds = 0;
  await seedOnce(asked.db, `${asked.year}/certified/${day}`, async (tx) => {
    for (const [key, part] of asked.offices) {
      const { papers } = asked.shape;
      const visits = planCertified({
        seed: asked.year,
        office: key,
        day,
        expected: asked.lines * part * share,
        papers,
      });
      if (visits.length > 0) deeds += await certifyAt(asked, tx, { key, day, visits });
    }
  });
  return deeds;
}

interface Morning {
  readonly key: string;
  readonly day: string;
  readonly visits: readonly PlannedVisit[];
}

async function certifyAt(asked: CertifyingAsked, tx: Tx, { key, day, visits }: Morning): Promise<number> {
  const { db, people } = asked;
  const office = (await unitByKey(db, key)) as Unit;
  const [clerk] = await people.whoDoes({ permission: 'certification.enter', unitId: office.id });
  const [signer] = await people.whoDoes({ permission: 'certification.sign', unitId: office.id });
  if (!clerk || !signer) return 0;
  const at = await clockOf(db, office, day);
  const deed = (share: number): Deed => ({ tx, db, actor: clerk, now: at(share) });
  const entered: string[] = [];
  for (const visit of visits)
    entered.push(
      await done(enterVisit(deed(visit.moment), office, entryOf(asked, office, visit), { illustrative: true })),
    );
  await signed(deed(0.85), deed(0.9), { office, entered, signer });
  for (const id of entered) await done(giveBack(deed(0.95), id, { collector: '', receiptNumber: null }));
  return 2 * entered.length + 2;
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
    exemptionGround: '',
    exemptionProof: '',
    due: '',
    agreed: false,
    rows: rows.map((row) => ({ ...row, language: '' })),
  };
}

/** A rehearsed deed that is refused is a fault of the rehearsal. */
async function done<Value>(deed: Promise<Result<Value, unknown>>): Promise<Value> {
  const answer = await deed;
  if (!answer.ok) throw new Error(JSON.stringify(answer.reasons));
  return answer.value;
}
