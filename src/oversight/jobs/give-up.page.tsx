import type { JSX } from 'preact';
import {
  Button,
  ButtonRow,
  ErrorSummary,
  Form,
  What as Happens,
  Link,
  linksTo,
  PageHead,
  Panel,
  TextArea,
} from '#design/index.ts';
import type { Failing } from '#platform/dead-letters/index.ts';
import type { Refusal } from '#platform/deeds/index.ts';
import { Cause, type FailingProps, What } from './failing.part.tsx';
import { jobName } from './jobs.text.ts';
import { mendWords } from './mend.text.ts';
import { paths } from './paths.ts';

export interface GiveUpProps extends Pick<FailingProps, 'language' | 'stream'> {
  readonly one: Failing;
  readonly typed: string;
  readonly wrong: readonly Refusal[];
  readonly k: string;
}

/** What giving up one piece of work does, before it is done, and the reason for it. */
export function GiveUpPage(props: GiveUpProps): JSX.Element {
  const { language, one, wrong } = props;
  const said = mendWords(language);
  return (
    <>
      {wrong.length > 0 && <ErrorSummary title={said.wrong} errors={linksTo(wrong)} />}
      <PageHead title={said.giveUpTitle(jobName(one.name, language))} />
      <div class="mc-panels">
        <Panel title={said.what}>
          <p class="govuk-body">
            <What {...props} />
          </p>
          <p class="govuk-body">
            {said.why}: <Cause language={language} one={one} />
          </p>
        </Panel>
        <Panel title={said.happens} main>
          <Happens
            items={[
              { icon: 'flag', text: one.sort === 'timer' ? said.timerGoes : said.eventPassed },
              { icon: 'book', text: said.ledgerStays },
              { icon: 'clock', text: said.undoable },
            ]}
          />
          <WhyForm {...props} />
        </Panel>
      </div>
    </>
  );
}

function WhyForm({ language, one, typed, wrong, k }: GiveUpProps): JSX.Element {
  const said = mendWords(language);
  return (
    <Form action={paths.giveUp(one.id)} k={k} label={said.giveUp}>
      <TextArea
        name="reason"
        label={said.reason}
        hint={said.reasonHint}
        rows={2}
        value={typed}
        error={wrong.find(({ field }) => field === 'reason')?.text}
      />
      <ButtonRow>
        <Button kind="warning">{said.giveUp}</Button>
        <Link href={paths.jobs()}>{said.back}</Link>
      </ButtonRow>
    </Form>
  );
}
