/** What may be done, named by the deed: `dossier.receive`, `calendar.edit`. */
export type Permission = `${string}.${string}`;

/** A permission at one unit. */
export interface Grant {
  readonly permission: Permission;
  readonly unitId: string;
}

/** An official who is signed in. */
export interface Staff {
  readonly kind: 'staff';
  readonly accountId: string;
  readonly personId: string;
  readonly name: string;
  readonly grants: readonly Grant[];
}

/** Somebody from outside, known by nothing but the request. */
export interface Citizen {
  readonly kind: 'citizen';
}

/** The machine itself: seeds, timers, listeners. */
export interface System {
  readonly kind: 'system';
  readonly name: string;
}

export type Actor = Staff | Citizen | System;

/** Whoever acts, as rows remember them: the account of an official; a citizen and the machine have none. */
export const actorId = ({ actor }: { readonly actor: Actor }): string | null =>
  actor.kind === 'staff' ? actor.accountId : null;

export const citizen: Citizen = { kind: 'citizen' };
/** The machine, acting by this name: a seed, a timer, a listener. */
export const system = (name: string): System => ({ kind: 'system', name });

/** The units a row belongs to, for the question who may touch it. */
export interface Row {
  readonly unitIds: readonly string[];
}

export type Answer =
  | { readonly ok: true }
  | { readonly ok: false; readonly why: 'not-signed-in' | 'not-granted' | 'other-unit' };

/** Permission is asked of the row: is this granted to the actor at one of the row's units? The machine may do all. */
export function may(actor: Actor, permission: Permission, row: Row): Answer {
  if (actor.kind === 'system') return { ok: true };
  if (actor.kind === 'citizen') return { ok: false, why: 'not-signed-in' };
  const granted = actor.grants.filter((grant) => grant.permission === permission);
  if (granted.length === 0) return { ok: false, why: 'not-granted' };
  return granted.some((grant) => row.unitIds.includes(grant.unitId)) ? { ok: true } : { ok: false, why: 'other-unit' };
}

/** The units at which the actor holds a permission: what queues and look-ups go through. */
export const unitsWhere = (actor: Actor, permission: Permission): string[] =>
  actor.kind === 'staff' ? actor.grants.filter((g) => g.permission === permission).map((g) => g.unitId) : [];
