import { Link, Note, PageHead, withQuery } from '#design/index.ts';
import { type HouseRoute, route } from '#platform/house/index.ts';
import { page, redirect, staffOf } from '#platform/http/index.ts';
import { moveClock } from './clock.act.ts';
import { clockForm } from './clock.form.ts';
import { wantedInstant } from './clock.rules.ts';
import { clockWords } from './clock.text.ts';
import { onTheWayQuery, writeOnTheWay } from './on-the-way.rules.ts';

/** The trainer's banner presses this; the page it was pressed on is shown again, and says what rang on the way. */
export const clockRoutes: HouseRoute[] = [
  route({
    method: 'POST',
    path: '/can-bo/dong-ho',
    needs: 'clock.move',
    body: clockForm,
    async handle(ask) {
      const said = clockWords(ask.language);
      const back = /^\/(?![/\\])/.test(ask.body.next ?? '') ? (ask.body.next as string) : '/can-bo';
      const to = wantedInstant(ask.body, ask.now);
      const moved =
        to && (await moveClock(ask.house.db, ask.house.clock, { actor: staffOf(ask), to, handlers: ask.house.timers }));
      if (moved?.ok) return redirect(withQuery(back, onTheWayQuery, writeOnTheWay(moved.value)));
      const why = moved ? said[moved.reasons[0]?.reason ?? 'not-forward'] : said.unreadable;
      return page({
        title: said.title,
        status: 422,
        body: (
          <>
            <PageHead title={said.title} />
            <Note kind="warn" role="alert" title={why} />
            <p class="govuk-body">
              <Link href={back}>{said.back}</Link>
            </p>
          </>
        ),
      });
    },
  }),
];
