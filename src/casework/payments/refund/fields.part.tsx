import type { JSX } from 'preact';
import { Checkboxes, Field, Radios } from '#design/index.ts';
import { formatDong } from '#platform/money/index.ts';
import type { Language } from '#platform/text/index.ts';
import type { Charge } from '../charges.store.ts';
import { leftOf, type RefundGround } from './refund.rules.ts';
import { refundGroundText, refundWords } from './refund.text.ts';

interface RefundFieldsProps {
  readonly language: Language;
  /** What can go back. */
  readonly charges: readonly Charge[];
  readonly grounds: readonly RefundGround[];
  /** Of a form that was refused; before, everything is chosen. */
  readonly typed: { readonly charge?: unknown; readonly part: string; readonly ground: string } | undefined;
  readonly errors: ReadonlyMap<string, string>;
  readonly idOf: (field: string) => string;
}

/** Which of what was paid goes back, how much of it, and on what ground. */
export function RefundFields({ language, charges, grounds, typed, errors, idOf }: RefundFieldsProps): JSX.Element {
  const said = refundWords(language);
  const chosen = typed ? [typed.charge ?? []].flat().map(String) : charges.map(({ position }) => String(position));
  return (
    <>
      <Checkboxes
        name="charge"
        id={idOf('charge')}
        legend={said.charges}
        small
        values={chosen}
        error={errors.get('charge')}
        items={charges.map((one) => ({
          value: String(one.position),
          text: said.line(one.name, formatDong(leftOf(one)), one.receipt_number ?? ''),
        }))}
      />
      <Field
        name="part"
        id={idOf('part')}
        label={said.part}
        hint={said.partHint}
        value={typed?.part ?? ''}
        error={errors.get('part')}
        width={10}
        inputMode="numeric"
        autocomplete="off"
      />
      <Radios
        name="ground"
        id={idOf('ground')}
        legend={said.ground}
        small
        value={typed?.ground || (grounds.length === 1 ? grounds[0] : '')}
        error={errors.get('ground')}
        items={grounds.map((ground) => ({ value: ground, text: refundGroundText(ground, language) }))}
      />
    </>
  );
}
