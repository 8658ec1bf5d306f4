export type { Absence } from './absence/absence.store.ts';
export { absenceText, absentOn } from './absence/absent.ts';
export { appoint, endAppointment } from './appoint/appoint.act.ts';
export { postOf, signingAs, signingTitle } from './holders.ts';
export { paths } from './paths.ts';
export { seedStaffing } from './seed/seed.ts';
