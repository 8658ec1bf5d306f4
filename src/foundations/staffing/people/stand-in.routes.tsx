import { type TObject, Type } from 'typebox';
import { type Deed, perform, refusals, type Says } from '#platform/deeds/index.ts';
import { type HouseRoute, route } from '#platform/house/index.ts';
import { missing, redirect } from '#platform/http/index.ts';
import { noId } from '#platform/id/index.ts';
import type { Result } from '#platform/result/index.ts';
import { dayOf, parseDay } from '#platform/time/index.ts';
import { goAway } from '../absence/absence.act.ts';
import { awayReasonText } from '../absence/absence.text.ts';
import { authorise, endEarly } from '../authority/authority.act.ts';
import type { Authorising } from '../authority/authority.rules.ts';
import { authorityReasonText } from '../authority/authority.text.ts';
import type { FieldsOf } from '../authority/fields.ts';
import { paths } from '../paths.ts';
import { showPerson } from './people.routes.tsx';
import { typedIn } from './typed.ts';

const params = Type.Object({ id: Type.String({ format: 'uuid', maxLength: 36 }) });
const text = Type.Optional(Type.String({ maxLength: 200 }));
const fieldKey = Type.String({ maxLength: 100 });
const key = Type.String({ minLength: 8, maxLength: 100 });

type Written = Readonly<Record<string, string | undefined>>;

interface Press<Reason extends { readonly reason: string; readonly field?: string }> {
  readonly act: string;
  readonly path: string;
  readonly body: TObject;
  readonly deed: (deed: Deed, personId: string, form: Written) => Promise<Result<string, Reason>>;
  readonly says: Says<Reason>;
}

/** A form of a person's page: done, the page again; refused, the page with the reasons and what was typed. */
const press = <Reason extends { readonly reason: string; readonly field?: string }>(
  fieldsOf: FieldsOf,
  one: Press<Reason>,
): HouseRoute =>
  route({
    method: 'POST',
    path: one.path,
    needs: 'person.appoint',
    params,
    body: one.body,
    async handle(ask) {
      const form = ask.body as Written;
      const { house, actor, now } = ask;
      const asking = { actor, now, key: form.key ?? '', body: { act: one.act, person: ask.params.id, ...form } };
      const done = await perform(house.db, asking, (deed) => one.deed(deed, ask.params.id, form));
      if (done.ok) return redirect(paths.person(ask.params.id));
      if (done.reasons.some(({ reason }) => reason === 'not-found')) return missing;
      const wrong = refusals(done.reasons, one.says, ask.language);
      return showPerson(ask, ask.params.id, { typed: typedIn(one.act, form, wrong), fieldsOf });
    },
  });

const day = (typed: string | undefined): Temporal.PlainDate | null => parseDay(typed ?? '') ?? null;
const trimmed = (typed: string | undefined): string => (typed ?? '').trim();

/** Who is away and who stands in; who signs in whose stead: written down on the page of the official. */
export const standInRoutes = (fieldsOf: FieldsOf): HouseRoute[] => [
  press(fieldsOf, {
    act: 'away',
    path: paths.away(':id'),
    body: Type.Object({ key, reason: text, from: text, last: text, substitute: text }),
    deed: (deed, personId, form) =>
      goAway(deed, personId, {
        reason: trimmed(form.reason),
        from: day(form.from),
        last: day(form.last),
        substitute: uuidOrNothing(form.substitute),
      }),
    says: awayReasonText,
  }),
  press(fieldsOf, {
    act: 'authorise',
    path: paths.authorise(':id'),
    body: Type.Object({
      ...{ key, unit: text, kind: text, instead: text },
      ...{ document: text, documentDay: text, from: text, last: text },
      fields: Type.Optional(Type.Union([fieldKey, Type.Array(fieldKey, { maxItems: 200 })])),
    }),
    async deed(deed, personId, form) {
      const known = (await fieldsOf(deed.db, dayOf(deed.now))).map((field) => field.key);
      return authorise(deed, personId, authorising(form), known);
    },
    says: authorityReasonText,
  }),
  press(fieldsOf, {
    act: 'end',
    path: paths.endAuthority(':id'),
    body: Type.Object({ key, authority: text, why: text }),
    deed: (deed, personId, form) =>
      endEarly(deed, { personId, authorityId: uuidOrNothing(form.authority) || noId, why: trimmed(form.why) }),
    says: authorityReasonText,
  }),
];

const authorising = (form: Written): Authorising => ({
  unitId: uuidOrNothing(form.unit),
  form: trimmed(form.kind),
  instead: trimmed(form.instead),
  document: trimmed(form.document),
  documentDay: day(form.documentDay),
  from: day(form.from),
  last: day(form.last),
  fields: several(form.fields),
});

/** A box that was ticked alone comes as one, several as a list. */
const several = (ticked: unknown): string[] => [ticked ?? []].flat().filter((one) => typeof one === 'string');

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** What is no id names nothing. */
const uuidOrNothing = (typed: string | undefined): string => {
  const id = trimmed(typed);
  return id === '' || uuid.test(id) ? id : noId;
};
