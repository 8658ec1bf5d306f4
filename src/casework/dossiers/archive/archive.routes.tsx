import { Type } from 'typebox';
import { unitByKey } from '#foundations/organisations/index.ts';
import { type Deed, perform, type Refusal, refusals } from '#platform/deeds/index.ts';
import { type HouseRoute, route, type Visit } from '#platform/house/index.ts';
import { type Answer, download, missing, page, redirect } from '#platform/http/index.ts';
import { noteReading } from '#platform/reading/index.ts';
import type { Result } from '#platform/result/index.ts';
import { type Format, mediaTypes, spreadsheet } from '#platform/spreadsheet/index.ts';
import { copiesOf, listPaperRoutes } from '../../documents/index.ts';
import { paths } from '../paths.ts';
import { ArchivePage } from './archive.page.tsx';
import { type ArchiveReason, chosenLines, type TypedLine } from './archive.rules.ts';
import { archiveReasonText, archiveWords } from './archive.text.ts';
import { type ArchiveAddress, type ArchiveSeen, archiveDesk, archiveSeen } from './archive.view.ts';
import { ArchiveListPage } from './archive-list.page.tsx';
import { archiveCode, archiveColumns, archiveData, archivePrints, archiveRows } from './archive-list.ts';
import { acceptToArchive, handToArchive, takeArchiveBack } from './hand.act.ts';

const needs = 'dossier.clerk';
const key = Type.String({ minLength: 10, maxLength: 60 });
const short = Type.Optional(Type.String({ maxLength: 80 }));
const each = Type.Optional(
  Type.Union([Type.String({ maxLength: 60 }), Type.Array(Type.String({ maxLength: 60 }), { maxItems: 200 })]),
);
const params = Type.Object({ id: Type.String({ format: 'uuid' }) });

/** Nộp lưu: ended dossiers go to the archive with a numbered list. */
export const archiveRoutes: HouseRoute[] = [
  route({
    method: 'GET',
    path: paths.archive(),
    needs,
    query: Type.Object({ donvi: short, nam: short }),
    handle: (ask) => show(ask, ask.query, {}),
  }),
  route({
    method: 'POST',
    path: paths.archive(),
    needs,
    body: Type.Object({
      key,
      unit: Type.String({ maxLength: 80 }),
      year: Type.String({ pattern: '^20\\d{2}$' }),
      chon: each,
      codes: each,
      pages: each,
      keep: each,
      box: each,
    }),
    async handle(ask) {
      const { key, unit: at, year, ...sent } = ask.body;
      const unit = await unitByKey(ask.house.db, at);
      if (!unit) return missing;
      const lines = chosenLines(sent);
      const handing = { unitId: unit.id, year: Number(year), lines };
      const asking = { actor: ask.actor, now: ask.now, key, body: handing };
      const done = await perform(ask.house.db, asking, (deed) => handToArchive(deed, handing));
      if (done.ok) return redirect(paths.archiveList(done.value, 'giao'));
      const wrong = refusals(done.reasons, archiveReasonText, ask.language);
      return show(ask, { donvi: at, nam: year }, { wrong, typed: lines });
    },
  }),
  route({
    method: 'GET',
    path: paths.archiveList(':id'),
    needs,
    params,
    query: Type.Object({ vua: short }),
    async handle(ask) {
      const seen = await archiveSeen(ask, ask.params.id);
      return seen ? showList(ask, seen, { just: ask.query.vua }) : missing;
    },
  }),
  route({
    method: 'POST',
    path: paths.acceptArchive(':id'),
    needs,
    params,
    body: Type.Object({ key }),
    handle: (ask) => press(ask, { id: ask.params.id, key: ask.body.key, just: 'nhan' }, acceptToArchive),
  }),
  route({
    method: 'POST',
    path: paths.takeArchiveBack(':id'),
    needs,
    params,
    body: Type.Object({ key, reason: Type.Optional(Type.String({ maxLength: 500 })) }),
    handle(ask) {
      const reason = (ask.body.reason ?? '').trim();
      const pressed = { id: ask.params.id, key: ask.body.key, just: 'thu-lai', reason };
      return press(ask, pressed, (deed, listId) => takeArchiveBack(deed, { listId, reason }));
    },
  }),
  ...listPaperRoutes({
    path: paths.archiveFile(':id', 'pdf'),
    needs,
    params,
    async open(ask) {
      const seen = await archiveSeen(ask, ask.params.id);
      if (!seen) return undefined;
      const page = paths.archiveList(seen.list.id);
      return { ...archivePrints(seen), file: archiveCode(seen), page, make: () => archiveData(ask, seen) };
    },
  }),
  ...(['csv', 'xlsx'] as const).map((format) =>
    route({
      method: 'GET',
      path: paths.archiveFile(':id', format),
      needs,
      params,
      handle: (ask) => send(ask, ask.params.id, format),
    }),
  ),
];

interface Shown {
  readonly wrong?: readonly Refusal[];
  readonly typed?: readonly TypedLine[];
}

async function show(ask: Visit, at: ArchiveAddress, { wrong = [], typed = [] }: Shown): Promise<Answer> {
  const desk = await archiveDesk(ask, at);
  if (!desk) return missing;
  const { actor, now, language } = ask;
  const reading = { actor, subjectKind: 'archive', subjectId: desk.unit.id, purpose: 'look', at: now };
  await noteReading(ask.house.db, reading);
  const again = paths.archive({ donvi: desk.unit.key, nam: String(desk.year) });
  return page({
    title: archiveWords(language).title,
    place: 'archive',
    status: wrong.length > 0 ? 422 : 200,
    again: wrong.length > 0 ? again : undefined,
    body: <ArchivePage {...{ language, desk, wrong, typed: new Map(typed.map((one) => [one.code, one])) }} />,
  });
}

interface Pressed {
  readonly id: string;
  readonly key: string;
  readonly just: string;
  readonly reason?: string;
}

async function press(
  ask: Visit,
  { id, key, just, reason = '' }: Pressed,
  act: (deed: Deed, listId: string) => Promise<Result<string, ArchiveReason>>,
): Promise<Answer> {
  const asking = { actor: ask.actor, now: ask.now, key, body: { id, just, reason } };
  const done = await perform(ask.house.db, asking, (deed) => act(deed, id));
  if (done.ok) return redirect(paths.archiveList(id, just));
  const seen = await archiveSeen(ask, id);
  const mine = just === 'nhan' ? seen && (seen.accepts || seen.list.accepted_at) : seen?.hands;
  const wrong = refusals(done.reasons, archiveReasonText, ask.language);
  return seen && mine ? showList(ask, seen, { wrong, typed: reason }) : missing;
}

interface ListShown {
  readonly just?: string | undefined;
  readonly wrong?: readonly Refusal[];
  readonly typed?: string;
}

async function showList(ask: Visit, seen: ArchiveSeen, { just, wrong = [], typed = '' }: ListShown): Promise<Answer> {
  const { language } = ask;
  const copies = await copiesOf(ask.house.db, archivePrints(seen));
  const said = archiveWords(language);
  const { list, unit } = seen;
  return page({
    title: said.list(String(list.number)),
    place: 'archive',
    trail: [{ text: said.title, href: paths.archive({ donvi: unit.key, nam: String(list.year) }) }],
    status: wrong.length > 0 ? 422 : 200,
    again: wrong.length > 0 ? paths.archiveList(list.id) : undefined,
    body: <ArchiveListPage {...{ language, seen, copies, just, wrong, typed }} />,
  });
}

async function send(ask: Visit, id: string, format: Format): Promise<Answer> {
  const seen = await archiveSeen(ask, id);
  if (!seen) return missing;
  const { language } = ask;
  const sheet = {
    name: archiveWords(language).title,
    columns: archiveColumns(language),
    rows: archiveRows(seen, language),
  };
  return download(spreadsheet(format, sheet), mediaTypes[format], `${archiveCode(seen)}.${format}`);
}
