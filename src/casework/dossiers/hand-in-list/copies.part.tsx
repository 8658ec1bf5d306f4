import type { JSX } from 'preact';
import { Checkboxes, Hidden, Select } from '#design/index.ts';
import type { Requirement } from '../../procedures/rules.ts';
import { isTickedCertified } from '../receive/receive.read.rules.ts';
import type { ListScreen } from './list.page.tsx';
import { copiesField, copiesOfLine, type Line } from './list.rules.ts';

/** Which papers come as certified copies: said once, for all whose papers are complete. */
export function Certified({ screen: { words, typed, required } }: { readonly screen: ListScreen }): JSX.Element | null {
  const copied = required.filter((paper) => paper.copy > 0);
  if (copied.length === 0) return null;
  return (
    <>
      <Hidden name="certified" value="" />
      <Checkboxes
        name="certified"
        small
        legend={words.certified}
        values={copied.filter((paper) => isTickedCertified(typed, paper)).map(({ key }) => key)}
        items={copied.map(({ key, name }) => ({ value: key, text: name }))}
      />
    </>
  );
}

/** Of nine people one brings a certified copy, the others plain ones: said of the person. */
export const Copies = ({ screen, line, copied }: CopiesProps): JSX.Element => (
  <span>
    {copied.map(({ key, name }) => (
      <Select
        key={key}
        name={copiesField(key, line.n)}
        label={
          <>
            <span lang="vi">{name}</span>
            <span class="govuk-visually-hidden">{`, ${screen.words.line} ${line.n + 1}`}</span>
          </>
        }
        value={copiesOfLine(screen.typed, key, line.n) ?? ''}
        options={[
          { value: '', text: screen.words.asTheList },
          { value: 'certified', text: screen.words.certifiedCopy },
          { value: 'plain', text: screen.words.plainCopy },
        ]}
      />
    ))}
  </span>
);

interface CopiesProps {
  readonly screen: ListScreen;
  readonly line: Line;
  readonly copied: readonly Requirement[];
}
