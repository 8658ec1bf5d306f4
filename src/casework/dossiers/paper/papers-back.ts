import { accountNames } from '#foundations/access/index.ts';
import { actorId } from '#platform/actor/index.ts';
import type { Visit } from '#platform/house/index.ts';
import type { PapersBackData } from '../../documents/index.ts';
import { pressesFinger } from '../in-person/in-person.facts.ts';
import { isHeld } from '../originals/originals.store.ts';
import type { Whole } from '../view/dossier.view.ts';
import { stateWords } from '../view/state.text.ts';
import { codesOf, type Issued, letterheadOf, marksOf, paperLine } from './sheet-data.ts';

/** What lies in the folder: what was only looked at went home at once, what another dossier of the visit brought lies there. */
const inFolder = ({ papers }: Whole) =>
  papers.filter(({ shown, original, copy, shared }) => !shown && !shared && original + copy > 0);

/** Papers go back of what ended without a result; a withdrawal lists them itself. */
export const papersGoBack = (whole: Whole): boolean => endedWords(whole) !== '' && inFolder(whole).length > 0;

/** Receipt for the papers that go back today: named line by line, signed by both; nothing while the dossier goes on. */
export async function papersBack(ask: Visit, whole: Whole, issued: Issued): Promise<PapersBackData | undefined> {
  if (!papersGoBack(whole)) return undefined;
  const { dossier, version, submitter, originals } = whole;
  const me = actorId(ask);
  const names = await accountNames(ask.house.db, me ? [me] : []);
  const held = originals.filter(isHeld);
  const person = submitter?.name ?? dossier.owner_name;
  return {
    letterhead: letterheadOf({ ...issued, number: '', at: ask.now }),
    codes: codesOf(whole),
    owner: dossier.owner_name,
    request: version.name,
    ended: endedWords(whole),
    papers: inFolder(whole).map(paperLine),
    originals: held.length > 0 ? `Bản chính đang giữ (${held.length}) trả theo giấy biên nhận bản chính.` : '',
    giver: (me && names.get(me)) || '',
    taker: person,
    ...pressesFinger(whole, person),
    marks: marksOf(issued),
  };
}

function endedWords({ dossier, stopped, result }: Whole): string {
  const state = stateWords('vi')[dossier.state].toLocaleLowerCase('vi');
  if (dossier.state === 'voided') return `Hồ sơ: ${state}.`;
  if (dossier.state === 'stopped' && stopped)
    return `Hồ sơ: ${state}, Thông báo số ${String(stopped.number).padStart(2, '0')}/TB-DGQ.`;
  return result?.kind === 'refused' ? `Hồ sơ: không đủ điều kiện giải quyết, văn bản số ${result.number}.` : '';
}
