import { Type } from 'typebox';
import { calendarOf, misaskedText, noSuchUnitText, readAsked, writeDeadline } from '#foundations/calendar/index.ts';
import { explainDeadline } from '#foundations/calendar/rules.ts';
import { unitByKey } from '#foundations/organisations/index.ts';
import { type HouseRoute, route } from '#platform/house/index.ts';
import { type Answer, json, problem } from '#platform/http/index.ts';

const moment = Type.String({ maxLength: 40, examples: ['2019-01-28T14:05', '2019-01-28T14:05:00+07:00'] });

const asked = Type.Object(
  {
    from: moment,
    limit: Type.Optional(Type.Number()),
    unit: Type.Optional(Type.String({ maxLength: 20, examples: ['working-day', 'calendar-day', 'hour'] })),
    rule: Type.Optional(Type.String({ maxLength: 20, examples: ['hours', 'half-days'] })),
    ends: Type.Optional(Type.String({ maxLength: 20, examples: ['same-half', 'afternoon'] })),
    of: Type.Optional(Type.String({ maxLength: 60, examples: ['ubnd-huyen'] })),
    pauses: Type.Optional(Type.Array(Type.Object({ from: moment, to: moment }), { maxItems: 100 })),
  },
  { additionalProperties: false },
);

const defaultUnit = 'ubnd-huyen';

/** When is a limit over, and why: open to everybody, for nothing in it is anybody's. */
export const deadlineRoutes: HouseRoute[] = [
  route({
    method: 'POST',
    path: '/api/v1/deadlines',
    needs: 'public',
    onlyAsks: true,
    perMinute: 120,
    body: asked,
    api: { summary: 'The due date of a limit, with its account day by day' },
    async handle({ house, body, language }): Promise<Answer> {
      const unit = await unitByKey(house.db, body.of ?? defaultUnit);
      const read = readAsked(body);
      const errors = read.ok ? [] : read.reasons.map((misfit) => at(misfit.field, misaskedText(misfit, language)));
      if (!unit) errors.push(at('of', noSuchUnitText(body.of ?? '', language)));
      if (!read.ok || !unit) return problem({ status: 422, kind: 'bad-input', errors });
      return json(writeDeadline(explainDeadline(await calendarOf(house.db, unit.id), read.value)));
    },
  }),
];

const at = (field: string, detail: string): { pointer: string; detail: string } => ({
  pointer: `/body/${field}`,
  detail,
});
