import type { JSX } from 'preact';
import { Link, Note, Panel, Table } from '#design/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatDay } from '#platform/time/index.ts';
import type { Act } from './edit.rules.ts';
import { countWords, editWords } from './edit.text.ts';

/** What hangs on a unit, in words, and how much of it. */
export interface Use {
  readonly what: string;
  readonly count: number;
  /** Where it is seen, and what becomes of it when the unit ends. */
  readonly href?: string;
  readonly becomes?: 'moves' | 'closes' | 'stays';
}

interface UsesProps {
  readonly language: Language;
  readonly act: Act;
  readonly uses: readonly Use[];
}

/** What hangs on a unit: for whoever is about to change it. */
export function Uses({ language, uses, act }: UsesProps): JSX.Element {
  const said = editWords(language);
  return (
    <Panel title={said.depends}>
      <Table
        caption={said.depends}
        dense
        stack
        empty={<p class="govuk-body">{said.nothing}</p>}
        columns={[
          { head: said.what, header: true },
          { head: said.count, numeric: true },
          ...(act === 'end' ? [{ head: said.becomes }] : []),
        ]}
        rows={uses.map(({ what, count, href, becomes = 'stays' }) => [
          href ? <Link href={href}>{what}</Link> : what,
          String(count),
          ...(act === 'end' ? [said[becomes]] : []),
        ])}
      />
      {act === 'end' && uses.length > 0 && <Note>{said.follows}</Note>}
      {act === 'end' && uses.some(({ becomes }) => becomes === 'closes') && (
        <Note kind="warn">{said.beforeTheDay}</Note>
      )}
    </Panel>
  );
}

/** A dossier that hangs on a unit, the step it waits at, and its day. */
interface HangingLine {
  readonly code: string;
  readonly step: string;
  readonly due: Temporal.PlainDate;
}

/** The most urgent of them, and how many more there are. */
export interface HangingDossiers {
  readonly lines: readonly HangingLine[];
  readonly more: number;
}

interface HangingProps {
  readonly language: Language;
  readonly hanging: HangingDossiers | undefined;
}

/** Which dossiers hang on a unit that is to end: they are settled before it, or go over to who follows. */
export function Hanging({ language, hanging }: HangingProps): JSX.Element | null {
  const said = editWords(language);
  if (!hanging || hanging.lines.length === 0) return null;
  return (
    <Panel title={said.hanging} id="ho-so">
      <Table
        caption={said.hanging}
        dense
        stack
        columns={[{ head: said.dossier, header: true }, { head: said.step }, { head: said.due }]}
        rows={hanging.lines.map(({ code, step, due }) => [
          <span key="code" class="mc-num">
            {code}
          </span>,
          <span key="step" lang="vi">
            {step}
          </span>,
          formatDay(due),
        ])}
      />
      {hanging.more > 0 && <p class="govuk-body">{countWords(language).more(hanging.more)}</p>}
    </Panel>
  );
}
