import type { JSX } from 'preact';
import { Carried, Note, Section, Select, Table } from '#design/index.ts';
import type { Language } from '#platform/text/index.ts';
import type { Act, Typed } from './edit.rules.ts';
import { type Holding, holdingField, offeredFor, whoTakes, withoutHoldings } from './holdings.rules.ts';
import { holdingWords } from './holdings.text.ts';

interface HoldingsProps {
  readonly language: Language;
  readonly holdings: readonly Holding[];
  readonly typed: Typed;
  /** What was typed in a field, as it is called. */
  readonly name: (field: string) => string;
}

/** What was typed goes along; of a unit that ends and is followed, to whom books and posts go is chosen here. */
export function Chosen(props: HoldingsProps & { readonly act: Act }): JSX.Element {
  const { act, typed } = props;
  if (act !== 'end' || !(typed.successor || typed.successor2)) return <Carried typed={typed} />;
  return (
    <>
      <Carried typed={withoutHoldings(typed)} />
      <Holdings {...props} />
    </>
  );
}

/** To whom the books and posts of a unit that ends go, each by itself: the second step of an end. */
function Holdings(props: HoldingsProps): JSX.Element | null {
  const { language, holdings } = props;
  if (holdings.length === 0) return null;
  const said = holdingWords(language);
  return (
    <div id="holdings" tabIndex={-1}>
      {(['book', 'post'] as const).map((kind) => (
        <OfKind key={kind} {...props} kind={kind} holdings={holdings.filter((one) => one.kind === kind)} />
      ))}
      <Note>{said.hint}</Note>
    </div>
  );
}

function OfKind(props: HoldingsProps & { readonly kind: Holding['kind'] }): JSX.Element | null {
  const { language, holdings, kind } = props;
  if (holdings.length === 0) return null;
  const said = holdingWords(language);
  return (
    <Section title={said[kind]} size="m">
      <Table
        caption={said[kind]}
        dense
        stack
        columns={[
          { head: said[kind], header: true },
          { head: kind === 'book' ? said.last : said.holders },
          { head: said.goesTo },
        ]}
        rows={holdings.map((one) => [
          <span key="name" lang="vi">
            {one.name}
          </span>,
          <span key="detail" lang="vi">
            {one.detail}
          </span>,
          <WhoTakes key="to" {...props} one={one} />,
        ])}
      />
    </Section>
  );
}

function WhoTakes({ language, typed, name, one }: HoldingsProps & { readonly one: Holding }): JSX.Element {
  const said = holdingWords(language);
  const words = { first: name('successor'), second: name('successor2'), stays: said.stays };
  const offered = whoTakes.filter(
    (who) => (who !== 'second' || typed.successor2) && (who !== 'stays' || one.kind === 'post'),
  );
  return (
    <Select
      name={holdingField(one)}
      label={`${said.goesTo}: ${one.name}`}
      hidden
      value={offeredFor(typed, one)}
      options={offered.map((value) => ({ value, text: words[value] }))}
    />
  );
}
