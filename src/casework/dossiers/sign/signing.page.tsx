import type { JSX } from 'preact';
import {
  Button,
  Code,
  type Content,
  Due,
  Empty,
  ErrorSummary,
  Form,
  Hidden,
  Link,
  ListFiles,
  Note,
  PageHead,
  Panel,
  Select,
  Table,
  Tag,
  Tick,
} from '#design/index.ts';
import { capacityText } from '#foundations/staffing/index.ts';
import { newId } from '#platform/id/index.ts';
import type { Language } from '#platform/text/index.ts';
import { paths } from '../paths.ts';
import { JustPressed } from '../undo-many/undo-many.part.tsx';
import type { Pressed } from '../undo-many/undo-many.view.ts';
import { optionOf } from '../view/despite.part.tsx';
import { nextWord } from '../worklist/queue-table.part.tsx';
import { tickOf } from '../worklist/worklist.read.rules.ts';
import { worklistWords } from '../worklist/worklist.text.ts';
import type { SeenLine } from '../worklist/worklist.view.ts';
import { MadeLists } from './made-lists.part.tsx';
import { signingWords } from './signing.text.ts';
import type { Signing, ToLay, ToSign } from './signing.view.ts';

export interface SigningPageProps {
  readonly language: Language;
  readonly signing: Signing;
  readonly wrong: readonly { readonly text: string }[];
  /** What was ticked in a form that was refused; undefined: nothing was sent. */
  readonly ticked: ReadonlySet<string> | undefined;
  readonly justSigned: number | undefined;
  readonly justPresented: number | undefined;
  readonly pressed: Pressed;
}

/** What waits for signatures: the leader's own on the screen, and the lists others lay before him. */
export function SigningPage(props: SigningPageProps): JSX.Element {
  const { signing, language } = props;
  const said = signingWords(language);
  const laid = signing.toLay.reduce((n, one) => n + one.lines.length, 0);
  return (
    <>
      {props.wrong.length > 0 && <ErrorSummary title={said.refused} errors={props.wrong} />}
      {props.justSigned !== undefined && <Note kind="ok" role="status" title={said.justSigned(props.justSigned)} />}
      {props.justPresented !== undefined && (
        <Note kind="ok" role="status" title={said.justPresented(props.justPresented)} />
      )}
      <JustPressed pressed={props.pressed} language={language} />
      <PageHead title={said.title} under={said.under(signing.mine.length, signing.toPresent.length, laid)} />
      <ListFiles language={language} of={paths.signing()} />
      <div class="mc-panels">
        {signing.maySign && <Mine {...props} />}
        {signing.toPresent.length > 0 && <ToPresent {...props} />}
        {signing.mayLay && laid + signing.toPresent.length === 0 && <Empty title={said.layNone} next={said.layNext} />}
        {signing.toLay.map((one, n) => (
          <Lay
            key={one.unit.id}
            {...props}
            one={one}
            keys={n === 0 && signing.mine.length + signing.toPresent.length === 0 ? 'F9' : undefined}
          />
        ))}
        {signing.mayLay && <MadeLists lists={signing.lists} language={language} />}
      </div>
    </>
  );
}

function Mine({ signing, language, ticked }: SigningPageProps): JSX.Element {
  const said = signingWords(language);
  const { mine } = signing;
  if (mine.length === 0) return <Empty title={said.mineNone} next={said.mineNext} />;
  const note = (line: ToSign) => (
    <Tag colour={line.together ? 'green' : 'yellow'} icon={line.together ? 'check' : 'eye'}>
      {line.opened ? said.opened : line.together ? said.routine : said.openFirst}
    </Tag>
  );
  return (
    <Panel title={said.mine} main note={said.signHint}>
      <Form action={paths.signing()} k={newId()} label={said.mine}>
        <Hidden name="do" value="sign" />
        <Waiting
          caption={said.mine}
          language={language}
          lines={mine}
          tick={(line) => ({
            value: tickOf(line.code, line.seq),
            checked: ticked ? ticked.has(tickOf(line.code, line.seq)) : false,
            may: line.together,
          })}
          note={note}
        />
        {mine.some((line) => line.together) && (
          <>
            <As signing={signing} language={language} />
            <Button keys="F9">{said.sign}</Button>
          </>
        )}
      </Form>
    </Panel>
  );
}

/** In another's stead, by a written authority: chosen once for all that are ticked. */
function As({ signing, language }: Pick<SigningPageProps, 'signing' | 'language'>): JSX.Element | null {
  const said = signingWords(language);
  const { capacities } = signing;
  if (!capacities.some(({ authorityId }) => authorityId)) return null;
  return (
    <Select
      name="as"
      label={said.as}
      options={capacities.map((one) => ({ value: one.authorityId, text: capacityText(one) }))}
    />
  );
}

/** What the office has not laid before the leader yet: looked through one by one, and laid before him one by one or together. */
function ToPresent({ signing, language, ticked }: SigningPageProps): JSX.Element {
  const said = signingWords(language);
  const note = (line: SeenLine) => (
    <Link href={paths.dossier(line.code)} about={worklistWords(language).about(line.code)}>
      {nextWord(line, language)}
    </Link>
  );
  return (
    <Panel title={said.toPresent} main note={said.presentHint}>
      <Form action={paths.signing()} k={newId()} label={said.toPresent}>
        <Hidden name="do" value="present" />
        <Waiting
          caption={said.toPresent}
          language={language}
          lines={signing.toPresent}
          tick={(line) => {
            const value = tickOf(line.code, line.seq);
            return { value, checked: ticked?.has(value) ?? false, may: !line.waiting };
          }}
          noted={said.next}
          note={note}
        />
        <Button keys={signing.mine.length === 0 ? 'F9' : undefined}>{said.present}</Button>
      </Form>
    </Panel>
  );
}

function Lay({
  one,
  language,
  ticked,
  keys,
}: SigningPageProps & { one: ToLay; keys: string | undefined }): JSX.Element {
  const said = signingWords(language);
  const title = said.toLay(one.unit.name);
  return (
    <Panel title={title} main>
      <Form action={paths.signing()} k={newId()} label={title}>
        <Hidden name="do" value="list" />
        <Hidden name="unit" value={one.unit.id} />
        <Waiting
          caption={title}
          language={language}
          lines={one.lines}
          tick={(line) => ({
            value: line.code,
            checked: ticked ? ticked.has(line.code) : line.onList === undefined,
            may: true,
          })}
          note={(line) => (line.onList === undefined ? said.notListed : said.onList(line.onList))}
        />
        {one.signers.length > 1 && (
          <Select
            name="signer"
            id={`trinh-${one.unit.id}`}
            label={said.before}
            options={[{ value: '', text: said.beforeAny }, ...one.signers.map((signer) => optionOf(signer, language))]}
          />
        )}
        <Button keys={keys}>{said.lay}</Button>
      </Form>
    </Panel>
  );
}

interface WaitingProps<L> {
  readonly caption: string;
  readonly language: Language;
  readonly lines: readonly L[];
  /** None where nothing is chosen. */
  readonly tick?: (line: L) => Ticked;
  readonly note: (line: L) => JSX.Element | string;
  /** The head of the notes, where they are something else. */
  readonly noted?: string;
}

function Waiting<L extends SeenLine>(props: WaitingProps<L>): JSX.Element {
  const { caption, language, lines, tick, note } = props;
  const said = signingWords(language);
  return (
    <Table
      caption={caption}
      scroll={caption}
      dense
      flow
      columns={[
        ...(tick ? [{ head: said.choose, hidden: true, key: 'tick' }] : []),
        { head: said.left },
        { head: said.due, key: 'date' },
        { head: said.code, key: 'code', header: true },
        { head: said.subject, key: 'proc2' },
        { head: said.owner, key: 'who' },
        { head: props.noted ?? said.note, key: 'step', nowrap: true },
      ]}
      rows={lines.map((line) => ({
        state: line.door === 'late' || line.door === 'today' ? line.door : undefined,
        cells: [...(tick ? [tickFor(line, tick(line), said)] : []), ...cellsOf(line), note(line)],
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
