import type { JSX } from 'preact';
import { Checkboxes, Details, Field, Select, Sums, Table } from '#design/index.ts';
import { formatDong } from '#platform/money/index.ts';
import { groundChoice } from '../../payments/panels.tsx';
import { proofField } from '../../payments/rules.ts';
import type { Requirement } from '../../procedures/rules.ts';
import { Scan } from '../receive/scan.part.tsx';
import { Copies } from './copies.part.tsx';
import type { ListScreen } from './list.page.tsx';
import { claimOfLine, copiesOfLine, exemptFields, type Line, type LineField as LineFieldName } from './list.rules.ts';

/** What few lines have: an exemption and its proof, a scan; and what all of them pay. */
export const ExemptionsAndScans = ({ screen }: { readonly screen: ListScreen }): JSX.Element => (
  <>
    <Few screen={screen} />
    <Sum screen={screen} />
  </>
);

/** It opens by itself where something is there, or missing. */
function Few({ screen }: { readonly screen: ListScreen }): JSX.Element {
  const { words, said, lines, exemptions } = screen;
  const asked = exemptions.length > 0;
  const copied = screen.required.filter((paper) => paper.copy > 0);
  const [exempt, plain] = copied.length > 0 ? [words.besideAll, words.besideCopies] : [words.beside, words.scans];
  return (
    <Details summary={asked ? exempt : plain} open={lines.some((line) => isUsed(screen, copied, line))}>
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
          ...(asked ? groups.map(([head]) => ({ head: words[head] })) : []),
          ...(copied.length > 0 ? [{ head: words.copies }] : []),
          { head: said.scan },
        ]}
        rows={lines.map((line) => [
          `${line.n + 1}. ${line.name}`,
          ...(asked ? exemptCells(screen, line) : []),
          ...(copied.length > 0 ? [<Copies key="copies" screen={screen} line={line} copied={copied} />] : []),
          <Scan key="scan" at={String(line.n)} of={`${words.line} ${line.n + 1}`} digest={line.scan} said={said} />,
        ])}
      />
    </Details>
  );
}

const exemptCells = (screen: ListScreen, line: Line): JSX.Element[] =>
  groups.map(([head, names]) => (
    <span key={head}>
      {names.map((name) => (
        <ExemptField key={name} screen={screen} line={line} name={name} />
      ))}
    </span>
  ));

const isUsed = ({ typed, errors }: ListScreen, copied: readonly Requirement[], line: Line): boolean =>
  Boolean(line.scan) ||
  copied.some(({ key }) => copiesOfLine(typed, key, line.n)) ||
  exemptFields.some((of) => line[of] || errors.has(`${of}-${line.n}`));

const Sum = ({ screen: { words, sum } }: { readonly screen: ListScreen }): JSX.Element | null =>
  sum.people > 0 ? (
    <Sums items={[{ name: words.sum(sum.people, sum.exempt), amount: formatDong(sum.dong), total: true }]} />
  ) : null;

/** Side by side on a wide screen: the ground with its paper, what stands on it, who issued it. */
const groups = [
  ['ground', ['ground', 'proofPaper']],
  ['proofNumber', ['proofNumber', 'proofYear']],
  ['proofIssuer', ['proofIssuer', 'proofOriginal']],
] as const;

/** The ground is chosen where the fee has a list of them, the original is ticked; the rest is written. */
function ExemptField({ screen, line, name }: LineFieldProps): JSX.Element {
  const { words, errors, offered, language } = screen;
  const label = (
    <>
      {words[name]}
      <span class="govuk-visually-hidden">{`, ${words.line} ${line.n + 1}`}</span>
    </>
  );
  const named = { name: `${name}.${line.n}`, id: `${name}-${line.n}`, error: errors.get(`${name}-${line.n}`) };
  if (name === proofField.original)
    return (
      <Checkboxes
        {...named}
        small
        values={line[name] === 'yes' ? ['yes'] : []}
        items={[{ value: 'yes', text: label }]}
      />
    );
  if (name !== 'ground' || offered.every((one) => one === 'words'))
    return <Field {...named} label={label} value={line[name]} autocomplete="off" />;
  return <Select {...named} label={label} {...groundChoice(claimOfLine(line), offered, language, 'names')} />;
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
