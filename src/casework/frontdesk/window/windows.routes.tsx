import { Type } from 'typebox';
import { allUnits } from '#foundations/organisations/index.ts';
import { perform, type Refusal, refusals } from '#platform/deeds/index.ts';
import { type HouseRoute, type NamedSheet, route, sheetRoutes, type Visit } from '#platform/house/index.ts';
import { type Answer, missing, page, redirect } from '#platform/http/index.ts';
import { sheetOf } from '#platform/spreadsheet/index.ts';
import { paths } from '../paths.ts';
import { laneNames } from '../ticket/ticket.text.ts';
import { endWindow, setWindow } from './set.act.ts';
import { type CallWindow, fieldsThere } from './window.store.ts';
import { fieldsText, WindowsPage, type WindowsProps } from './windows.page.tsx';
import { windowReasonText, windowWords } from './windows.text.ts';
import { headedUnits, windowsNow } from './windows.ts';

const needs = 'unit.read';
const key = Type.String({ minLength: 10, maxLength: 60 });
const short = Type.Optional(Type.String({ maxLength: 80 }));
const several = Type.Optional(
  Type.Union([Type.String({ maxLength: 80 }), Type.Array(Type.String({ maxLength: 80 }), { maxItems: 200 })]),
);
const blank: WindowsProps['typed'] = { counter: '', number: '', lanes: ['receive'], fields: [] };
const listed = (said: string | readonly string[] | undefined): readonly string[] =>
  said === undefined ? [] : [said].flat();

/** `/quan-tri/o-goi-so`: the windows that call numbers, set by who heads their counter and by the administration. */
export const windowRoutes: HouseRoute[] = [
  route({
    method: 'GET',
    path: paths.windows(),
    needs,
    query: Type.Object({ xong: Type.Optional(Type.Union([Type.Literal('luu'), Type.Literal('thoi')])) }),
    handle: (ask) => show(ask, { typed: blank, wrong: [], done: ask.query.xong }),
  }),
  route({
    method: 'POST',
    path: paths.windows(),
    needs,
    body: Type.Object({ key, counter: short, number: short, lanes: several, fields: several }),
    async handle(ask) {
      const { counter = '', number = '' } = ask.body;
      const typed = { counter, number, lanes: listed(ask.body.lanes), fields: listed(ask.body.fields) };
      const counterId = (await countersOf(ask)).find((one) => one.key === counter)?.id;
      if (!counterId) return missing;
      const asking = { actor: ask.actor, now: ask.now, key: ask.body.key, body: typed };
      const set = await perform(ask.house.db, asking, (deed) => setWindow(deed, { ...typed, counterId }));
      if (set.ok) return redirect(`${paths.windows()}?xong=luu`);
      return show(ask, { typed, wrong: refusals(set.reasons, windowReasonText, ask.language), done: undefined });
    },
  }),
  route({
    method: 'POST',
    path: paths.endWindow(':id'),
    needs,
    params: Type.Object({ id: Type.String({ format: 'uuid' }) }),
    body: Type.Object({ key }),
    async handle(ask) {
      const { id } = ask.params;
      const asking = { actor: ask.actor, now: ask.now, key: ask.body.key, body: { id } };
      const ended = await perform(ask.house.db, asking, (deed) => endWindow(deed, id));
      if (ended.ok) return redirect(`${paths.windows()}?xong=thoi`);
      return show(ask, {
        typed: blank,
        wrong: refusals(ended.reasons, windowReasonText, ask.language),
        done: undefined,
      });
    },
  }),
  ...sheetRoutes({ path: paths.windows(), needs, sheet }),
];

async function countersOf({ house, actor }: Visit) {
  const mine = await headedUnits(house.db, actor);
  return (await allUnits(house.db)).filter(
    ({ id, kind, closedOn }) => kind === 'one-stop' && !closedOn && mine.has(id),
  );
}

interface Shown {
  readonly typed: WindowsProps['typed'];
  readonly wrong: readonly Refusal[];
  readonly done: WindowsProps['done'];
}

async function ground(ask: Visit) {
  const counters = await countersOf(ask);
  const [all, fields] = await Promise.all([windowsNow(ask.house.db), fieldsThere(ask.house.db)]);
  return { counters, fields, windows: all.filter((one) => counters.some(({ id }) => id === one.counterId)) };
}

async function show(ask: Visit, shown: Shown): Promise<Answer> {
  const { counters, ...there } = await ground(ask);
  if (counters.length === 0) return missing;
  const { language } = ask;
  return page({
    title: windowWords(language).title,
    place: 'callWindows',
    status: shown.wrong.length > 0 ? 422 : 200,
    again: shown.wrong.length > 0 ? paths.windows() : undefined,
    body: <WindowsPage {...{ language, counters, ...there, ...shown }} />,
  });
}

async function sheet(ask: Visit): Promise<NamedSheet | undefined> {
  const { counters, windows, fields } = await ground(ask);
  if (counters.length === 0) return undefined;
  const said = windowWords(ask.language);
  const made = sheetOf<CallWindow>({
    name: said.title,
    lines: windows,
    columns: [
      {
        head: said.counter,
        width: 30,
        cell: ({ counterId }) => counters.find(({ id }) => id === counterId)?.shortName ?? '',
      },
      { head: said.number, width: 8, cell: ({ number }) => said.numberOf(number) },
      { head: said.lanes, width: 34, cell: (one) => one.lanes.map((lane) => laneNames(ask.language)[lane]).join(', ') },
      {
        head: said.fields,
        width: 60,
        cell: (one) => fieldsText(one, fields, ask.language),
      },
    ],
  });
  return { ...made, file: 'o-goi-so' };
}
