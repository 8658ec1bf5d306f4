import { type Static, Type } from 'typebox';

const text = Type.Optional(Type.String({ maxLength: 2000 }));
const texts = Type.Optional(Type.Union([Type.String(), Type.Array(Type.String())]));

/**
 * What the counter screen sends. `do` says which button was pressed: look a person up, tick all required
 * papers, show the page anew, receive, go on to decline, or lay aside. Papers come by their key in the version: `original.giay-to-1`.
 */
export const receiveForm = Type.Object({
  key: Type.String({ minLength: 10, maxLength: 60 }),
  do: Type.Optional(
    Type.Union(['find', 'all', 'show', 'receive', 'decline', 'park'].map((word) => Type.Literal(word))),
  ),
  counter: Type.String({ maxLength: 80 }),
  procedure: Type.String({ maxLength: 120 }),
  case: text,
  subject: text,
  sets: text,
  find: text,
  ownerId: text,
  kind: text,
  name: text,
  born: text,
  identityKind: text,
  identityNumber: text,
  samePerson: text,
  noIdentityReason: text,
  householdBook: text,
  householdHead: text,
  relativeName: text,
  hamlet: text,
  address: text,
  phone: text,
  email: text,
  submitter: text,
  submitterName: text,
  submitterIdentity: text,
  submitterPhone: text,
  bothPresent: text,
  /** Who cannot sign, is helped or shows no paper; witnesses come by number: `witnessName1`, `witnessPaper1`. */
  cannotSign: text,
  interpreterName: text,
  interpreterLanguage: text,
  interpreterPaper: text,
  compared: text,
  comparedDetail: text,
  quantity: text,
  exempt: text,
  exemptionGround: text,
  proofPaper: text,
  proofNumber: text,
  proofYear: text,
  proofIssuer: text,
  proofOriginal: text,
  collectBy: text,
  outsideHours: text,
  twin: text,
  /** The parked reception this one was taken up from, and what a parked one waits for. */
  parked: text,
  waitsFor: text,
  /** Entered afterwards from a printed slip: its code, and the time that stands on it. */
  slip: text,
  paperTime: text,
  brought: texts,
  shown: texts,
  certified: texts,
});

export type ReceiveForm = Static<typeof receiveForm> & Readonly<Record<string, unknown>>;

export const receiveQuery = Type.Object({
  quay: Type.Optional(Type.String({ maxLength: 80 })),
  'thu-tuc': Type.Optional(Type.String({ maxLength: 120 })),
  'truong-hop': Type.Optional(Type.String({ maxLength: 80 })),
  tim: Type.Optional(Type.String({ maxLength: 100 })),
  /** The printed slip that is entered afterwards. */
  phieu: Type.Optional(Type.String({ maxLength: 60 })),
  'tam-gac': Type.Optional(Type.String({ format: 'uuid' })),
  /** What was typed before, under a veil. */
  nhap: Type.Optional(Type.String({ maxLength: 8000 })),
});
