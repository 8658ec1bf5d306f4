import type { JSX } from 'preact';
import { Button, ErrorSummary, Field, Form, Heading, Hidden, Note } from '#design/index.ts';
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
export function ChangePage({ language, login, once, errors }: Changing): JSX.Element {
  const said = changeWords(language);
  const at = (field: ChangeField): string | undefined => errors.find((error) => error.field === field)?.text;
  const secret = { type: 'password', value: '', language } as const;
  return (
    <>
      {errors.length > 0 && (
        <ErrorSummary title={said.problem} errors={errors.map(({ field, text }) => ({ text, href: `#${field}` }))} />
      )}
      <div class="mc-signin mc-signin--alone">
        <div class="mc-signin__form">
          <Heading>{said.title}</Heading>
          {once ? <Note kind="warn">{said.once}</Note> : <p class="govuk-body mc-muted">{said.under}</p>}
          <Form action={passwordPath()} k={newId()}>
            {once && <Hidden name="once" value="co" />}
            <Field
              name="username"
              label={said.login}
              value={login}
              error={at('username')}
              autocomplete="username"
              spellcheck={false}
              language={language}
            />
            <Field
              name="current"
              label={once ? said.currentOnce : said.current}
              error={at('current')}
              autocomplete="current-password"
              {...secret}
            />
            <Field
              name="fresh"
              label={said.fresh}
              hint={said.freshHint}
              error={at('fresh')}
              autocomplete="new-password"
              {...secret}
            />
            <Field name="again" label={said.again} error={at('again')} autocomplete="new-password" {...secret} />
            <Button block>{said.submit}</Button>
          </Form>
        </div>
      </div>
    </>
  );
}
