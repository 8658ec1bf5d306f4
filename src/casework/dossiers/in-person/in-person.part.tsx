import type { JSX } from 'preact';
import { Checkboxes, Details, Field, Fields, Select } from '#design/index.ts';
import { householdBookHolds } from '../../parties/rules.ts';
import type { PersonScreen } from '../receive/screen.ts';
import { comparisonsOn, fewestRows, witnessField } from './in-person.rules.ts';
import { comparisonText, inPersonWords } from './in-person.text.ts';

interface Props {
  readonly screen: PersonScreen;
  /** The key that opens it, where the page has one to spare. */
  readonly keys?: string | undefined;
}

/** Who cannot sign, does not speak the language, or shows no paper; folded away for everybody else. */
export function InPersonFields({ screen, keys }: Props): JSX.Element {
  const { language, form } = screen;
  const said = inPersonWords(language);
  const typed = fieldOf(screen);
  const rows = Array.from({ length: Math.max(screen.witnesses, fewestRows) }, (_, n) => n + 1);
  return (
    <Details summary={said.fold} open={isOpen(screen)} {...(keys ? { keys } : {})}>
      <Checkboxes
        name="cannotSign"
        small
        values={form.cannotSign === 'yes' ? ['yes'] : []}
        items={[{ value: 'yes', text: said.cannotSign }]}
      />
      {rows.map((n) => (
        <Fields key={n}>
          <Field {...typed(witnessField('Name', n))} label={said.witnessName(n)} />
          <Field {...typed(witnessField('Paper', n))} label={said.witnessPaper(n)} />
        </Fields>
      ))}
      <Fields>
        {(['interpreterName', 'interpreterLanguage', 'interpreterPaper'] as const).map((name) => (
          <Field key={name} {...typed(name)} label={said[name]} />
        ))}
      </Fields>
      <Compared screen={screen} />
    </Details>
  );
}

/** What was looked at instead of an identity paper. */
function Compared({ screen }: Pick<Props, 'screen'>): JSX.Element {
  const { language, form, errors } = screen;
  const said = inPersonWords(language);
  return (
    <Fields>
      <Select
        name="compared"
        label={said.compared}
        {...(householdBookHolds(screen.today) ? { hint: said.comparedHint } : {})}
        value={form.compared ?? ''}
        error={errors.get('compared')}
        options={[
          { value: '', text: said.notCompared },
          ...comparisonsOn(screen.today).map((by) => ({ value: by, text: comparisonText(by, language) })),
        ]}
      />
      <Field {...fieldOf(screen)('comparedDetail')} label={said.comparedDetail} />
    </Fields>
  );
}

const fieldOf =
  ({ form, errors }: PersonScreen) =>
  (name: string) => {
    const value = form[name];
    return { name, value: typeof value === 'string' ? value : '', error: errors.get(name), autocomplete: 'off' };
  };

/** Open where something was typed or is wrong in it: what is refused is never folded away. */
function isOpen({ form, errors }: PersonScreen): boolean {
  const named = ['cannotSign', 'compared', 'comparedDetail'];
  const ours = (name: string): boolean => named.includes(name) || /^(witness|interpreter)[A-Z]/.test(name);
  return [...errors.keys()].some(ours) || Object.entries(form).some(([name, value]) => ours(name) && value !== '');
}
