import { type OriginalsData, spelledMoment } from '../../documents/index.ts';
import { pressesFinger } from '../in-person/in-person.facts.ts';
import { isHeld, type Original } from '../originals/originals.store.ts';
import type { Whole } from '../view/dossier.view.ts';
import { stateWords } from '../view/state.text.ts';
import { codesOf, type Issued, letterheadOf, marksOf } from './sheet-data.ts';

/** Receipt for the originals of a dossier: for those kept, and once any went back for those; nothing where none was ever kept. */
export function originalsData(whole: Whole, issued: Issued): OriginalsData | undefined {
  const { dossier, version, originals, names } = whole;
  if (originals.length === 0) return undefined;
  const last = latest(originals);
  const official = names.get((last.back_at ? last.back_by : last.kept_by) ?? '') ?? '';
  const person = last.back_to ?? last.brought_by;
  const hands = { giver: 'NGƯỜI GIAO BẢN CHÍNH', taker: 'NGƯỜI NHẬN BẢN CHÍNH' };
  return {
    letterhead: letterheadOf({ ...issued, number: '', at: last.back_at ?? last.kept_at }),
    codes: codesOf(whole),
    title: `Giấy biên nhận ${last.back_at ? 'trả' : 'giữ'} bản chính`,
    owner: dossier.owner_name,
    request: version.name,
    ended: endedWords(whole),
    originals: originals.map((one) => lineOf(one)),
    giver: { title: hands.giver, name: last.back_at ? official : person },
    taker: { title: hands.taker, name: last.back_at ? person : official },
    givenBack: last.back_at !== null,
    ...pressesFinger(whole, person),
    marks: marksOf(issued),
  };
}

/** Whatever passed from hand to hand last: that is what is signed for. */
const latest = (originals: readonly Original[]): Original =>
  originals.reduce((one, other) => (Temporal.Instant.compare(movedAt(other), movedAt(one)) > 0 ? other : one));
const movedAt = ({ back_at, kept_at }: Original): Temporal.Instant => back_at ?? kept_at;

const lineOf = (one: Original): OriginalsData['originals'][number] => ({
  name: one.name,
  count: String(one.count).padStart(2, '0'),
  place: isHeld(one) ? one.place : '',
  kept: `${spelledMoment(one.kept_at)}, từ ${one.brought_by}`,
  back: one.back_at ? `${spelledMoment(one.back_at)}, cho ${one.back_to ?? ''}` : 'đang giữ',
});

/** Of what ended without a result it is said why the papers go back; a result has its own receipt. */
function endedWords({ dossier }: Whole): string {
  const without = ['voided', 'withdrawn', 'stopped'].includes(dossier.state);
  return without ? `Hồ sơ: ${stateWords('vi')[dossier.state].toLocaleLowerCase('vi')}.` : '';
}
