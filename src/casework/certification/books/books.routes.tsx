import { Type } from 'typebox';
import { unitById } from '#foundations/organisations/index.ts';
import { may } from '#platform/actor/index.ts';
import { perform, type Refusal, refusals } from '#platform/deeds/index.ts';
import { type Visit as Ask, type HouseRoute, route, sheetRoutes } from '#platform/house/index.ts';
import { type Answer, missing, page, redirect } from '#platform/http/index.ts';
import { bookName } from '../certification.text.ts';
import { laneWords } from '../enter/enter.text.ts';
import { bookKinds } from '../matters.rules.ts';
import { officesWhere } from '../offices.ts';
import { paths } from '../paths.ts';
import { signatoriesOf } from '../sign/signatories.ts';
import { bookById, booksOf } from './book.store.ts';
import { monthSheet, volumesSheet } from './books.file.ts';
import { BooksPage } from './books.page.tsx';
import { bookReasonText, booksWords, monthWords } from './books.text.ts';
import { closeBook } from './close-book.act.ts';
import { MonthPage } from './month.page.tsx';
import { monthAsked, monthText } from './month.view.ts';
import { monthPaperRoutes, monthPrints, monthQuery } from './month-paper.routes.ts';
import { openBook } from './open-book.act.ts';

const key = Type.String({ minLength: 10, maxLength: 60 });

/** The books: their volumes, a month of one on the screen and as PDF, opening and closing. */
export const bookRoutes: HouseRoute[] = [
  route({
    method: 'GET',
    path: paths.books(),
    needs: 'certification.read',
    query: Type.Object({ noi: Type.Optional(Type.String({ maxLength: 80 })) }),
    handle: (ask) => show(ask, ask.query.noi),
  }),
  route({
    method: 'POST',
    path: paths.openBook(),
    needs: 'certification.enter',
    body: Type.Object({ key, office: Type.String({ maxLength: 80 }), kind: Type.String({ maxLength: 20 }) }),
    async handle(ask) {
      const office = (await officesWhere(ask.house.db, ask.actor)).find((one) => one.key === ask.body.office);
      const kind = bookKinds.find((one) => one === ask.body.kind);
      if (!office || !kind) return missing;
      const asking = { actor: ask.actor, now: ask.now, key: ask.body.key, body: { office: office.key, kind } };
      const done = await perform(ask.house.db, asking, async (deed) => {
        const opened = await openBook(deed, office.id, kind);
        return opened.ok ? { ok: true as const, value: opened.value.id } : opened;
      });
      if (done.ok) return redirect(paths.booksOf(office.key));
      return show(ask, office.key, refusals(done.reasons, bookReasonText, ask.language));
    },
  }),
  route({
    method: 'POST',
    path: paths.closeBook(':id'),
    needs: 'certification.enter',
    params: Type.Object({ id: Type.String({ pattern: '^[0-9a-f-]{36}$' }) }),
    body: Type.Object({ key, confirmedBy: Type.Optional(Type.String({ maxLength: 60 })) }),
    async handle(ask) {
      const { id } = ask.params;
      const book = await bookById(ask.house.db, id);
      const unit = book && (await unitById(ask.house.db, book.owner_unit_id));
      if (!unit || !may(ask.actor, 'certification.enter', { unitIds: [unit.id] }).ok) return missing;
      const confirmedBy = ask.body.confirmedBy ?? '';
      const asking = { actor: ask.actor, now: ask.now, key: ask.body.key, body: { id, confirmedBy } };
      const done = await perform(ask.house.db, asking, (deed) => closeBook(deed, id, confirmedBy));
      if (done.ok) return redirect(paths.booksOf(unit.key));
      return show(ask, unit.key, refusals(done.reasons, bookReasonText, ask.language));
    },
  }),
  route({
    method: 'GET',
    path: paths.monthPage(),
    needs: 'certification.read',
    query: monthQuery,
    async handle(ask) {
      const month = await monthAsked(ask, ask.query);
      if (!month) return missing;
      return page({
        title: monthWords(ask.language).title(bookName(month.kind, ask.language), monthText(month.first)),
        place: 'certificationBooks',
        trail: [{ text: booksWords(ask.language).title, href: paths.booksOf(month.unit.key) }],
        body: <MonthPage month={month} language={ask.language} prints={await monthPrints(ask, month)} />,
      });
    },
  }),
  ...sheetRoutes({
    path: paths.books(),
    needs: 'certification.read',
    query: Type.Object({ noi: Type.Optional(Type.String({ maxLength: 80 })) }),
    async sheet(ask) {
      const offices = await officesWhere(ask.house.db, ask.actor, 'certification.read');
      const office = offices.find((one) => one.key === ask.query.noi) ?? offices[0];
      return office && volumesSheet(ask, office, await booksOf(ask.house.db, office.id));
    },
  }),
  ...sheetRoutes({
    path: paths.monthPage(),
    needs: 'certification.read',
    query: monthQuery,
    async sheet(ask) {
      const month = await monthAsked(ask, ask.query);
      return month && monthSheet(ask, month);
    },
  }),
  ...monthPaperRoutes,
];

async function show(ask: Ask, wanted: string | undefined, wrong: readonly Refusal[] = []): Promise<Answer> {
  const { db } = ask.house;
  const offices = await officesWhere(db, ask.actor, 'certification.read');
  const office = offices.find((one) => one.key === wanted) ?? offices[0];
  if (!office) return missing;
  const [books, signatories] = await Promise.all([booksOf(db, office.id), signatoriesOf(db, office.id)]);
  return page({
    title: booksWords(ask.language).title,
    place: 'certificationBooks',
    status: wrong.length > 0 ? 422 : 200,
    again: wrong.length > 0 ? paths.booksOf(office.key) : undefined,
    trail: [{ text: laneWords(ask.language).title, href: paths.laneOf(office.key) }],
    body: (
      <BooksPage
        language={ask.language}
        office={office}
        offices={offices}
        books={books}
        signatories={signatories}
        works={may(ask.actor, 'certification.enter', { unitIds: [office.id] }).ok}
        wrong={wrong}
      />
    ),
  });
}
