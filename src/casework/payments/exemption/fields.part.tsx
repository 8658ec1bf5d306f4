import type { JSX } from 'preact';
import { Checkboxes, Field, Fields, Select } from '#design/index.ts';
import type { Language } from '#platform/text/index.ts';
import { asksText, exemptionWords, groundText } from './exemption.text.ts';
import { type ExemptionGround, groundMeant, type Offered } from './grounds.rules.ts';
import { type Claim, groundField, type ProofPart, proofField, typedProof } from './proof.rules.ts';

interface ExemptionFieldsProps {
  readonly claim: Claim;
  /** Of each fee that is charged here. */
  readonly offered: readonly Offered[];
  /** Errors by the name of a field, without its place. */
  readonly errors: ReadonlyMap<string, string>;
  readonly language: Language;
  /** Where a form holds several claims: what stands behind each name. */
  readonly at?: number;
}

/** On which ground a fee is waived or reduced, of those its law knows, and what shows it, part by part. */
export function ExemptionFields(props: ExemptionFieldsProps): JSX.Element {
  const { claim, language } = props;
  const said = exemptionWords(language);
  const named = namedIn(props);
  const typed = typedProof(claim.proof);
  const field = (part: Exclude<ProofPart, 'original'>, width?: 5 | 10): JSX.Element => (
    <Field
      {...named(proofField[part])}
      label={said[part]}
      value={typed[part]}
      autocomplete="off"
      {...(width ? { width } : {})}
      {...(part === 'paper' ? { hint: said.paperHint } : {})}
      {...(part === 'year' ? { inputMode: 'numeric' } : {})}
    />
  );
  return (
    <>
      <Ground {...props} />
      <Fields>
        {field('paper')}
        {field('issuer')}
      </Fields>
      <Fields>
        {field('number', 10)}
        {field('year', 5)}
      </Fields>
      <Checkboxes
        {...named(proofField.original)}
        small
        values={typed.original ? ['yes'] : []}
        items={[{ value: 'yes', text: said.original }]}
      />
    </>
  );
}

/** The grounds to choose from; where the law is known by its words alone, a line to write. */
function Ground(props: ExemptionFieldsProps): JSX.Element {
  const { claim, offered, language } = props;
  const said = exemptionWords(language);
  const grounds = groundsIn(offered);
  const named = namedIn(props)(groundField);
  if (grounds.length === 0) return <Field {...named} label={said.ground} value={claim.ground} autocomplete="off" />;
  return (
    <>
      <Select {...named} label={said.ground} {...groundChoice(claim, offered, language)} />
      <ul class="govuk-list govuk-list--bullet mc-small" lang="vi">
        {grounds.map((one) => (
          <li key={one.name}>
            {one.name} ({asksText(one, language)})
          </li>
        ))}
      </ul>
    </>
  );
}

/** The grounds of a claim to choose from, with the one that is meant; what is none of them stays to be mended. `names`: where there is little room. */
export function groundChoice(
  claim: Claim,
  offered: readonly Offered[],
  language: Language,
  as: 'whole' | 'names' = 'whole',
) {
  const meant = offered.flatMap((one) => groundMeant(one, claim.ground) ?? [])[0];
  const value = meant?.name ?? claim.ground;
  const grounds = groundsIn(offered);
  const known = grounds.some(({ name }) => name === value);
  return {
    value,
    options: [
      { value: '', text: exemptionWords(language).choose },
      ...grounds.map((one) => ({ value: one.name, text: as === 'names' ? one.name : groundText(one, language) })),
      ...(value !== '' && !known ? [{ value, text: value }] : []),
    ],
  };
}

/** Every ground of the fees, each name once. */
export const groundsIn = (offered: readonly Offered[]): ExemptionGround[] => [
  ...new Map(offered.flatMap((one) => (one === 'words' ? [] : one.map((ground) => [ground.name, ground])))).values(),
];

const namedIn =
  ({ at, errors }: ExemptionFieldsProps) =>
  (name: string) => ({
    name: at === undefined ? name : `${name}.${at}`,
    id: at === undefined ? name : `${name}-${at}`,
    error: errors.get(at === undefined ? name : `${name}-${at}`),
  });
