import type { JSX } from 'preact';
import { DayDoors, type DueState } from '#design/index.ts';
import type { Language } from '#platform/text/index.ts';
import { addressOf, type Wanted } from './worklist.read.rules.ts';
import { type Counts, type Door, doors } from './worklist.rules.ts';
import { worklistWords } from './worklist.text.ts';

interface DoorsProps {
  readonly counts: Counts & { readonly all: number };
  readonly wanted: Wanted;
  readonly path: string;
  readonly language: Language;
  /** With results that only wait for their citizens. */
  readonly withReady?: boolean;
}

/** The work by its due date, as doors that narrow the list below; those after the first add up to it. */
export function DoorsOf({ counts, wanted, path, language, withReady }: DoorsProps): JSX.Element {
  const said = worklistWords(language);
  const to = (door: Door | undefined): string => addressOf(path, { ...wanted, door, after: undefined });
  const all = withReady ? counts.all : counts.all - counts.ready;
  return (
    <DayDoors
      label={said.byDeadline}
      items={[
        { n: all, name: said.all, href: to(undefined), state: 'all', current: !wanted.door },
        ...doors
          .filter((door) => door !== 'ready' || withReady)
          .map((door) => ({
            n: counts[door],
            name: said[door],
            href: to(door),
            state: shapes[door],
            current: wanted.door === door,
          })),
      ]}
    />
  );
}

const shapes: Readonly<Record<Door, DueState>> = {
  late: 'late',
  today: 'today',
  soon: 'soon',
  later: 'ok',
  waiting: 'rest',
  ready: 'ok',
};
