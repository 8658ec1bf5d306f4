import { Type } from 'typebox';

/** What the sign-in form may send; the names are those password managers look for. */
export const signInForm = Type.Object({
  username: Type.Optional(Type.String({ maxLength: 200 })),
  password: Type.Optional(Type.String({ maxLength: 500 })),
  /** Stay signed in until the end of the working day. */
  nho: Type.Optional(Type.String({ maxLength: 5 })),
  /** The local path to go to afterwards. */
  tiep: Type.Optional(Type.String({ maxLength: 2000 })),
});

export const signInQuery = Type.Object({
  tiep: Type.Optional(Type.String({ maxLength: 2000 })),
  /** The place of a demonstration account in the list, to be filled in. */
  thu: Type.Optional(Type.Integer({ minimum: 1, maximum: 999 })),
});
