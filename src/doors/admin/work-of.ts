import { heldTasks } from '#casework/dossiers/index.ts';
import { paths } from '#casework/dossiers/web.tsx';
import type { WorkOf } from '#foundations/staffing/web.tsx';

/** The dossiers that lie with one official, and what whoever takes them over must be permitted. */
export const workOf: WorkOf = async (db, accountId) =>
  (await heldTasks(db, accountId)).map(({ code, name, unit_id, act, due_at }) => ({
    name: code,
    href: paths.dossier(code),
    step: name,
    unitId: unit_id,
    dueAt: due_at,
    permission: `dossier.${act}`,
  }));
