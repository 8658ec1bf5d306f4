import { type Static, Type } from 'typebox';

/** The trainer's banner: by an hour, by a day, or to a day (dd/mm/yyyy). */
export const clockForm = Type.Object({
  key: Type.String({ minLength: 10, maxLength: 60 }),
  by: Type.Optional(Type.Union([Type.Literal('hour'), Type.Literal('day'), Type.Literal('to')])),
  to: Type.Optional(Type.String({ maxLength: 20 })),
  next: Type.Optional(Type.String({ maxLength: 300 })),
});

export type ClockForm = Static<typeof clockForm>;
