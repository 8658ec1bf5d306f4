import type { JSX } from 'preact';
import { Field, Select, TextArea, Tick } from '#design/index.ts';
import { type Cases, readCases } from './cases.rules.ts';
import { editWords } from './edit.text.ts';
import type { FormProps } from './form.page.tsx';
import { caseField, mostRows, type RowKind, rowsOf } from './typed.rules.ts';

/** Empty rows below those that say something. */
const spare: Readonly<Record<RowKind, number>> = { p: 2, f: 1, t: 1, c: 1, s: 1, r: 1 };

/** A road that is begun from nothing has at least these: receiving, examining, signing, sealing, giving back. */
const least: Partial<Record<RowKind, number>> = { s: 6 };

/** The places of the rows shown: those that say something, and some empty ones. */
export const placesOf = ({ typed }: FormProps, kind: RowKind): number[] => {
  const last = rowsOf(typed, kind).at(-1) ?? 0;
  return Array.from(
    { length: Math.min(mostRows, Math.max(last + spare[kind], least[kind] ?? 0)) },
    (_, index) => index + 1,
  );
};

/** What a single field of the form shows. */
export const fieldOf = ({ typed, errors, language }: FormProps, name: string) => ({
  ...{ name, language, value: typed[name] ?? '' },
  ...(errors.has(name) ? { error: errors.get(name) ?? '' } : {}),
});

/** The boxes of one row; their labels say which row it is. */
export function boxesOf({ typed, errors, language }: FormProps, kind: RowKind, place: number, bare = true) {
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
    /** What may be longer than a line. */
    words: (part: string, label: string): JSX.Element => (
      <TextArea key={part} {...named(part, label)} rows={2} autocomplete="off" />
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

/** The cases as they are typed, known by their keys. */
const casesIn = ({ typed, base }: FormProps): Cases =>
  readCases(typed, base.content.cases.length).rows.filter(({ name }) => name);

/** In which cases a row holds; nothing to choose where there is one case. */
export function CaseTicks(props: FormProps & { readonly row: string }): JSX.Element {
  const { typed, language, row } = props;
  const said = editWords(language);
  return (
    <ul class="mc-plain">
      {casesIn(props).map(({ key, name }) => (
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
export const severalCases = (props: FormProps): boolean => casesIn(props).length > 1;
