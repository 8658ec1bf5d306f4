import type { VNode } from 'preact';
import { type Page, whole } from './answer.ts';
import type { Ask, Route } from './route.ts';

/** Puts the shell of a door around every page its routes answer; everything else passes as it is. */
export const dressed = <House>(
  routes: readonly Route<House>[],
  shell: (ask: Ask<House>, page: Page) => VNode | Promise<VNode>,
): Route<House>[] =>
  routes.map((route) => ({
    ...route,
    async handle(ask) {
      const answer = await route.handle(ask);
      if (answer.kind !== 'page') return answer;
      return whole(await shell(ask, answer.page), answer.page.status ?? 200);
    },
  }));
