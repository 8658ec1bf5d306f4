import { paths as procedures } from '#casework/procedures/web.tsx';
import { paths as workflow } from '#casework/workflow/web.tsx';
import type { RailEntry, RailGroup } from '#design/index.ts';
import { paths as calendar } from '#foundations/calendar/index.ts';
import { administrationPath, paths as organisations } from '#foundations/organisations/index.ts';
import { paths as staffing } from '#foundations/staffing/index.ts';
import type { Actor, Permission } from '#platform/actor/index.ts';
import type { Language } from '#platform/text/index.ts';
import { menuWords } from '../office/menu.text.ts';

/** The administration's pages as the menu leads to them. */
export const adminPaths = {
  home: administrationPath,
  units: organisations.units,
  people: () => staffing.people(),
  catalogue: () => procedures.adminProcedures(),
  processes: workflow.processes,
  calendar: calendar.home,
  jobs: () => '/quan-tri/viec-nen',
  events: () => '/quan-tri/su-kien',
};

const entries: readonly {
  key: Exclude<keyof typeof adminPaths, 'home'>;
  icon: RailEntry['icon'];
  needs: Permission;
}[] = [
  { key: 'units', icon: 'building', needs: 'unit.read' },
  { key: 'people', icon: 'users', needs: 'person.read' },
  { key: 'catalogue', icon: 'docs', needs: 'procedure.read' },
  { key: 'processes', icon: 'swap', needs: 'procedure.read' },
  { key: 'calendar', icon: 'cal', needs: 'calendar.read' },
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
