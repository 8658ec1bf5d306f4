import { type Static, Type } from 'typebox';
import { receiveForm } from '../receive/receive.form.ts';

const {
  procedure: _,
  case: __,
  brought: ___,
  shown: ____,
  parked: _____,
  waitsFor: ______,
  exempt: _______,
  exemptionGround: ________,
  proofPaper: _________,
  proofNumber: __________,
  proofYear: ___________,
  proofIssuer: ____________,
  proofOriginal: _____________,
  ...visit
} = receiveForm.properties;
const names = Type.Optional(Type.Union([Type.String(), Type.Array(Type.String())]));

/**
 * What the basket sends: the fields of one visit, and its rows by number (`case.0`, `exempt.0`, `paper.0.giay-to-1`). `do` adds a
 * procedure, fills rows from a file, ticks all required papers, shows the page anew or receives; `remove` takes a row out.
 */
export const basketForm = Type.Object({
  ...visit,
  do: Type.Optional(Type.Union(['find', 'add', 'fill', 'all', 'show', 'receive'].map((word) => Type.Literal(word)))),
  rows: names,
  add: Type.Optional(Type.String({ maxLength: 200 })),
  pick: Type.Optional(Type.String({ maxLength: 120 })),
  pasted: Type.Optional(Type.String({ maxLength: 60_000 })),
  remove: Type.Optional(Type.String({ maxLength: 3 })),
});

export type BasketForm = Static<typeof basketForm> & Readonly<Record<string, unknown>>;

export const basketQuery = Type.Object({
  quay: Type.Optional(Type.String({ maxLength: 80 })),
  /** What was typed before, under a veil. */
  nhap: Type.Optional(Type.String({ maxLength: 8000 })),
});

export const madeParams = Type.Object({ id: Type.String({ format: 'uuid' }) });
/** `in`: for paper. */
export const madeQuery = Type.Object({ xem: Type.Optional(Type.Literal('in')) });
