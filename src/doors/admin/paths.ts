import { paths as dossiers } from '#casework/dossiers/web.tsx';
import { paths as frontdesk } from '#casework/frontdesk/web.tsx';
import { paths as procedures } from '#casework/procedures/web.tsx';
import { paths as workflow } from '#casework/workflow/web.tsx';
import { paths as calendar } from '#foundations/calendar/index.ts';
import { administrationPath, paths as organisations } from '#foundations/organisations/index.ts';
import { paths as staffing } from '#foundations/staffing/index.ts';
import { jobPaths } from '#oversight/jobs/index.ts';
import { yearPaths } from '#oversight/year/web.tsx';

const events = `${administrationPath()}/su-kien`;

/** The pages this door makes of what the platform knows. */
export const ownPaths = {
  /** What holds from which day. */
  since: () => `${administrationPath()}/ap-dung-tu-ngay`,
  events: (asked: Readonly<Record<string, string | undefined>> = {}) => {
    const said = Object.entries(asked).filter((part): part is [string, string] => Boolean(part[1]));
    return said.length === 0 ? events : `${events}?${new URLSearchParams(said)}`;
  },
  /** The history of one thing; `before` is the number of the event it goes on from. */
  stream: (id: string, before?: number) => `${events}/${id}${before === undefined ? '' : `?truoc=${before}`}`,
};

/** The administration's pages as the menu leads to them. */
export const adminPaths = {
  home: administrationPath,
  units: organisations.units,
  rollOuts: organisations.rollOuts,
  people: () => staffing.people(),
  absences: () => staffing.absences(),
  roles: () => staffing.roles(),
  resets: () => staffing.resets(),
  sessions: () => staffing.sessions(),
  callWindows: frontdesk.windows,
  catalogue: () => procedures.adminProcedures(),
  announce: () => procedures.announce(),
  templates: () => dossiers.templates(),
  messages: () => dossiers.messages(),
  retention: () => dossiers.retention(),
  processes: workflow.processes,
  calendar: calendar.home,
  since: () => ownPaths.since(),
  year: () => yearPaths.year(),
  jobs: () => jobPaths.jobs(),
  events: () => ownPaths.events(),
};
