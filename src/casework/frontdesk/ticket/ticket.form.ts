import { Type } from 'typebox';
import { lanes, presses } from './ticket.rules.ts';

const key = Type.String({ minLength: 10, maxLength: 60 });
const short = Type.String({ maxLength: 80 });
const id = Type.String({ format: 'uuid' });
const lane = Type.Union(lanes.map((one) => Type.Literal(one)));

export const drawForm = Type.Object({ key, lane, field: Type.Optional(short) });
export const drawAtDeskForm = Type.Object({ key, lane, field: Type.Optional(short), window: id });
export const nextForm = Type.Object({ key });
export const pressForm = Type.Object({
  key,
  seq: Type.Integer({ minimum: 1 }),
  do: Type.Union(presses.map((one) => Type.Literal(one))),
});
export const moveForm = Type.Object({ key, seq: Type.Integer({ minimum: 1 }), to: short });
export const windowParams = Type.Object({ window: id });
export const ticketParams = Type.Object({ window: id, ticket: id });
