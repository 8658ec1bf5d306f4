export {
  type Account,
  accountOfPerson,
  accountsExist,
  addAccounts,
  type Holder,
  loginsLike,
  loginTaken,
  renameAccount,
  whoMay,
} from './account.store.ts';
export { addDemonstration, demonstrationAccounts } from './demonstration.store.ts';
export { firstAdministrator } from './first-administrator/first-administrator.act.ts';
export { administratorReasonText } from './first-administrator/first-administrator.text.ts';
export { grantRoles, type RoleAt, roleRows, rolesHeld, rolesOf, sourcesOf, withdrawGrants } from './grant.store.ts';
export { liftLock, locksOf } from './lift/lift.act.ts';
export { type LiftRow, liftsOf } from './lift/lift.store.ts';
export type { LiftReason, Lock } from './lift/lock.rules.ts';
export { accountNames, nameOf } from './names.ts';
export { loginShape, proposeLogin } from './open/login.rules.ts';
export { giveFirstPassword, openOfficial, takeBackOfficial, wasUsed } from './open/open.act.ts';
export { hashPassword } from './password/hash.ts';
export { onceLasts, oncePassword } from './password/once.ts';
export { demonstrationPassword } from './password/password.rules.ts';
export { passwordPath, signInPath, signOutPath } from './paths.ts';
export { askReset, confirmReset, dropReset } from './reset/reset.act.ts';
export type { ResetReason } from './reset/reset.rules.ts';
export { type ResetRow, resetById, resetsOf } from './reset/reset.store.ts';
export { sayRoles } from './roles.rules.ts';
export { bringRoles, seedAccess } from './seed.ts';
export { actorOf, staffByLogin } from './sessions/actor-of.ts';
export { disableAccount, enableAccount, endSessions, signOut } from './sessions/end.act.ts';
export { type OpenSession, openSessionsOf, type Session, sessionsOf } from './sessions/session.store.ts';
export { signIn } from './sign-in/sign-in.act.ts';
