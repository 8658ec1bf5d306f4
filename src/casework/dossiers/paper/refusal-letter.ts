import { signingAs } from '#foundations/staffing/index.ts';
import type { Recorded } from '#platform/events/index.ts';
import type { Visit } from '#platform/house/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { type RefusalData, spelledMoment } from '../../documents/index.ts';
import { addressText } from '../../parties/index.ts';
import { refuseOutcome } from '../../workflow/rules.ts';
import { onRefusal } from '../flow/flow.rules.ts';
import type { Whole } from '../view/dossier.view.ts';
import { codesOf, filledFrom, type Issued, marksOf } from './sheet-data.ts';

/** The letter that nothing is granted: a draft until it is signed and numbered; undefined where nobody proposes one. */
export async function refusalLetter(ask: Visit, whole: Whole, issued: Issued): Promise<RefusalData | undefined> {
  const { dossier, owner, result, version, unitNames } = whole;
  const { refusal } = version;
  const proposed = proposalOf(whole);
  const reason = proposed && whole.notes.get(proposed.seq);
  if (!refusal || !proposed || !reason) return undefined;
  const unit = refusal.sign.unit === 'authority' ? dossier.authority_id : dossier.settling_id;
  const day = dayOf(result?.numbered_at ?? ask.now).toString();
  return {
    letterhead: {
      superior: issued.superior,
      unit: unitNames.get(unit) ?? '',
      number: result?.number ?? `…/${refusal.symbol}`,
      place: issued.place,
      day,
    },
    codes: codesOf(whole),
    subject: capital(refusal.name.replace(/^Thông báo\s+/u, '')),
    applicant: dossier.owner_name,
    address: addressText(owner),
    request: version.name,
    receivedAt: spelledMoment(dossier.received_at),
    law: [...version.law],
    reason,
    closing: issued.says('refusal-closing', proposed.occurred_at, filledFrom(whole)),
    signatory: await signatoryOf(ask, whole, { unit, since: proposed.occurred_at }),
    marks: marksOf(issued),
  };
}

/** The officer's proposal to grant nothing, the last one; undefined while what was asked for is being made. */
export const proposalOf = ({ events, graph, past }: Whole): Recorded | undefined =>
  onRefusal(graph, past) ? events.findLast((event) => event.payload.outcome === refuseOutcome) : undefined;

/** `KT. TRƯỞNG PHÒNG`, `PHÓ TRƯỞNG PHÒNG` and the name; before it is signed the title the sheet names. */
async function signatoryOf(
  ask: Visit,
  { decisions, names, version, unitNames }: Whole,
  { unit, since }: { unit: string; since: Temporal.Instant },
) {
  const signed = decisions.findLast(
    ({ kind, decided_at }) => kind === 'sign' && Temporal.Instant.compare(decided_at, since) >= 0,
  );
  if (!signed) return { authority: [titleAt(version.refusal?.sign.title ?? '', unitNames.get(unit) ?? '')], name: '' };
  // What was kept with the signature; before that was kept, as the post signs.
  const instead = signed.instead ?? (await signingAs(ask.house.db, signed.by_account, unit)).instead;
  const authority = [instead, signed.signing_title].filter((line) => line !== null && line !== '') as string[];
  return {
    authority: authority.map((line) => line.toLocaleUpperCase('vi')),
    name: names.get(signed.by_account) ?? '',
  };
}

/** `TRƯỞNG PHÒNG` of Trưởng phòng Tài chính – Kế hoạch: which one, the head of the letter has said. */
const titleAt = (title: string, unit: string): string =>
  title
    .replace(unit.replace(/^\S+\s+/u, ''), '')
    .trim()
    .toLocaleUpperCase('vi');

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
