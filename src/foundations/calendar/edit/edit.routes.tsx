import { Type } from 'typebox';
import { type Deed, perform } from '#platform/deeds/index.ts';
import { type HouseRoute, route } from '#platform/house/index.ts';
import { type Answer, redirect } from '#platform/http/index.ts';
import type { Result } from '#platform/result/index.ts';
import { paths } from '../paths.ts';
import { bringDayRoutes } from './bring.routes.tsx';
import { dayForm, dayQuery, removalForm } from './day.form.ts';
import { readDay, readRemoval, type TypedDay } from './day.rules.ts';
import { type Edited, type EditReason, editDay, removeDay } from './edit.act.ts';
import { entryOn, formPage, type Keyed, readAndShow, type Slots, typedOf, withLayer } from './edit.show.tsx';
import { weekRoutes } from './week.routes.tsx';

/** The form, the preview and the deeds of a day, below `/quan-tri/lich/{layer}`. */
export const editRoutes = (slots: Slots): HouseRoute[] => [
  formRoute,
  previewRoute(slots),
  removalRoute(slots),
  changeRoute(slots),
  removeRoute(slots),
  ...bringDayRoutes(slots.follow),
  ...weekRoutes(slots),
];

const keyed = Type.Object({ layer: Type.String({ maxLength: 60 }) });
const formRoute = route({
  method: 'GET',
  path: paths.day(':layer'),
  needs: 'calendar.edit',
  params: keyed,
  query: Type.Object({ ngay: Type.Optional(Type.String({ maxLength: 20 })) }),
  handle: (ask) =>
    withLayer(ask, async (layer) => {
      const entry = entryOn(layer, ask.query.ngay);
      return formPage(ask, { layer, typed: entry ? typedOf(entry) : { day: ask.query.ngay ?? '' }, reasons: [] });
    }),
});

const previewRoute = (slots: Slots): HouseRoute =>
  route({
    method: 'GET',
    path: paths.preview(':layer'),
    needs: 'calendar.edit',
    params: keyed,
    query: dayQuery,
    handle: (ask) => readAndShow(ask, slots, readDay),
  });

const removalRoute = (slots: Slots): HouseRoute =>
  route({
    method: 'GET',
    path: paths.removal(':layer'),
    needs: 'calendar.edit',
    params: keyed,
    query: Type.Object({ day: Type.Optional(Type.String({ maxLength: 20 })) }),
    handle: (ask) => readAndShow(ask, slots, readRemoval),
  });

const changeRoute = (slots: Slots): HouseRoute =>
  route({
    method: 'POST',
    path: paths.day(':layer'),
    needs: 'calendar.edit',
    params: keyed,
    body: dayForm,
    handle: (ask) => doIt(ask, (deed, asked) => editDay(deed, asked, slots.follow)),
  });

const removeRoute = (slots: Slots): HouseRoute =>
  route({
    method: 'POST',
    path: paths.remove(':layer'),
    needs: 'calendar.edit',
    params: keyed,
    body: removalForm,
    handle: (ask) => doIt(ask, (deed, asked) => removeDay(deed, asked, slots.follow)),
  });

type Press = (
  deed: Deed,
  asked: { readonly layerKey: string; readonly typed: TypedDay },
) => Promise<Result<Edited, EditReason>>;

/** Done, it leads to the year of the day; refused, it shows the form with every reason and what was typed. */
const doIt = (ask: Keyed<unknown, TypedDay & { key: string }>, press: Press): Promise<Answer> =>
  withLayer(ask, async (layer) => {
    const { key, ...typed } = ask.body;
    const { actor, now, house } = ask;
    const asking = { actor, now, key, body: { layer: layer.key, typed } };
    const done = await perform(house.db, asking, (deed) => press(deed, { layerKey: layer.key, typed }));
    if (done.ok) return redirect(paths.written(layer.key, done.value));
    const reasons = done.reasons.filter((reason) => reason.reason !== 'key-reused');
    return formPage(ask, { layer, typed, reasons: reasons as EditReason[] });
  });
