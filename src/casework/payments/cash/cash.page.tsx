import type { JSX } from 'preact';
import {
  Button,
  ErrorSummary,
  Field,
  Filter,
  Form,
  Hidden,
  Link,
  linksTo,
  Note,
  PageHead,
  Panel,
  PrintButton,
  Select,
} from '#design/index.ts';
import type { Unit } from '#foundations/organisations/index.ts';
import { WhichCounter } from '#foundations/organisations/panels.tsx';
import type { Refusal } from '#platform/deeds/index.ts';
import type { Language } from '#platform/text/index.ts';
import { exemptedWords } from '../exempted/exempted.text.ts';
import { paths } from '../paths.ts';
import type { GivenBackOfKind, TakenByBook } from './cash.rules.ts';
import type { Closing } from './cash.store.ts';
import { cashWords } from './cash.text.ts';
import { Drawer } from './drawer.part.tsx';
import { HandOvers } from './hand-overs.part.tsx';
import { Reopen } from './reopen.part.tsx';
import type { WaivedOfKind } from './waived.store.ts';

export interface CashPageProps {
  readonly language: Language;
  readonly counter: Unit;
  readonly counters: readonly Unit[];
  readonly me: string | null;
  /** Takes money of citizens here, and closes the day; who does not is its thủ quỹ alone. */
  readonly takes: boolean;
  /** What the counter has not done, a sentence each. */
  readonly left: readonly string[];
  readonly taken: readonly TakenByBook[];
  readonly givenBack: readonly GivenBackOfKind[];
  readonly waived: readonly WaivedOfKind[];
  readonly spoiled: readonly { readonly series: string; readonly number: number; readonly state: 'void' | 'lost' }[];
  readonly treasurers: readonly { readonly accountId: string; readonly name: string }[];
  readonly closings: readonly Closing[];
  readonly names: ReadonlyMap<string, string>;
  readonly next: string | undefined;
  readonly further: boolean;
  readonly k: string;
  readonly typed: Readonly<Record<string, string | undefined>>;
  readonly wrong: readonly Refusal[];
  readonly justDone: boolean;
  /** The view for paper: every hand-over, without the forms. */
  readonly forPaper: boolean;
}

/** The money of a counter: what was taken and lies in the drawer, and every hand-over to the thủ quỹ. */
export function CashPage(props: CashPageProps): JSX.Element {
  const { language, counter, counters, wrong, taken, forPaper } = props;
  const said = cashWords(language);
  const errors = linksTo(wrong);
  return (
    <>
      {errors.length > 0 && <ErrorSummary title={said.mend} errors={errors} />}
      {props.justDone && <Note kind="ok" role="status" title={said.done} />}
      <PageHead title={said.title} under={counter.name}>
        {forPaper && <PrintButton>{said.print}</PrintButton>}
      </PageHead>
      {!forPaper && props.takes && (
        <p class="govuk-body">
          <Link href={paths.due({ quay: counter.key })}>{said.due}</Link>
          {' · '}
          <Link href={paths.exempted({ quay: counter.key })}>{exemptedWords(language).link}</Link>
        </p>
      )}
      {counters.length > 1 && (
        <Filter action={paths.cash()} submit={said.show} label={said.title}>
          <WhichCounter label={said.counter} value={counter.key} counters={counters} />
        </Filter>
      )}
      <Panel title={said.since}>
        <Drawer {...props} />
      </Panel>
      {!forPaper && <Left {...props} />}
      {taken.length > 0 && !forPaper && props.takes && (
        <Panel title={said.handOver}>
          {props.treasurers.length > 0 ? <HandOverForm {...props} /> : <p class="govuk-body">{said.noTreasurer}</p>}
        </Panel>
      )}
      {!forPaper && <Reopen {...props} />}
      <Panel title={said.book}>
        <HandOvers {...props} />
      </Panel>
    </>
  );
}

/** What is not done when the day is closed: looked at before the counter is left. */
function Left({ left, language }: CashPageProps): JSX.Element {
  const said = cashWords(language);
  return (
    <Panel title={said.left}>
      {left.length === 0 ? (
        <p class="govuk-body">{said.nothingLeft}</p>
      ) : (
        <ul class="govuk-list govuk-list--bullet">
          {left.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

function HandOverForm({ language, counter, treasurers, k, typed, wrong }: CashPageProps): JSX.Element {
  const said = cashWords(language);
  const errorOf = (name: string): string | undefined => wrong.find(({ field }) => field === name)?.text;
  return (
    <Form action={paths.handOverCash()} k={k} label={said.handOver}>
      <Hidden name="counter" value={counter.key} />
      <Field
        name="counted"
        label={said.counted}
        hint={said.countedHint}
        value={typed.counted ?? ''}
        error={errorOf('counted')}
        width={10}
        inputMode="numeric"
        autocomplete="off"
      />
      {(errorOf('difference') || typed.difference) && (
        <Field
          name="difference"
          label={said.difference}
          hint={said.differenceHint}
          value={typed.difference ?? ''}
          error={errorOf('difference')}
          autocomplete="off"
        />
      )}
      <Select
        name="treasurer"
        label={said.treasurer}
        value={typed.treasurer ?? ''}
        error={errorOf('treasurer')}
        options={[
          { value: '', text: said.choose },
          ...treasurers.map(({ accountId, name }) => ({ value: accountId, text: name })),
        ]}
      />
      <Button keys="F9">{said.press}</Button>
    </Form>
  );
}
