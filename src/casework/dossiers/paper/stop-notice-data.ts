import { formatDong } from '#platform/money/index.ts';
import { type StopNoticeData, spelledMoment } from '../../documents/index.ts';
import { addressText } from '../../parties/index.ts';
import { total } from '../../payments/index.ts';
import { stopWords } from '../stop/stop.text.ts';
import type { Whole } from '../view/dossier.view.ts';
import { codesOf, type Issued, letterheadOf, marksOf } from './sheet-data.ts';

/** The notice that a matter was stopped (TT 03/2025, Mẫu 05): on which ground, in which phase, and what was paid; nothing before it was. */
export function stopNoticeData(whole: Whole, issued: Issued): StopNoticeData | undefined {
  const { dossier, owner, version, stopped, charges, unitNames } = whole;
  if (!stopped) return undefined;
  const paid = total(charges.filter(({ paid_at }) => paid_at !== null));
  return {
    letterhead: letterheadOf({
      ...issued,
      at: stopped.stopped_at,
      number: `${String(stopped.number).padStart(2, '0')}/TB-DGQ`,
    }),
    codes: codesOf(whole),
    applicant: dossier.owner_name,
    address: addressText(owner),
    phone: owner.phone ?? '',
    request: version.name,
    receivedAt: spelledMoment(dossier.received_at),
    office: unitNames.get(dossier.settling_id) ?? '',
    ground: stopWords('vi')[stopped.ground],
    reason: stopped.said,
    phase: stopped.phase,
    paid: paid === 0n ? '' : formatDong(paid),
    contact: unitNames.get(dossier.one_stop_id) ?? '',
    marks: marksOf(issued),
  };
}
