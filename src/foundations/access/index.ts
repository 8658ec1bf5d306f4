export {
  type Account,
  accountOfPerson,
  accountsExist,
  addAccounts,
  type Holder,
  loginTaken,
  type NewAccount,
  whoMay,
} from './account.store.ts';
export { addDemonstration, type DemonstrationAccount, demonstrationAccounts } from './demonstration.store.ts';
export { type AdministratorReason, firstAdministrator } from './first-administrator/first-administrator.act.ts';
export { grantRoles, type HeldRole, type RoleAt, roleRows, rolesOf, withdrawGrants } from './grant.store.ts';
export { accountNames, nameOf } from './names.ts';
export { hashPassword } from './password/hash.ts';
export { demonstrationPassword, type PasswordReason, passwordReasons } from './password/password.rules.ts';
export { signInPath, signOutPath } from './paths.ts';
export { seedAccess } from './seed.ts';
export { actorOf, staffByLogin } from './sessions/actor-of.ts';
export { disableAccount, endSessions, signOut } from './sessions/end.act.ts';
export { type Session, sessionsOf } from './sessions/session.store.ts';
export { type SignedIn, type SignIn, type SignInReason, signIn } from './sign-in/sign-in.act.ts';
