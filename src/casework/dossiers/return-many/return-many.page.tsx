import type { JSX } from 'preact';
import {
  Button,
  Checkboxes,
  ErrorSummary,
  Field,
  Form,
  Hidden,
  linksTo,
  PageHead,
  Radios,
  Sums,
  Table,
} from '#design/index.ts';
import { formatDong } from '#platform/money/index.ts';
import type { Language } from '#platform/text/index.ts';
import { originalText } from '../originals/originals.part.tsx';
import { originalWords } from '../originals/originals.text.ts';
import { paths } from '../paths.ts';
import { standingWords } from '../return-result/standing.text.ts';
import { cells, heads } from './choose.page.tsx';
import { manyWords } from './return-many.text.ts';
import type { ChosenLine, Due } from './return-many.view.ts';

export interface ReturnManyProps {
  readonly language: Language;
  readonly k: string;
  readonly lines: readonly ChosenLine[];
  /** As they were sent: what was ticked stays ticked also where it is no longer ready. */
  readonly ticks: readonly string[];
  readonly due: readonly Due[];
  readonly typed: Readonly<Record<string, unknown>>;
  readonly wrong: readonly { readonly text: string; readonly field?: string | undefined }[];
}

/** Who collects, written once, and the money that is due for all of them. */
export function ReturnManyPage(props: ReturnManyProps): JSX.Element {
  const { language, lines, ticks, wrong } = props;
  const said = manyWords(language);
  return (
    <>
      {wrong.length > 0 && <ErrorSummary title={said.refused} errors={linksTo(wrong)} />}
      <PageHead title={said.title} under={said.chosen(lines.length)}>
        <Button href={paths.returnMany()} kind="secondary">
          {said.another}
        </Button>
      </PageHead>
      <Table
        caption={said.chosen(lines.length)}
        dense
        stack
        scroll={said.title}
        columns={[...heads(language), { head: said.price, numeric: true }, { head: said.levy, numeric: true }]}
        rows={lines.map((one) => [...cells(one.ready), formatDong(one.price), formatDong(one.levy)])}
      />
      <Form action={paths.returnMany()} k={props.k}>
        {ticks.map((tick) => (
          <Hidden key={tick} name="chon" value={tick} />
        ))}
        <Collector {...props} />
        {props.due.length > 0 && <Money {...props} />}
        <Originals {...props} />
        <Button keys="F9">{said.press(lines.length)}</Button>
      </Form>
    </>
  );
}

const typedIn = ({ typed }: ReturnManyProps, name: string): string => {
  const value = typed[name];
  return typeof value === 'string' ? value : '';
};

const errorOf = ({ wrong }: ReturnManyProps, name: string): string | undefined =>
  wrong.find(({ field }) => field === name)?.text;

function Collector(props: ReturnManyProps): JSX.Element {
  const said = manyWords(props.language);
  const standing = standingWords(props.language);
  const asked = (name: string) => ({
    name,
    value: typedIn(props, name),
    error: errorOf(props, name),
    autocomplete: 'off',
  });
  return (
    <>
      <Field {...asked('name')} label={said.collector} />
      <Field {...asked('identity')} label={said.identity} width={20} />
      <Field {...asked('authority')} label={standing.authority} hint={standing.authorityHint} />
      <Radios
        name="standing"
        legend={said.footing}
        hint={said.own}
        value={typedIn(props, 'standing') || 'authorised'}
        small
        items={[
          { value: 'authorised', text: standing.authorised },
          { value: 'kin', text: standing.kin },
        ]}
      />
    </>
  );
}

/** Phí and lệ phí apart: two laws, two books of receipts. */
function Money(props: ReturnManyProps): JSX.Element {
  const said = manyWords(props.language);
  const total = props.due.reduce((sum, { amount }) => sum + amount, 0n);
  return (
    <>
      <Sums
        items={[
          ...props.due.map(({ kind, amount }) => ({
            name: kind === 'phí' ? said.price : said.levy,
            amount: formatDong(amount),
          })),
          { name: said.sum, amount: formatDong(total), total: true },
        ]}
      />
      <Checkboxes
        name="paid"
        legend={said.money}
        values={typedIn(props, 'paid') === 'yes' ? ['yes'] : []}
        small
        items={[{ value: 'yes', text: said.paid }]}
      />
      {props.due.map(({ kind, field, first, receipts }) => (
        <Field
          key={field}
          name={field}
          label={kind === 'phí' ? said.firstPrice : said.firstLevy}
          hint={said.inTurn(receipts)}
          value={field in props.typed ? typedIn(props, field) : first}
          width={10}
          inputMode="numeric"
          autocomplete="off"
        />
      ))}
    </>
  );
}

function Originals(props: ReturnManyProps): JSX.Element | null {
  const held = props.lines.flatMap(({ held }) => held);
  if (held.length === 0) return null;
  const said = originalWords(props.language);
  return (
    <Checkboxes
      name="originalsBack"
      legend={`${said.atReturn}: ${held.map(originalText).join('; ')}`}
      values={typedIn(props, 'originalsBack') === 'yes' ? ['yes'] : []}
      small
      items={[{ value: 'yes', text: said.allBack }]}
    />
  );
}
