import { examinationOf } from '../../workflow/rules.ts';
import { refusalOf, stepsOf } from '../versions/read.ts';
import type { ProcedureRecord } from '../versions/record.form.ts';
import type { Step } from '../versions/version.ts';

type RecordedRefusal = NonNullable<ProcedureRecord['refusal']>;

/**
 * A record with the road to a refusal. Whoever may grant may find that the conditions are not met, and says so in a numbered
 * letter of the competent body within the same time (NĐ 61/2018 Đ19.4); where a record tells no road of its own, the letter goes
 * by the steps that follow the last examination: agreed, laid before, signed, numbered and sealed, handed out. A procedure whose
 * result another body makes (land registry, tax) tells its road itself or has none.
 */
export function withRefusal(record: ProcedureRecord): ProcedureRecord {
  if (refusalOf(record)) return record;
  const steps = letterSteps(stepsOf(record));
  if (!steps) return record;
  const symbol = record.sign.unit === 'authority' ? 'TB-UBND' : `TB-${initials[record.settles] ?? 'PCM'}`;
  const refusal: RecordedRefusal = {
    outcome: 'Đề nghị trả lại, không đủ điều kiện',
    name: 'Thông báo về việc trả lại hồ sơ không đủ điều kiện giải quyết',
    symbol,
    sign: { ...record.sign, book: 'so-van-ban-di', bookName: 'Sổ văn bản đi' },
    steps,
  };
  return { ...record, refusal };
}

/** The rows of the letter's road, in order; nothing where somebody outside the district's offices has a hand in it. */
function letterSteps(steps: readonly Step[]): RecordedRefusal['steps'] | undefined {
  const after = steps.slice(examinationOf(steps) + 1);
  if (after.length === steps.length || after.some(isOfAnother)) return undefined;
  const taken = parts.flatMap(({ role, name }) => {
    const found = after.find((step) => step.role === role);
    const unit = role === 'clerk' ? keeperOf(after, found?.unit) : found?.unit;
    return found ? [{ role, row: [name, unit, role, found.hours] as RecordedRefusal['steps'][number] }] : [];
  });
  const roles = new Set(taken.map(({ role }) => role));
  return needed.every((role) => roles.has(role)) ? taken.map(({ row }) => row) : undefined;
}

/**
 * Who keeps the book of letters: a result may be entered in a department's own register (civil status), but a letter that the office
 * lays before the authority gets the authority's number and seal, and the office keeps both.
 */
const keeperOf = (after: readonly Step[], unit: Step['unit'] | undefined): Step['unit'] | undefined =>
  unit === 'settling' && after.some((step) => step.role === 'present' && step.unit === 'office') ? 'office' : unit;

/** Another body makes the result, or a part of it; one that is only asked for its opinion does not. */
const isOfAnother = ({ unit, role }: Step): boolean => role !== 'consult' && !ownOffices.has(unit);

const needed = ['sign', 'clerk', 'return'] as const;
const ownOffices: ReadonlySet<string> = new Set(['settling', 'office', 'authority', 'one-stop']);

const parts = [
  { role: 'approve', name: 'Duyệt dự thảo thông báo trả lại hồ sơ' },
  { role: 'present', name: 'Trình ký thông báo trả lại hồ sơ' },
  { role: 'sign', name: 'Ký thông báo trả lại hồ sơ, nêu rõ lý do' },
  { role: 'clerk', name: 'Vào sổ văn bản đi, đóng dấu' },
  { role: 'return', name: 'Trả thông báo và hồ sơ' },
] as const;

/** How a department writes itself in the number of a letter (`TB-TP`). */
const initials: Readonly<Record<string, string>> = {
  'tu-phap': 'TP',
  'noi-vu': 'TCNV',
  'tai-chinh-ke-hoach': 'TCKH',
  'tai-nguyen-moi-truong': 'TNMT',
  'lao-dong-tbxh': 'LĐTBXH',
  'giao-duc-dao-tao': 'GDĐT',
  'van-hoa-thong-tin': 'VHTT',
  'kinh-te-ha-tang': 'KTHT',
  'nong-nghiep': 'NN',
  'y-te': 'YT',
  'dan-toc': 'DT',
  'thanh-tra': 'UBKTTT',
};
