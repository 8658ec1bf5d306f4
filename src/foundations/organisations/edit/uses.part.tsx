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
  readonly becomes?: 'moves' | 'closes' | 'stays' | 'received' | 'given' | 'lapses';
}

interface UsesProps {
  readonly language: Language;
  readonly act: Act;
  readonly uses: readonly Use[];
}

/** What hangs on a unit: for whoever is about to change it. */
export function Uses({ language, uses, act }: UsesProps): JSX.Element {
  const said = editWords(language);
  const goes = act === 'end' || act === 'separate';
  return (
    <Panel title={act === 'separate' ? said.partDepends : said.depends}>
      <Table
        caption={said.depends}
        dense
        stack
        empty={<p class="govuk-body">{act === 'separate' ? said.partNothing : said.nothing}</p>}
        columns={[
          { head: said.what, header: true },
          { head: said.count, numeric: true },
          ...(goes ? [{ head: act === 'end' ? said.becomes : said.fromThatDay }] : []),
        ]}
        rows={uses.map(({ what, count, href, becomes = 'stays' }) => [
          href ? <Link href={href}>{what}</Link> : what,
          String(count),
          ...(goes ? [act === 'separate' && becomes === 'moves' ? said.partGoes : said[becomes]] : []),
        ])}
      />
      {act === 'end' && uses.length > 0 && <Note>{said.follows}</Note>}
      {act === 'separate' && uses.length > 0 && <Note>{said.partMoves}</Note>}
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
  readonly act: Act;
  readonly hanging: HangingDossiers | undefined;
}

/** Which dossiers hang on a unit that is to end: they are settled before it, or go over to who follows. */
export function Hanging({ language, act, hanging }: HangingProps): JSX.Element | null {
  const said = editWords(language);
  if (!hanging || hanging.lines.length === 0) return null;
  const title = act === 'separate' ? said.partHanging : said.hanging;
  return (
    <Panel title={title} id="ho-so">
      <Table
        caption={title}
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
