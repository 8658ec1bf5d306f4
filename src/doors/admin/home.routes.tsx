import { Type } from 'typebox';
import { PageHead, Section, Tiles } from '#design/index.ts';
import type { Actor } from '#platform/actor/index.ts';
import { type HouseRoute, route } from '#platform/house/index.ts';
import { missing, page } from '#platform/http/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { menuWords } from '../office/menu.text.ts';
import { Find } from './find/find.part.tsx';
import { findIn } from './find/find.view.ts';
import { FirstSteps } from './first-steps.part.tsx';
import { openingOf } from './first-steps.view.ts';
import { type Entry, homeWords } from './home.text.ts';
import { adminMenu } from './menu.ts';
import { adminPaths } from './paths.ts';
import { ToDoPanel } from './to-do/to-do.part.tsx';
import { toDo } from './to-do/to-do.view.ts';

const appoints = (actor: Actor): boolean =>
  actor.kind === 'staff' && actor.grants.some(({ permission }) => permission === 'person.appoint');

/** The administration's first page: what waits, and what this person looks after. Who looks after nothing finds no such page. */
export const adminHomeRoutes: HouseRoute[] = [
  route({
    method: 'GET',
    path: adminPaths.home(),
    needs: 'staff',
    query: Type.Object({ tim: Type.Optional(Type.String({ maxLength: 200 })) }),
    async handle(ask) {
      const { house, actor, now, language, query } = ask;
      const groups = adminMenu(actor, language);
      if (groups.length === 0) return missing;
      const typed = (query.tim ?? '').trim();
      const [found, waiting, opening] = await Promise.all([
        typed ? findIn(ask, typed) : undefined,
        typed ? [] : toDo(ask),
        appoints(actor) && !typed ? openingOf(house.db, dayOf(now)) : undefined,
      ]);
      const title = menuWords(language).administration;
      return page({
        title,
        body: (
          <>
            <PageHead title={title} under={homeWords(language).lead} />
            <Find {...{ language, typed, found }} at={adminPaths.home()} />
            {!found && <ToDoPanel language={language} items={waiting} />}
            {opening && <FirstSteps opening={opening} language={language} />}
            {!found && (
              <div class="mc-gap">
                <Pages {...{ groups, language }} />
              </div>
            )}
          </>
        ),
      });
    },
  }),
];

/** Every page there is, by kinds. */
const Pages = ({ groups, language }: { groups: ReturnType<typeof adminMenu>; language: 'vi' | 'en' }) => (
  <>
    {groups.map(({ title = '', entries }) => (
      <Section key={title} title={title} size="m">
        <Tiles
          items={entries.map(({ key, icon, text, href }) => ({
            ...{ icon, title: text, href, text: homeWords(language)[key as Entry] },
          }))}
        />
      </Section>
    ))}
  </>
);
