import type { JSX } from 'preact';
import { Details, Field, Select, Sums, Table, Tick } from '#design/index.ts';
import { formatDong } from '#platform/money/index.ts';
import { groundChoice } from '../../payments/panels.tsx';
import { proofField } from '../../payments/rules.ts';
import { Scan } from '../receive/scan.part.tsx';
import type { ListScreen } from './list.page.tsx';
import { claimOfLine, exemptFields, type Line, type LineField as LineFieldName } from './list.rules.ts';

/** What few lines have: an exemption and its proof, a scan; and what all of them pay. */
export const ExemptionsAndScans = ({ screen }: { readonly screen: ListScreen }): JSX.Element => (
  <>
    <Few screen={screen} />
    <Sum screen={screen} />
  </>
);

/** It opens by itself where something is there, or missing. */
function Few({ screen }: { readonly screen: ListScreen }): JSX.Element {
  const { words, said, lines, exemptions, errors } = screen;
  const asked = exemptions.length > 0 ? exemptFields : [];
  const open = lines.some((line) => line.scan ?? exemptFields.some((of) => line[of] || errors.has(`${of}-${line.n}`)));
  return (
    <Details summary={asked.length > 0 ? words.beside : words.scans} open={open}>
      {exemptions.map((law) => (
        <p class="govuk-hint mc-small" lang="vi" key={law}>
          {law}
        </p>
      ))}
      <p class="govuk-hint mc-small">{words.scansHint}</p>
      <Table
        caption={words.beside}
        dense
        stack
        columns={[
          { head: words.line, header: true },
          ...asked.map((name) => ({ head: words[name] })),
          { head: said.scan },
        ]}
        rows={lines.map((line) => [
          `${line.n + 1}. ${line.name}`,
          ...asked.map((name) => <ExemptField key={name} screen={screen} line={line} name={name} />),
          <Scan key="scan" at={String(line.n)} of={`${words.line} ${line.n + 1}`} digest={line.scan} said={said} />,
        ])}
      />
    </Details>
  );
}

const Sum = ({ screen: { words, sum } }: { readonly screen: ListScreen }): JSX.Element | null =>
  sum.people > 0 ? (
    <Sums items={[{ name: words.sum(sum.people, sum.exempt), amount: formatDong(sum.dong), total: true }]} />
  ) : null;

/** The ground is chosen where the fee has a list of them, the original is ticked; the rest is written. */
function ExemptField(props: LineFieldProps): JSX.Element {
  const { screen, line, name } = props;
  const { words, errors, offered, language } = screen;
  const named = { name: `${name}.${line.n}`, id: `${name}-${line.n}`, error: errors.get(`${name}-${line.n}`) };
  const label = `${words[name]}, ${words.line} ${line.n + 1}`;
  if (name === proofField.original) return <Tick {...named} value="yes" label={label} checked={line[name] === 'yes'} />;
  if (name !== 'ground' || offered.every((one) => one === 'words')) return <LineField {...props} />;
  return <Select {...named} label={label} hidden {...groundChoice(claimOfLine(line), offered, language)} />;
}

interface LineFieldProps {
  readonly screen: ListScreen;
  readonly line: Line;
  readonly name: LineFieldName;
}

/** One field of a line, its label read aloud only. */
export const LineField = ({ screen: { words, errors }, line, name }: LineFieldProps): JSX.Element => (
  <Field
    name={`${name}.${line.n}`}
    id={`${name}-${line.n}`}
    label={`${words[name]}, ${words.line} ${line.n + 1}`}
    hidden
    value={line[name]}
    error={errors.get(`${name}-${line.n}`)}
    autocomplete="off"
  />
);
