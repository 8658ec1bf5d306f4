import type { JSX } from 'preact';
import { Button, Radios, Select } from '#design/index.ts';
import type { Language } from '#platform/text/index.ts';
import type { Somebody } from '../flow/absence.rules.ts';
import { type ActsProps, FoldedAct, fieldId, ofAct, ReasonField, typedIn } from '../view/act-form.part.tsx';
import { optionOf } from '../view/despite.part.tsx';
import type { Whole } from '../view/dossier.view.ts';
import { relations } from './recuse.rules.ts';
import { recuseWords } from './recuse.text.ts';

/** Whoever is related to the applicant steps aside: why, and who takes work that one person holds. */
export function Recuse(given: ActsProps & { readonly others: readonly Somebody[] }): JSX.Element {
  const props = ofAct(given, act);
  const said = recuseWords(props.language);
  return (
    <FoldedAct {...props} act={act} title={said.open} hint={said.hint}>
      <Radios
        name="relation"
        id={fieldId(act, 'relation')}
        legend={said.relation}
        value={typedIn(props, 'relation')}
        error={props.errors.get('relation')}
        small
        items={relations.map((value) => ({ value, text: said[value] }))}
      />
      <ReasonField of={props} act={act} label={said.reason} />
      {given.others.length > 0 && (
        <Select
          name="to"
          id={fieldId(act, 'to')}
          label={said.to}
          value={typedIn(props, 'to')}
          error={props.errors.get('to')}
          options={[{ value: '', text: said.choose }, ...given.others.map((one) => optionOf(one, props.language))]}
        />
      )}
      <Button kind="secondary" small>
        {said.stepAside}
      </Button>
    </FoldedAct>
  );
}

/** Who stepped aside, why, and who has the work. */
export function steppedAside({ recusals, names }: Whole, language: Language): { key: string; value: string }[] {
  const said = recuseWords(language);
  const named = (id: string | null): string => (id && names.get(id)) || '';
  return recusals.map((one) => ({
    key: said.fact,
    value: said.told(named(one.account_id), said[one.relation], one.said, named(one.to_account)),
  }));
}

const act = 'khong-tham-gia';
