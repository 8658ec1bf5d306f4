import type { JSX } from 'preact';
import { Button, besideFields, Fields, Form, Hidden, Select } from '#design/index.ts';
import type { Refusal } from '#platform/deeds/index.ts';
import { newId } from '#platform/id/index.ts';
import type { Language } from '#platform/text/index.ts';
import { paths } from '../paths.ts';
import { ruleWords } from './rule.text.ts';
import type { RuleGround } from './rule.view.ts';
import { noRule } from './set.act.ts';
import { placeOf } from './work.ts';

/** What the form sent: `work` is `field:ho-tich`, `procedure:dang-ky-khai-sinh` or empty. */
export interface Written {
  readonly unit: string;
  readonly work: string;
  readonly commune: string;
  readonly officer: string;
}

export interface WriteProps extends RuleGround {
  readonly language: Language;
  readonly typed: Written;
  readonly wrong: readonly Refusal[];
}

/** The rules somebody has looked at, so that one who was quicker is not overwritten. */
export const seenRules = ({ rules }: Pick<RuleGround, 'rules'>): string =>
  [noRule, ...rules.map(({ id }) => id)].join(' ');

/** The form that writes a rule. */
export function WriteRule(props: WriteProps): JSX.Element {
  const { language, communes, typed, wrong } = props;
  const said = ruleWords(language);
  const errors = besideFields(wrong);
  return (
    <Form action={paths.assignmentRules()} k={newId()} label={said.add}>
      <Hidden name="seen" value={seenRules(props)} />
      <Office {...props} error={errors.get('unit')} />
      <Work {...props} error={errors.get('work')} />
      <Fields>
        <Select
          name="commune"
          label={said.commune}
          value={typed.commune}
          error={errors.get('commune')}
          options={[
            { value: '', text: said.anyCommune },
            ...communes.map(({ key, name }) => ({ value: key, text: placeOf(name) ?? name })),
          ]}
        />
        <Officer {...props} error={errors.get('officer')} />
      </Fields>
      <Button keys="F9">{said.press}</Button>
    </Form>
  );
}

type Asked = WriteProps & { readonly error: string | undefined };

/** Asked only of whoever gives out the work of several. */
function Office({ language, offices, typed, error }: Asked): JSX.Element {
  if (offices.length === 1) return <Hidden name="unit" value={offices[0]?.key ?? ''} />;
  return (
    <Select
      name="unit"
      label={ruleWords(language).office}
      value={typed.unit}
      error={error}
      options={offices.map(({ key, name }) => ({ value: key, text: name }))}
    />
  );
}

function Work({ language, fields, procedures, typed, error }: Asked): JSX.Element {
  const said = ruleWords(language);
  return (
    <Select
      name="work"
      label={said.work}
      value={typed.work}
      error={error}
      options={[
        { value: '', text: said.anyWork },
        ...fields.map(({ key, name }) => ({ value: `field:${key}`, text: said.fieldCalled(name) })),
        ...procedures.map(({ key, name }) => ({ value: `procedure:${key}`, text: said.procedureCalled(name) })),
      ]}
    />
  );
}

function Officer({ language, officers, typed, error }: Asked): JSX.Element {
  const said = ruleWords(language);
  const all = new Map([...officers.values()].flat().map((one) => [one.login, one.name]));
  return (
    <Select
      name="officer"
      label={said.officer}
      value={typed.officer}
      error={error}
      options={[{ value: '', text: said.choose }, ...[...all].map(([value, text]) => ({ value, text }))]}
    />
  );
}
