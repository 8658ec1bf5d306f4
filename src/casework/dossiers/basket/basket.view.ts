import { dueText } from '#foundations/calendar/index.ts';
import type { Visit } from '#platform/house/index.ts';
import { formatDong } from '#platform/money/index.ts';
import type { Offered } from '../../payments/rules.ts';
import { exemptionsOf, feesOf, offeredOf, type Requirement, totalOf, type Version } from '../../procedures/rules.ts';
import type { GroundHere } from '../receive/ground.ts';
import { caseOf, quantityOf } from '../receive/receive.read.rules.ts';
import { isQuantity, promisedDates } from '../receive/receive.rules.ts';
import type { BasketForm } from './basket.form.ts';
import { emptyRow, formOfRow, papersOfRow } from './basket.read.rules.ts';
import type { BasketRow, There } from './basket.rules.ts';

/** A row as the screen shows it: what is asked, what it costs, and the day that would be promised now. */
export interface RowSeen {
  readonly row: BasketRow;
  readonly version: Version;
  readonly papers: readonly (Requirement & { readonly there: There | undefined })[];
  readonly promised: string;
  readonly dong: bigint;
  readonly fee: string;
  readonly countsPer: string | undefined;
  /** Whom the law exempts from a fee of this row, in its own words. */
  readonly exemptions: readonly string[];
  readonly offered: readonly Offered[];
}

export function rowSeen(ask: Visit, form: BasketForm, row: BasketRow, ground: GroundHere): RowSeen {
  const { version } = ground;
  const typed = quantityOf(row);
  const quantity = isQuantity(typed) ? typed : 1;
  const charges = feesOf(version, caseOf(row, version), {
    quantities: Object.fromEntries(version.fees.map((fee) => [fee.per, quantity])),
    exempt: row.exemption.ticked ? row.exemption.ground : '',
  });
  const dates = promisedDates(ground, caseOf(row, version), 'direct');
  const dong = totalOf(charges);
  return {
    row,
    version,
    papers: papersOfRow(form, row, version),
    promised: dates ? dueText(dates.due, ask.language) : '–',
    dong,
    fee: formatDong(dong),
    countsPer: version.fees.find((fee) => ['bản', 'trường hợp', 'trang'].includes(fee.per))?.per,
    exemptions: exemptionsOf(charges),
    offered: offeredOf(version, caseOf(row, version)),
  };
}

/** The person's fields as the counter's own screen reads them. */
export const visitOf = (form: BasketForm) => formOfRow(form, emptyRow(''));
