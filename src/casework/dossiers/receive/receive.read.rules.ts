import type { TypedParty } from '../../parties/index.ts';
import { type Claim, groundField, proofField, proofFrom } from '../../payments/rules.ts';
import { type Brought, type Requirement, requirementsOf, type Version } from '../../procedures/rules.ts';
import { readInPerson } from '../in-person/in-person.rules.ts';
import { asksForCertified } from '../paper/sheet.rules.ts';
import type { ReceiveForm } from './receive.form.ts';
import type { Reception } from './receive.rules.ts';

/** A person chosen from those found. */
export interface Chosen {
  readonly id: string;
  readonly name: string;
  readonly identity_number: string | null;
}

/** Reads the counter screen as a reception; what cannot be read stays as typed and is refused by the rules. */
export function readReception(
  form: ReceiveForm,
  at: {
    readonly oneStopId: string;
    readonly version: Version;
    readonly chosen: Chosen | undefined;
    /** How many witnesses the house asks for beside a fingerprint. */
    readonly witnesses: number;
  },
): Reception {
  const { version } = at;
  const answers = { submitter: submitterOf(form), bothPresent: form.bothPresent === 'yes' } as const;
  const quantity = quantityOf(form);
  return {
    oneStopId: at.oneStopId,
    procedureKey: version.key,
    caseKey: caseOf(form, version),
    channel: 'direct',
    subject: (form.subject ?? '').slice(0, 500),
    sets: Number(form.sets ?? '1'),
    owner: at.chosen ? { id: at.chosen.id, name: at.chosen.name, phone: form.phone || null } : typedOwner(form),
    samePerson: form.samePerson === 'yes',
    somebodyNew: form.ownerId === 'new',
    typedBeside: at.chosen && typedBeside(form, at.chosen),
    answers,
    submitter: answers.submitter === 'self' ? null : typedSubmitter(form, at.chosen),
    brought: broughtOf(form, version, answers),
    quantities: Object.fromEntries(version.fees.map((fee) => [fee.per, quantity])),
    exemption: form.exempt === 'yes' ? claimOf(form) : null,
    collectBy: form.collectBy === 'post' ? 'post' : 'counter',
    outsideHours: form.outsideHours === 'yes',
    twin: form.twin === 'yes' ? 'meant' : 'ask',
    inPerson: readInPerson(form, at.witnesses),
  };
}

/** The case chosen, or the first of the version. */
export const caseOf = (form: Pick<ReceiveForm, 'case'>, version: Version): string =>
  form.case || (version.cases[0]?.key ?? '');

/** Who hands it in; the person concerned where the form says nothing it knows. */
export const submitterOf = (form: Pick<ReceiveForm, 'submitter'>): 'self' | 'kin' | 'other' =>
  form.submitter === 'kin' || form.submitter === 'other' ? form.submitter : 'self';

/** The exemption as it was typed, whether it is ticked or not. */
export const claimOf = (form: Readonly<Record<string, unknown>>): Claim => {
  const typed = (name: string): string => (typeof form[name] === 'string' ? form[name] : '');
  return { ground: typed(groundField).trim(), proof: proofFrom((part) => typed(proofField[part])) };
};

/** How many copies, pages or cases were typed; one where nothing was. What is no number is refused by the rules. */
export const quantityOf = (form: Pick<ReceiveForm, 'quantity'>): number => (form.quantity ? Number(form.quantity) : 1);

/** A form sends one value or many under a name: always a list. */
export const listOf = (value: string | string[] | undefined): string[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

/** Whether a field holds what a kept scan is called by. */
export const isDigest = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);

/** How many of a paper were typed; the number asked for where nothing was. */
export function countOf(
  form: Readonly<Record<string, unknown>>,
  kind: 'original' | 'copy',
  key: string,
  asked: number,
): number {
  const typed = form[`${kind}.${key}`];
  if (typeof typed !== 'string' || typed === '') return asked;
  return Number.isInteger(Number(typed)) ? Math.min(99, Math.max(0, Number(typed))) : 0;
}

function broughtOf(form: ReceiveForm, version: Version, answers: Reception['answers']): Brought[] {
  const ticked = new Set(listOf(form.brought));
  const shown = new Set(listOf(form.shown));
  return requirementsOf(version, caseOf(form, version), answers)
    .filter((paper) => ticked.has(paper.key))
    .map((paper) => ({
      paper: paper.key,
      original: countOf(form, 'original', paper.key, paper.original),
      copy: countOf(form, 'copy', paper.key, paper.copy),
      // A ticked paper that is only shown was shown: one tick for one look.
      shown: paper.show && (shown.has(paper.key) || paper.original + paper.copy === 0),
      ...certifiedOf(form, paper),
    }));
}

/** What the counter said of the copies of a paper; nothing where it was not asked. */
function certifiedOf(form: ReceiveForm, paper: Requirement): Pick<Brought, 'certified'> {
  if (!wasAsked(form, paper)) return {};
  const certified = isTickedCertified(form, paper);
  // Neither ticked nor compared, of a paper that is asked for as certified: nothing was said of it.
  return certified || comesCertified(paper) ? { certified } : {};
}

/** Whether the box of a certified copy stands ticked: as it was sent, else where the procedure asks for such a copy. */
export const isTickedCertified = (form: Asking, paper: AskedPaper): boolean =>
  wasAsked(form, paper) ? listOf(form.certified).includes(paper.key) : comesCertified(paper);

type Asking = Pick<ReceiveForm, 'certified'> & Readonly<Record<string, unknown>>;
export type AskedPaper = Pick<Requirement, 'key' | 'name' | 'copy' | 'show'>;

/** A paper whose number of copies was sent stood on the screen; a basket and a list send an empty `certified` where they asked. */
const wasAsked = (form: Asking, { key }: AskedPaper): boolean =>
  typeof form[`copy.${key}`] === 'string' || listOf(form.certified).includes('');

/** What may be shown with its original instead is not taken for certified before the clerk says so. */
const comesCertified = ({ name, copy, show }: AskedPaper): boolean => copy > 0 && !show && asksForCertified(name);

/** Whoever was typed beside the person chosen, unless it is that person again, by name and by number. */
function typedBeside({ name, identityNumber }: ReceiveForm, chosen: Chosen): string | undefined {
  const otherName = Boolean(name) && spelt(name) !== spelt(chosen.name);
  const otherNumber =
    Boolean(identityNumber && chosen.identity_number) && spelt(identityNumber) !== spelt(chosen.identity_number ?? '');
  return otherName || otherNumber ? name || identityNumber : undefined;
}

const spelt = (text = ''): string => text.replace(/[\s.]+/g, '').toLocaleLowerCase('vi');

const typedOwner = (form: ReceiveForm): TypedParty => form as TypedParty;

/** Who hands in for another: name, paper and telephone are enough; the address is the owner's where none is typed. */
const typedSubmitter = (form: ReceiveForm, chosen: Chosen | undefined): TypedParty => ({
  kind: 'person',
  name: form.submitterName ?? '',
  identityKind: form.submitterIdentity ? '' : 'none',
  identityNumber: form.submitterIdentity ?? '',
  noIdentityReason: form.submitterIdentity ? '' : 'người nộp thay không mang giấy tờ',
  address: form.address || (chosen ? 'như chủ hồ sơ' : ''),
  phone: form.submitterPhone ?? '',
});
