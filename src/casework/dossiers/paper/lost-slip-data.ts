import { dayOf } from '#platform/time/index.ts';
import { type LostSlipData, spelledMoment } from '../../documents/index.ts';
import { addressText } from '../../parties/index.ts';
import { pressesFinger } from '../in-person/in-person.facts.ts';
import { slipPaperName } from '../return-result/slip.text.ts';
import type { Whole } from '../view/dossier.view.ts';
import { codesOf, type Issued, letterheadOf, marksOf } from './sheet-data.ts';

/** What the collector of a result undertakes who has no slip; nothing while the slip is not known to be lost. */
export function lostSlipData(whole: Whole, issued: Issued): LostSlipData | undefined {
  const { dossier, owner, version, result, lostSlip, names } = whole;
  if (!lostSlip || !result?.collected_at) return undefined;
  const collector = result.collector_name ?? dossier.owner_name;
  return {
    letterhead: letterheadOf({ ...issued, number: '', at: lostSlip.shown_at }),
    codes: codesOf(whole),
    collector,
    paper: `${slipPaperName(lostSlip.paper, dayOf(lostSlip.shown_at), 'vi')} số ${lostSlip.paper_number}`,
    footing: footings[result.collector_standing ?? 'owner'](dossier.owner_name),
    address: result.collector_standing === 'owner' ? addressText(owner) : '',
    request: version.name,
    receivedAt: spelledMoment(dossier.received_at),
    result: `${result.name} số ${result.number}`,
    collectedAt: spelledMoment(result.collected_at),
    counter: issued.unit,
    returner: names.get(lostSlip.shown_to) ?? '',
    ...pressesFinger(whole, collector),
    marks: marksOf(issued),
  };
}

const footings = {
  owner: () => 'chủ hồ sơ',
  authorised: (owner: string) => `người được ${owner} ủy quyền`,
  kin: (owner: string) => `người thân của ${owner}`,
};
