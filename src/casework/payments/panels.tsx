import type { JSX } from 'preact';
import { Field } from '#design/index.ts';
import { formatDong } from '#platform/money/index.ts';
import type { Language } from '#platform/text/index.ts';
import type { Proposal } from './receipts/receipt.rules.ts';
import { kindName, proposalWords } from './receipts/receipt.text.ts';

interface ReceiptFieldsProps {
  readonly proposals: readonly Proposal[];
  readonly typed: Readonly<Record<string, unknown>>;
  readonly errors: ReadonlyMap<string, string>;
  readonly language: Language;
}

/** A number for each kind of money that is owed, the next one of the open book proposed. */
export function ReceiptFields({ proposals, typed, errors, language }: ReceiptFieldsProps): JSX.Element {
  const said = proposalWords(language);
  return (
    <>
      {proposals.map(({ kind, amount, field, number, series }) => (
        <Field
          key={field}
          name={field}
          label={`${said.number(kindName(kind, language))} (${formatDong(amount)})`}
          hint={series ? said.series(series) : said.none}
          value={typeof typed[field] === 'string' ? typed[field] : number}
          error={errors.get(field)}
          width={10}
          inputMode="numeric"
          autocomplete="off"
        />
      ))}
    </>
  );
}
export { ExemptionFields, groundChoice } from './exemption/fields.part.tsx';
export { RefundFields } from './refund/fields.part.tsx';
