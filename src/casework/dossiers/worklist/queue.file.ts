import type { NamedSheet, Visit } from '#platform/house/index.ts';
import { inTurn, sheetOf } from '#platform/spreadsheet/index.ts';
import { dayOf, localOf } from '#platform/time/index.ts';
import { asAsked } from './queue.show.tsx';
import { holderOf, nextWord } from './queue-table.part.tsx';
import type { QueueAddress } from './worklist.read.rules.ts';
import { doors } from './worklist.rules.ts';
import { lines } from './worklist.store.ts';
import { worklistWords } from './worklist.text.ts';
import { type SeenLine, seenLines } from './worklist.view.ts';

/** Lines asked for at a time. */
const size = 500;

/** Everything that waits, narrowed as the page is, the soonest due first. */
export async function queueSheet(ask: Visit<unknown, QueueAddress>): Promise<NamedSheet> {
  const { house, actor, language, query } = ask;
  const said = worklistWords(language);
  const { wanted, queues, sieve } = await asAsked(ask, query);
  const page = { ...sieve, doors: wanted.door ? [wanted.door] : doors, size };
  const every = inTurn<SeenLine>(size, async (last) => {
    const after = last && { dueAt: last.due_at, taskId: last.task_id };
    return seenLines(ask, await lines(house.db, queues, { ...page, after }));
  });
  const sheet = sheetOf({
    name: said.queue,
    lines: every,
    columns: [
      { head: said.code, width: 26, cell: ({ code }) => code },
      { head: said.due, kind: 'moment', width: 17, cell: (line) => (line.pausedAt ? null : localOf(line.due_at)) },
      {
        head: said.pausedFrom,
        kind: 'moment',
        width: 17,
        cell: ({ pausedAt }) => (pausedAt ? localOf(pausedAt) : null),
      },
      { head: said.left, width: 22, cell: (line) => line.due.words },
      { head: said.procedure, width: 44, cell: ({ procedure }) => procedure },
      { head: said.owner, width: 26, cell: ({ owner_name }) => owner_name },
      { head: said.unit, width: 26, cell: ({ unitName }) => unitName },
      { head: said.stepName, width: 30, cell: ({ task_name }) => task_name },
      { head: said.cameBack, width: 12, cell: ({ came_back }) => (came_back ? said.yes : '') },
      { head: said.outOfField, width: 16, cell: (line) => (line.outOfField ? said.yes : '') },
      { head: said.holder, width: 26, cell: (line) => holderOf(line, language) },
      { head: said.next, width: 20, cell: (line) => nextWord(line, language) },
    ],
  });
  const me = actor.kind === 'staff' ? actor.accountId : '';
  return { ...sheet, file: `viec-dang-cho-${dayOf(ask.now)}`, about: { kind: 'queue', id: me } };
}
