import type { JSX } from 'preact';
import { type Content, Field, Fields, Panel, Select, Table, Tick } from '#design/index.ts';
import { editWords } from './edit.text.ts';
import type { FormProps } from './form.page.tsx';
import { lineWords } from './lines.text.ts';
import { channels, periodUnits } from './rows.rules.ts';
import { caseField, type RowKind, rowsOf } from './typed.rules.ts';

/** Empty rows below those that say something. */
const spare: Readonly<Record<RowKind, number>> = { p: 2, f: 1, t: 1 };

/** The places of the rows shown: those that say something, and some empty ones. */
export const placesOf = ({ typed }: FormProps, kind: RowKind): number[] => {
  const last = rowsOf(typed, kind).at(-1) ?? 0;
  return Array.from({ length: Math.min(99, last + spare[kind]) }, (_, index) => index + 1);
};

/** The boxes of one row; their labels say which row it is. */
export function boxesOf({ typed, errors, language }: FormProps, kind: RowKind | 's', place: number, bare = true) {
  const said = editWords(language);
  const named = (part: string, label: string) => {
    const name = `${kind}${place}.${part}`;
    const error = errors.get(name);
    return {
      ...{ name, language, value: typed[name] ?? '' },
      ...(bare ? { label: `${label}, ${said.row} ${place}`, hidden: true } : { label }),
      ...(error ? { error } : {}),
    };
  };
  return {
    field: (part: string, label: string): JSX.Element => (
      <Field key={part} {...named(part, label)} autocomplete="off" />
    ),
    select: (part: string, label: string, options: readonly { value: string; text: string }[]): JSX.Element => (
      <Select key={part} {...named(part, label)} options={options} />
    ),
    tick: (part: string, label: string): JSX.Element => (
      <Tick
        key={part}
        name={`${kind}${place}.${part}`}
        id={`${kind}${place}.${part}`}
        value="yes"
        label={`${label}, ${said.row} ${place}`}
        checked={typed[`${kind}${place}.${part}`] === 'yes'}
      />
    ),
  };
}

/** In which cases a row holds; nothing to choose where there is one case. */
export function CaseTicks(props: FormProps & { readonly row: string }): JSX.Element {
  const { base, typed, language, row } = props;
  const said = editWords(language);
  return (
    <ul class="mc-plain">
      {base.content.cases.map(({ key, name }) => (
        <li key={key}>
          <Tick
            name={caseField(row, key)}
            value="yes"
            label={`${said.cases} ${name}, ${said.row} ${row.slice(1)}`}
            checked={typed[caseField(row, key)] === 'yes'}
          />{' '}
          <span lang="vi">{name}</span>
        </li>
      ))}
    </ul>
  );
}

/** Is there a case to choose? */
export const severalCases = ({ base }: FormProps): boolean => base.content.cases.length > 1;
const caseHead = (props: FormProps) => (severalCases(props) ? [{ head: editWords(props.language).cases }] : []);
const caseCell = (props: FormProps, row: string): Content[] =>
  severalCases(props) ? [<CaseTicks key="cases" {...props} row={row} />] : [];

/** What must be brought, how many of each, and in which cases. */
export function PaperRows(props: FormProps): JSX.Element {
  const said = editWords(props.language);
  return (
    <Panel n={3} title={said.papers} note={said.papersHint}>
      <Table
        caption={said.papers}
        dense
        stack
        named={false}
        class="mc-grid"
        columns={[
          { head: said.row },
          { head: said.paper, class: 'mc-words' },
          { head: said.original, class: 'mc-narrow' },
          { head: said.copy, class: 'mc-narrow' },
          { head: said.show },
          { head: said.required },
          ...caseHead(props),
        ]}
        rows={placesOf(props, 'p').map((place): Content[] => {
          const { field, tick } = boxesOf(props, 'p', place);
          const below = boxesOf(props, 'p', place, false);
          return [
            String(place),
            <>
              {field('name', said.paper)}
              <Fields>
                {below.field('form', said.form)}
                {below.field('note', said.note)}
              </Fields>
            </>,
            ...[field('original', said.original), field('copy', said.copy)],
            ...[tick('show', said.show), tick('required', said.required), ...caseCell(props, `p${place}`)],
          ];
        })}
      />
    </Panel>
  );
}

/** By channel: what the law says, and the commitment. */
export function TimeRows(props: FormProps): JSX.Element {
  const { language } = props;
  const said = editWords(language);
  const ways = channels.map((channel) => ({ value: channel, text: lineWords(language)[channel] }));
  const units = [{ value: '', text: said.none }, ...periodUnits.map((unit) => ({ value: unit, text: said[unit] }))];
  return (
    <Panel n={5} title={said.times}>
      <Table
        caption={said.times}
        dense
        stack
        named={false}
        class="mc-grid"
        columns={[
          ...[{ head: said.row }, { head: said.channel }, { head: said.statutory, class: 'mc-narrow' }],
          { head: `${said.statutory}, ${said.unit}` },
          ...[{ head: said.committed, class: 'mc-narrow' }, { head: `${said.committed}, ${said.unit}` }],
          ...caseHead(props),
        ]}
        rows={placesOf(props, 't').map((place): Content[] => {
          const { field, select } = boxesOf(props, 't', place);
          return [
            ...[String(place), select('channel', said.channel, ways), field('statutory', said.statutory)],
            select('statutoryUnit', `${said.statutory}, ${said.unit}`, units),
            field('committed', said.committed),
            select('committedUnit', `${said.committed}, ${said.unit}`, units),
            ...caseCell(props, `t${place}`),
          ];
        })}
      />
    </Panel>
  );
}

/** The hours of each step, which come to the commitment. */
export function StepRows(props: FormProps): JSX.Element {
  const said = editWords(props.language);
  return (
    <Panel n={6} title={said.steps} note={said.stepsHint}>
      <Table
        caption={said.steps}
        dense
        stack
        class="mc-grid"
        columns={[{ head: said.steps }, { head: said.hour, class: 'mc-narrow' }]}
        rows={(props.base.content.steps ?? []).map(([name], index): Content[] => [
          <span key="name" lang="vi">
            {index + 1}. {name}
          </span>,
          boxesOf(props, 's', index + 1).field('hours', said.hour),
        ])}
      />
    </Panel>
  );
}
