import { type Static, Type } from 'typebox';

const said = Type.Optional(Type.String({ maxLength: 1000 }));
const some = Type.Optional(
  Type.Union([Type.String({ maxLength: 200 }), Type.Array(Type.String({ maxLength: 200 }), { maxItems: 400 })]),
);

export const deedKey = Type.String({ minLength: 10, maxLength: 60 });
export const templateKey = Type.String({ pattern: '^[a-z0-9-]{1,60}$' });
export const why = said;

/** A template of one's own as its forms send it, when it is new and when its name or scope changes: looked at, edited, written. */
export const ownBody = {
  key: deedKey,
  do: Type.Union([Type.Literal('look'), Type.Literal('write'), Type.Literal('edit')]),
  ...{ name: said, english: said, from: said, why: said },
  ...{ units: some, procedures: some, fields: some },
};

const Own = Type.Object(ownBody);
export type SentOwn = Static<typeof Own>;
