import type { Dong } from '#platform/money/index.ts';
import { parseDay } from '#platform/time/index.ts';
import { householdBookHolds } from '../../parties/rules.ts';
import { type Claim, proofField, proofFrom } from '../../payments/rules.ts';
import { feesOf, type Requirement, requirementsOf, totalOf, type Version } from '../../procedures/rules.ts';
import { claimFields } from '../basket/basket.read.rules.ts';
import type { Handed } from '../basket/basket.rules.ts';
import type { OnPaper } from '../on-paper/on-paper.rules.ts';
import type { ReceiveForm } from '../receive/receive.form.ts';
import { caseOf, isDigest, listOf, readReception } from '../receive/receive.read.rules.ts';
import type { Reception } from '../receive/receive.rules.ts';
import type { ListForm } from './list.form.ts';

/** What is asked of each person; the hamlet is asked once, for whoever has no address of their own. */
export const lineFields = ['name', 'born', 'identity', 'noPaper', 'household', 'address', 'phone'] as const;
/** Those of a day: a household book only while it tells who somebody is. */
export const lineFieldsOn = (day: Temporal.PlainDate): (typeof lineFields)[number][] =>
  lineFields.filter((name) => name !== 'household' || householdBookHolds(day));
/** The day the list stands on: what is typed in from paper has its own. */
export const dayOfList = ({ paperDay }: ListForm, today: Temporal.PlainDate): Temporal.PlainDate =>
  parseDay(paperDay ?? '') ?? today;
/** Asked where the law exempts somebody from the fee: any of them says that this person is. */
export const exemptFields = ['ground', ...Object.values(proofField)] as const;
const typedFields = [...lineFields, ...exemptFields];
export type LineField = (typeof typedFields)[number];

/** A line of the list as typed. `n` is its place on the screen: lines left empty are passed over. */
export type Line = Readonly<Record<LineField, string>> & {
  readonly n: number;
  readonly ready: boolean;
  readonly scan: string | undefined;
};

export const linesAtFirst = 10;
export const mostLines = 40;

export const lineCount = ({ lines, do: pressed }: ListForm): number =>
  Math.min(mostLines, (lines ?? linesAtFirst) + (pressed === 'more' ? 5 : 0));

export const everyLine = (form: ListForm): Line[] => Array.from({ length: lineCount(form) }, (_, n) => lineAt(form, n));

const lineAt = (form: ListForm, n: number): Line => {
  const typed = (field: string): string => {
    const value = form[`${field}.${n}`];
    return typeof value === 'string' ? value.slice(0, 300).trim() : '';
  };
  const fields = Object.fromEntries(typedFields.map((field) => [field, typed(field)])) as Record<LineField, string>;
  const scan = form[`scanned.${n}`];
  return { ...fields, n, ready: typed('ready') === 'yes', scan: isDigest(scan) ? scan : undefined };
};

/** The lines in which somebody stands. */
export const filledLines = (form: ListForm): Line[] =>
  everyLine(form).filter((line) => typedFields.some((field) => line[field] !== ''));

/** The receptions of a list: each person owns a dossier, and the same one hands in for all. */
export const receptionsOfList = (
  form: ListForm,
  version: Version,
  at: { readonly oneStopId: string; readonly onPaper: OnPaper | null },
): Handed[] =>
  filledLines(form).map((line) => {
    const standing = { oneStopId: at.oneStopId, version, chosen: undefined, witnesses: 0 };
    const reception = readReception(formOfLine(form, line, version), standing);
    return { ...reception, onPaper: at.onPaper, scans: scansOfLine(line, reception) };
  });

/** The papers of one person are scanned in one go: the file stands at each of them. */
const scansOfLine = ({ scan }: Line, { brought }: Reception): ReadonlyMap<string, string> =>
  new Map(scan ? brought.map(({ paper }) => [paper, scan]) : []);

function formOfLine(form: ListForm, line: Line, version: Version): ReceiveForm {
  const submitter = form.submitter === 'kin' ? 'kin' : 'other';
  const required = requirementsOf(version, caseOf(form, version), { submitter }).filter((paper) => paper.required);
  const here = line.ready ? required.map((paper) => paper.key) : [];
  const certified = certifiedOfLine(form, line, required);
  return {
    ...form,
    ownerId: form.somebodyNew === 'yes' ? 'new' : '',
    submitter,
    name: line.name,
    born: line.born,
    identityKind: line.identity ? '' : 'none',
    identityNumber: line.identity,
    noIdentityReason: line.noPaper,
    householdBook: line.household,
    address: line.address || (form.place ?? ''),
    phone: line.phone,
    bothPresent: 'no',
    exempt: isExempt(line) ? 'yes' : '',
    ...Object.fromEntries(claimFields(claimOfLine(line))),
    brought: here,
    shown: here.filter((key) => !certified.includes(key)),
    certified,
  } as ReceiveForm;
}

/** How the copies of one person are said to be, where that is not as in the whole list. */
export const copiesOfLine = (form: ListForm, key: string, n: number): 'certified' | 'plain' | undefined => {
  const said = form[copiesField(key, n)];
  return said === 'certified' || said === 'plain' ? said : undefined;
};
export const copiesField = (key: string, n: number): string => `copies.${key}.${n}`;

/** Said once for the whole list, and of a person whose copies came otherwise. */
function certifiedOfLine(form: ListForm, { n }: Line, required: readonly Requirement[]): string[] {
  const said = new Map(required.map(({ key }) => [key, copiesOfLine(form, key, n)]));
  const all = listOf(form.certified).filter((key) => said.get(key) !== 'plain');
  const only = [...said].flatMap(([key, how]) => (how === 'certified' && !all.includes(key) ? [key] : []));
  return [...all, ...only];
}

const isExempt = (line: Line): boolean => exemptFields.some((field) => line[field] !== '');

/** The exemption of a line, as it was typed. */
export const claimOfLine = (line: Line): Claim => ({
  ground: line.ground,
  proof: proofFrom((part) => line[proofField[part]]),
});

/** What the people of the list would pay now: how many stand in it, how many are exempt, and the sum. */
export function sumOfList(form: ListForm, version: Version): { people: number; exempt: number; dong: Dong } {
  const lines = filledLines(form);
  const charges = lines.map((line) => feesOf(version, caseOf(form, version), { exempt: line.ground }));
  return {
    people: lines.length,
    exempt: charges.filter((of) => of.some(({ ground }) => ground)).length,
    dong: charges.reduce((sum, of) => sum + totalOf(of), 0n),
  };
}
