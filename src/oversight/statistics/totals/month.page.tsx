import type { JSX } from 'preact';
import {
  Button,
  ErrorSummary,
  Field,
  Fields,
  Fieldset,
  Form,
  Hidden,
  linksTo,
  Note,
  PageHead,
  Panel,
  Table,
} from '#design/index.ts';
import type { Unit } from '#foundations/organisations/index.ts';
import type { Refusal } from '#platform/deeds/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatMoment } from '#platform/time/index.ts';
import { totalsPaths } from '../paths.ts';
import { type Counted, counted, type TypedTotals, writeMonth } from './totals.rules.ts';
import type { TotalsRow } from './totals.store.ts';
import { countedWords, shortWords, totalsWords } from './totals.text.ts';

export interface MonthProps {
  readonly language: Language;
  readonly unit: Unit;
  readonly month: Temporal.PlainDate;
  /** The last first. */
  readonly versions: readonly TotalsRow[];
  readonly names: ReadonlyMap<string, string>;
  readonly ranBefore: number | undefined;
  readonly mayEnter: boolean;
  readonly typed: TypedTotals;
  readonly wrong: readonly Refusal[];
  readonly done: boolean;
  readonly k: string;
}

/** A commune's month: one form for all of it, and what stood there before. */
export function MonthPage(props: MonthProps): JSX.Element {
  const { language, unit, month, wrong, done, mayEnter, versions } = props;
  const said = totalsWords(language);
  return (
    <>
      {wrong.length > 0 && <ErrorSummary title={said.wrong} errors={linksTo(wrong)} />}
      <PageHead title={<span lang="vi">{unit.name}</span>} under={said.monthOf(month.month, month.year)} />
      {done && <Note kind="ok" role="status" title={said.done} />}
      <div class="mc-panels">
        {mayEnter && <Enter {...props} />}
        {versions.length > 0 && <Versions {...props} />}
      </div>
    </>
  );
}

const ofDossiers = counted.filter((field) => !field.startsWith('certified'));
const ofCertification = counted.filter((field) => field.startsWith('certified'));

function Enter({ language, unit, month, versions, ranBefore, typed, wrong, k }: MonthProps): JSX.Element {
  const said = totalsWords(language);
  const last = versions[0];
  const error = (field: string) => wrong.find((one) => one.field === field)?.text;
  const hint = ranBefore === undefined ? undefined : said.before(String(ranBefore));
  const Box = ({ field }: { readonly field: Counted | 'fees' }): JSX.Element => (
    <Field
      name={field}
      label={countedWords(language)[field]}
      hint={field === 'carried' ? hint : undefined}
      value={typed[field] ?? (last ? String(last[field]) : field === 'carried' ? String(ranBefore ?? '') : '')}
      error={error(field)}
      inputMode="numeric"
      autocomplete="off"
      width={field === 'fees' ? 10 : 5}
    />
  );
  return (
    <Panel title={last ? said.correct : said.enter} main>
      <Form action={totalsPaths.month(unit.key, writeMonth(month))} k={k}>
        <Hidden name="shown" value={String(last?.version ?? 0)} />
        <Boxes legend={said.dossiers} hint={said.sums} fields={ofDossiers} Box={Box} />
        <Boxes legend={said.certification} fields={[...ofCertification, 'fees']} Box={Box} />
        {last && (
          <Field
            name="reason"
            label={said.reason}
            hint={said.reasonHint}
            value={typed.reason ?? ''}
            error={error('reason')}
          />
        )}
        <Button keys="F9">{last ? said.correct : said.enter}</Button>
      </Form>
    </Panel>
  );
}

interface BoxesProps {
  readonly legend: string;
  readonly hint?: string;
  readonly fields: readonly (Counted | 'fees')[];
  readonly Box: (props: { readonly field: Counted | 'fees' }) => JSX.Element;
}

const Boxes = ({ legend, hint, fields, Box }: BoxesProps): JSX.Element => (
  <Fieldset legend={legend} hint={hint}>
    <Fields>
      {fields.map((field) => (
        <Box key={field} field={field} />
      ))}
    </Fields>
  </Fieldset>
);

function Versions({ language, versions, names }: MonthProps): JSX.Element {
  const said = totalsWords(language);
  const who = (row: TotalsRow): string => names.get(row.entered_by ?? '') ?? said.planted;
  return (
    <Panel title={said.history} flush>
      <Table
        dense
        caption={said.history}
        scroll={said.history}
        columns={[
          { head: said.version, header: true, numeric: true },
          { head: said.enteredAt, nowrap: true },
          { head: said.enteredBy },
          { head: said.reason },
          ...[...counted, 'fees' as const].map((field) => ({ head: shortWords(language)[field], numeric: true })),
        ]}
        rows={versions.map((row) => [
          String(row.version),
          formatMoment(row.entered_at),
          who(row),
          <span lang="vi">{row.reason}</span>,
          ...counted.map((field) => String(row[field])),
          new Intl.NumberFormat('vi-VN').format(row.fees),
        ])}
      />
    </Panel>
  );
}
