import type { JSX } from 'preact';
import { Details, Field, Hidden, Inset, Radios } from '#design/index.ts';
import { type ActsProps, fieldId, typedIn } from '../view/act-form.part.tsx';
import { standingWords, windowRules } from './standing.text.ts';

interface AtWindowProps {
  readonly of: ActsProps;
  readonly act: string;
  /** What this person is called here: `Người nhận kết quả`. */
  readonly who: string;
  /** The paper they stand for the owner by is asked too. */
  readonly authority?: boolean;
}

/** Who stands at the window, on what footing; where nobody may stand for the owner, nobody else is offered, and it is said why. */
export function AtWindowFields(props: AtWindowProps): JSX.Element {
  return props.of.whole.version.authorisation === 'forbidden' ? <OwnerOnly {...props} /> : <WhoCame {...props} />;
}

/** Of marriage, of acknowledging a child nobody sends another (Luật Hộ tịch 2014 Đ18, Đ25). */
function OwnerOnly({ of, act, who }: AtWindowProps): JSX.Element {
  const said = standingWords(of.language);
  return (
    <Inset id={fieldId(act, 'standing')}>
      <Hidden name="standing" value="owner" />
      <strong>
        {who}: {of.whole.dossier.owner_name}
      </strong>
      <br />
      {windowRules(of.language).forbidden} {said.nobodyElse}
    </Inset>
  );
}

/** Whoever is not the owner is named with a paper. */
function WhoCame({ of, act, who, authority = false }: AtWindowProps): JSX.Element {
  const said = standingWords(of.language);
  const typed = (name: string) => ({
    name,
    id: fieldId(act, name),
    value: typedIn(of, name),
    error: of.errors.get(name),
    autocomplete: 'off',
  });
  const standing = typedIn(of, 'standing');
  const rule = of.whole.version.authorisation;
  return (
    <>
      <Radios
        name="standing"
        id={fieldId(act, 'standing')}
        legend={who}
        value={standing || 'owner'}
        error={of.errors.get('standing')}
        hint={authority ? windowRules(of.language)[rule] : undefined}
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
        {authority && rule !== 'none' && (
          <Field {...typed('authority')} label={said.authority} hint={said.authorityHint} />
        )}
      </Details>
    </>
  );
}
