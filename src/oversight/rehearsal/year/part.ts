import type { Permission } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import type { Result } from '#platform/result/index.ts';

/** A part of the work: who may do it where, and what they do. */
export interface Part {
  readonly permission: Permission;
  readonly unitId: string;
  /** Whoever has begun it ends it. */
  readonly accountId?: string | null | undefined;
  /** The result is ready after it. */
  readonly last: boolean;
  readonly act: (deed: Deed) => Promise<Result<unknown, unknown>>;
}
