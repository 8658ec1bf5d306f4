import { spelledMoment, type WithdrawalData } from '../../documents/index.ts';
import { pressesFinger } from '../in-person/in-person.facts.ts';
import { isHeld, type Original } from '../originals/originals.store.ts';
import { standingWords } from '../return-result/standing.text.ts';
import type { Whole } from '../view/dossier.view.ts';
import { codesOf, type Issued, letterheadOf, marksOf } from './sheet-data.ts';

/** Who took the dossier back, why, and which papers went with it; nothing of one that nobody withdrew. */
export function withdrawalData(whole: Whole, issued: Issued): WithdrawalData | undefined {
  const { dossier, version, withdrawal, events, notes, names, originals } = whole;
  if (!withdrawal) return undefined;
  const event = events.findLast(({ type }) => type === 'dossier.withdrawn');
  return {
    letterhead: letterheadOf({ ...issued, number: '', at: withdrawal.withdrawn_at }),
    codes: codesOf(whole),
    to: issued.unit,
    applicant: dossier.owner_name,
    request: version.name,
    receivedAt: spelledMoment(dossier.received_at),
    taker: withdrawal.name,
    footing: footingOf(withdrawal),
    reason: (event && notes.get(event.seq)) || '…'.repeat(40),
    papers: [...inFolder(whole), ...originals.filter((one) => !isHeld(one)).map(fromLedger)],
    held: originals.filter(isHeld).map(fromLedger),
    giver: (event?.actor_id && names.get(event.actor_id)) || '',
    at: spelledMoment(withdrawal.withdrawn_at),
    ...pressesFinger(whole, withdrawal.name),
    marks: marksOf(issued),
  };
}

/** What was only looked at was never handed in. */
const inFolder = ({ papers }: Whole) =>
  papers
    .filter(({ shown, original, copy }) => !shown && original + copy > 0)
    .map(({ name, original, copy }) => ({
      name,
      count: [original && `${two(original)} bản chính`, copy && `${two(copy)} bản sao`].filter(Boolean).join(', '),
    }));

const fromLedger = ({ name, count }: Original) => ({ name, count: `${two(count)} bản gốc` });

const two = (count: number): string => String(count).padStart(2, '0');

function footingOf({ standing, identity, authority }: NonNullable<Whole['withdrawal']>): string {
  if (standing === 'owner') return 'chủ hồ sơ';
  const shown = [identity, authority].filter(Boolean).join(', ');
  const footing = standingWords('vi')[standing].toLocaleLowerCase('vi');
  return shown ? `${footing} (${shown})` : footing;
}
