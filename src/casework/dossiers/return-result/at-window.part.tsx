import type { JSX } from 'preact';
import { Details, Field, Radios } from '#design/index.ts';
import { type ActsProps, fieldId, typedIn } from '../view/act-form.part.tsx';
import { standingWords } from './standing.text.ts';

interface AtWindowProps {
  readonly of: ActsProps;
  readonly act: string;
  /** What this person is called here: `Người nhận kết quả`. */
  readonly who: string;
}

/** Who stands at the window, on what footing; whoever is not the owner is named with a paper. */
export function AtWindowFields({ of, act, who }: AtWindowProps): JSX.Element {
  const said = standingWords(of.language);
  const typed = (name: string) => ({
    name,
    id: fieldId(act, name),
    value: typedIn(of, name),
    error: of.errors.get(name),
    autocomplete: 'off',
  });
  const standing = typedIn(of, 'standing');
  return (
    <>
      <Radios
        name="standing"
        id={fieldId(act, 'standing')}
        legend={who}
        value={standing || 'owner'}
        error={of.errors.get('standing')}
        small
        items={[
          { value: 'owner', text: said.owner(of.whole.dossier.owner_name) },
          { value: 'authorised', text: said.authorised },
          { value: 'kin', text: said.kin },
        ]}
      />
      <Details summary={said.notOwner} open={!['', 'owner'].includes(standing)}>
        <Field {...typed('name')} label={said.name} />
        <Field {...typed('identity')} label={said.identity} />
      </Details>
    </>
  );
}
