export type { Absence } from './absence/absence.store.ts';
export { absenceText, absentOn } from './absence/absent.ts';
export { appoint, endAppointment } from './appoint/appoint.act.ts';
export { postOf, signingAs, signingTitle } from './holders.ts';
export { paths } from './paths.ts';
export type { Expected, Signs } from './roster/roster.store.ts';
export { type Roster, rosterOn } from './roster/roster.ts';
export { seedStaffing } from './seed/seed.ts';
