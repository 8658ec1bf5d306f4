import { chain } from '#foundations/organisations/index.ts';
import type { Visit } from '#platform/house/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { spelledDay } from '../../documents/index.ts';
import { addressText } from '../../parties/index.ts';
import { issuedAt } from '../paper/issued.ts';
import { proposalOf } from '../paper/refusal-letter.ts';
import { promisedWords } from '../paper/sheet-data.ts';
import { dossierWords } from '../view/dossier.text.ts';
import type { Whole } from '../view/dossier.view.ts';
import { personFacts } from '../view/person.facts.ts';
import type { Facts } from './facts.rules.ts';

/** What is known of a dossier, as a draft tells it; what is not known stays open as dots. */
export async function factsOf(ask: Visit, whole: Whole): Promise<Facts> {
  const { dossier, version, owner, names, unitNames, submitter } = whole;
  const issued = await issuedAt(ask, dossier.one_stop_id, ask.now);
  const signs = (proposalOf(whole) && version.refusal?.sign) || version.sign;
  const signing = signs.unit === 'authority' ? dossier.authority_id : dossier.settling_id;
  const signed = whole.decisions.findLast(({ kind }) => kind === 'sign');
  const person = personOf(whole);
  return {
    'mã hồ sơ': dossier.code,
    'tên thủ tục': version.name,
    'lĩnh vực': version.field,
    'trường hợp': version.cases.find(({ key }) => key === dossier.case_key)?.name ?? '',
    'nội dung': dossier.subject,
    'tên kết quả': version.result[0] ?? dots,
    'chủ hồ sơ': dossier.owner_name,
    'ngày sinh': person.born || dots,
    'giấy tờ tùy thân': person.identity || dots,
    'địa chỉ': addressText(owner) || dots,
    'điện thoại': owner.phone ?? dots,
    'người nộp': submitter?.name ?? dossier.owner_name,
    'nơi tiếp nhận': unitNames.get(dossier.one_stop_id) ?? '',
    'ngày nhận': spelledDay(dayOf(dossier.received_at)),
    'ngày hẹn trả': promisedWords(whole.calendar, dossier.promised_due, dossier.judged_by),
    'đơn vị thụ lý': unitNames.get(dossier.settling_id) ?? '',
    'cấp trên của đơn vị thụ lý': await aboveOf(ask, dossier.settling_id),
    'người thụ lý': (dossier.officer_id && names.get(dossier.officer_id)) || '',
    'lý do': reasonOf(whole) || dots,
    'cơ quan ký': unitNames.get(signing) ?? '',
    'cấp trên của cơ quan ký': await aboveOf(ask, signing),
    'chức vụ người ký': signs.title,
    'người ký': (signed && names.get(signed.by_account)) || '',
    'nơi ban hành': issued.place,
    'ngày tháng năm': spelledDay(dayOf(ask.now)),
    ...listsOf(whole),
  };
}

const listsOf = (whole: Whole): Pick<Facts, 'giấy tờ' | 'căn cứ'> => ({
  'giấy tờ': whole.papers.map(({ name, original, copy }, n) => ({
    'số thứ tự': String(n + 1),
    'tên giấy tờ': name,
    'bản chính': String(original),
    'bản sao': String(copy),
  })),
  'căn cứ': whole.version.law.map((text) => ({ 'văn bản': text })),
});

const dots = '………………';

/** The body above a department; a people's committee stands for itself at the head of its paper. */
async function aboveOf(ask: Visit, unitId: string): Promise<string> {
  const [own, above] = await chain(ask.house.db, unitId);
  return own?.kind === 'authority' || own?.kind === 'commune' ? '' : (above?.name ?? '');
}

function personOf({ owner }: Whole): { born: string; identity: string } {
  const said = dossierWords('vi');
  const known = new Map(personFacts(owner, 'vi').map(({ key, value }) => [key, value]));
  return { born: known.get(said.born) ?? '', identity: known.get(said.identity) ?? '' };
}

/** Why nothing is granted, in the words of whoever proposed it. */
function reasonOf(whole: Whole): string | undefined {
  const proposed = proposalOf(whole);
  return proposed && whole.notes.get(proposed.seq);
}
