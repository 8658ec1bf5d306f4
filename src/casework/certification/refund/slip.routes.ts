import { Type } from 'typebox';
import { accountNames } from '#foundations/access/index.ts';
import { type Unit, unitById } from '#foundations/organisations/index.ts';
import { may } from '#platform/actor/index.ts';
import { type Visit as Ask, type HouseRoute, route } from '#platform/house/index.ts';
import { file, missing, redirect } from '#platform/http/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { formSetOn, type MoneySlipData, papersOf, printPaper } from '../../documents/index.ts';
import { type Charge, chargesOf, type Refund, refundNumber, refundSlip, refundsOf } from '../../payments/index.ts';
import { numberText } from '../certification.text.ts';
import { linesOfVisit, visitById } from '../lane.store.ts';
import { letterheadAt } from '../letterhead.ts';
import { paths } from '../paths.ts';
import { visitRefundWords } from './refund.text.ts';

const id = Type.String({ pattern: '^[0-9a-f-]{36}$' });
const params = Type.Object({ id });

/** The slip of a refund as PDF: a press prints and keeps it, and each print is read as it went out. */
export const refundSlipRoutes: HouseRoute[] = [
  route({
    method: 'POST',
    path: paths.printRefund(':id'),
    needs: 'certification.read',
    params,
    body: Type.Object({ key: Type.String({ minLength: 10, maxLength: 60 }), refund: id }),
    async handle(ask) {
      const { actor, now, house } = ask;
      const found = await given(ask, ask.params.id, ask.body.refund);
      if (!found) return missing;
      const set = await formSetOn(house.db, dayOf(found.refund.at));
      const data = await slipData(ask, found);
      const order = { subjectId: found.refund.id, set: set?.key ?? 'TT01-2018', form: 'hoan-phi', data } as const;
      await printPaper(house, { actor, now }, order);
      return redirect(paths.refundSlip(ask.params.id, found.refund.id));
    },
  }),
  route({
    method: 'GET',
    path: paths.refundSlipOf(':id'),
    needs: 'certification.read',
    params,
    query: Type.Object({ lan: id, ban: Type.Optional(Type.Integer({ minimum: 0, maximum: 10_000 })) }),
    async handle(ask) {
      const { lan, ban } = ask.query;
      const found = await given(ask, ask.params.id, lan);
      const printed = found ? await papersOf(ask.house.db, found.refund.id) : [];
      const paper = ban === undefined ? printed[0] : printed.find(({ copy }) => copy === ban);
      const bytes = paper && (await ask.house.files.get(paper.digest));
      if (!found || !bytes) return missing;
      const name = `hoan-phi-${refundNumber(found.refund).replace('/', '-')}`;
      return file(bytes, 'application/pdf', `${name}${paper.copy > 0 ? `-in-lai-${paper.copy}` : ''}.pdf`);
    },
  }),
];

interface Given {
  readonly unit: Unit;
  readonly visitId: string;
  readonly refund: Refund;
  readonly charges: readonly Charge[];
}

/** One refund of a visit that they may read. */
async function given({ house: { db }, actor }: Ask, visitId: string, refundId: string): Promise<Given | undefined> {
  const visit = await visitById(db, visitId);
  const unit = visit && (await unitById(db, visit.unit_id));
  if (!unit || !may(actor, 'certification.read', { unitIds: [unit.id] }).ok) return undefined;
  const [refunds, charges] = await Promise.all([refundsOf(db, visitId), chargesOf(db, visitId)]);
  const refund = refunds.find((one) => one.id === refundId);
  return refund && { unit, visitId, refund, charges };
}

async function slipData({ house }: Ask, { unit, visitId, refund, charges }: Given): Promise<MoneySlipData> {
  const [letterhead, names, lines] = await Promise.all([
    letterheadAt(house.db, unit, { number: refundNumber(refund), at: refund.at }),
    accountNames(house.db, [refund.by_account]),
    linesOfVisit(house.db, visitId),
  ]);
  const numbers = lines.map((line) => numberText(line, 'vi')).join(', ');
  return {
    letterhead,
    codes: null,
    request: `${visitRefundWords('vi').request} (${numbers})`,
    marks: { illustrative: house.clock.mode === 'demo', reprint: 0 },
    ...refundSlip(refund, charges, names.get(refund.by_account) ?? ''),
  };
}
