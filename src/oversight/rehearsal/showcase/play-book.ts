import {
  enterVisit,
  giveBack,
  linesOfVisit,
  openBook,
  presentLines,
  signatoriesOf,
  signList,
} from '#casework/certification/index.ts';
import { handOverCash, openReceiptBook, receiveCash } from '#casework/payments/index.ts';
import { staffByLogin } from '#foundations/access/index.ts';
import { reserve } from '#foundations/numbering/index.ts';
import { type Unit, unitByKey } from '#foundations/organisations/index.ts';
import type { Staff } from '#platform/actor/index.ts';
import type { Database, Tx } from '#platform/db/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { instantOf } from '#platform/time/index.ts';
import { done } from '../year/certified.ts';
import { handsAt } from '../year/hands-at.ts';
import { peopleAtWork } from '../year/people-at-work.ts';
import type { BookScript, Came, Laid, Morning } from './script.ts';

/** Who works at the office of a told book, and when. */
interface Office {
  readonly tx: Tx;
  readonly script: BookScript;
  readonly unit: Unit;
  readonly counter: Unit;
  readonly clerk: Staff;
  /** Whoever signs there; a list is laid before them. */
  readonly signatory: string;
  /** Who takes the counter's money. */
  readonly cashier: Staff;
  /** The thủ quỹ the day's goes to: the cashier where both are one. */
  readonly treasurer: Staff;
  deed(by: Staff, at: string): Deed;
}

/** Plays a told book of certification: opened with the year, its mornings entered, signed, handed back, the money given over. */
export async function playBook(db: Database, tx: Tx, script: BookScript): Promise<void> {
  const office = await officeOf(db, tx, script);
  const opening = office.deed(office.clerk, script.opened);
  const book = await done(openBook(opening, office.unit.id, 'copy'));
  await setAside(opening, office, book.year);
  const { receipts } = script;
  if (receipts) await done(openReceiptBook({ ...opening, actor: office.cashier }, office.counter.id, receipts));
  let receipt = Number(receipts?.first);
  for (const morning of script.mornings) receipt = await playMorning(office, morning, receipt);
}

async function officeOf(db: Database, tx: Tx, script: BookScript): Promise<Office> {
  const [unit, counter, clerk] = await Promise.all([
    unitByKey(db, script.office),
    unitByKey(db, script.counter),
    staffByLogin(db, script.clerk),
  ]);
  if (!unit || !counter || !clerk) throw new Error(`${script.code}: no ${script.clerk} at ${script.office}`);
  const [signatory] = await signatoriesOf(db, unit.id);
  const hands = await handsAt(peopleAtWork(db), counter.id);
  if (!signatory || !hands) throw new Error(`${script.code}: nobody signs, or nobody keeps money`);
  const deed = (by: Staff, at: string): Deed => ({
    tx,
    db,
    actor: by,
    now: instantOf(Temporal.PlainDateTime.from(at)),
  });
  return { tx, script, unit, counter, clerk, ...hands, signatory: signatory.accountId, deed };
}

/** Numbers and lists of the year before the told mornings are others'. */
async function setAside({ tx, now: at }: Deed, { unit, script }: Office, year: number): Promise<void> {
  const reason = 'việc chứng thực khác từ đầu năm, không kể trong dữ liệu minh họa';
  const series = (kind: string) => ({ kind, ownerUnitId: unit.id, period: String(year) });
  await reserve(tx, series('certification.copy'), { upTo: script.numbersBefore, reason, at });
  await reserve(tx, series('certification.list'), { upTo: script.listsBefore, reason, at });
}

/** Answers with the number of the next receipt. */
async function playMorning(office: Office, morning: Morning, firstReceipt: number): Promise<number> {
  let [receipt, taken] = [firstReceipt, 0n];
  let came = 0;
  for (const laid of morning.lists) {
    const visits = morning.visits.slice(came, came + laid.visits);
    came += laid.visits;
    const ids: string[] = [];
    for (const visit of visits) ids.push(await enter(office, morning, visit));
    await laySigned(office, morning, laid, ids);
    if (!laid.givenBackAt) continue;
    for (const [n, id] of ids.entries()) {
      const at = office.deed(office.clerk, `${morning.day}T${laid.givenBackAt}`);
      const now = at.now.add({ minutes: n });
      taken += BigInt(await done(giveBack({ ...at, now }, id, { collector: '', receiptNumber: String(receipt++) })));
    }
  }
  await closeDrawer(office, morning, taken);
  return receipt;
}

function enter({ unit, clerk, deed }: Office, { day, agreed }: Morning, came: Came): Promise<string> {
  const { at, requester, born, identity, papers } = came;
  const entry = {
    requester,
    born,
    identity,
    phone: '',
    exemption: null,
    due: agreed && at >= agreed.from ? agreed.day : '',
    agreed: false,
    rows: papers.map(([paper, pages, copies]) => ({
      matter: 'copy',
      paper,
      pages: String(pages),
      copies: String(copies),
      language: '',
    })),
  };
  return done(enterVisit(deed(clerk, `${day}T${at}`), unit, entry, { illustrative: true }));
}

async function laySigned(office: Office, { day }: Morning, laid: Laid, visits: readonly string[]): Promise<void> {
  const { tx, unit, clerk, signatory, deed } = office;
  const lines = (await Promise.all(visits.map((id) => linesOfVisit(tx, id)))).flat().map(({ id }) => id);
  const list = await done(presentLines(deed(clerk, `${day}T${laid.laidAt}`), unit.id, lines));
  if (laid.signedAt) await done(signList(deed(clerk, `${day}T${laid.signedAt}`), list, { signatory, lineIds: lines }));
}

async function closeDrawer(
  { counter, cashier, treasurer, deed }: Office,
  morning: Morning,
  taken: bigint,
): Promise<void> {
  const evening = deed(cashier, `${morning.day}T${morning.drawerClosedAt}`);
  const handing = { counted: String(taken), treasurer: treasurer.accountId };
  const closing = await done(handOverCash(evening, counter.id, handing));
  await done(receiveCash({ ...evening, actor: treasurer, now: evening.now.add({ minutes: 10 }) }, closing));
}
