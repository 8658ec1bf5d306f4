import { Type } from 'typebox';
import { accountNames } from '#foundations/access/index.ts';
import { calendarOf } from '#foundations/calendar/index.ts';
import { distance } from '#foundations/calendar/rules.ts';
import { administrationPath, unitsOn } from '#foundations/organisations/index.ts';
import { unitsWhere } from '#platform/actor/index.ts';
import { perform, refusals } from '#platform/deeds/index.ts';
import { type HouseRoute, route, sheetRoutes, type Visit } from '#platform/house/index.ts';
import { type Answer, missing, page, redirect } from '#platform/http/index.ts';
import { newId } from '#platform/id/index.ts';
import { dayOf, instantOf } from '#platform/time/index.ts';
import { administerWords } from '../administer/administer.text.ts';
import { paths } from '../paths.ts';
import { announce, lookAnnouncement } from './announce.act.ts';
import { chainSheet } from './announce.file.ts';
import { AnnouncePage, type ChainRow } from './announce.page.tsx';
import type { AnnounceReason, TypedDecision } from './announce.rules.ts';
import { announcedRows, takenBackRows } from './announce.store.ts';
import { announceReasonText, announceWords } from './announce.text.ts';
import { LookPage } from './look.page.tsx';
import { takeAnnouncementBack } from './take-back.act.ts';

const text = (maxLength: number) => Type.Optional(Type.String({ maxLength }));

/** As many decisions as a year and more brings. */
const mostShown = 100;

/** `/quan-tri/cong-bo`: the decisions that publish procedures, and the days until they hang. */
export const announceRoutes: HouseRoute[] = [
  route({
    method: 'GET',
    path: paths.announce(),
    needs: 'procedure.read',
    query: Type.Object({
      vua: Type.Optional(Type.Union([Type.Literal('huy'), Type.Integer({ minimum: 1, maximum: 500 })])),
    }),
    handle: (ask) => show(ask, { done: ask.query.vua }),
  }),
  ...sheetRoutes({
    path: paths.announce(),
    needs: 'procedure.read',
    sheet: async (ask) => chainSheet(ask, await chainRows(ask)),
  }),
  route({
    method: 'POST',
    path: paths.announce(),
    needs: 'procedure.announce',
    body: Type.Object({
      key: Type.String({ minLength: 10, maxLength: 60 }),
      do: Type.Optional(Type.Union([Type.Literal('look'), Type.Literal('edit'), Type.Literal('write')])),
      number: text(50),
      signedOn: text(20),
      issuer: text(200),
      title: text(500),
      procedures: text(20_000),
    }),
    async handle(ask) {
      const { key, do: pressed = 'look', ...typed } = ask.body;
      if (pressed === 'edit') return show(ask, { typed });
      if (pressed === 'look') return look(ask, typed);
      const done = await perform(ask.house.db, { actor: ask.actor, now: ask.now, key, body: typed }, (deed) =>
        announce(deed, typed),
      );
      if (done.ok) return redirect(paths.announce(String(done.value)));
      return show(ask, { typed, errors: errorsOf(ask, done.reasons) });
    },
  }),
  route({
    method: 'POST',
    path: paths.takeAnnouncementBack(':id'),
    needs: 'procedure.announce',
    params: Type.Object({ id: Type.String({ format: 'uuid', maxLength: 36 }) }),
    body: Type.Object({ key: Type.String({ minLength: 10, maxLength: 60 }), why: text(1000) }),
    async handle(ask) {
      const { house, actor, now, language } = ask;
      const asked = { id: ask.params.id, why: ask.body.why ?? '' };
      const done = await perform(house.db, { actor, now, key: ask.body.key, body: asked }, (deed) =>
        takeAnnouncementBack(deed, asked),
      );
      if (done.ok) return redirect(paths.announce('huy'));
      if (done.reasons.some(({ reason }) => reason === 'not-allowed')) return missing;
      const wrong = refusals(done.reasons, announceReasonText, language).map(({ text }) => ['', text] as const);
      return show(ask, { errors: new Map(wrong) });
    },
  }),
];

const errorsOf = ({ language }: Visit, reasons: Parameters<typeof refusals<AnnounceReason>>[0]) =>
  new Map(refusals(reasons, announceReasonText, language).map(({ field, text }) => [field ?? '', text] as const));

/** What it would publish, or everything that stands against it. */
async function look(ask: Visit, typed: TypedDecision): Promise<Answer> {
  const { house, actor, now, language } = ask;
  const looked = await lookAnnouncement({ db: house.db, actor, now }, typed);
  if (!looked.ok) return show(ask, { typed, errors: errorsOf(ask, looked.reasons) });
  return page({
    title: announceWords(language).lookTitle(looked.value.decision.number),
    place: 'announce',
    trail: [
      { text: administerWords(language).administration, href: administrationPath() },
      { text: announceWords(language).title, href: paths.announce() },
    ],
    again: paths.announce(),
    body: <LookPage {...looked.value} {...{ language, typed }} today={dayOf(now)} k={newId()} />,
  });
}

interface Shown {
  readonly typed?: TypedDecision;
  readonly errors?: ReadonlyMap<string, string>;
  readonly done?: number | 'huy' | undefined;
}

async function show(ask: Visit, { typed, errors = new Map(), done }: Shown): Promise<Answer> {
  const { language, actor } = ask;
  const [rows, takenBack] = await Promise.all([chainRows(ask), takenBackRows(ask.house.db)]);
  const names = await accountNames(
    ask.house.db,
    takenBack.map(({ taken_back_by }) => taken_back_by),
  );
  return page({
    title: announceWords(language).title,
    place: 'announce',
    trail: [{ text: administerWords(language).administration, href: administrationPath() }],
    status: errors.size > 0 ? 422 : 200,
    again: errors.size > 0 ? paths.announce() : undefined,
    body: (
      <AnnouncePage
        {...{ language, rows, errors, done, takenBack, names }}
        mayRecord={unitsWhere(actor, 'procedure.announce').length > 0}
        typed={typed ?? {}}
        k={newId()}
      />
    ),
  });
}

async function chainRows({ house, now }: Visit): Promise<ChainRow[]> {
  const units = await unitsOn(house.db, dayOf(now));
  const authority = units.find((unit) => unit.kind === 'authority' && unit.level === 'district');
  const [rows, calendar] = await Promise.all([
    announcedRows(house.db, dayOf(now), mostShown),
    authority && calendarOf(house.db, authority.id),
  ]);
  const between = (from: Temporal.PlainDate, to: Temporal.Instant): number =>
    calendar && Temporal.PlainDate.compare(from, dayOf(to)) < 0
      ? distance(calendar, to, instantOf(from.toPlainDateTime()), 'date').workingDays
      : 0;
  return rows.map((row) => ({
    ...row,
    toUpdate: row.updated_at ? between(row.signed_on, row.updated_at) : undefined,
    toPost: between(row.signed_on, row.posted_at ?? now),
  }));
}
