import type { JSX } from 'preact';
import {
  Acts,
  Button,
  ErrorSummary,
  Field,
  Fields,
  Form,
  Hidden,
  Link,
  linksTo,
  PageHead,
  Panel,
  Radios,
  TextArea,
} from '#design/index.ts';
import type { Refusal } from '#platform/deeds/index.ts';
import type { Language } from '#platform/text/index.ts';
import { paths } from '../paths.ts';
import type { DeclineForm } from './decline.form.ts';
import { declineGrounds } from './decline.rules.ts';
import { declineGroundWords, declineWords } from './decline.text.ts';

export interface DeclinePageProps {
  readonly language: Language;
  readonly counter: { readonly key: string; readonly name: string };
  /** Empty where what is asked for is in no list. */
  readonly procedure: { readonly key: string; readonly name: string } | undefined;
  readonly form: DeclineForm;
  readonly wrong: readonly Refusal[];
}

/** Why this is not received, in writing: who came, for what, on which ground, and what they may do next. */
export function DeclinePage(props: DeclinePageProps): JSX.Element {
  const { language, counter, procedure, form, wrong } = props;
  const said = declineWords(language);
  const back = procedure
    ? paths.receiveProcedure(counter.key, procedure.key)
    : `${paths.receive()}?quay=${counter.key}`;
  return (
    <>
      {wrong.length > 0 && <ErrorSummary title={said.wrong} errors={linksTo(wrong)} />}
      <PageHead title={said.title} under={counter.name} />
      <p class="govuk-body">{said.hint}</p>
      <Form action={paths.declined()} k={form.key} label={said.title}>
        <Hidden name="counter" value={counter.key} />
        <Hidden name="procedure" value={procedure?.key ?? ''} />
        <Who {...props} />
        <Matter {...props} />
        <Acts>
          <Button kind="warning" keys="F9" icon="pen">
            {said.do}
          </Button>
          <Link href={back}>{said.back}</Link>
        </Acts>
      </Form>
    </>
  );
}

const Who = (props: DeclinePageProps): JSX.Element => {
  const said = declineWords(props.language);
  return (
    <Panel n={1} title={said.who} note={said.whoHint}>
      <Fields>
        {(['name', 'identity', 'address', 'phone', 'email'] as const).map((name) => (
          <Field key={name} {...asTyped(props, name)} label={said[name]} />
        ))}
      </Fields>
    </Panel>
  );
};

const Matter = (props: DeclinePageProps): JSX.Element => {
  const { language, procedure, form } = props;
  const said = declineWords(language);
  const grounds = declineGroundWords(language);
  const { value: request, ...field } = asTyped(props, 'request');
  return (
    <Panel n={2} title={said.matter}>
      <Field {...field} label={said.request} value={request || (procedure?.name ?? '')} />
      <Radios
        name="ground"
        id="ground"
        legend={said.ground}
        value={form.ground ?? ''}
        error={errorOf(props, 'ground')}
        small
        items={declineGrounds.map((ground) => ({ value: ground, text: grounds[ground] }))}
      />
      <TextArea {...asTyped(props, 'reason')} label={said.reason} rows={3} />
      <TextArea {...asTyped(props, 'advice')} label={said.advice} hint={said.adviceHint} rows={3} />
    </Panel>
  );
};

const asTyped = (props: DeclinePageProps, name: keyof DeclineForm) => ({
  name,
  id: name,
  value: props.form[name] ?? '',
  error: errorOf(props, name),
  autocomplete: 'off',
});

const errorOf = ({ wrong }: DeclinePageProps, name: string): string | undefined =>
  wrong.find(({ field }) => field === name)?.text;
