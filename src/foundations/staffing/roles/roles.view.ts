import { Type } from 'typebox';
import { unitsById, unitsKeptAt } from '#foundations/organisations/index.ts';
import { unitsWhere } from '#platform/actor/index.ts';
import type { Visit } from '#platform/house/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { roleLines } from './roles.store.ts';

export const needs = 'person.read';
export const query = Type.Object({
  'don-vi': Type.Optional(Type.String({ maxLength: 60 })),
  trang: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000 })),
  /** `in`: every line on one page, for paper. */
  xem: Type.Optional(Type.Literal('in')),
});

export type Asked = Visit<unknown, { 'don-vi'?: string; trang?: number; xem?: 'in' }>;

/** Roles at the units whose people this official may see, or at the one chosen of them. */
export async function rolesHeld({ house: { db }, actor, now, query: asked }: Asked) {
  const choices = await unitsKeptAt(db, unitsWhere(actor, needs));
  const [day, unitKey] = [dayOf(now), asked['don-vi'] ?? ''];
  const ids = choices.filter(({ key }) => unitKey === '' || key === unitKey).map(({ id }) => id);
  const [units, lines] = await Promise.all([unitsById(db), roleLines(db, ids, day)]);
  return { day, unitKey, choices, units, lines };
}

const perPage = 50;

/** The lines of the page that was asked for; all of them for paper. */
export function pageOf<Line>({ query: asked }: Asked, lines: readonly Line[]) {
  const number = asked.xem ? undefined : (asked.trang ?? 1);
  const shown = number ? lines.slice((number - 1) * perPage, number * perPage) : lines;
  return { shown, page: number, pages: Math.ceil(lines.length / perPage) };
}
