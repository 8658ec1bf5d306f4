import { Type } from 'typebox';
import { Button, ErrorSummary, PageHead } from '#design/index.ts';
import { actorId } from '#platform/actor/index.ts';
import { perform, refusals } from '#platform/deeds/index.ts';
import { type HouseRoute, route } from '#platform/house/index.ts';
import { page, redirect } from '#platform/http/index.ts';
import { type PressedWhere, pressOf } from '../dossier/pressed.store.ts';
import { paths } from '../paths.ts';
import { queueNarrowed } from '../worklist/worklist.form.ts';
import { addressOf, type QueueAddress, readWanted } from '../worklist/worklist.read.rules.ts';
import { undoMany } from './undo-many.act.ts';
import { staysText, undoManyWords } from './undo-many.text.ts';

/** Where a press was made: the queue as it was narrowed, the head's page of assignments, the leader's own signing page, or the list it was recorded on. */
const listOf = ({ kind, list_id }: PressedWhere, asked: QueueAddress): string =>
  kind === 'approve'
    ? addressOf(paths.queue(), readWanted(asked))
    : kind === 'assign'
      ? paths.assignMany()
      : list_id
        ? paths.signingList(list_id)
        : paths.signing();

export const undoManyRoutes: HouseRoute[] = [
  route({
    method: 'POST',
    path: paths.undoMany(':id'),
    // Whoever made the press: the rows say who that was.
    needs: 'dossier.read',
    params: Type.Object({ id: Type.String({ pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' }) }),
    query: queueNarrowed,
    body: Type.Object({ key: Type.String({ minLength: 10, maxLength: 60 }) }),
    async handle(ask) {
      const { id } = ask.params;
      const { actor, now, language } = ask;
      const [line] = await pressOf(ask.house.db, id, actorId(ask) ?? '');
      const asking = { actor, now, key: ask.body.key, body: { undo: id } };
      const done = await perform(ask.house.db, asking, (deed) => undoMany(deed, id));
      if (done.ok) {
        const list = listOf(done.value, ask.query);
        return redirect(`${list}${list.includes('?') ? '&' : '?'}lai=${done.value.back}&lan=${id}`);
      }
      const back = line ? listOf(line, ask.query) : paths.day();
      const said = undoManyWords(language);
      return page({
        title: said.none,
        place: line && line.kind !== 'approve' && line.kind !== 'assign' ? 'signing' : 'queue',
        // Nothing is left of it, or it is another’s, which reads as if it were not there.
        status: line ? 422 : 404,
        again: back,
        body: (
          <>
            <ErrorSummary title={said.none} errors={refusals(done.reasons, staysText, language)} />
            <PageHead title={said.none} />
            <Button href={back}>{said.toList}</Button>
          </>
        ),
      });
    },
  }),
];
