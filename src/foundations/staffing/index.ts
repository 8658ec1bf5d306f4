export { absencesOn } from './absence/absence.store.ts';
export { appoint, endAppointment } from './appoint/appoint.act.ts';
export { postOf, signingAs, signingTitle } from './holders.ts';
export { paths } from './paths.ts';
export { seedStaffing } from './seed/seed.ts';
