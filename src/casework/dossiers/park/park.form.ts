import { Type } from 'typebox';
import { discardGrounds } from './park.rules.ts';

export const parkedQuery = Type.Object({
  quay: Type.Optional(Type.String({ maxLength: 80 })),
  /** The draft just parked. */
  vua: Type.Optional(Type.String({ format: 'uuid' })),
});

export const parkedParams = Type.Object({ id: Type.String({ format: 'uuid' }) });

export const discardForm = Type.Object({
  key: Type.String({ minLength: 10, maxLength: 60 }),
  ground: Type.Union(discardGrounds.map((ground) => Type.Literal(ground))),
});
