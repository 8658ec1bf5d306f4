import type { Unit } from '#foundations/organisations/index.ts';
import { formatDong } from '#platform/money/index.ts';
import { inBoth, type Language } from '#platform/text/index.ts';
import { feesOf } from '../versions/fees.rules.ts';
import type { Fee, Level, Step, Version } from '../versions/version.ts';

const words = inBoth({
  each: {
    vi: (sum: string, per: string) => `${sum} một ${per}`,
    en: (sum: string, per: string) => `${sum} for each ${per}`,
  },
  further: {
    vi: (from: number, per: string, sum: string) => `từ ${per} thứ ${from}: ${sum} một ${per}`,
    en: (from: number, per: string, sum: string) => `from ${per} ${from} on: ${sum} each`,
  },
  most: { vi: (sum: string) => `không quá ${sum}`, en: (sum: string) => `at most ${sum}` },
  free: { vi: 'Không thu', en: 'Nothing to pay' },
  exemptNobody: { vi: 'Không quy định đối tượng miễn, giảm.', en: 'Nobody is exempt by law.' },
  exemptUnknown: {
    vi: 'Chưa có lời về miễn, giảm; hỏi tại quầy.',
    en: 'The words on exemption are not known yet; ask at the counter.',
  },
  verbatim: {
    vi: (source: string) => `Nguyên văn theo ${source}.`,
    en: (source: string) => `Verbatim from ${source}.`,
  },
  summary: {
    vi: 'Đây là tóm tắt, chưa đối chiếu với nguyên văn văn bản.',
    en: 'This is a summary, not yet compared with the words of the law.',
  },
  kinds: {
    vi: (kind: string): string => (kind === 'phí' ? 'Phí' : 'Lệ phí'),
    en: (kind: string): string => (kind === 'phí' ? 'Charge (phí)' : 'Fee (lệ phí)'),
  },
  district: { vi: 'Cấp huyện', en: 'District' },
  commune: { vi: 'Cấp xã', en: 'Commune' },
  unknown: { vi: 'Chưa rõ', en: 'Not known yet' },
  counter: { vi: 'Bộ phận Tiếp nhận và Trả kết quả', en: 'One-stop counter' },
  communeOffice: { vi: 'Công chức văn phòng – thống kê xã', en: 'Clerk of the commune' },
  communeSettles: { vi: 'Công chức chuyên môn của xã', en: 'Officer of the commune' },
  office: { vi: 'Văn phòng HĐND và UBND huyện', en: 'Office of the district' },
  districtHead: { vi: 'Lãnh đạo UBND huyện', en: 'Leaders of the district' },
  communeHead: { vi: 'Lãnh đạo UBND xã', en: 'Leaders of the commune' },
  communeBody: { vi: 'UBND xã', en: 'The commune' },
  citizen: { vi: 'Người nộp hồ sơ', en: 'The applicant' },
});

export const sayLevel = (level: Level, language: Language): string => words(language)[level];

/** `Lệ phí đăng ký hộ kinh doanh: 100.000 đồng một lần cấp, theo Nghị quyết của HĐND tỉnh.` */
export function feeSentence(fee: Fee, language: Language): string {
  const said = words(language);
  const parts = [
    fee.dong === 0n ? said.free.toLowerCase() : said.each(formatDong(fee.dong), fee.per),
    ...(fee.further ? [said.further(fee.further.from, fee.per, formatDong(fee.further.dong))] : []),
    ...(fee.most !== null ? [said.most(formatDong(fee.most))] : []),
    ...(fee.basis ? [fee.basis] : []),
  ];
  return `${fee.name}: ${parts.join(', ')}.`;
}

export const feeKind = (fee: Fee, language: Language): string => words(language).kinds(fee.kind);

/** Who need not pay, in the words of the law. */
export const exemptSentence = ({ exempt }: Fee, language: Language): string =>
  exempt === null ? words(language).exemptNobody : exempt || words(language).exemptUnknown;

/** Whether those are the words of a text that was read, and of which; empty where nothing is said of exemption. */
export const exemptStanding = ({ exempt, exemptSource }: Fee, language: Language): string =>
  exemptSource ? words(language).verbatim(exemptSource) : exempt ? words(language).summary : '';

/** The cost of a case at a glance: the sums that are due for one of each; the sentence stands below. */
export function costOf(version: Version, caseKey: string, language: Language): string {
  const charges = feesOf(version, caseKey).filter(({ amount }) => amount > 0n);
  if (charges.length > 0) return charges.map(({ fee, amount }) => `${formatDong(amount)}/${fee.per}`).join(' + ');
  return version.standing === 'name-only' && version.fees.length === 0 ? words(language).unknown : words(language).free;
}

/** Who takes a step, by the step's rule; `settling` is the department, or the commune's own officer. */
export function whoTakes(step: Step, version: Version, units: ReadonlyMap<string, Unit>, language: Language): string {
  const said = words(language);
  const isCommune = version.level === 'commune';
  if (step.unit.startsWith('unit:')) return units.get(step.unit.slice(5))?.name ?? step.unit.slice(5);
  switch (step.unit) {
    case 'one-stop':
      return said.counter;
    case 'settling':
      return isCommune ? said.communeSettles : (units.get(version.settles)?.name ?? version.settles);
    case 'office':
      return isCommune ? said.communeOffice : said.office;
    case 'authority':
      return isCommune ? said.communeHead : said.districtHead;
    case 'citizen':
      return said.citizen;
    default:
      return said.communeBody;
  }
}
