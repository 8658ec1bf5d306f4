import type { JSX } from 'preact';
import {
  Button,
  Code,
  type Column,
  ErrorSummary,
  Field,
  Form,
  Link,
  ListFiles,
  linksTo,
  Note,
  PageHead,
  Panel,
  Table,
  Tag,
  Tick,
  Work,
} from '#design/index.ts';
import { newId } from '#platform/id/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatMoment } from '#platform/time/index.ts';
import type { PrintedCopy } from '../../documents/index.ts';
import { PrintedCopies, PrintList } from '../../documents/panels.tsx';
import { paths } from '../paths.ts';
import { JustPressed } from '../undo-many/undo-many.part.tsx';
import type { Pressed } from '../undo-many/undo-many.view.ts';
import { actWords } from '../view/act.text.ts';
import { shortDue } from '../worklist/worklist.text.ts';
import type { ListSeen, SignedLine } from './list.view.ts';
import { listNumber } from './sign.rules.ts';
import { SignerField } from './signer.part.tsx';
import { titled } from './signers.ts';
import { signingWords } from './signing.text.ts';

export interface ListPageProps {
  readonly language: Language;
  readonly now: Temporal.Instant;
  readonly seen: ListSeen;
  readonly copies: readonly PrintedCopy[];
  readonly wrong: readonly { readonly text: string; readonly field?: string | undefined }[];
  /** What was ticked and chosen in a form that was refused; undefined: nothing was sent. */
  readonly ticked: ReadonlySet<string> | undefined;
  readonly signer: string;
  /** Whoever was chosen is away: why he is recorded all the same. */
  readonly despite?: { readonly typed: string; readonly error: string } | undefined;
  readonly just: 'listed' | number | undefined;
  readonly pressed: Pressed;
}

/** One list laid before a leader: its papers, and the press that records his hand. */
export function ListPage(props: ListPageProps): JSX.Element {
  const { seen, language } = props;
  const said = signingWords(language);
  const { list } = seen;
  const open = seen.records && !list.recorded_at && seen.lines.some((line) => line.waits);
  return (
    <>
      {props.wrong.length > 0 && <ErrorSummary title={said.refused} errors={linksTo(props.wrong)} />}
      {props.just === 'listed' && <Note kind="ok" role="status" title={said.justListed} />}
      {typeof props.just === 'number' && <Note kind="ok" role="status" title={said.justRecorded(props.just)} />}
      <JustPressed pressed={props.pressed} language={language} />
      <PageHead
        title={said.list(listNumber(list))}
        under={said.listUnder(seen.unitName, formatMoment(list.made_at), seen.maker)}
      >
        <PrintList path={paths.signingListPaper(list.id)} keys="F8">
          {said.print}
        </PrintList>
      </PageHead>
      <ListFiles language={language} of={paths.signingList(list.id)} />
      {open ? (
        <Form action={paths.signingList(list.id)} k={newId()} label={said.record}>
          <Work side={<Record {...props} />}>
            <Lines {...props} open />
          </Work>
        </Form>
      ) : (
        <>
          {list.recorded_at && <Recorded said={said.recorded(formatMoment(list.recorded_at))} />}
          <Lines {...props} open={false} />
        </>
      )}
      <PrintedCopies path={paths.signingListPaper(list.id)} copies={props.copies} language={language} />
    </>
  );
}

const Recorded = ({ said }: { readonly said: string }): JSX.Element => (
  <p class="govuk-body">
    <Tag colour="grey" icon="check">
      {said}
    </Tag>
  </p>
);

function Record({ seen, signer, despite, wrong, language }: ListPageProps): JSX.Element {
  const said = signingWords(language);
  return (
    <Panel title={said.record} main>
      <SignerField
        signers={seen.signers.map(titled)}
        value={signer || (seen.list.signer ?? '')}
        error={wrong.find(({ field }) => field === 'signer')?.text}
        language={language}
      />
      {despite && (
        <Field
          name="despite"
          label={actWords(language).despite}
          value={despite.typed}
          error={despite.error}
          autocomplete="off"
        />
      )}
      <p class="govuk-body mc-small">{said.recordHint}</p>
      <Button keys="F9" block>
        {said.signed}
      </Button>
    </Panel>
  );
}

function Lines({ seen, now, language, ticked, open }: ListPageProps & { open: boolean }): JSX.Element {
  const said = signingWords(language);
  const columns: Column[] = [
    { head: said.choose, hidden: true, key: 'tick' },
    { head: said.code, key: 'code', header: true },
    { head: said.subject, key: 'proc2' },
    { head: said.owner, key: 'who' },
    { head: said.due, key: 'date' },
    { head: said.state, key: 'step' },
  ];
  const tick = (code: string) => (
    <Tick key="tick" name="chon" value={code} label={said.chooseOne(code)} checked={ticked?.has(code) ?? true} />
  );
  return (
    <Table
      caption={said.lines}
      scroll={said.lines}
      dense
      flow
      columns={columns}
      rows={seen.lines.map((line) => [
        open && line.waits ? tick(line.code) : String(line.position),
        <Link key="code" href={paths.dossier(line.code)}>
          <Code value={line.code} short />
        </Link>,
        <span key="subject" class="mc-clip mc-clip--m">
          {line.subject}
        </span>,
        line.owner_name,
        shortDue({ due: line.promised_due, judgedBy: line.judged_by }, now, language),
        stateOf(line, seen, language),
      ])}
    />
  );
}

/** What became of a line of the list, in words. */
export function stateOf(line: SignedLine, { list }: ListSeen, language: Language): string {
  const said = signingWords(language);
  if (line.signed) return said.signedBy(line.signed.by, line.signed.title, line.signed.recorder);
  if (list.recorded_at) return said.notSigned;
  return line.waits ? said.waitsLine : said.leftThere;
}
