import type { JSX } from 'preact';
import { Empty, Field, Filter, Heading, Hidden, Link, PageHead, Select, Table, Tag } from '#design/index.ts';
import type { Language } from '#platform/text/index.ts';
import { paths } from '../paths.ts';
import { receiveWords } from './receive.text.ts';

export interface Choosing {
  readonly language: Language;
  readonly counter: { readonly key: string; readonly name: string };
  readonly counters: readonly { readonly key: string; readonly name: string }[];
  readonly typed: string;
  readonly offered: readonly {
    readonly key: string;
    readonly name: string;
    readonly field: string;
    readonly code: string | null;
    readonly why: string | null;
  }[];
}

/** Which procedure does the person want? One field, then a list; what cannot be received yet says why. */
export function ChoosePage(given: Choosing): JSX.Element {
  const said = receiveWords(given.language);
  return (
    <>
      <PageHead title={said.title} under={given.counter.name} />
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
        <Field
          name="tim"
          label={said.search}
          hint={said.chooseLead}
          value={given.typed}
          autocomplete="off"
          autofocus
          keys="F2"
        />
      </Filter>
      <Heading size="s" level={2}>
        {said.offered(given.offered.length)}
      </Heading>
      {given.offered.length === 0 ? (
        <Empty title={said.none} next={said.noneNext} />
      ) : (
        <Table
          caption={said.choose}
          dense
          columns={[{ head: said.procedure, key: 'proc2' }, { head: said.field }]}
          rows={given.offered.map((one) => [
            one.why ? (
              <span key="name">
                {one.name} <Tag colour="grey">{said.cannot}</Tag>
                <br />
                <span class="mc-muted mc-small">{one.why}</span>
              </span>
            ) : (
              <Link key="name" href={paths.receiveProcedure(given.counter.key, one.key)}>
                {one.name}
              </Link>
            ),
            one.field,
          ])}
        />
      )}
    </>
  );
}
