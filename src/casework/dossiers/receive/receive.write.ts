import { dueText } from '#foundations/calendar/index.ts';
import { next } from '#foundations/numbering/index.ts';
import { answeringOn, type Unit } from '#foundations/organisations/index.ts';
import { actorId } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { newId } from '#platform/id/index.ts';
import { dayOf, instantOf } from '#platform/time/index.ts';
import { formSetOn } from '../../documents/index.ts';
import { keepParty, type PartyForm, seen } from '../../parties/index.ts';
import { demand } from '../../payments/index.ts';
import { graphOf } from '../../workflow/index.ts';
import { type Graph, type Step, start, step } from '../../workflow/rules.ts';
import { insertDossier, type NewDossier } from '../dossier/dossier.store.ts';
import { layIn } from '../dossier/paper.store.ts';
import { promise } from '../dossier/promise.store.ts';
import { legsOn, moveOf, shadowsOf, walked } from '../flow/proceed.act.ts';
import { open } from '../flow/task.store.ts';
import { keepInPerson } from '../in-person/in-person.store.ts';
import type { GroundHere } from './ground.ts';
import { dossierReceived } from './receive.events.ts';
import { chargesOf, type Decided, datesOf, papersOf, placesOf, rowOf, toldOf } from './receive.rows.ts';
import type { Receipt, Reception } from './receive.rules.ts';
import { type Twin, twinOf, type Whose } from './twin.store.ts';

export interface Received {
  readonly id: string;
  readonly code: string;
}

/**
 * Writes a decided reception: people first, then everything that hangs on the dossier, its event, and
 * last the number with the dossier's own row. What need not be waited for travels together.
 */
export async function writeDown(
  deed: Deed,
  standing: GroundHere,
  decided: Decided,
): Promise<Received & { readonly twin: Twin | undefined }> {
  const id = newId();
  const row = rowOf(decided, standing);
  const people = peopleOf(deed, decided.receipt);
  const twin = sameDay(deed, standing, decided, id);
  deed.tx.meanwhile(Promise.all([people, twin]));
  const [graph, formSet, answers] = await Promise.all([
    graphOf(deed.db, row.definitionId),
    formSetOn(deed.db, dayOf(standing.now)),
    answeringOn(deed.db, dayOf(standing.now)),
  ]);
  const begun = begin(graph, decided.reception);
  deed.tx.meanwhile(Promise.all(hangOn(deed, standing, { id, decided, begun, answers })));
  const code = await giveNumber(deed, { authority: standing.authority, slip: decided.slip }, people, {
    ...row,
    ...placesOf(decided, standing),
    id,
    formSet: formSet.key,
    receivedBy: actorId(deed),
    receivedAt: standing.now,
    run: begun.state,
    dates: datesOf(decided),
  });
  return { id, code, twin: await twin };
}

/**
 * A dossier of this person received before on the same day. Asked behind the person's row: of two presses at the same time
 * the second waits there for the first, and finds what it left. Whoever has no number and is new cannot have one.
 */
async function sameDay(
  deed: Deed,
  { now, version }: GroundHere,
  { reception, receipt: { owner } }: Decided,
  besides: string,
): Promise<Twin | undefined> {
  const { oneStopId, twin } = reception;
  const whose = 'id' in owner ? { id: owner.id } : numberOf(owner);
  if (twin !== 'ask' || !whose) return undefined;
  const day = dayOf(now);
  const span = { from: instantOf(day.toPlainDateTime()), until: instantOf(day.add({ days: 1 }).toPlainDateTime()) };
  return twinOf(deed.tx, { whose, procedureId: version.procedureId, oneStopId, besides }, span);
}

const numberOf = ({ identityKind, identityNumber }: PartyForm): Whose | undefined =>
  identityNumber === null ? undefined : { identityKind, identityNumber };

interface People {
  readonly ownerId: string;
  readonly submitterId: string | null;
}

async function peopleOf(deed: Deed, { owner, submitter }: Receipt): Promise<People> {
  if ('id' in owner) deed.tx.meanwhile(seen(deed.tx, owner.id, deed.now, owner.phone));
  const [ownerId, submitterId] = await Promise.all([
    'id' in owner ? owner.id : keepParty(deed.tx, owner, deed.now),
    submitter ? keepParty(deed.tx, submitter as PartyForm, deed.now) : null,
  ]);
  return { ownerId, submitterId };
}

/** The process begins, and its first step is this very reception. */
function begin(graph: Graph, { caseKey, channel }: Reception): Step {
  const begun = start(graph, { case: caseKey, channel });
  const first = begun.opened[0];
  if (first?.role !== 'receive') return begun;
  const moved = step(graph, begun.state, { kind: 'complete', token: first.token });
  if (!moved.ok) throw new Error(`the process ${graph.key} does not leave its first step`);
  return { ...moved.value, closed: [{ token: first.token, element: first.element }] };
}

interface Hanging {
  readonly id: string;
  readonly decided: Decided;
  readonly begun: Step;
  readonly answers: (unitId: string) => string;
}

/** Everything that hangs on the dossier's row; its references are checked when the deed ends. */
function hangOn(deed: Deed, standing: GroundHere, { id, decided, begun, answers }: Hanging): Promise<unknown>[] {
  const { receipt, reception } = decided;
  // Of what stood on paper the work lay there from then on; only its event is of the time at which it was typed in.
  const then: Deed = { ...deed, now: standing.now };
  const at = { deed: then, dossier: { ...placesOf(decided, standing), id }, calendar: standing.calendar, answers };
  const tasks = shadowsOf(at, begun, null);
  const row = { id, procedure_id: standing.version.procedureId, judged_by: receipt.dates.due.judgedBy, ready_at: null };
  const dates = datesOf(decided);
  const said = { ...dates, said: dueText(receipt.dates.due, 'vi'), ground: 'reception' as const };
  const told = { ...moveOf(begun, tasks, 'received'), ...toldOf(decided, standing) };
  return [
    layIn(deed.tx, id, papersOf(decided), 'reception'),
    keepInPerson(deed.tx, id, reception.inPerson),
    promise(deed.tx, id, said, { at: then.now, by: actorId(deed) }),
    open(deed.tx, { ...row, promised_due: dates.due_at }, tasks, then.now),
    ...walked(then, id, legsOn(at, reception.oneStopId, tasks, { received: true })),
    demand(deed.tx, id, chargesOf(decided), decided.reception.oneStopId),
    record(deed, happened(dossierReceived, { kind: 'dossier', id }, told)),
  ];
}

/** The number is taken last, so two counters wait for each other as short as can be. */
async function giveNumber(
  deed: Deed,
  { authority, slip }: Pick<Decided, 'slip'> & { readonly authority: Unit },
  people: Promise<People>,
  row: Omit<NewDossier, 'code' | keyof People>,
): Promise<string> {
  const day = dayOf(row.receivedAt);
  const series = { kind: 'dossier', ownerUnitId: authority.id, period: periodOf(day) };
  const numbered = async (): Promise<string> => slip?.code ?? codeOf(authority, day, await next(deed.tx, series));
  const [who, code] = await Promise.all([people, numbered()]);
  deed.tx.meanwhile(insertDossier(deed.tx, { ...row, ...who, code }));
  return code;
}

/** The book of a day: `190220`. */
export const periodOf = (day: Temporal.PlainDate): string => day.toString().slice(2).replaceAll('-', '');

/** `000.00.29.H18-190220-0007` */
export const codeOf = (authority: Unit, day: Temporal.PlainDate, serial: number): string =>
  `${authority.code}-${periodOf(day)}-${String(serial).padStart(4, '0')}`;
