import { type Static, type TSchema, Type } from 'typebox';
import type { Happening, Stream } from './index.ts';

/** The versioned shape of what a deed records. */
export interface EventShape<S extends TSchema> {
  readonly type: string;
  readonly version: number;
  readonly payload: S;
}

const shapes = new Map<string, EventShape<TSchema>>();

/** Declares what a deed records; every shape is known to `allShapes`, so a test can read them all. */
export function eventShape<S extends TSchema>(type: string, version: number, payload: S): EventShape<S> {
  const shape = { type, version, payload };
  shapes.set(`${type}.${version}`, shape);
  return shape;
}

/** The shapes of the house, as far as its modules are loaded. */
export const allShapes = (): EventShape<TSchema>[] => [...shapes.values()];

/** What happened, in its declared shape. */
export const happened = <S extends TSchema>(shape: EventShape<S>, stream: Stream, payload: Static<S>): Happening => ({
  stream,
  type: shape.type,
  version: shape.version,
  payload: payload as Record<string, unknown>,
});

const uuid = '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$';
const instant = '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?Z$';
const listed = '^[A-Za-z0-9][A-Za-z0-9._:/-]{0,99}$';

/** The few things an event may hold: nothing in them can be a name, an address or free text. */
export const an = {
  id: Type.String({ pattern: uuid }),
  instant: Type.String({ pattern: instant }),
  /** A day of the law: `2019-02-25`. */
  day: Type.String({ pattern: '^\\d{4}-\\d\\d-\\d\\d$' }),
  /** A key of a list: a step, an outcome, a reason, a code. */
  key: Type.String({ pattern: listed }),
  count: Type.Integer({ minimum: 0 }),
  amount: Type.String({ pattern: '^\\d{1,15}$' }),
  flag: Type.Boolean(),
};
