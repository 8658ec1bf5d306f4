import type { JSX } from 'preact';
import { Checkboxes, Field, Fields, Select } from '#design/index.ts';
import { identityNames } from '../../parties/index.ts';
import { householdBookHolds, identityKindsOn } from '../../parties/rules.ts';
import { asTyped, type PersonScreen } from './screen.ts';

interface Props {
  readonly screen: PersonScreen;
}

/** Somebody who was not here before: who it is, by which paper, and what tells apart those of one name. */
export function NewPerson({ screen }: Props): JSX.Element {
  const { form, said } = screen;
  return (
    <>
      <Fields>
        <Field {...asTyped(screen, 'name')} autofocus={screen.found?.length === 0 && !screen.form.name} />
        <Field {...asTyped(screen, 'born')} />
        <Select
          name="kind"
          label={said.kind}
          value={form.kind ?? 'person'}
          options={[
            { value: 'person', text: said.individual },
            { value: 'organisation', text: said.organisation },
          ]}
        />
      </Fields>
      <Identity screen={screen} />
      {screen.numberTaken && (
        <Checkboxes
          name="samePerson"
          small
          values={form.samePerson === 'yes' ? ['yes'] : []}
          items={[{ value: 'yes', text: said.samePerson }]}
        />
      )}
      <Fields>
        {(householdBookHolds(screen.today) ? whereFrom : whereFrom.filter((name) => !ofBook(name))).map((name) => (
          <Field key={name} {...asTyped(screen, name)} />
        ))}
      </Fields>
    </>
  );
}

const whereFrom = ['hamlet', 'address', 'householdBook', 'householdHead', 'relativeName'] as const;
const ofBook = (name: string): boolean => name.startsWith('household');

/** The paper somebody is known by, or why there is none. */
function Identity({ screen }: Props): JSX.Element {
  const { form, said, language, today } = screen;
  const names = identityNames(language);
  const offered = identityKindsOn(today);
  return (
    <Fields>
      <Select
        name="identityKind"
        label={said.identityKind}
        value={form.identityKind ?? offered[0]}
        options={offered.map((kind) => ({ value: kind, text: names[kind] }))}
        error={screen.errors.get('identityKind')}
      />
      <Field {...asTyped(screen, 'identityNumber')} inputMode="numeric" />
      <Field {...asTyped(screen, 'noIdentityReason')} />
    </Fields>
  );
}
