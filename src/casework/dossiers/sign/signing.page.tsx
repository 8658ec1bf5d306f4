import type { JSX } from 'preact';
import {
  Button,
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
  Tag,
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
import { Waiting } from './waiting.part.tsx';

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
