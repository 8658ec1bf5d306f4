import { type Claim, groundField, proofField, proofFrom, proofParts, typedProof } from '../../payments/rules.ts';
import { requirementsOf, type Version } from '../../procedures/rules.ts';
import type { ReceiveForm } from '../receive/receive.form.ts';
import { caseOf, isDigest, listOf, readReception, submitterOf } from '../receive/receive.read.rules.ts';
import type { BasketForm } from './basket.form.ts';
import {
  type BasketRow,
  exemptionsOfRows,
  type Handed,
  headOf,
  mostRows,
  notExempt,
  scansOfRows,
  type There,
} from './basket.rules.ts';

/** The rows of the form, in their order; `paper.0.giay-to-1` says how a paper of the first row is there. */
export const rowsOf = (form: BasketForm): BasketRow[] =>
  listOf(form.rows)
    .slice(0, mostRows)
    .map((procedure, n) => ({
      procedure,
      case: typed(form, `case.${n}`),
      subject: typed(form, `subject.${n}`),
      quantity: typed(form, `quantity.${n}`),
      exemption: {
        ticked: typed(form, `exempt.${n}`) === 'yes',
        ground: typed(form, `${groundField}.${n}`).trim(),
        proof: proofFrom((part) => typed(form, `${proofField[part]}.${n}`)),
      },
      papers: papersIn(form, `paper.${n}.`),
      certified: certifiedIn(form[`certified.${n}`]),
      scans: scansIn(form, `scanned.${n}.`),
    }));

const typed = (form: BasketForm, name: string): string => {
  const value = form[name];
  return typeof value === 'string' ? value.slice(0, 500) : '';
};

const papersIn = (form: BasketForm, prefix: string): Map<string, There> =>
  new Map(
    Object.entries(form).flatMap(([name, value]): [string, There][] =>
      name.startsWith(prefix) && (value === 'own' || value === 'shared') ? [[name.slice(prefix.length), value]] : [],
    ),
  );

const certifiedIn = (sent: unknown): string[] =>
  [sent].flat().flatMap((value) => (typeof value === 'string' ? [value.slice(0, 120)] : []));

const scansIn = (form: BasketForm, prefix: string): Map<string, string> =>
  new Map(
    Object.entries(form).flatMap(([name, value]): [string, string][] =>
      name.startsWith(prefix) && isDigest(value) ? [[name.slice(prefix.length), value]] : [],
    ),
  );

/** The form with these rows in place of its own: rows are numbered anew when one is added or taken out. */
export function withRows(form: BasketForm, rows: readonly BasketRow[]): BasketForm {
  const common = Object.entries(form).filter(
    ([name]) =>
      !/^(rows$|(case|subject|quantity|exempt|exemptionGround|proof[A-Z]\w+|paper|certified|scanned)\.\d)/.test(name),
  );
  const numbered = rows.flatMap((row, n): [string, string | readonly string[]][] => [
    ...(row.certified.length > 0 ? [[`certified.${n}`, row.certified] as [string, readonly string[]]] : []),
    [`case.${n}`, row.case],
    [`subject.${n}`, row.subject],
    [`quantity.${n}`, row.quantity],
    [`exempt.${n}`, row.exemption.ticked ? 'yes' : ''],
    ...claimFields(row.exemption).map(([name, value]): [string, string] => [`${name}.${n}`, value]),
    ...[...row.scans].map(([key, digest]): [string, string] => [`scanned.${n}.${key}`, digest]),
    ...[...row.papers].map(([key, there]): [string, string] => [`paper.${n}.${key}`, there]),
  ]);
  return {
    ...Object.fromEntries(common),
    ...Object.fromEntries(numbered),
    rows: rows.map((row) => row.procedure),
  } as BasketForm;
}

/** `2.000635 x5`: five copies of what has this code. */
export function readAdded(typed: string): { readonly name: string; readonly quantity: string } {
  const many = /^(.*?)\s*[x×]\s*(\d{1,3})$/iu.exec(typed);
  return many ? { name: many[1] ?? '', quantity: many[2] ?? '' } : { name: typed, quantity: '' };
}

export const emptyRow = (procedure: string): BasketRow => ({
  procedure,
  case: '',
  subject: '',
  quantity: '',
  exemption: notExempt,
  papers: new Map(),
  certified: [],
  scans: new Map(),
});

/** A claim as the fields of a form hold it. */
export const claimFields = ({ ground, proof }: Claim): (readonly [string, string])[] => {
  const typed = typedProof(proof);
  return [[groundField, ground], ...proofParts.map((part) => [proofField[part], typed[part]] as const)];
};

/** One row read as the counter reads its own screen: the visit's fields with this procedure's. */
export function formOfRow(form: BasketForm, row: BasketRow): ReceiveForm {
  const here = [...row.papers.keys()];
  const { procedure, subject, quantity, exemption } = row;
  return {
    ...form,
    procedure,
    case: row.case,
    subject,
    quantity,
    exempt: exemption.ticked ? 'yes' : '',
    ...Object.fromEntries(claimFields(exemption)),
    brought: here,
    // Whoever saw a certified copy asked for no original beside it.
    shown: here.filter((key) => !row.certified.includes(key)),
    certified: [...row.certified],
    sets: '1',
  } as ReceiveForm;
}

/** The receptions of a basket, one a row; what lies in another dossier of the visit is marked so. */
export const receptionsOf = (
  form: BasketForm,
  rows: readonly BasketRow[],
  at: Omit<Parameters<typeof readReception>[1], 'version'> & { readonly versions: readonly Version[] },
): Handed[] => {
  const exemptions = exemptionsOfRows(rows);
  const scans = scansOfRows(
    rows.map((row, n) => {
      const version = at.versions[n];
      return { scans: row.scans, papers: version ? papersOfRow(form, row, version) : [] };
    }),
  );
  return rows.flatMap((row, n) => {
    const version = at.versions[n];
    if (!version) return [];
    const exemption = exemptions[n] ?? notExempt;
    const reception = readReception(formOfRow(form, { ...row, exemption }), { ...at, version });
    return [
      {
        ...reception,
        scans: scans[n],
        shared: [...row.papers].filter(([, there]) => there === 'shared').map(([key]) => key),
      },
    ];
  });
};

/** The papers a row asks for, with how each is there. */
export const papersOfRow = (form: BasketForm, row: BasketRow, version: Version) =>
  requirementsOf(version, caseOf(row, version), { submitter: submitterOf(form) }).map((paper) => ({
    ...paper,
    there: row.papers.get(paper.key),
  }));

/** F4: all required papers are here; what is only shown is shown once, and is shared by the rows after. */
export function allHere(form: BasketForm, rows: readonly BasketRow[], versions: readonly Version[]): BasketRow[] {
  const shown = new Set<string>();
  return rows.map((row, n) => {
    const version = versions[n];
    const asked = version ? papersOfRow(form, row, version).filter((paper) => paper.required) : [];
    const papers = new Map(
      asked.map((paper): [string, There] => {
        const onlyShown = paper.show && paper.original + paper.copy === 0;
        const there = onlyShown && shown.has(headOf(paper.name)) ? 'shared' : 'own';
        if (onlyShown) shown.add(headOf(paper.name));
        return [paper.key, there];
      }),
    );
    return { ...row, papers };
  });
}
