import { type Static, Type } from 'typebox';

const text = Type.Optional(Type.String({ maxLength: 300 }));

/**
 * One procedure, one who hands in, and lines of people by number (`name.0`, `identity.0`). `do` adds lines, fills them
 * from a file, shows the page anew, or receives.
 */
export const listForm = Type.Object({
  key: Type.String({ minLength: 10, maxLength: 60 }),
  do: Type.Optional(Type.Union(['more', 'show', 'fill', 'receive'].map((word) => Type.Literal(word)))),
  counter: Type.String({ maxLength: 80 }),
  procedure: Type.String({ maxLength: 120 }),
  case: text,
  lines: Type.Optional(Type.Integer({ minimum: 1, maximum: 40 })),
  submitter: text,
  submitterName: text,
  submitterIdentity: text,
  submitterPhone: text,
  place: text,
  /** Papers whose copies the counter saw to be certified, for all of the list; with an empty one it was asked. */
  certified: Type.Optional(
    Type.Union([Type.String({ maxLength: 120 }), Type.Array(Type.String({ maxLength: 120 }), { maxItems: 60 })]),
  ),
  samePerson: text,
  somebodyNew: text,
  outsideHours: text,
  twin: text,
  paperDay: text,
  paperTime: text,
  backReason: text,
  pasted: Type.Optional(Type.String({ maxLength: 60_000 })),
});

export type ListForm = Static<typeof listForm> & Readonly<Record<string, unknown>>;

export const listQuery = Type.Object({
  quay: Type.Optional(Type.String({ maxLength: 80 })),
  'thu-tuc': Type.Optional(Type.String({ maxLength: 120 })),
  nhap: Type.Optional(Type.String({ maxLength: 8000 })),
});
