import type { JSX } from 'preact';
import { Details, Field, Select } from '#design/index.ts';
import { type ActsProps, fieldId, typedIn } from '../view/act-form.part.tsx';
import { pictureOfSlip, slipPapersOn } from './slip.rules.ts';
import { slipPaperName, slipWords } from './slip.text.ts';

const act = 'tra';

/** The original slip is taken back with the result; whoever comes without it is compared with a paper. */
export function LostSlipFields({ of }: { readonly of: ActsProps }): JSX.Element {
  const said = slipWords(of.language);
  const { today } = of.acts;
  const typed = (name: 'slipPaper' | 'slipNumber') => ({
    name,
    id: fieldId(act, name),
    value: typedIn(of, name),
    error: of.errors.get(name),
  });
  return (
    <Details keys="F6" summary={said.lost} open={typedIn(of, 'slipPaper') !== '' || typedIn(of, 'slipNumber') !== ''}>
      <p class="govuk-body mc-small">{said.hint}</p>
      <Select
        {...typed('slipPaper')}
        label={said.paper}
        options={[
          { value: '', text: said.brought },
          ...slipPapersOn(today).map((value) => ({ value, text: slipPaperName(value, today, of.language) })),
          { value: pictureOfSlip, text: said.picture },
        ]}
      />
      <Field {...typed('slipNumber')} label={said.number} autocomplete="off" />
    </Details>
  );
}
