import type { JSX } from 'preact';
import { Code, type Content, Due, Link, Table, Tick } from '#design/index.ts';
import type { Language } from '#platform/text/index.ts';
import { paths } from '../paths.ts';
import type { SeenLine } from '../worklist/worklist.view.ts';
import { signingWords } from './signing.text.ts';

interface WaitingProps<L> {
  readonly caption: string;
  readonly language: Language;
  readonly lines: readonly L[];
  readonly tick: (line: L) => Ticked;
  readonly note: (line: L) => JSX.Element | string;
  /** The head of the notes, where they are something else. */
  readonly noted?: string;
}

/** What waits for a signature, a line a dossier, each to be ticked. */
export function Waiting<L extends SeenLine>(props: WaitingProps<L>): JSX.Element {
  const { caption, language, lines, tick, note } = props;
  const said = signingWords(language);
  return (
    <Table
      caption={caption}
      scroll={caption}
      dense
      flow
      columns={[
        { head: said.choose, hidden: true, key: 'tick' },
        { head: said.left },
        { head: said.due, key: 'date' },
        { head: said.code, key: 'code', header: true },
        { head: said.subject, key: 'proc2' },
        { head: said.owner, key: 'who' },
        { head: props.noted ?? said.note, key: 'step', nowrap: true },
      ]}
      rows={lines.map((line) => ({
        state: line.door === 'late' || line.door === 'today' ? line.door : undefined,
        cells: [tickFor(line, tick(line), said), ...cellsOf(line), note(line)],
      }))}
    />
  );
}

interface Ticked {
  readonly value: string;
  readonly checked: boolean;
  readonly may: boolean;
}

const tickFor = ({ code }: SeenLine, { may, value, checked }: Ticked, said: ReturnType<typeof signingWords>): Content =>
  may && <Tick key="tick" name="chon" value={value} label={said.chooseOne(code)} checked={checked} />;

/** How it stands with its time, and what it is. */
const cellsOf = (line: SeenLine): Content[] => [
  <Due key="due" state={line.due.state}>
    {line.due.words}
  </Due>,
  line.dueShort,
  <Link key="code" href={paths.dossier(line.code)}>
    <Code value={line.code} short />
  </Link>,
  <span key="subject" class="mc-clip mc-clip--m">
    {line.subject}
  </span>,
  line.owner_name,
];
