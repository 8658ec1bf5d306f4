import type { Content } from '#design/index.ts';
import type { Language } from '#platform/text/index.ts';
import type { PartyFound } from '../../parties/index.ts';
import type { Claim, Offered } from '../../payments/rules.ts';
import type { Requirement, Version } from '../../procedures/rules.ts';
import type { ReceiveForm } from './receive.form.ts';
import type { receiveWords } from './receive.text.ts';

/** What the counter screen shows: what was typed, what was found, what is wrong, and what is promised. */
export interface Screen {
  readonly language: Language;
  readonly said: ReturnType<typeof receiveWords>;
  readonly yes: string;
  readonly no: string;
  readonly form: ReceiveForm;
  readonly today: Temporal.PlainDate;
  /** The key of the deed, made when the form was shown. */
  readonly k: string;
  readonly counter: { readonly key: string; readonly name: string };
  readonly settledBy: string;
  readonly version: Version;
  readonly requirements: readonly Requirement[];
  /** People looked up; undefined when nobody was looked for. */
  readonly found: readonly PartyFound[] | undefined;
  /** Why this counter cannot take the procedure, in words; then nothing is promised and there is no press to receive. */
  readonly obstacles: readonly string[];
  /** Where it is received, where this counter does not. */
  readonly elsewhere: readonly string[];
  /** The counter is closed at this hour. */
  readonly closed: boolean;
  /** The number typed is known as that of somebody of another name: only then the clerk is asked. */
  readonly numberTaken: boolean;
  /** The codes of what the same person handed in on the same day for the same procedure; none: answered already. */
  readonly twins: readonly string[] | undefined;
  readonly scans: ReadonlyMap<string, string>;
  /** By field: the words beside it. */
  readonly errors: ReadonlyMap<string, string>;
  /** All that is wrong, for the summary above. */
  readonly wrong: readonly { readonly text: string; readonly href?: string }[];
  readonly promised: PromisedDay | undefined;
  readonly fees: readonly { readonly name: string; readonly amount: string }[];
  readonly total: string;
  /** Whom the law exempts from a fee of this case, in its own words. */
  readonly exemptions: readonly string[];
  /** The ground and its proof as typed, and the grounds there are. */
  readonly claim: Claim;
  readonly offered: readonly Offered[];
  readonly countsPer: string | undefined;
  /** How many witnesses the house asks for beside a fingerprint. */
  readonly witnesses: number;
}

/** What the person's panel needs: the counter's screen has it, and the basket's. */
export type PersonScreen = Pick<
  Screen,
  'language' | 'form' | 'today' | 'said' | 'found' | 'errors' | 'yes' | 'no' | 'numberTaken' | 'witnesses'
> & {
  readonly version: Pick<Version, 'authorisation' | 'bothPresent'>;
  /** The one rule about who may hand in for another, where there is one. */
  readonly rule?: Version['authorisation'];
};

/** What is said of the money. */
export type FeeScreen = Pick<
  Screen,
  'form' | 'said' | 'errors' | 'fees' | 'total' | 'exemptions' | 'claim' | 'offered' | 'language'
>;

/** Text fields of the counter's form whose label stands under their own name. */
type TextField =
  | 'name'
  | 'born'
  | 'identityNumber'
  | 'noIdentityReason'
  | 'householdBook'
  | 'householdHead'
  | 'relativeName'
  | 'hamlet'
  | 'address'
  | 'phone'
  | 'email'
  | 'subject'
  | 'sets'
  | 'submitterName'
  | 'submitterIdentity';

/** A field with its label, what was typed and what is wrong with it. */
export const asTyped = ({ form, said, errors }: Pick<Screen, 'form' | 'said' | 'errors'>, name: TextField) => ({
  name,
  label: said[name],
  value: form[name] ?? '',
  error: errors.get(name),
  autocomplete: 'off',
});

/** The day that would be promised now, and its account. */
interface PromisedDay {
  readonly day: string;
  readonly under: Content;
  readonly account: Content;
}
