import { Fragment, type JSX } from 'preact';
import { besideFields, linksTo } from '#design/index.ts';
import { dueText, limitText } from '#foundations/calendar/index.ts';
import { DueAccount } from '#foundations/calendar/panels.tsx';
import { type Dates, explainDates } from '#foundations/calendar/rules.ts';
import { unitById } from '#foundations/organisations/index.ts';
import type { Visit } from '#platform/house/index.ts';
import { newId } from '#platform/id/index.ts';
import { formatDong } from '#platform/money/index.ts';
import type { Language } from '#platform/text/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { sayNotReceivable } from '../../procedures/index.ts';
import {
  type Charge,
  canBeReceived,
  exemptionsOf,
  feesOf,
  limitOf,
  offeredOf,
  requirementsOf,
  type TimeLimit,
  totalOf,
  type Version,
} from '../../procedures/rules.ts';
import type { SlipReason } from '../paper-slips/enter.act.ts';
import { slipReasonText } from '../paper-slips/slips.text.ts';
import type { ParkReason } from '../park/park.rules.ts';
import { parkReasonText } from '../park/park.text.ts';
import { roomsElsewhere } from './elsewhere.ts';
import { peopleFor } from './people.ts';
import type { ReceiveRefusal } from './receive.act.ts';
import type { ReceiveForm } from './receive.form.ts';
import { caseOf, claimOf, quantityOf, submitterOf } from './receive.read.rules.ts';
import { type Ground, isQuantity } from './receive.rules.ts';
import { receiveWords } from './receive.text.ts';
import { receiveRefusal } from './refusal.text.ts';
import type { Screen } from './screen.ts';
import { twinsIn } from './twin.rules.ts';

export interface Shown {
  readonly form: ReceiveForm;
  readonly ground: Ground;
  readonly counter: { readonly key: string; readonly name: string };
  readonly reasons: readonly (ReceiveRefusal | ParkReason | SlipReason)[];
  readonly scans: ReadonlyMap<string, string>;
  /** Texts of scans that were refused. */
  readonly refusedScans: readonly string[];
  /** What is said where this very form was sent before. */
  readonly before?: string | undefined;
}

/** Puts the counter screen together: what was typed stays, what is promised is computed for this very minute. */
export async function screenOf(ask: Visit, shown: Shown): Promise<Screen> {
  const { ground, form, reasons } = shown;
  const [{ version }, { language }] = [ground, ask];
  const said = receiveWords(language);
  const caseKey = caseOf(form, version);
  const wrong = [
    ...(shown.before ? [{ text: shown.before, field: undefined }] : []),
    ...shown.refusedScans.map((text) => ({ text, field: undefined })),
    ...reasons.map((reason) => counterRefusal(reason, language)),
  ];
  const settling = ground.offering && (await unitById(ask.house.db, ground.offering.settlingUnitId));
  const charges = chargesSeen(form, version, caseKey);
  const obstacles = obstaclesTo(ground, language);
  return {
    language,
    said,
    yes: said.yes,
    no: said.no,
    form,
    today: dayOf(ask.now),
    k: form.key || newId(),
    counter: shown.counter,
    settledBy: settling?.name ?? '',
    version,
    requirements: requirementsOf(version, caseKey, { submitter: submitterOf(form) }),
    found: await peopleFor(ask, form),
    obstacles,
    elsewhere: obstacles.length > 0 && !settling ? await roomsElsewhere(ask, ground) : [],
    closed: !ground.open && obstacles.length === 0,
    ...confirmed(form, reasons),
    scans: shown.scans,
    errors: besideFields(wrong),
    wrong: linksTo(wrong),
    promised: obstacles.length === 0 ? promisedNow(ask, ground, caseKey) : undefined,
    ...feesShown(charges),
    ...{ exemptions: exemptionsOf(charges), claim: claimOf(form), offered: offeredOf(version, caseKey) },
    witnesses: ask.house.witnesses,
    countsPer: version.fees.find((fee) => ['bản', 'trường hợp', 'trang'].includes(fee.per))?.per,
  };
}

/** What the clerk is asked to confirm: only once it was refused, and then the answer stays on the screen. */
const confirmed = (form: ReceiveForm, reasons: Shown['reasons']): Pick<Screen, 'numberTaken' | 'twins'> => ({
  numberTaken: form.samePerson === 'yes' || reasons.some((reason) => reason.reason === 'number-of-another'),
  twins: twinsIn(form, reasons.filter(isOfReception)),
});

/** Said as soon as the page opens, not after everything was typed. */
function obstaclesTo({ version, offering, now }: Ground, language: Language): string[] {
  const receivable = canBeReceived(version, offering, dayOf(now));
  return receivable.ok ? [] : receivable.reasons.map((reason) => sayNotReceivable(reason, language));
}

/** The screen receives and lays aside: each refuses in its own words. */
const counterRefusal = (reason: ReceiveRefusal | ParkReason | SlipReason, language: Language) =>
  isOfSlip(reason)
    ? { text: slipReasonText(reason, language), field: 'field' in reason ? reason.field : undefined }
    : isOfParking(reason)
      ? { text: parkReasonText(reason, language), field: 'field' in reason ? reason.field : undefined }
      : receiveRefusal(reason, language);

const isOfReception = (reason: Shown['reasons'][number]): reason is ReceiveRefusal =>
  !isOfSlip(reason) && !isOfParking(reason);
const isOfParking = (reason: ReceiveRefusal | ParkReason): reason is ParkReason => reason.reason.startsWith('park-');
const isOfSlip = (reason: ReceiveRefusal | ParkReason | SlipReason): reason is SlipReason =>
  reason.reason.startsWith('slip-') || reason.reason.startsWith('paper-time-');

/** What would be charged now, the exemption ticked included; a quantity that cannot be counts once until it is mended. */
function chargesSeen(form: ReceiveForm, version: Version, caseKey: string): Charge[] {
  const typed = quantityOf(form);
  const quantity = isQuantity(typed) ? typed : 1;
  return feesOf(version, caseKey, {
    quantities: Object.fromEntries(version.fees.map((fee) => [fee.per, quantity])),
    exempt: form.exempt === 'yes' ? claimOf(form).ground : '',
  });
}

const feesShown = (charges: readonly Charge[]) => ({
  fees: charges.map(({ fee, amount }) => ({ name: fee.name, amount: formatDong(amount) })),
  total: formatDong(totalOf(charges)),
});

function promisedNow(ask: Visit, { version, calendar, now }: Ground, caseKey: string): Screen['promised'] {
  const limit = limitOf(version, caseKey, dayOf(now));
  if (!limit) return undefined;
  const dates = explainDates(calendar, { receivedAt: now, statutory: limit.statutory, committed: limit.committed });
  return {
    day: dueText(dates.due, ask.language),
    under: <Limits limit={limit} dates={dates} language={ask.language} />,
    account: <DueAccount account={dates.due.account} language={ask.language} now={ask.now} />,
  };
}

/** Each limit with the day it ends on; the earlier of them is the day promised. */
function Limits(props: { limit: TimeLimit; dates: Dates; language: Language }): JSX.Element {
  const { limit, dates, language } = props;
  const said = receiveWords(language);
  const apart = !dates.statutory.due.equals(dates.committed.due);
  return (
    <>
      {(['statutory', 'committed'] as const).map((which, n) => (
        <Fragment key={which}>
          {n > 0 && <br />}
          {said.limitUntil(said[which], limitText(limit[which], language), dueText(dates[which], language))}
          {apart && dates.decidedBy === which && said.decides}
        </Fragment>
      ))}
    </>
  );
}
