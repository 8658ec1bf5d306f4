import type { JSX } from 'preact';
import { Checkboxes, Details, Fieldset } from '#design/index.ts';
import type { Language } from '#platform/text/index.ts';
import { addWords } from './add.text.ts';
import type { TypedOwn } from './own.rules.ts';
import { scopeWords } from './scope.text.ts';
import { templateWords } from './template.text.ts';

/** A field of work with its procedures, as a template may be for. */
export interface FieldChoice {
  readonly key: string;
  readonly name: string;
  /** The office that settles most of it; undefined: the communes. */
  readonly settledBy: string | undefined;
  readonly procedures: readonly { readonly key: string; readonly name: string }[];
}

/** An office that may use a template. */
export interface UnitChoice {
  readonly id: string;
  readonly name: string;
  readonly commune: boolean;
}

interface Choosing {
  readonly language: Language;
  readonly typed: TypedOwn;
  readonly choices: readonly FieldChoice[];
}

/** Which offices use it: departments, and the communes below a fold. */
export function OfUnits(
  props: Pick<Choosing, 'language' | 'typed'> & { readonly units: readonly UnitChoice[] } & {
    readonly error: string | undefined;
  },
): JSX.Element {
  const { language, typed, units, error } = props;
  const said = scopeWords(language);
  const chosen = (some: readonly UnitChoice[]): boolean => some.some(({ id }) => typed.units.includes(id));
  const boxes = (some: readonly UnitChoice[], id: string): JSX.Element => (
    <Checkboxes
      name="units"
      id={id}
      small
      values={typed.units}
      items={some.map((one) => ({ value: one.id, text: <span lang="vi">{one.name}</span> }))}
    />
  );
  const [offices, communes] = [units.filter(({ commune }) => !commune), units.filter(({ commune }) => commune)];
  return (
    <Fieldset id="units" legend={said.units} hint={said.unitsHint} language={language} {...(error ? { error } : {})}>
      <Details summary={said.chooseUnits} open={chosen(units)}>
        {boxes(offices, 'units-offices')}
        <Details summary={said.communes} open={chosen(communes)}>
          {boxes(communes, 'units-communes')}
        </Details>
      </Details>
    </Fieldset>
  );
}

/** For which fields and procedures it is: folded under the offices that settle them. */
export function UsedFor({
  language,
  typed,
  choices,
  error,
}: Choosing & { readonly error: string | undefined }): JSX.Element {
  const said = addWords(language);
  return (
    <Fieldset
      id="fields"
      legend={said.usedFor}
      hint={said.usedForHint}
      language={language}
      {...(error ? { error } : {})}
    >
      <Details summary={said.choose} open={typed.fields.length + typed.procedures.length > 0}>
        {[...Map.groupBy(choices, ({ settledBy }) => settledBy)].map(([unit, some]) => (
          <Details
            key={unit ?? ''}
            open={some.some((one) => isChosen(one, typed))}
            summary={<OfOffice {...{ language, unit, some }} />}
          >
            {some.map((one) => (
              <OneField key={one.key} {...{ language, typed, one }} />
            ))}
          </Details>
        ))}
      </Details>
    </Fieldset>
  );
}

const isChosen = ({ key, procedures }: FieldChoice, typed: TypedOwn): boolean =>
  typed.fields.includes(key) || procedures.some((one) => typed.procedures.includes(one.key));

/** Whose work it is, and how many fields it has. */
function OfOffice(props: Pick<Choosing, 'language'> & { unit: string | undefined; some: readonly FieldChoice[] }) {
  const said = addWords(props.language);
  return (
    <>
      {props.unit ? <span lang="vi">{props.unit}</span> : said.ofCommunes}{' '}
      <span class="mc-muted">({said.fieldsIn(props.some.length)})</span>
    </>
  );
}

type OfField = Pick<Choosing, 'language' | 'typed'> & { readonly one: FieldChoice };

/** A field of work folded away, opened where something of it is chosen. */
function OneField({ language, typed, one }: OfField): JSX.Element {
  const said = addWords(language);
  const whole = typed.fields.includes(one.key);
  const single = one.procedures.filter(({ key }) => typed.procedures.includes(key)).length;
  const chosen = whole ? said.wholeField : single > 0 ? said.chosen(single) : said.count(one.procedures.length);
  return (
    <Details
      open={whole || single > 0}
      summary={
        <>
          <span lang="vi">{one.name}</span> <span class="mc-muted">({chosen})</span>
        </>
      }
    >
      <Checkboxes
        name="fields"
        id={`fields-${one.key}`}
        small
        values={typed.fields}
        items={[{ value: one.key, text: said.wholeField }]}
      />
      <Checkboxes
        name="procedures"
        id={`procedures-${one.key}`}
        small
        values={typed.procedures}
        items={one.procedures.map(({ key, name }) => ({ value: key, text: <span lang="vi">{name}</span> }))}
      />
    </Details>
  );
}

/** What a template is for, in words: whole fields, single procedures, or every procedure. */
export function usedForText(
  { fields, procedures }: Pick<TypedOwn, 'fields' | 'procedures'>,
  choices: readonly FieldChoice[],
  language: Language,
): string {
  const said = addWords(language);
  const names = new Map(choices.flatMap((one) => one.procedures.map(({ key, name }) => [key, name] as const)));
  const fieldNames = new Map(choices.map(({ key, name }) => [key, name]));
  const all = [
    ...fields.map((key) => said.field(fieldNames.get(key) ?? key)),
    ...procedures.map((key) => names.get(key) ?? key),
  ];
  return all.length === 0 ? templateWords(language).every : all.join('; ');
}

/** The names of the offices; none: every one. */
export const unitsText = (ids: readonly string[], known: readonly UnitChoice[], language: Language): string =>
  ids.map((id) => known.find((one) => one.id === id)?.name ?? id).join('; ') || scopeWords(language).everyUnit;
