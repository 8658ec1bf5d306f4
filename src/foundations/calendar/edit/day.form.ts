import { Type } from 'typebox';

/** What the browser may send to declare or change a day; everything as typed. */
export const dayForm = Type.Object({
  key: Type.String({ minLength: 1, maxLength: 100 }),
  day: Type.String({ maxLength: 20 }),
  kind: Type.String({ maxLength: 20 }),
  half: Type.Optional(Type.String({ maxLength: 20 })),
  hoursOf: Type.Optional(Type.String({ maxLength: 2 })),
  vi: Type.String({ maxLength: 300 }),
  en: Type.Optional(Type.String({ maxLength: 300 })),
  basis: Type.String({ maxLength: 300 }),
});

/** The same in an address, for the preview: nothing is done, anything may be missing. */
export const dayQuery = Type.Partial(Type.Omit(dayForm, ['key']));

export const removalForm = Type.Object({
  key: Type.String({ minLength: 1, maxLength: 100 }),
  day: Type.String({ maxLength: 20 }),
});
