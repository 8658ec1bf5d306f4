import type { JSX } from 'preact';
import {
  Button,
  ButtonRow,
  ErrorSummary,
  Form,
  Link,
  linksTo,
  Note,
  PageHead,
  Panel,
  TextArea,
  What,
} from '#design/index.ts';
import type { LiftRow, Lock } from '#foundations/access/index.ts';
import type { Refusal } from '#platform/deeds/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatMoment } from '#platform/time/index.ts';
import { paths } from '../paths.ts';
import { liftWords, lockText } from './lift.text.ts';

export interface LiftProps {
  readonly language: Language;
  readonly person: { readonly id: string; readonly name: string };
  readonly lock: Lock | undefined;
  readonly lifts: readonly LiftRow[];
  readonly names: ReadonlyMap<string, string>;
  /** It was just lifted. */
  readonly lifted: boolean;
  readonly typed: string;
  readonly wrong: readonly Refusal[];
  readonly k: string;
}

/** Whether a colleague’s login is closed for a while, the press that lifts it, and who lifted it before. */
export function LiftPage(props: LiftProps): JSX.Element {
  const { language, person, lock, wrong, lifts } = props;
  const said = liftWords(language);
  return (
    <>
      {wrong.length > 0 && <ErrorSummary title={said.wrong} errors={linksTo(wrong)} />}
      {props.lifted && !lock && <Note kind="ok" role="status" title={said.lifted} />}
      <PageHead title={<span lang="vi">{said.title(person.name)}</span>} under={said.under} />
      <div class="mc-panels">
        <Panel title={said.state} main>
          {lock ? (
            <>
              <Note kind="late" icon="key" title={lockText(lock, language)} />
              <WhyForm {...props} />
            </>
          ) : (
            <Note kind="ok" title={said.notLocked}>
              {said.mayTry}
            </Note>
          )}
          <p class="govuk-body">
            <Link href={paths.resets({ tim: person.name })}>{said.back}</Link>
          </p>
        </Panel>
        {lifts.length > 0 && <Before {...props} />}
      </div>
    </>
  );
}

function WhyForm({ language, person, typed, wrong, k }: LiftProps): JSX.Element {
  const said = liftWords(language);
  return (
    <Form action={paths.lift(person.id)} k={k} label={said.open}>
      <What
        items={[
          { icon: 'flag', text: said.check },
          { icon: 'key', text: said.counts },
          { icon: 'book', text: said.stays },
        ]}
      />
      <TextArea
        name="why"
        label={said.why}
        hint={said.whyHint}
        rows={2}
        value={typed}
        error={wrong.find(({ field }) => field === 'why')?.text}
      />
      <ButtonRow>
        <Button>{said.open}</Button>
      </ButtonRow>
    </Form>
  );
}

function Before({ language, lifts, names }: LiftProps): JSX.Element {
  return (
    <Panel title={liftWords(language).history}>
      <ul class="govuk-list" lang="vi">
        {lifts.map((one) => (
          <li key={one.id}>
            {formatMoment(one.lifted_at)}, {names.get(one.lifted_by)}: {one.why}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
