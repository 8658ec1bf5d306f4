import type { VNode } from 'preact';
import type { RailGroup } from '#design/index.ts';
import type { Visit } from '#platform/house/index.ts';
import type { Page } from '#platform/http/index.ts';
import { menuWords } from '../office/menu.text.ts';
import { officePaths } from '../office/paths.ts';
import { officeFrame } from '../office/shell.tsx';
import { adminMenu } from './menu.ts';
import { adminPaths } from './paths.ts';

/** The administration's door: the officers' frame with a menu of its own, and the way back to the desk. */
export const adminShell = (ask: Visit, page: Page): Promise<VNode> => {
  const say = menuWords(ask.language);
  const back: RailGroup = {
    title: say.office,
    entries: [{ key: 'day', icon: 'inbox', text: say.day, href: officePaths.day() }],
  };
  return officeFrame(ask, page, { home: adminPaths.home(), groups: [...adminMenu(ask.actor, ask.language), back] });
};
