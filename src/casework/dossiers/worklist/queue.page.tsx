import type { JSX } from 'preact';
import {
  Button,
  Empty,
  ErrorSummary,
  Filter,
  Form,
  Hidden,
  Note,
  PageHead,
  Pagination,
  Select,
} from '#design/index.ts';
import type { Language } from '#platform/text/index.ts';
import { paths } from '../paths.ts';
import { DoorsOf } from './doors.part.tsx';
import { QueueTable } from './queue-table.part.tsx';
import { addressOf, doorKey, tickOf, type Wanted } from './worklist.read.rules.ts';
import type { Counts } from './worklist.rules.ts';
import { nextWords, worklistWords } from './worklist.text.ts';
import type { SeenLine } from './worklist.view.ts';

export interface QueuePageProps {
  readonly language: Language;
  readonly wanted: Wanted;
  readonly counts: Counts & { readonly all: number };
  readonly lines: readonly SeenLine[];
  /** The address of the next page; undefined on the last. */
  readonly next: string | undefined;
  readonly acts: readonly string[];
  readonly units: readonly { readonly key: string; readonly name: string }[];
  readonly procedures: readonly { readonly key: string; readonly name: string }[];
  readonly notes: ReadonlyMap<string, string>;
  readonly k: string;
  readonly mayApprove: (line: SeenLine) => boolean;
  /** What was ticked in a form that was refused. */
  readonly ticked: ReadonlySet<string>;
  readonly wrong: readonly { readonly text: string }[];
  readonly justApproved: number | undefined;
}

/** Every queue of the official, narrowed by act, office, procedure and deadline; heads approve several at once. */
export function QueuePage(props: QueuePageProps): JSX.Element {
  const { language, wanted, lines } = props;
  const said = worklistWords(language);
  const approves = lines.some(props.mayApprove);
  return (
    <>
      {props.wrong.length > 0 && <ErrorSummary title={said.refused} errors={props.wrong} />}
      {props.justApproved !== undefined && <Note kind="ok" role="status" title={said.approved(props.justApproved)} />}
      <PageHead title={said.queue} under={said.queueUnder} />
      <DoorsOf counts={props.counts} wanted={wanted} path={paths.queue()} language={language} withReady />
      <Filters {...props} approves={approves} />
      {lines.length === 0 ? (
        <Empty title={said.noneBehind} next={said.noneBehindNext} />
      ) : (
        <QueueTable
          lines={lines}
          language={language}
          notes={props.notes}
          showUnit={props.units.length > 1 && !wanted.unit}
          ticking={{
            form: approval,
            may: props.mayApprove,
            ticked: (line) => props.ticked.has(tickOf(line.code, line.seq)),
          }}
        />
      )}
      {approves && (
        <Form id={approval} action={addressOf(paths.queue(), wanted)} k={props.k}>
          {null}
        </Form>
      )}
      <Pagination
        previous={
          wanted.after && { href: addressOf(paths.queue(), { ...wanted, after: undefined }), text: said.firstPage }
        }
        next={props.next === undefined ? undefined : { href: props.next, text: said.nextPage }}
        language={language}
      />
    </>
  );
}

const approval = 'duyet-theo-lo';

function Filters(props: QueuePageProps & { approves: boolean }): JSX.Element {
  const { language, wanted } = props;
  const said = worklistWords(language);
  const next = nextWords(language);
  return (
    <Filter
      action={paths.queue()}
      submit={said.filter}
      label={said.filterLabel}
      end={
        props.approves && (
          <Button keys="F9" icon="check" form={approval}>
            {said.approveTicked}
          </Button>
        )
      }
    >
      <Select
        name="viec"
        label={said.act}
        value={wanted.act ?? ''}
        options={[
          { value: '', text: said.everyAct },
          ...props.acts.map((act) => ({ value: act, text: next[act as keyof typeof next] ?? act })),
        ]}
      />
      {props.units.length > 1 && (
        <Select
          name="don-vi"
          label={said.unit}
          value={wanted.unit ?? ''}
          options={[
            { value: '', text: said.everyUnit },
            ...props.units.map(({ key, name }) => ({ value: key, text: name })),
          ]}
        />
      )}
      <Select
        name="thu-tuc"
        label={said.procedure}
        value={wanted.procedure ?? ''}
        options={[
          { value: '', text: said.everyProcedure },
          ...props.procedures.map(({ key, name }) => ({ value: key, text: name })),
        ]}
      />
      <Select
        name="giu"
        label={said.holder}
        value={wanted.mine ? 'toi' : ''}
        options={[
          { value: '', text: said.everybody },
          { value: 'toi', text: said.mine },
        ]}
      />
      {wanted.door && <Hidden name="han" value={doorKey(wanted.door)} />}
    </Filter>
  );
}
