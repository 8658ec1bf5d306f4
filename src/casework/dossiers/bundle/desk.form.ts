import { Type } from 'typebox';

const short = Type.Optional(Type.String({ maxLength: 80 }));
const id = Type.Optional(Type.String({ format: 'uuid' }));

const side = Type.Optional(Type.Literal('nhan'));

/** Which bundle is scanned: two offices to give between (`ben=nhan`: to take what came without a list), or a list to check in. */
export const deskQuery = Type.Object({ giao: short, nhan: short, ben: side, phieu: id });

/** The desk as its form sends it: the code just scanned, those before it, and what was compared before. */
export const deskForm = Type.Object({
  key: Type.String({ minLength: 10, maxLength: 60 }),
  giao: short,
  nhan: short,
  ben: side,
  phieu: id,
  do: Type.Optional(Type.String({ maxLength: 20 })),
  ma: Type.Optional(Type.String({ maxLength: 2000 })),
  scans: Type.Optional(Type.String({ maxLength: 20_000 })),
  compared: Type.Optional(Type.String({ maxLength: 20_000 })),
});

export const bundleParams = Type.Object({ id: Type.String({ format: 'uuid' }) });
export const bundleSeenQuery = Type.Object({ vua: Type.Optional(Type.String({ maxLength: 10 })) });
export const takeBackForm = Type.Object({
  key: Type.String({ minLength: 10, maxLength: 60 }),
  reason: Type.Optional(Type.String({ maxLength: 500 })),
});
export const carryForm = Type.Object({
  key: Type.String({ minLength: 10, maxLength: 60 }),
  carrier: short,
  bearer: short,
  tracking: short,
  dispatched: short,
});
export const clearForm = Type.Object({
  key: Type.String({ minLength: 10, maxLength: 60 }),
  surplus: Type.String({ format: 'uuid' }),
  how: Type.Union([Type.Literal('returned'), Type.Literal('taken')]),
});
