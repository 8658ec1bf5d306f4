import { allUnits } from '#foundations/organisations/index.ts';
import { actorId, may } from '#platform/actor/index.ts';
import type { Refusal } from '#platform/deeds/index.ts';
import type { Visit } from '#platform/house/index.ts';
import { type Answer, page } from '#platform/http/index.ts';
import { newId, noId } from '#platform/id/index.ts';
import { paths } from '../paths.ts';
import { mayApproveAmongOthers } from '../sign/sign.rules.ts';
import { toOpenFirst } from '../sign/unopened.ts';
import { type AskedBack, nothingPressed, pressedOf } from '../undo-many/undo-many.view.ts';
import { proceduresOf } from './procedures.view.ts';
import { QueuePage } from './queue.page.tsx';
import { addressOf, narrowed, type QueueAddress, readWanted, tickOf, type Wanted } from './worklist.read.rules.ts';
import { addUp, doors, type Queue, queuesOf, works } from './worklist.rules.ts';
import { lastNotes, lines, type Sieve, tallies } from './worklist.store.ts';
import { worklistWords } from './worklist.text.ts';
import { edgesNow, pageSize, type SeenLine, seenLines } from './worklist.view.ts';

export interface After {
  readonly justApproved?: number | undefined;
  readonly undone?: AskedBack;
  readonly wrong?: readonly Refusal[];
  readonly ticked?: readonly string[];
  /** Every line of the page that may be approved is ticked. */
  readonly all?: boolean;
}

/** The full queues, narrowed as the address asks; after a refused bulk approval the same page with every reason. */
export async function showQueue(
  ask: Visit,
  asked: QueueAddress,
  { justApproved, undone, wrong = [], ticked = [], all = false }: After,
): Promise<Answer> {
  const { language } = ask;
  const { wanted, mine, units, procedures, queues, sieve } = await asAsked(ask, asked);
  const approves = mine.some(({ act }) => act === 'approve');
  const [found, pressed] = await Promise.all([
    queueOf(ask, queues, { wanted, sieve }),
    approves ? pressedOf(ask, ({ kind }) => kind === 'approve', undone) : nothingPressed,
  ]);
  const { toOpen, notes, mayApprove } = await approvalOf(ask, found.lines);
  const props = {
    ...found,
    language,
    wanted,
    acts: works.filter((act) => mine.some((queue) => queue.act === act)),
    units: units.map(({ key, shortName }) => ({ key, name: shortName })),
    procedures,
    notes,
    k: newId(),
    mayApprove,
    toOpen,
    ticked: new Set(all ? found.lines.filter(mayApprove).map((line) => tickOf(line.code, line.seq)) : ticked),
    wrong,
    justApproved,
    pressed,
  };
  return page({
    title: worklistWords(language).queue,
    place: 'queue',
    status: wrong.length > 0 ? 422 : 200,
    body: <QueuePage {...props} />,
  });
}

/** The queues of an address, of those that are the official's, and what is left out of them. */
export async function asAsked(ask: Visit, asked: QueueAddress) {
  const { db } = ask.house;
  const wanted = readWanted(asked);
  const mine = queuesOf(ask.actor);
  const units = (await allUnits(db)).filter((unit) => mine.some((queue) => queue.unitId === unit.id));
  const unitId = wanted.unit ? (units.find((unit) => unit.key === wanted.unit)?.id ?? '') : null;
  const procedures = await proceduresOf(db, mine);
  const holderId = wanted.mine && ask.actor.kind === 'staff' ? ask.actor.accountId : undefined;
  const sieve = { edges: await edgesNow(ask), holderId, procedureId: procedureId(procedures, wanted) };
  return { wanted, mine, units, procedures, queues: narrowed(mine, wanted.act, unitId), sieve };
}

/** Of those that wait for approval: what the officer says of each, which are opened first, and what this person may approve. */
async function approvalOf({ house: { db }, actor, now }: Visit, found: readonly SeenLine[]) {
  const waiting = found.filter((line) => line.act === 'approve');
  const codes = waiting.map(({ code }) => code);
  const [toOpen, notes] = await Promise.all([
    toOpenFirst({ db, accountId: actorId({ actor }), now }, waiting, mayApproveAmongOthers),
    codes.length > 0 ? lastNotes(db, codes) : [],
  ]);
  return {
    toOpen,
    notes: new Map(notes.map(({ code, said }) => [code, said])),
    mayApprove: (line: SeenLine): boolean =>
      isToApprove(line) && !toOpen.has(line.code) && may(actor, 'dossier.approve', { unitIds: [line.unit_id] }).ok,
  };
}

/** In the head's hands: not waiting for the citizen, and given by whoever had it. */
const isToApprove = (line: SeenLine): boolean =>
  line.act === 'approve' && !line.waiting && (line.leg_position === null || line.given_at !== null);

/** An unknown procedure finds nothing rather than everything. */
const procedureId = (known: readonly { id: string; key: string }[], { procedure }: Wanted): string | undefined =>
  procedure ? (known.find(({ key }) => key === procedure)?.id ?? noId) : undefined;

async function queueOf(ask: Visit, queues: readonly Queue[], { wanted, sieve }: { wanted: Wanted; sieve: Sieve }) {
  const { db } = ask.house;
  const [counted, found] = await Promise.all([
    tallies(db, queues, sieve),
    lines(db, queues, {
      ...sieve,
      doors: wanted.door ? [wanted.door] : doors,
      after: wanted.after,
      size: pageSize + 1,
    }),
  ]);
  const shown = found.slice(0, pageSize);
  const last = shown.at(-1);
  const next =
    found.length > pageSize && last
      ? addressOf(paths.queue(), { ...wanted, after: { dueAt: last.due_at, taskId: last.task_id } })
      : undefined;
  return { counts: addUp(counted), lines: await seenLines(ask, shown), next };
}
