import { dueText, limitText } from '#foundations/calendar/index.ts';
import { DueAccount } from '#foundations/calendar/panels.tsx';
import { explainDates } from '#foundations/calendar/rules.ts';
import { unitById } from '#foundations/organisations/index.ts';
import type { Visit } from '#platform/house/index.ts';
import { newId } from '#platform/id/index.ts';
import { formatDong } from '#platform/money/index.ts';
import { inBoth } from '#platform/text/index.ts';
import { findParties, namesakesOf, type PartyFound, partyById } from '../../parties/index.ts';
import { type Charge, feesOf, limitOf, requirementsOf, totalOf, type Version } from '../../procedures/rules.ts';
import type { ReceiveRefusal } from './receive.act.ts';
import type { ReceiveForm } from './receive.form.ts';
import { caseOf, quantityOf, submitterOf } from './receive.read.rules.ts';
import { type Ground, isQuantity } from './receive.rules.ts';
import { receiveWords } from './receive.text.ts';
import { receiveRefusal } from './refusal.text.ts';
import type { Screen } from './screen.ts';

const yesNo = inBoth({ yes: { vi: 'Có', en: 'Yes' }, no: { vi: 'Không', en: 'No' } });

export interface Shown {
  readonly form: ReceiveForm;
  readonly ground: Ground;
  readonly counter: { readonly key: string; readonly name: string };
  readonly reasons: readonly ReceiveRefusal[];
  readonly scans: ReadonlyMap<string, string>;
  /** Texts of scans that were refused. */
  readonly refusedScans: readonly string[];
  /** This very form became a dossier already. */
  readonly receivedBefore?: boolean;
}

/** Puts the counter screen together: what was typed stays, what is promised is computed for this very minute. */
export async function screenOf(ask: Visit, shown: Shown): Promise<Screen> {
  const { ground, form, reasons } = shown;
  const { version } = ground;
  const { language } = ask;
  const said = receiveWords(language);
  const caseKey = caseOf(form, version);
  const wrong = [
    ...(shown.receivedBefore ? [{ text: said.receivedBefore, field: undefined }] : []),
    ...shown.refusedScans.map((text) => ({ text, field: undefined })),
    ...reasons.map((reason) => receiveRefusal(reason, language)),
  ];
  const settling = ground.offering && (await unitById(ask.house.db, ground.offering.settlingUnitId));
  const charges = chargesSeen(form, version, caseKey);
  return {
    language,
    said,
    ...yesNo(language),
    form,
    k: form.key || newId(),
    counter: shown.counter,
    settledBy: settling?.name ?? '',
    version,
    requirements: requirementsOf(version, caseKey, { submitter: submitterOf(form) }),
    found: await peopleFor(ask, form),
    closed: !ground.open,
    numberTaken: form.samePerson === 'yes' || reasons.some((reason) => reason.reason === 'number-of-another'),
    scans: shown.scans,
    errors: new Map(wrong.flatMap(({ text, field }) => (field ? [[field, text]] : []))),
    wrong: wrong.map(({ text, field }) => ({ text, ...(field ? { href: `#${field}` } : {}) })),
    promised: promisedNow(ask, ground, caseKey),
    ...feesShown(charges),
    exemptions: exemptionsOf(charges),
    countsPer: version.fees.find((fee) => ['bản', 'trường hợp', 'trang'].includes(fee.per))?.per,
  };
}

/** What would be charged now, the exemption ticked included; a quantity that cannot be counts once until it is mended. */
function chargesSeen(form: ReceiveForm, version: Version, caseKey: string): Charge[] {
  const typed = quantityOf(form);
  const quantity = isQuantity(typed) ? typed : 1;
  return feesOf(version, caseKey, {
    quantities: Object.fromEntries(version.fees.map((fee) => [fee.per, quantity])),
    exempt: form.exempt === 'yes' ? version.fees.map((fee) => fee.key) : [],
  });
}

/** Whom the law exempts, in its own words; where it exempts nobody there is nothing to tick. */
const exemptionsOf = (charges: readonly Charge[]): string[] => [
  ...new Set(charges.flatMap(({ fee }) => (fee.exempt && fee.dong > 0n ? [fee.exempt] : []))),
];

const feesShown = (charges: readonly Charge[]) => ({
  fees: charges.map(({ fee, amount }) => ({ name: fee.name, amount: formatDong(amount) })),
  total: formatDong(totalOf(charges)),
});

/** Found by what was typed; a person chosen before is shown again, so that the choice is seen; who bears the name entered too. */
async function peopleFor(ask: Visit, form: ReceiveForm): Promise<readonly PartyFound[] | undefined> {
  if (form.find) return findParties(ask.house.db, form.find);
  if (!form.ownerId || form.ownerId === 'new') {
    const namesakes = form.name ? await namesakesOf(ask.house.db, form.name) : [];
    return namesakes.length > 0 ? namesakes : undefined;
  }
  const chosen = await partyById(ask.house.db, form.ownerId);
  return chosen && [{ ...chosen, last_seen_at: ask.now }];
}

function promisedNow(ask: Visit, { version, calendar }: Ground, caseKey: string): Screen['promised'] {
  const limit = limitOf(version, caseKey, 'direct');
  if (!limit) return undefined;
  const dates = explainDates(calendar, { receivedAt: ask.now, statutory: limit.statutory, committed: limit.committed });
  const said = receiveWords(ask.language);
  return {
    day: dueText(dates.due, ask.language),
    under: `${said.statutory}: ${limitText(limit.statutory, ask.language)} · ${said.committed}: ${limitText(limit.committed, ask.language)}`,
    account: <DueAccount account={dates.due.account} language={ask.language} now={ask.now} />,
  };
}
