import { type Static, Type } from 'typebox';

const text = Type.Optional(Type.String({ maxLength: 2000 }));
const texts = Type.Optional(Type.Union([Type.String(), Type.Array(Type.String())]));

/** What the counter screen sends. Papers are named by their key in the version: `original.giay-to-1=1`. */
export const receiveForm = Type.Object({
  key: Type.String({ minLength: 10, maxLength: 60 }),
  oneStop: Type.String(),
  procedure: Type.String(),
  case: text,
  channel: text,
  subject: text,
  sets: text,
  ownerId: text,
  kind: text,
  name: text,
  born: text,
  identityKind: text,
  identityNumber: text,
  noIdentityReason: text,
  householdBook: text,
  householdHead: text,
  relativeName: text,
  hamlet: text,
  communeId: text,
  address: text,
  phone: text,
  email: text,
  submitter: text,
  submitterName: text,
  submitterIdentity: text,
  submitterPhone: text,
  bothPresent: text,
  exemption: text,
  exemptionProof: text,
  quantity: text,
  collectBy: text,
  brought: texts,
  shown: texts,
});

export type ReceiveForm = Static<typeof receiveForm> & Record<string, unknown>;
