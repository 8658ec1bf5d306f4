import type { RailEntry, RailGroup } from '#design/index.ts';
import type { Actor, Permission } from '#platform/actor/index.ts';
import type { Language } from '#platform/text/index.ts';
import { menuWords } from '../office/menu.text.ts';
import type { Entry } from './home.text.ts';
import { adminPaths } from './paths.ts';

const entries: readonly {
  key: Entry;
  icon: RailEntry['icon'];
  needs: Permission;
}[] = [
  { key: 'units', icon: 'building', needs: 'unit.read' },
  { key: 'rollOuts', icon: 'flag', needs: 'unit.read' },
  { key: 'people', icon: 'users', needs: 'person.read' },
  { key: 'absences', icon: 'cal', needs: 'person.read' },
  { key: 'roles', icon: 'list', needs: 'person.read' },
  { key: 'resets', icon: 'key', needs: 'account.reset' },
  { key: 'sessions', icon: 'users', needs: 'account.end-sessions' },
  { key: 'callWindows', icon: 'bell', needs: 'unit.read' },
  { key: 'catalogue', icon: 'docs', needs: 'procedure.read' },
  { key: 'announce', icon: 'flag', needs: 'procedure.read' },
  { key: 'templates', icon: 'docs', needs: 'procedure.edit' },
  { key: 'messages', icon: 'bell', needs: 'procedure.edit' },
  { key: 'retention', icon: 'book', needs: 'procedure.edit' },
  { key: 'processes', icon: 'swap', needs: 'procedure.read' },
  { key: 'calendar', icon: 'cal', needs: 'calendar.read' },
  { key: 'since', icon: 'cal', needs: 'calendar.read' },
  { key: 'year', icon: 'swap', needs: 'year.turn' },
  { key: 'jobs', icon: 'gear', needs: 'job.read' },
  { key: 'events', icon: 'book', needs: 'event.read' },
];

/** The administration's menu: what this person may look after. */
export function adminMenu(actor: Actor, language: Language): RailGroup[] {
  const say = menuWords(language);
  const held = new Set(actor.kind === 'staff' ? actor.grants.map((grant) => grant.permission) : []);
  const shown = entries.filter((entry) => held.has(entry.needs));
  return [
    {
      entries: shown.map((entry) => ({
        key: entry.key,
        icon: entry.icon,
        text: say[entry.key],
        href: adminPaths[entry.key](),
      })),
    },
  ];
}
