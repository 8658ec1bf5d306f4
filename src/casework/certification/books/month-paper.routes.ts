import { Type } from 'typebox';
import { accountNames } from '#foundations/access/index.ts';
import { type Visit as Ask, type HouseRoute, route } from '#platform/house/index.ts';
import { file, missing, redirect } from '#platform/http/index.ts';
import { namedId } from '#platform/id/index.ts';
import { formSetOn, type PaperOrder, papersOf, printPaper } from '../../documents/index.ts';
import { paths } from '../paths.ts';
import { type Month, monthAsked, monthText } from './month.view.ts';
import { monthPaperData } from './month-paper.ts';

const month = {
  noi: Type.String({ maxLength: 80 }),
  loai: Type.String({ maxLength: 20 }),
  thang: Type.String({ maxLength: 10 }),
};
export const monthQuery = Type.Object(month);

/** A print of a month's book, as it is kept. */
export interface MonthPrint {
  /** 0 the first, n "in lại lần n". */
  readonly copy: number;
  readonly digest: string;
  readonly at: Temporal.Instant;
  readonly by: string;
}

/** A month's book as PDF: a press prints and keeps it, the next is marked "in lại", and each is read as it went out. */
export const monthPaperRoutes: HouseRoute[] = [
  route({
    method: 'POST',
    path: paths.printMonth(),
    needs: 'certification.read',
    body: Type.Object({ key: Type.String({ minLength: 10, maxLength: 60 }), ...month }),
    async handle(ask) {
      const { actor, now, house, body } = ask;
      const found = await monthAsked(ask, body);
      if (!found) return missing;
      // Nothing to be printed: its page says so.
      if (found.lines.length === 0) return redirect(paths.month(found.unit.key, found.kind, monthText(found.first)));
      const data = await monthPaperData(house.db, found, now, house.clock.mode === 'demo');
      const set = await formSetOn(house.db, found.first);
      const order: PaperOrder = {
        subjectId: subjectOf(found),
        set: set?.key ?? 'TT01-2018',
        form: 'so-chung-thuc',
        data,
      };
      await printPaper(house, { actor, now }, order);
      return redirect(paths.monthPaper(found.unit.key, found.kind, monthText(found.first)));
    },
  }),
  route({
    method: 'GET',
    path: paths.monthPaperPage(),
    needs: 'certification.read',
    query: Type.Object({ ...month, ban: Type.Optional(Type.Integer({ minimum: 0, maximum: 10_000 })) }),
    async handle(ask) {
      const found = await monthAsked(ask, ask.query);
      const { ban } = ask.query;
      const printed = found ? await papersOf(ask.house.db, subjectOf(found)) : [];
      const paper = ban === undefined ? printed[0] : printed.find(({ copy }) => copy === ban);
      const bytes = paper && (await ask.house.files.get(paper.digest));
      if (!found || !bytes) return missing;
      const name = `so-chung-thuc-${found.kind}-${found.first.toString().slice(0, 7)}`;
      return file(bytes, 'application/pdf', `${name}${paper.copy > 0 ? `-in-lai-${paper.copy}` : ''}.pdf`);
    },
  }),
];

/** Every print of a month, the latest first. */
export async function monthPrints({ house: { db } }: Ask, found: Month): Promise<MonthPrint[]> {
  const printed = await papersOf(db, subjectOf(found));
  const names = await accountNames(
    db,
    printed.flatMap(({ printed_by }) => printed_by ?? []),
  );
  return printed.map(({ copy, digest, printed_at: at, printed_by }) => ({
    ...{ copy, digest, at },
    by: names.get(printed_by ?? '') ?? '',
  }));
}

/** A month of a book has no row: its papers hang on its name. */
const subjectOf = ({ unit, kind, first }: Month): string => namedId(`certification-month:${unit.id}:${kind}:${first}`);
