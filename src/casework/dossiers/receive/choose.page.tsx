import type { JSX } from 'preact';
import { Details, Empty, Field, Filter, Heading, Hidden, Link, List, Note, PageHead, Select } from '#design/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatDay } from '#platform/time/index.ts';
import { cataloguePaths } from '../../procedures/index.ts';
import { slipWords } from '../paper-slips/slips.text.ts';
import { paths } from '../paths.ts';
import { receiveWords } from './receive.text.ts';

export interface Choosing {
  readonly language: Language;
  readonly counter: { readonly key: string; readonly name: string };
  readonly counters: readonly { readonly key: string; readonly name: string }[];
  /** The first day the counter is no more, where that has come. */
  readonly ended: Temporal.PlainDate | undefined;
  readonly typed: string;
  /** The printed slip that is entered afterwards; empty for a person who stands here. */
  readonly slip: string;
  readonly offered: readonly {
    readonly key: string;
    readonly name: string;
    readonly field: string;
    readonly code: string | null;
    readonly why: string | null;
  }[];
  /** What was looked for, was received here and has ended, with the first day it no longer holds. */
  readonly gone: readonly { readonly key: string; readonly name: string; readonly since: Temporal.PlainDate | null }[];
}

/** Which procedure does the person want? One field, then a list; what cannot be received yet says why. */
export function ChoosePage(given: Choosing): JSX.Element {
  const said = receiveWords(given.language);
  return (
    <>
      <PageHead title={said.title} under={given.counter.name} />
      {given.ended && <Note kind="warn" title={said.ended(formatDay(given.ended))} />}
      {given.slip && <Note kind="info" title={slipWords(given.language).choose(given.slip)} />}
      <Filter action={paths.receive()} submit={said.find} label={said.choose}>
        {given.counters.length > 1 ? (
          <Select
            name="quay"
            label={said.counter}
            value={given.counter.key}
            options={given.counters.map((one) => ({ value: one.key, text: one.name }))}
          />
        ) : (
          <Hidden name="quay" value={given.counter.key} />
        )}
        {given.slip && <Hidden name="phieu" value={given.slip} />}
        <Field
          name="tim"
          id="tim-thu-tuc"
          label={said.search}
          hint={said.chooseLead}
          value={given.typed}
          autocomplete="off"
          autofocus
          keys="F2"
        />
      </Filter>
      <p class="govuk-body">
        <Link href={paths.basketAt(given.counter.key)}>{said.several}</Link>
      </p>
      <Results {...given} />
      <p class="govuk-body mc-small">
        <Link href={paths.declineAt(given.counter.key)}>{said.declineOther}</Link>
      </p>
    </>
  );
}

/** What is received here, and below it what was. */
function Results(given: Choosing): JSX.Element {
  const said = receiveWords(given.language);
  if (given.offered.length + given.gone.length === 0) return <Empty title={said.none} next={said.noneNext} />;
  return (
    <>
      {given.offered.length > 0 && <Offered {...given} />}
      {given.gone.length > 0 && <Gone {...given} />}
    </>
  );
}

/** What was looked for in one list; all there is by field, so that nobody scrolls through hundreds. */
function Offered(given: Choosing): JSX.Element {
  const said = receiveWords(given.language);
  const can = given.offered.filter((one) => !one.why);
  const cannot = given.offered.filter((one) => one.why);
  return (
    <>
      <Heading size="s" level={2}>
        {said.offered(can.length)}
      </Heading>
      {given.typed !== '' || can.length <= mostAtOnce ? (
        can.length > 0 && <Receivable {...given} some={can} />
      ) : (
        <div class="mc-by-field">
          {[...Map.groupBy(can, (one) => one.field)]
            .sort(([one], [other]) => one.localeCompare(other, 'vi'))
            .map(([field, some]) => (
              <Details key={field} summary={`${field} (${some.length})`}>
                <Receivable {...given} some={some} />
              </Details>
            ))}
        </div>
      )}
      {cannot.length > 0 && <NotReceivable {...given} some={cannot} open={can.length === 0} />}
    </>
  );
}

const mostAtOnce = 30;

const Receivable = ({ counter, slip, some }: Choosing & { readonly some: Choosing['offered'] }): JSX.Element => (
  <List
    items={some.map((one) => ({
      title: one.name,
      href: paths.receiveProcedure(counter.key, one.key, slip),
      note: [one.code, one.field].filter(Boolean).join(' · '),
    }))}
  />
);

/** Who comes for what is no more is told since when, instead of that there is no such thing. */
function Gone({ language, offered, gone }: Choosing): JSX.Element {
  const said = receiveWords(language);
  return (
    <Details summary={said.gone(gone.length)} open={offered.length === 0}>
      <List
        items={gone.map(({ key, name, since }) => ({
          title: name,
          href: cataloguePaths.procedure(key),
          note: since && said.goneSince(formatDay(since)),
        }))}
      />
    </Details>
  );
}

/** Why it cannot be received yet; whoever came for it is told so in writing. */
function NotReceivable(given: Choosing & { readonly some: Choosing['offered']; readonly open: boolean }): JSX.Element {
  const said = receiveWords(given.language);
  return (
    <Details summary={said.notYet(given.some.length)} open={given.open}>
      <List
        items={given.some.map((one) => ({
          title: one.name,
          note: (
            <>
              {[one.field, one.why].join(' · ')}{' '}
              <Link href={paths.declineAt(given.counter.key, one.key)} about={one.name}>
                {said.decline}
              </Link>
            </>
          ),
        }))}
      />
    </Details>
  );
}
