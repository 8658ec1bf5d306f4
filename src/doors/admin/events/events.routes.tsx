import { Type } from 'typebox';
import { dossierByCode } from '#casework/dossiers/index.ts';
import { paths as dossiers } from '#casework/dossiers/web.tsx';
import { administrationPath } from '#foundations/organisations/index.ts';
import { type Actor, may } from '#platform/actor/index.ts';
import type { Db } from '#platform/db/index.ts';
import { brokenLinks } from '#platform/events/index.ts';
import { ledger, links, type Place, type Sought } from '#platform/events/ledger.ts';
import { type HouseRoute, route, sheetRoutes, type Visit } from '#platform/house/index.ts';
import { type Answer, missing, page } from '#platform/http/index.ts';
import { instantOf, parseDay } from '#platform/time/index.ts';
import { ownPaths } from '../paths.ts';
import { ledgerSheet, streamSheet } from './events.file.ts';
import { eventWords } from './events.text.ts';
import { kindText } from './kinds.text.ts';
import { ListPage, type Typed } from './list.page.tsx';
import { namesIn } from './names.ts';
import { StreamPage } from './stream.page.tsx';
import { streamName } from './who.part.tsx';

const perPage = 50;
const perStreamPage = 200;
const short = Type.Optional(Type.String({ maxLength: 60 }));

const listQuery = Type.Object({ cua: short, viec: short, ngay: short, chuoi: short, truoc: short });
const params = Type.Object({ id: Type.String({ format: 'uuid', maxLength: 36 }) });

/** `/quan-tri/su-kien`: everything that happened, and the chain of one thing. */
export const eventRoutes: HouseRoute[] = [
  route({
    method: 'GET',
    path: ownPaths.events(),
    needs: 'event.read',
    query: listQuery,
    handle: list,
  }),
  ...sheetRoutes({
    path: ownPaths.events(),
    needs: 'event.read',
    query: listQuery,
    async sheet(ask) {
      const sought = await soughtIn(ask.house.db, ask.query);
      return sought && ledgerSheet(ask, sought);
    },
  }),
  ...sheetRoutes({ path: ownPaths.stream(':id'), needs: 'event.read', params, sheet: streamSheet }),
  route({
    method: 'GET',
    path: ownPaths.stream(':id'),
    needs: 'event.read',
    params,
    query: Type.Object({ truoc: Type.Optional(Type.Integer({ minimum: 1, maximum: 2_000_000_000 })) }),
    handle: (ask) => show(ask, ask.params.id, ask.query.truoc),
  }),
];

async function list({ house: { db }, language, query }: Visit<unknown, Typed & { truoc?: string }>): Promise<Answer> {
  const said = eventWords(language);
  const { truoc, ...typed } = query;
  const [during, streamId] = [duringOf(typed.ngay), await streamOf(db, typed.chuoi)];
  const wrong = {
    ...(during === null ? { ngay: said.dayWrong } : {}),
    ...(streamId === null ? { chuoi: said.streamUnknown } : {}),
  };
  const before = placeOf(truoc);
  const sought = { kind: typed.cua || undefined, type: typed.viec || undefined, before };
  const found =
    during === null || streamId === null
      ? { entries: [], next: undefined }
      : await ledger(db, { ...sought, during, streamId }, perPage);
  const older = found.next && ownPaths.events({ ...typed, truoc: `${found.next.tx}-${found.next.position}` });
  return page({
    title: said.title,
    place: 'events',
    status: Object.keys(wrong).length > 0 ? 422 : 200,
    trail: [{ text: said.administration, href: administrationPath() }],
    body: (
      <ListPage
        {...{ language, typed, wrong, older }}
        events={found.entries}
        names={await namesIn(db, found.entries)}
        further={before !== undefined}
      />
    ),
  });
}

async function show(
  { house: { db }, actor, language }: Visit,
  id: string,
  before: number | undefined,
): Promise<Answer> {
  const said = eventWords(language);
  const [shown, newest, broken] = await Promise.all([
    links(db, id, { before, size: perStreamPage }),
    links(db, id, { size: 1 }),
    brokenLinks(db, id),
  ]);
  const last = newest[0];
  if (!last) return missing;
  const names = await namesIn(db, [last, ...shown]);
  const title = said.streamTitle(kindText(last.stream_kind, language), streamName(last, names));
  const oldest = shown.at(-1)?.seq ?? 1;
  return page({
    title,
    place: 'events',
    trail: [
      { text: said.administration, href: administrationPath() },
      { text: said.title, href: ownPaths.events() },
    ],
    body: (
      <StreamPage
        {...{ language, id, title, broken, names }}
        count={last.seq}
        links={shown}
        older={oldest > 1 ? ownPaths.stream(id, oldest) : undefined}
        open={await dossierFor(db, actor, { code: streamName(last, names), text: said.openDossier })}
      />
    ),
  });
}

/** What a filter asks of the ledger; undefined where a part of it cannot be read. */
async function soughtIn(db: Db, { cua, viec, ngay, chuoi }: Typed): Promise<Sought | undefined> {
  const [during, streamId] = [duringOf(ngay), await streamOf(db, chuoi)];
  if (during === null || streamId === null) return undefined;
  return { kind: cua || undefined, type: viec || undefined, during, streamId };
}

/** The way to the dossier behind a stream, for who may read it. */
async function dossierFor(db: Db, actor: Actor, { code, text }: { code: string; text: string }) {
  const dossier = await dossierByCode(db, code);
  if (!dossier) return undefined;
  const unitIds = [dossier.one_stop_id, dossier.settling_id, dossier.office_id, dossier.authority_id];
  return may(actor, 'dossier.read', { unitIds }).ok ? { href: dossiers.dossier(code), text } : undefined;
}

/** A day as typed, from midnight to midnight; null: it cannot be read. */
function duringOf(typed: string | undefined): { from: Temporal.Instant; until: Temporal.Instant } | undefined | null {
  if (!typed?.trim()) return undefined;
  const day = parseDay(typed);
  if (!day || day.year < 1990 || day.year > 2200) return null;
  return { from: instantOf(day.toPlainDateTime()), until: instantOf(day.add({ days: 1 }).toPlainDateTime()) };
}

/** The stream somebody means: by its id, or by the code of a dossier; null: there is none. */
async function streamOf(db: Db, typed: string | undefined): Promise<string | undefined | null> {
  const meant = typed?.trim();
  if (!meant) return undefined;
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(meant)) return meant.toLowerCase();
  return (await dossierByCode(db, meant.toUpperCase()))?.id ?? null;
}

const placeOf = (written: string | undefined): Place | undefined => {
  const [, tx, position] = /^(\d{1,19})-(\d{1,18})$/.exec(written ?? '') ?? [];
  return tx && position ? { tx, position } : undefined;
};
