import type { JSX } from 'preact';
import {
  Button,
  type Content,
  Details,
  Empty,
  ErrorSummary,
  Filter,
  Form,
  Link,
  Note,
  PageHead,
  Select,
  Table,
} from '#design/index.ts';
import { newId } from '#platform/id/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatMoment } from '#platform/time/index.ts';
import { paths } from '../paths.ts';
import { discardGrounds } from './park.rules.ts';
import type { ParkedRow } from './park.store.ts';
import { discardWords, parkWords } from './park.text.ts';

export interface ParkedPageProps {
  readonly language: Language;
  readonly counter: { readonly key: string; readonly name: string };
  readonly counters: readonly { readonly key: string; readonly name: string }[];
  readonly days: number;
  readonly rows: readonly ParkedRow[];
  /** Names of procedures by their key, of accounts by id. */
  readonly procedures: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, string>;
  readonly just: ParkedRow | undefined;
  readonly wrong: readonly { readonly text: string }[];
}

/** Who is to come back to this counter, in the order in which they left. */
export function ParkedPage(props: ParkedPageProps): JSX.Element {
  const { language, counter, rows, just } = props;
  const said = parkWords(language);
  return (
    <>
      {props.wrong.length > 0 && <ErrorSummary title={said.wrong} errors={props.wrong} />}
      <PageHead title={said.list} under={said.under(counter.name, props.days)} />
      {just && <Note kind="ok" role="status" title={said.parked(just.name, just.place)} />}
      <Which {...props} />
      <Table
        caption={said.list}
        dense
        stack
        scroll={said.list}
        columns={[
          { head: said.place },
          { head: said.who, header: true },
          { head: said.procedure },
          { head: said.waitsFor },
          { head: said.since, nowrap: true },
          { head: said.by },
          { head: said.until, nowrap: true },
          { head: said.resume, nowrap: true },
          { head: said.discard },
        ]}
        rows={rows.map((row) => line(row, props))}
        empty={<Empty title={said.none} next={said.noneNext} />}
      />
    </>
  );
}

function Which({ language, counter, counters }: ParkedPageProps): JSX.Element | null {
  const said = parkWords(language);
  if (counters.length < 2) return null;
  return (
    <Filter action={paths.parked()} submit={said.show} label={said.counter}>
      <Select
        name="quay"
        label={said.counter}
        value={counter.key}
        options={counters.map(({ key, name }) => ({ value: key, text: name }))}
      />
    </Filter>
  );
}

function line(row: ParkedRow, { language, counter, procedures, names }: ParkedPageProps): Content[] {
  const said = parkWords(language);
  return [
    String(row.place),
    row.name,
    procedures.get(row.procedure_key) ?? row.procedure_key,
    row.waits_for,
    formatMoment(row.parked_at),
    names.get(row.parked_by) ?? '',
    formatMoment(row.kept_until),
    <Link key="resume" href={paths.receiveParked(counter.key, row.procedure_key, row.id)} about={row.name}>
      {said.resume}
    </Link>,
    <Discard key="discard" row={row} language={language} />,
  ];
}

const Discard = ({ row, language }: { readonly row: ParkedRow; readonly language: Language }): JSX.Element => {
  const said = parkWords(language);
  const grounds = discardWords(language);
  return (
    <Details summary={`${said.discard}: ${row.name}`}>
      <Form action={paths.discardParked(row.id)} k={newId()}>
        <Select
          name="ground"
          id={`ground-${row.id}`}
          label={said.ground}
          value="not-back"
          options={discardGrounds.map((ground) => ({ value: ground, text: grounds[ground] }))}
        />
        <Button kind="warning" small>
          {said.discard}
        </Button>
      </Form>
    </Details>
  );
};
