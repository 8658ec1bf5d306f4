import type { JSX } from 'preact';
import {
  Button,
  Checkboxes,
  ErrorSummary,
  Field,
  Form,
  Heading,
  Hidden,
  Land,
  Link,
  linksTo,
  Note,
} from '#design/index.ts';
import { newId } from '#platform/id/index.ts';
import type { Language } from '#platform/text/index.ts';
import type { DemonstrationAccount } from '../demonstration.store.ts';
import { demonstrationPassword } from '../password/password.rules.ts';
import { passwordPath, signInPath } from '../paths.ts';
import { signInWords } from './sign-in.text.ts';

export interface SigningIn {
  readonly language: Language;
  /** As typed; a password is never shown again. */
  readonly login: string;
  readonly untilEvening: boolean;
  readonly next: string | undefined;
  readonly errors: readonly SignInError[];
  /** The official who is signed in already. */
  readonly already: { readonly name: string; readonly desk: string } | undefined;
  /** Empty in production. */
  readonly demonstration: readonly DemonstrationAccount[];
  /** The demonstration account to be filled in. */
  readonly filled: DemonstrationAccount | undefined;
}

export interface SignInError {
  readonly field: 'username' | 'password';
  readonly text: string;
}

/** The officials' door: a form for people and password managers, and in the demonstration, who one may be. */
export const SignInPage = (props: SigningIn): JSX.Element => (
  <>
    {props.errors.length > 0 && (
      <ErrorSummary title={signInWords(props.language).problem} errors={linksTo(props.errors)} />
    )}
    <div class={props.demonstration.length > 0 ? 'mc-signin' : 'mc-signin mc-signin--alone'}>
      <div class="mc-signin__form">
        <TheForm {...props} />
      </div>
      {props.demonstration.length > 0 && <Demonstration {...props} />}
    </div>
  </>
);

const TheForm = (props: SigningIn) => {
  const { language, already, filled } = props;
  const said = signInWords(language);
  return (
    <>
      <Heading>{said.title}</Heading>
      <p class="govuk-body mc-muted">{said.forOfficials}</p>
      {already && (
        <Note>
          <p>
            {said.already(already.name)} <Link href={already.desk}>{said.toDesk}</Link>
          </p>
        </Note>
      )}
      {filled && (
        <Note kind="ok" role="status">
          {said.filled(filled.name)}
        </Note>
      )}
      <NameAndPassword {...props} />
    </>
  );
};

const NameAndPassword = ({ language, login, untilEvening, next, errors, filled }: SigningIn) => {
  const said = signInWords(language);
  const errorAt = (field: SignInError['field']): string | undefined =>
    errors.find((error) => error.field === field)?.text;
  return (
    <Form action={signInPath()} k={newId()}>
      {next && <Hidden name="tiep" value={next} />}
      <Field
        name="username"
        label={said.login}
        value={login}
        error={errorAt('username')}
        autocomplete="username"
        spellcheck={false}
        language={language}
      />
      <Field
        name="password"
        type="password"
        label={said.password}
        value={filled ? demonstrationPassword : ''}
        error={errorAt('password')}
        autocomplete="current-password"
        language={language}
      />
      <Checkboxes
        name="nho"
        small
        items={[{ value: 'co', text: said.untilEvening }]}
        values={untilEvening ? ['co'] : []}
        language={language}
      />
      <Button block>{said.submit}</Button>
      <p class="govuk-body mc-muted mc-small">
        {said.forgotten} <Link href={passwordPath()}>{said.changePassword}</Link>
      </p>
    </Form>
  );
};

/** Everybody of the demonstration by the part they play; a press fills in the form, without a script. */
const Demonstration = ({ language, next, demonstration, filled }: SigningIn) => {
  const said = signInWords(language);
  const parts = [...Map.groupBy(demonstration, (account) => account.part)];
  const open = filled?.part ?? parts[0]?.[0];
  return (
    <div class="mc-signin__side">
      <Land />
      <h2 class="govuk-heading-m">{said.demonstration}</h2>
      <p>
        {said.onePassword} <b>{demonstrationPassword}</b>
      </p>
      <p>{said.fillIn}</p>
      <Form method="get" action={signInPath()} label={said.demonstration}>
        {next && <Hidden name="tiep" value={next} />}
        {parts.map(([part, accounts]) => (
          <details key={part} class="mc-signin__part" open={part === open}>
            <summary lang="vi">
              {part} <span class="mc-num">({accounts.length})</span>
            </summary>
            {accounts.map((account) => (
              <Who key={account.login} account={account} current={account === filled} />
            ))}
          </details>
        ))}
      </Form>
      <p>{said.onlyHere}</p>
    </div>
  );
};

const Who = ({ account, current }: { account: DemonstrationAccount; current: boolean }) => (
  <button
    type="submit"
    class="mc-signin__who"
    name="thu"
    value={String(account.position)}
    aria-current={current ? 'true' : undefined}
    lang="vi"
  >
    <b>{account.name}</b> <span>{account.post}</span> <span>{account.hint}</span>
  </button>
);
