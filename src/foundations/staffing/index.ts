export { type Absence, type AbsenceReason, absencesOn } from './absence/absence.store.ts';
export { type Appointing, appoint, type Ending, endAppointment } from './appoint/appoint.act.ts';
export type { AppointReason } from './appoint/appoint.rules.ts';
export { type HeldPost, postOf, type Signature, signingAs, signingTitle } from './holders.ts';
export { paths } from './paths.ts';
export { seedStaffing } from './seed/seed.ts';
