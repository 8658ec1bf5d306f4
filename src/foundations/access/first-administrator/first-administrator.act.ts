import { allUnits } from '#foundations/organisations/index.ts';
import { system } from '#platform/actor/index.ts';
import type { Database, Tx } from '#platform/db/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { newId } from '#platform/id/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { accountOpened } from '../account.events.ts';
import { accountsExist, addAccounts, loginTaken } from '../account.store.ts';
import { grantRoles, roleRows } from '../grant.store.ts';
import { loginShape } from '../open/login.rules.ts';
import { hashPassword } from '../password/hash.ts';
import { type PasswordReason, passwordReasons } from '../password/password.rules.ts';

export type AdministratorReason =
  | PasswordReason
  | { readonly reason: 'login-shape' | 'login-taken' | 'name-missing' | 'not-the-first' | 'no-units' };

export interface NewAdministrator {
  readonly login: string;
  readonly name: string;
  readonly password: string;
  readonly wall: Temporal.Instant;
}

/**
 * Opens the first account of a house in production, with the role `admin` at its authority. Refused with every
 * reason at once; `no-units`: the units and roles of the district are not in the database yet, so there is
 * nothing to administer; `not-the-first`: others exist, who can open accounts.
 */
export async function firstAdministrator(
  db: Database,
  asked: NewAdministrator,
): Promise<Result<string, AdministratorReason>> {
  const login = asked.login.trim().toLowerCase();
  const passwordHash = await hashPassword(asked.password);
  return db.transaction<Result<string, AdministratorReason>>(async (tx) => {
    const authorities = await authoritiesWithAdmin(db, tx);
    const reasons = [...shapeReasons({ ...asked, login }), ...(await standingReasons(tx, login))];
    if (authorities.length === 0) reasons.push({ reason: 'no-units' });
    if (reasons.length > 0) return refuse(...reasons);
    const id = newId();
    const account = { id, login, personId: newId(), name: asked.name.trim(), passwordHash, demonstration: false };
    await addAccounts(tx, [account], asked.wall);
    await grantRoles(
      tx,
      authorities.map((unitId) => ({ accountId: id, role: 'admin', unitId, sourceId: id })),
    );
    await record(
      { tx, actor: system('command-line'), now: asked.wall },
      happened(accountOpened, { kind: 'account', id }, { as: 'first-administrator' }),
    );
    return accept(id);
  });
}

async function authoritiesWithAdmin(db: Database, tx: Tx): Promise<string[]> {
  const [units, roles] = await Promise.all([allUnits(db), roleRows(tx)]);
  if (!roles.some((role) => role.key === 'admin')) return [];
  return units.filter((unit) => unit.kind === 'authority').map((unit) => unit.id);
}

function shapeReasons({ login, name, password }: NewAdministrator): AdministratorReason[] {
  const reasons: AdministratorReason[] = passwordReasons(password, login);
  if (!loginShape.test(login)) reasons.push({ reason: 'login-shape' });
  if (name.trim().length < 2) reasons.push({ reason: 'name-missing' });
  return reasons;
}

async function standingReasons(tx: Tx, login: string): Promise<AdministratorReason[]> {
  const [some, taken] = await Promise.all([accountsExist(tx), loginTaken(tx, login)]);
  return [
    ...(some ? [{ reason: 'not-the-first' as const }] : []),
    ...(taken ? [{ reason: 'login-taken' as const }] : []),
  ];
}
