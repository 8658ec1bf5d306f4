import type { RailEntry, RailGroup } from '#design/index.ts';
import type { Actor, Permission } from '#platform/actor/index.ts';
import type { Language } from '#platform/text/index.ts';
import { menuWords } from '../office/menu.text.ts';
import type { Entry } from './home.text.ts';
import { adminPaths } from './paths.ts';

type Listed = readonly [key: Entry, icon: RailEntry['icon'], needs: Permission];

/** What belongs together stands together: people first, who is asked after every day. */
const groups: readonly {
  readonly title: 'staff' | 'places' | 'rules' | 'time' | 'house';
  readonly of: readonly Listed[];
}[] = [
  {
    title: 'staff',
    of: [
      ['people', 'users', 'person.read'],
      ['resets', 'key', 'account.reset'],
      ['absences', 'cal', 'person.read'],
      ['roles', 'list', 'person.read'],
      ['sessions', 'users', 'account.end-sessions'],
    ],
  },
  {
    title: 'places',
    of: [
      ['units', 'building', 'unit.read'],
      ['rollOuts', 'flag', 'unit.read'],
      ['callWindows', 'bell', 'unit.read'],
    ],
  },
  {
    title: 'rules',
    of: [
      ['catalogue', 'docs', 'procedure.read'],
      ['announce', 'flag', 'procedure.read'],
      ['processes', 'swap', 'procedure.read'],
      ['templates', 'docs', 'procedure.edit'],
      ['messages', 'bell', 'procedure.edit'],
      ['retention', 'book', 'procedure.edit'],
    ],
  },
  {
    title: 'time',
    of: [
      ['calendar', 'cal', 'calendar.read'],
      ['year', 'swap', 'year.turn'],
      ['since', 'cal', 'calendar.read'],
    ],
  },
  {
    title: 'house',
    of: [
      ['jobs', 'gear', 'job.read'],
      ['events', 'book', 'event.read'],
    ],
  },
];

/** The administration's menu: what this person may look after, by kinds; a kind with nothing in it is left out. */
export function adminMenu(actor: Actor, language: Language): RailGroup[] {
  const say = menuWords(language);
  const held = new Set(actor.kind === 'staff' ? actor.grants.map((grant) => grant.permission) : []);
  return groups.flatMap(({ title, of }) => {
    const entries = of
      .filter(([, , needs]) => held.has(needs))
      .map(([key, icon]) => ({ key, icon, text: say[key], href: adminPaths[key]() }));
    return entries.length > 0 ? [{ title: say[title], entries }] : [];
  });
}
