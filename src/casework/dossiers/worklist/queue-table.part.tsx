import type { JSX } from 'preact';
import { Code, type Column, Due, Link, Table, Tag, Tick } from '#design/index.ts';
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
  /** Codes of those that whoever approves opens first: they are approved alone. */
  readonly toOpen?: ReadonlySet<string> | undefined;
  readonly showUnit?: boolean;
  /** Most lines are the officer's own: only other hands are named. */
  readonly mineIsPlain?: boolean;
}

/** Work, one line a dossier; on a phone each line is a card. */
export function QueueTable(props: QueueTableProps): JSX.Element {
  const said = worklistWords(props.language);
  const ticked = chooses(props);
  const columns: Column[] = [
    ...(ticked ? [{ head: said.choose, hidden: true, key: 'tick' }] : []),
    { head: said.left, sort: 'ascending' },
    { head: said.due, key: 'date' },
    { head: said.code, key: 'code', header: true },
    { head: said.procedure, key: 'proc2' },
    { head: said.owner, key: 'who' },
    { head: said.step, key: 'step' },
    { head: said.next, key: 'act' },
  ];
  return (
    <Table
      caption={said.table}
      scroll={said.scroll}
      dense
      flow
      columns={columns}
      rows={props.lines.map((line) => ({ state: stateOf(line), cells: cellsOf(line, props, ticked) }))}
    />
  );
}

const chooses = ({ lines, ticking }: QueueTableProps): boolean => !!ticking && lines.some(ticking.may);

const stateOf = ({ door }: SeenLine): 'late' | 'today' | undefined =>
  door === 'late' || door === 'today' ? door : undefined;

function cellsOf(line: SeenLine, props: QueueTableProps, chooses: boolean) {
  const said = worklistWords(props.language);
  const { ticking } = props;
  const href = paths.dossier(line.code);
  const tick = ticking?.may(line) && (
    <Tick
      key="tick"
      name="chon"
      value={tickOf(line.code, line.seq)}
      label={said.chooseOne(line.code)}
      checked={ticking.ticked(line)}
      form={ticking.form}
    />
  );
  return [
    ...(chooses ? [tick || ''] : []),
    <Due key="due" state={line.due.state}>
      {line.door === 'waiting' ? (line.overdue ? said.overdue : said.waiting) : line.due.words}
    </Due>,
    line.dueShort,
    <Link key="code" href={href}>
      <Code value={line.code} short />
    </Link>,
    <Matter key="matter" line={line} props={props} />,
    line.owner_name,
    <Step key="step" line={line} props={props} />,
    <Link key="next" href={href} about={said.about(line.code)}>
      {nextWord(line, props.language)}
    </Link>,
  ];
}

/** The procedure; where the head is to approve, in full, with what is asked for and what the officer says of it. */
function Matter({ line, props: { notes, language } }: { line: SeenLine; props: QueueTableProps }): JSX.Element {
  if (!notes || line.act !== 'approve') return <span class="mc-clip mc-clip--m">{line.procedure}</span>;
  const note = notes.get(line.code);
  const subject = line.subject === line.procedure ? undefined : line.subject;
  const more = [subject, note && `${worklistWords(language).opinion}: ${note}`].filter(Boolean).join(' · ');
  return (
    <>
      {line.procedure}
      {more !== '' && <span class="mc-sub">{more}</span>}
    </>
  );
}

/** Where it stands, whether it came back to be mended, and below in whose hands; on my own day what is mine needs no word. */
function Step({ line, props }: { line: SeenLine; props: QueueTableProps }): JSX.Element {
  const said = worklistWords(props.language);
  const holder = props.mineIsPlain && line.mine ? '' : holderOf(line, props.language);
  const below = [props.showUnit && line.unitName, holder].filter(Boolean).join(' · ');
  return (
    <>
      <span class="mc-clip mc-clip--s">{line.task_name}</span>
      {line.came_back && (
        <>
          {' '}
          <Tag colour="yellow" icon="undo">
            {said.cameBack}
          </Tag>
        </>
      )}
      {line.act === 'approve' && props.toOpen?.has(line.code) && (
        <>
          {' '}
          <Tag colour="yellow" icon="eye">
            {said.openFirst}
          </Tag>
        </>
      )}
      {line.outOfField && (
        <>
          {' '}
          <Tag colour="grey">{said.outOfField}</Tag>
        </>
      )}
      {below !== '' && <span class="mc-sub">{below}</span>}
    </>
  );
}

/** In whose hands it is, in words. */
export function holderOf(line: SeenLine, language: Language): string {
  const said = worklistWords(language);
  if (line.leg_position !== null && !line.given_at) return said.notGiven;
  if (line.leg_position !== null && !line.taken_at) return said.notTaken;
  return line.mine ? said.me : (line.holder ?? said.nobody);
}

/** What is done next, in the officer's word; what is another's to sign is only looked at. */
export const nextWord = ({ act, task_name, outOfField }: SeenLine, language: Language): string =>
  outOfField
    ? worklistWords(language).look
    : (nextWords(language)[act as keyof ReturnType<typeof nextWords>] ?? task_name);
