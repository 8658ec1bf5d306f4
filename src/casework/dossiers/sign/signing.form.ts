import { Type } from 'typebox';
import { askedBack } from '../undo-many/undo-many.form.ts';

const many = Type.Optional(
  Type.Union([Type.String({ maxLength: 100 }), Type.Array(Type.String({ maxLength: 100 }), { maxItems: 300 })]),
);
const key = Type.String({ minLength: 10, maxLength: 60 });

/** What is ticked: to be laid before a leader, to be listed for an office, or to be signed on the screen. */
export const signingForm = Type.Object({
  key,
  do: Type.Union([Type.Literal('list'), Type.Literal('present'), Type.Literal('sign')]),
  unit: Type.Optional(Type.String({ maxLength: 60 })),
  /** The written authority by which the leader signs in another's stead. */
  as: Type.Optional(Type.String({ maxLength: 60 })),
  signer: Type.Optional(Type.String({ maxLength: 100 })),
  chon: many,
});

/** The press “đã ký” on a list: whose hand, and which papers. */
export const recordForm = Type.Object({
  key,
  signer: Type.Optional(Type.String({ maxLength: 100 })),
  despite: Type.Optional(Type.String({ maxLength: 500 })),
  chon: many,
});

export const listParams = Type.Object({ id: Type.String({ pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' }) });

export const signingQuery = Type.Object({
  vua: Type.Optional(Type.String({ maxLength: 10 })),
  so: Type.Optional(Type.Integer({ minimum: 1, maximum: 500 })),
  ...askedBack,
});
