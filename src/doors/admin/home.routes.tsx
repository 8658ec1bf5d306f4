import { Link, Note, PageHead, Tiles } from '#design/index.ts';
import { mendWords } from '#oversight/jobs/web.tsx';
import type { Actor } from '#platform/actor/index.ts';
import { alarm } from '#platform/dead-letters/index.ts';
import { type HouseRoute, route } from '#platform/house/index.ts';
import { missing, page } from '#platform/http/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { menuWords } from '../office/menu.text.ts';
import { FirstSteps } from './first-steps.part.tsx';
import { openingOf } from './first-steps.view.ts';
import { type Entry, homeWords } from './home.text.ts';
import { adminMenu } from './menu.ts';
import { adminPaths } from './paths.ts';

const appoints = (actor: Actor): boolean =>
  actor.kind === 'staff' && actor.grants.some(({ permission }) => permission === 'person.appoint');

/** The administration's first page: what this person looks after. Who looks after nothing finds no such page. */
export const adminHomeRoutes: HouseRoute[] = [
  route({
    method: 'GET',
    path: adminPaths.home(),
    needs: 'staff',
    async handle({ house, actor, now, language }) {
      const entries = adminMenu(actor, language).flatMap((group) => group.entries);
      if (entries.length === 0) return missing;
      const failing = entries.some(({ key }) => key === 'jobs') ? (await alarm(house.db)).failing : 0;
      const opening = appoints(actor) ? await openingOf(house.db, dayOf(now)) : undefined;
      const title = menuWords(language).administration;
      const tiles = entries.map(({ key, icon, text, href }) => ({
        icon,
        title: text,
        href,
        text: homeWords(language)[key as Entry],
      }));
      return page({
        title,
        body: (
          <>
            <PageHead title={title} under={homeWords(language).lead} />
            {failing > 0 && (
              <Note kind="late" title={mendWords(language).home(failing)}>
                <p>
                  <Link href={adminPaths.jobs()}>{mendWords(language).homeNext}</Link>
                </p>
              </Note>
            )}
            {opening && <FirstSteps opening={opening} language={language} />}
            <Tiles items={tiles} />
          </>
        ),
      });
    },
  }),
];
