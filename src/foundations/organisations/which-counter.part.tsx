import type { JSX } from 'preact';
import { Select } from '#design/index.ts';

export interface WhichCounterProps {
  readonly label: string;
  /** The key of the one whose list is open. */
  readonly value: string;
  readonly counters: readonly { readonly key: string; readonly shortName: string }[];
}

/** Whose list is seen, where somebody works at several counters; `quay` in the address. */
export const WhichCounter = ({ label, value, counters }: WhichCounterProps): JSX.Element => (
  <Select
    name="quay"
    label={label}
    value={value}
    options={counters.map(({ key, shortName }) => ({ value: key, text: shortName }))}
  />
);
