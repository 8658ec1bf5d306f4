import type { JSX } from 'preact';
import { Select } from '#design/index.ts';
import type { Language } from '#platform/text/index.ts';
import type { Somebody } from '../flow/absence.rules.ts';
import { optionOf } from '../view/despite.part.tsx';
import { signWords } from './sign.text.ts';

interface SignerProps {
  readonly signers: readonly Somebody[];
  readonly value: string;
  readonly error: string | undefined;
  readonly language: Language;
  /** Where another form of the page asks for a signer too. */
  readonly id?: string;
  readonly label?: string;
}

/** Who signed on paper: chosen beforehand only where nobody else at work may sign. */
export function SignerField({ signers, value, error, language, id, label }: SignerProps): JSX.Element {
  const said = signWords(language);
  const atWork = signers.filter((one) => !one.absence).length;
  const choose = atWork > 1 ? [{ value: '', text: label ? said.chooseLeader : said.chooseSigner }] : [];
  return (
    <Select
      name="signer"
      id={id}
      label={label ?? said.signer}
      value={value}
      error={error}
      options={[...choose, ...signers.map((one) => optionOf(one, language))]}
    />
  );
}
