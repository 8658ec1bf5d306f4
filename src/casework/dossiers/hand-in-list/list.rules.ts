import { requirementsOf, type Version } from '../../procedures/rules.ts';
import type { OnPaper } from '../on-paper/on-paper.rules.ts';
import type { ReceiveForm } from '../receive/receive.form.ts';
import { caseOf, readReception } from '../receive/receive.read.rules.ts';
import type { Reception } from '../receive/receive.rules.ts';
import type { ListForm } from './list.form.ts';

/** What is asked of each person; the hamlet is asked once, for whoever has no address of their own. */
export const lineFields = ['name', 'born', 'identity', 'noPaper', 'household', 'address', 'phone'] as const;
export type LineField = (typeof lineFields)[number];

/** A line of the list as typed. `n` is its place on the screen: lines left empty are passed over. */
export type Line = Readonly<Record<LineField, string>> & { readonly n: number; readonly ready: boolean };

export const linesAtFirst = 10;
export const mostLines = 40;

export const lineCount = ({ lines, do: pressed }: ListForm): number =>
  Math.min(mostLines, (lines ?? linesAtFirst) + (pressed === 'more' ? 5 : 0));

export const everyLine = (form: ListForm): Line[] => Array.from({ length: lineCount(form) }, (_, n) => lineAt(form, n));

const lineAt = (form: ListForm, n: number): Line => {
  const typed = (field: string): string => {
    const value = form[`${field}.${n}`];
    return typeof value === 'string' ? value.slice(0, 300) : '';
  };
  const fields = Object.fromEntries(lineFields.map((field) => [field, typed(field)])) as Record<LineField, string>;
  return { ...fields, n, ready: typed('ready') === 'yes' };
};

/** The lines in which somebody stands. */
export const filledLines = (form: ListForm): Line[] =>
  everyLine(form).filter((line) => lineFields.some((field) => line[field] !== ''));

/** The receptions of a list: each person owns a dossier, and the same one hands in for all. */
export const receptionsOfList = (
  form: ListForm,
  version: Version,
  at: { readonly oneStopId: string; readonly onPaper: OnPaper | null },
): Reception[] =>
  filledLines(form).map((line) => ({
    ...readReception(formOfLine(form, line, version), {
      oneStopId: at.oneStopId,
      version,
      chosen: undefined,
      witnesses: 0,
    }),
    onPaper: at.onPaper,
  }));

function formOfLine(form: ListForm, line: Line, version: Version): ReceiveForm {
  const submitter = form.submitter === 'kin' ? 'kin' : 'other';
  const required = requirementsOf(version, caseOf(form, version), { submitter }).filter((paper) => paper.required);
  const here = line.ready ? required.map((paper) => paper.key) : [];
  return {
    ...form,
    ownerId: form.somebodyNew === 'yes' ? 'new' : '',
    submitter,
    name: line.name,
    born: line.born,
    identityKind: line.identity ? 'cmnd' : 'none',
    identityNumber: line.identity,
    noIdentityReason: line.noPaper,
    householdBook: line.household,
    address: line.address || (form.place ?? ''),
    phone: line.phone,
    bothPresent: 'no',
    brought: here,
    shown: here,
  } as ReceiveForm;
}
