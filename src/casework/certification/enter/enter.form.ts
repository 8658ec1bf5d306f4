import { type Static, Type } from 'typebox';

const text = Type.Optional(Type.String({ maxLength: 400 }));
const cells = Type.Optional(
  Type.Union([Type.String({ maxLength: 400 }), Type.Array(Type.String({ maxLength: 400 }), { maxItems: 100 })]),
);

/** The lane as its form sends it: whose papers, and a row for each kind of paper. `do`: more rows, rows of a file, the fee, or enter. */
export const enterForm = Type.Object({
  key: Type.String({ minLength: 10, maxLength: 60 }),
  office: Type.String({ maxLength: 80 }),
  do: Type.Optional(Type.Union(['more', 'reckon', 'fill', 'enter'].map((word) => Type.Literal(word)))),
  requester: text,
  born: text,
  identity: text,
  phone: text,
  exemptionGround: text,
  proofPaper: text,
  proofNumber: text,
  proofYear: text,
  proofIssuer: text,
  proofOriginal: text,
  due: text,
  agreed: text,
  matter: cells,
  paper: cells,
  pages: cells,
  copies: cells,
  language: cells,
  pasted: Type.Optional(Type.String({ maxLength: 60_000 })),
});
export type EnterForm = Static<typeof enterForm>;
