import type { Db } from '#platform/db/index.ts';

/** A piece of open work that lies with one official, from a capability this one does not know. */
export interface Held {
  /** What it is called and where it is found: the code of a dossier and its page. */
  readonly name: string;
  readonly href: string;
  readonly step: string;
  readonly unitId: string;
  readonly dueAt: Temporal.Instant;
  /** What whoever takes it over must be permitted. */
  readonly permission: string;
}

/** The open work of an account. */
export type WorkOf = (db: Db, accountId: string) => Promise<readonly Held[]>;

export const noWork: WorkOf = async () => [];
