import type { JSX } from 'preact';
import {
  Button,
  ButtonRow,
  ErrorSummary,
  Field,
  Fields,
  Form,
  Link,
  linksTo,
  PageHead,
  Panel,
  Radios,
  Select,
} from '#design/index.ts';
import type { Unit } from '#foundations/organisations/index.ts';
import type { Refusal } from '#platform/deeds/index.ts';
import type { Language } from '#platform/text/index.ts';
import { paths } from '../paths.ts';
import { sayLevel } from '../show/said.text.ts';
import type { TypedBeginning } from './begin.rules.ts';
import { beginWords } from './begin.text.ts';

export interface BeginProps {
  readonly language: Language;
  readonly typed: TypedBeginning;
  readonly fields: readonly string[];
  readonly departments: readonly Unit[];
  readonly wrong: readonly Refusal[];
  readonly errors: ReadonlyMap<string, string>;
  readonly k: string;
}

/** What a new procedure begins with: the rest is written part by part. */
export function BeginPage(props: BeginProps): JSX.Element {
  const { language, wrong, k } = props;
  const said = beginWords(language);
  const of = fieldIn(props);
  return (
    <>
      {wrong.length > 0 && <ErrorSummary title={said.wrong} errors={linksTo(wrong)} />}
      <PageHead title={said.title} />
      <p class="govuk-body">{said.lead}</p>
      <Panel title={said.title} main>
        <Form action={paths.newProcedure()} k={k} label={said.title}>
          <Field {...of('name')} label={said.name} hint={said.nameHint} />
          <Radios
            {...of('level')}
            legend={said.level}
            small
            row
            items={(['district', 'commune'] as const).map((level) => ({
              value: level,
              text: sayLevel(level, language),
            }))}
          />
          <Where {...props} />
          <ButtonRow>
            <Button keys="F9">{said.begin}</Button>
            <Link href={paths.adminProcedures()}>{said.back}</Link>
          </ButtonRow>
        </Form>
      </Panel>
    </>
  );
}

const fieldIn =
  ({ language, typed, errors }: BeginProps) =>
  (name: keyof TypedBeginning) => ({ name, language, value: typed[name] ?? '', error: errors.get(name) });

/** Of which field, and who settles it. */
function Where(props: BeginProps): JSX.Element {
  const { language, fields, departments } = props;
  const said = beginWords(language);
  const of = fieldIn(props);
  const none = { value: '', text: '–' };
  return (
    <Fields>
      <Select
        {...of('field')}
        label={said.field}
        options={[none, ...fields.map((name) => ({ value: name, text: name }))]}
      />
      <Field {...of('newField')} label={said.newField} hint={said.newFieldHint} />
      <Select
        {...of('settles')}
        label={said.settles}
        hint={said.settlesHint}
        options={[none, ...departments.map(({ key, name }) => ({ value: key, text: name }))]}
      />
    </Fields>
  );
}
