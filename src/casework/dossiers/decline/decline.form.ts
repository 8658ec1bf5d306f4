import { type Static, Type } from 'typebox';

const text = (maxLength: number) => Type.Optional(Type.String({ maxLength }));

/** What the page sends; `procedure` is empty where what is asked for is in no list. */
export const declineForm = Type.Object({
  key: Type.String({ minLength: 10, maxLength: 60 }),
  counter: Type.String({ maxLength: 80 }),
  procedure: text(120),
  name: text(200),
  identity: text(60),
  address: text(300),
  phone: text(60),
  email: text(120),
  request: text(500),
  ground: text(40),
  reason: text(2000),
  advice: text(2000),
});
export type DeclineForm = Static<typeof declineForm>;

export const declineQuery = Type.Object({
  quay: Type.Optional(Type.String({ maxLength: 80 })),
  'thu-tuc': Type.Optional(Type.String({ maxLength: 120 })),
  /** What was typed at the counter before, under a veil. */
  nhap: Type.Optional(Type.String({ maxLength: 8000 })),
});

export const declinedQuery = Type.Object({
  quay: Type.Optional(Type.String({ maxLength: 80 })),
  nam: Type.Optional(Type.Integer({ minimum: 2000, maximum: 2100 })),
  truoc: Type.Optional(Type.Integer({ minimum: 1, maximum: 1_000_000 })),
  /** The line just written. */
  vua: Type.Optional(Type.Integer({ minimum: 1, maximum: 1_000_000 })),
});

export const declinedParams = Type.Object({
  id: Type.String({ pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' }),
});
