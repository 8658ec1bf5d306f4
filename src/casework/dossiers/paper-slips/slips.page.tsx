import type { JSX } from 'preact';
import {
  Button,
  besideFields,
  DayField,
  Due,
  ErrorSummary,
  Filter,
  Form,
  Hidden,
  Link,
  linksTo,
  PageHead,
  Section,
  Table,
} from '#design/index.ts';
import type { Unit } from '#foundations/organisations/index.ts';
import { WhichCounter } from '#foundations/organisations/panels.tsx';
import type { Refusal } from '#platform/deeds/index.ts';
import { newId } from '#platform/id/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatDay } from '#platform/time/index.ts';
import { ReserveFields } from '../number-books/reserve.part.tsx';
import { paths } from '../paths.ts';
import type { TypedSlips } from './slips.rules.ts';
import type { SlipBlock } from './slips.store.ts';
import { slipWords } from './slips.text.ts';
import { overdueOf } from './slips.view.ts';

export interface SlipsPageProps {
  readonly language: Language;
  readonly now: Temporal.Instant;
  readonly counter: Unit;
  readonly counters: readonly Unit[];
  readonly blocks: readonly SlipBlock[];
  readonly names: ReadonlyMap<string, string>;
  readonly wrong: readonly Refusal[];
  readonly typed: TypedSlips;
}

/** A counter's printed slips: reserve some, and what became of those before. */
export function SlipsPage(props: SlipsPageProps): JSX.Element {
  const { language, wrong, counter, counters } = props;
  const said = slipWords(language);
  return (
    <>
      {wrong.length > 0 && <ErrorSummary title={said.refused} errors={linksTo(wrong)} />}
      <PageHead title={said.title} under={said.under} />
      {counters.length > 1 && (
        <Filter action={paths.slips()} submit={said.show} label={said.title}>
          <WhichCounter label={said.counter} value={counter.key} counters={counters} />
        </Filter>
      )}
      <Make {...props} />
      <Section title={said.blocks} size="m">
        <Blocks {...props} />
      </Section>
    </>
  );
}

function Make({ language, counter, wrong, typed }: SlipsPageProps): JSX.Element {
  const said = slipWords(language);
  const errors = besideFields(wrong);
  return (
    <Section title={said.make} size="m">
      <Form action={paths.slips()} k={newId()} label={said.make}>
        <Hidden name="counter" value={counter.key} />
        <ReserveFields
          said={said}
          typed={typed}
          errors={errors}
          first={
            <DayField name="day" label={said.day} hint={said.dayHint} value={typed.day} error={errors.get('day')} />
          }
        />
        <Button keys="F9">{said.submit}</Button>
      </Form>
    </Section>
  );
}

function Blocks({ language, now, blocks, names }: SlipsPageProps): JSX.Element {
  const said = slipWords(language);
  return (
    <Table
      caption={said.blocks}
      dense
      stack
      columns={[
        { head: said.numbers, nowrap: true, header: true },
        { head: said.day, nowrap: true },
        { head: said.by },
        { head: said.reason },
        { head: said.entered, numeric: true },
        { head: said.voided, numeric: true },
        { head: said.left, numeric: true },
        { head: said.state },
      ]}
      rows={blocks.map((block) => {
        const overdue = overdueOf(block, now);
        return [
          <Link key="n" href={paths.slipBlock(block.id)} about={formatDay(block.day)}>
            {`${block.first} – ${block.last}`}
          </Link>,
          formatDay(block.day),
          names.get(block.made_by) ?? '',
          <span key="why" lang="vi">
            {block.reason}
          </span>,
          String(block.entered),
          String(block.voided),
          String(block.last - block.first + 1 - block.entered - block.voided),
          overdue > 0 ? <Overdue key="late" words={said.overdue(overdue)} /> : until(block, language),
        ];
      })}
      empty={<p class="govuk-body">{said.none}</p>}
    />
  );
}

const Overdue = ({ words }: { readonly words: string }): JSX.Element => <Due state="late">{words}</Due>;

const until = ({ use_by }: SlipBlock, language: Language): string =>
  `${slipWords(language).useBy} ${formatDay(use_by)}`;
