import type { JSX } from 'preact';
import { Code, type Column, Due, Link, Table, Tick } from '#design/index.ts';
import type { Language } from '#platform/text/index.ts';
import { paths } from '../paths.ts';
import { tickOf } from './worklist.read.rules.ts';
import { nextWords, worklistWords } from './worklist.text.ts';
import type { SeenLine } from './worklist.view.ts';

export interface Ticking {
  /** The form the ticks belong to. */
  readonly form: string;
  readonly may: (line: SeenLine) => boolean;
  readonly ticked: (line: SeenLine) => boolean;
}

export interface QueueTableProps {
  readonly lines: readonly SeenLine[];
  readonly language: Language;
  readonly ticking?: Ticking | undefined;
  /** What the officer says of a dossier, by its code: the head reads it before he approves. */
  readonly notes?: ReadonlyMap<string, string> | undefined;
  readonly showUnit?: boolean;
}

/** Work, one line a dossier; on a phone each line is a card. */
export function QueueTable(props: QueueTableProps): JSX.Element {
  const said = worklistWords(props.language);
  const columns: Column[] = [
    { head: said.choose, hidden: true },
    { head: said.left, sort: 'ascending' },
    { head: said.due, key: 'date', nowrap: true, class: 'mc-num' },
    { head: said.code, key: 'code', nowrap: true, header: true },
    { head: said.procedure, key: 'proc2' },
    { head: said.owner, key: 'who' },
    { head: said.step, key: 'step' },
    { head: said.holder, nowrap: true },
    { head: said.next, key: 'act', nowrap: true },
  ];
  return (
    <Table
      caption={said.table}
      scroll={said.scroll}
      dense
      flow
      columns={columns}
      rows={props.lines.map((line) => ({ state: stateOf(line), cells: cellsOf(line, props) }))}
    />
  );
}

const stateOf = ({ door }: SeenLine): 'late' | 'today' | undefined =>
  door === 'late' || door === 'today' ? door : undefined;

function cellsOf(line: SeenLine, props: QueueTableProps) {
  const said = worklistWords(props.language);
  const { ticking } = props;
  const href = paths.dossier(line.code);
  return [
    ticking?.may(line) ? (
      <Tick
        key="tick"
        name="chon"
        value={tickOf(line.code, line.seq)}
        label={said.chooseOne(line.code)}
        checked={ticking.ticked(line)}
        form={ticking.form}
      />
    ) : (
      ''
    ),
    <Due key="due" state={line.due.state}>
      {line.door === 'waiting' ? said.waiting : line.due.words}
    </Due>,
    line.dueShort,
    <Link key="code" href={href}>
      <Code value={line.code} short />
    </Link>,
    <Matter key="matter" line={line} preview={previewOf(line, props)} />,
    line.owner_name,
    props.showUnit ? (
      <span key="step">
        {line.task_name}
        <span class="mc-sub">{line.unitName}</span>
      </span>
    ) : (
      line.task_name
    ),
    holderOf(line, props.language),
    <Link key="next" href={href} about={said.about(line.code)}>
      {nextWord(line, props.language)}
    </Link>,
  ];
}

/** The procedure; where the head is to approve, also what is asked for and what the officer says of it. */
function Matter({ line, preview }: { line: SeenLine; preview: string }): JSX.Element {
  return (
    <>
      <span class="mc-clip">{line.procedure}</span>
      {preview !== '' && <span class="mc-sub">{preview}</span>}
    </>
  );
}

function previewOf(line: SeenLine, { notes, language }: QueueTableProps): string {
  if (!notes || line.act !== 'approve') return '';
  const note = notes.get(line.code);
  const subject = line.subject === line.procedure ? undefined : line.subject;
  return [subject, note && `${worklistWords(language).opinion}: ${note}`].filter(Boolean).join(' · ');
}

function holderOf(line: SeenLine, language: Language): string {
  const said = worklistWords(language);
  if (line.leg_position !== null && !line.given_at) return said.notGiven;
  if (line.leg_position !== null && !line.taken_at) return said.notTaken;
  return line.mine ? said.me : (line.holder ?? said.nobody);
}

const nextWord = ({ act, task_name }: SeenLine, language: Language): string =>
  nextWords(language)[act as keyof ReturnType<typeof nextWords>] ?? task_name;
