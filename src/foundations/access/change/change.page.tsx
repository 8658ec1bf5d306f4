import type { JSX } from 'preact';
import { Button, ErrorSummary, Field, Form, Heading, Hidden, linksTo, Note } from '#design/index.ts';
import { newId } from '#platform/id/index.ts';
import type { Language } from '#platform/text/index.ts';
import { passwordPath } from '../paths.ts';
import { changeWords } from './change.text.ts';

export type ChangeField = 'username' | 'current' | 'fresh' | 'again';

export interface Changing {
  readonly language: Language;
  readonly login: string;
  /** The present password was given out by others. */
  readonly once: boolean;
  readonly errors: readonly { readonly field: ChangeField; readonly text: string }[];
}

/** One's own password, changed by whoever knows the present one; no password is shown again. */
export function ChangePage(props: Changing): JSX.Element {
  const { language, once, errors } = props;
  const said = changeWords(language);
  return (
    <>
      {errors.length > 0 && <ErrorSummary title={said.problem} errors={linksTo(errors)} />}
      <div class="mc-signin mc-signin--alone">
        <div class="mc-signin__form">
          <Heading>{said.title}</Heading>
          {once ? <Note kind="warn">{said.once}</Note> : <p class="govuk-body mc-muted">{said.under}</p>}
          <TheForm {...props} />
        </div>
      </div>
    </>
  );
}

function TheForm({ language, login, once, errors }: Changing): JSX.Element {
  const said = changeWords(language);
  const of = (name: ChangeField) => ({
    name,
    error: errors.find((error) => error.field === name)?.text,
    language,
  });
  const secret = { type: 'password', value: '' } as const;
  const fresh = { ...secret, autocomplete: 'new-password' } as const;
  return (
    <Form action={passwordPath()} k={newId()}>
      {once && <Hidden name="once" value="co" />}
      <Field {...of('username')} label={said.login} value={login} autocomplete="username" spellcheck={false} />
      <Field
        {...of('current')}
        {...secret}
        label={once ? said.currentOnce : said.current}
        autocomplete="current-password"
      />
      <Field {...of('fresh')} {...fresh} label={said.fresh} hint={said.freshHint} />
      <Field {...of('again')} {...fresh} label={said.again} />
      <Button block>{said.submit}</Button>
    </Form>
  );
}
