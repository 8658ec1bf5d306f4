/**
 * Refusals are values. A rule answers with everything that stands in the way at once,
 * so a person mends a form in one go; faults of the machine stay exceptions.
 */
export type Result<Value, Reason> = Accepted<Value> | Refused<Reason>;

export interface Accepted<Value> {
  readonly ok: true;
  readonly value: Value;
}

export interface Refused<Reason> {
  readonly ok: false;
  readonly reasons: readonly Reason[];
}

/** Nothing stands in the way. */
export const accept = <Value>(value: Value): Accepted<Value> => ({ ok: true, value });

/** Everything that stands in the way, at once. */
export const refuse = <Reason>(...reasons: readonly Reason[]): Refused<Reason> => ({ ok: false, reasons });
