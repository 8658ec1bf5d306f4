import type { JSX } from 'preact';
import {
  Button,
  Empty,
  ErrorSummary,
  Filter,
  Form,
  Hidden,
  ListFiles,
  Note,
  PageHead,
  Pagination,
  Select,
} from '#design/index.ts';
import type { Language } from '#platform/text/index.ts';
import { assignManyWords } from '../assign/assign-many.text.ts';
import { paths } from '../paths.ts';
import { JustPressed } from '../undo-many/undo-many.part.tsx';
import type { Pressed } from '../undo-many/undo-many.view.ts';
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
  /** Codes of those that the head opens before approving them. */
  readonly toOpen: ReadonlySet<string>;
  /** What was ticked in a form that was refused, or all of the page that was asked to be. */
  readonly ticked: ReadonlySet<string>;
  readonly wrong: readonly { readonly text: string }[];
  readonly justApproved: number | undefined;
  /** What was approved at one press and can be taken back. */
  readonly pressed: Pressed;
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
      <JustPressed pressed={props.pressed} {...{ language, wanted }} />
      <PageHead title={said.queue} under={said.queueUnder}>
        {props.acts.includes('assign') && (
          <Button kind="secondary" href={paths.assignMany()} keys="F6">
            {assignManyWords(language).title}
          </Button>
        )}
      </PageHead>
      <DoorsOf counts={props.counts} wanted={wanted} path={paths.queue()} language={language} withReady />
      <Filters {...props} approves={approves} />
      <ListFiles language={language} of={addressOf(paths.queue(), { ...wanted, after: undefined })} />
      {lines.length === 0 ? <NothingWaits wanted={wanted} said={said} /> : <Lines {...props} />}
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

/** What is narrowed can be widened; a queue that is empty as a whole is good news. */
const NothingWaits = ({ wanted, said }: { wanted: Wanted; said: ReturnType<typeof worklistWords> }): JSX.Element =>
  addressOf(paths.queue(), wanted) === paths.queue() ? (
    <Empty title={said.noneWaiting} next={said.noneWaitingNext} />
  ) : (
    <Empty title={said.noneBehind} next={said.noneBehindNext} />
  );

const approval = 'duyet-theo-lo';

const Lines = ({ lines, language, notes, units, wanted, mayApprove, ticked, toOpen }: QueuePageProps): JSX.Element => (
  <QueueTable
    lines={lines}
    language={language}
    notes={notes}
    toOpen={toOpen}
    showUnit={units.length > 1 && !wanted.unit}
    ticking={{ form: approval, may: mayApprove, ticked: (line) => ticked.has(tickOf(line.code, line.seq)) }}
  />
);

/** The same lines, each that may be approved ticked: a link, so that it needs no program in the browser. */
const withAll = (address: string): string => `${address}${address.includes('?') ? '&' : '?'}het=1`;

function Filters(props: QueuePageProps & { approves: boolean }): JSX.Element {
  const { language, wanted } = props;
  const said = worklistWords(language);
  const approve = (
    <>
      <Button kind="secondary" href={withAll(addressOf(paths.queue(), wanted))}>
        {said.tickAll}
      </Button>
      <Button keys="F9" icon="check" form={approval}>
        {said.approveTicked}
      </Button>
    </>
  );
  return (
    <Filter action={paths.queue()} submit={said.filter} label={said.filterLabel} end={props.approves && approve}>
      {narrowings(props).map((one) => (
        <Narrow key={one.name} {...one} />
      ))}
      {wanted.door && <Hidden name="han" value={doorKey(wanted.door)} />}
    </Filter>
  );
}

/** By what the queues may be narrowed; by office only for who works for several. */
function narrowings({ language, wanted, acts, units, procedures }: QueuePageProps): NarrowProps[] {
  const said = worklistWords(language);
  const next = nextWords(language);
  const works = acts.map((act) => ({ key: act, name: next[act as keyof typeof next] ?? act }));
  const mine = [{ key: 'toi', name: said.mine }];
  const byOffice = { name: 'don-vi', label: said.unit, value: wanted.unit, all: said.everyUnit, among: units };
  return [
    { name: 'viec', label: said.act, value: wanted.act, all: said.everyAct, among: works },
    ...(units.length > 1 ? [byOffice] : []),
    { name: 'thu-tuc', label: said.procedure, value: wanted.procedure, all: said.everyProcedure, among: procedures },
    { name: 'giu', label: said.holder, value: wanted.mine ? 'toi' : undefined, all: said.everybody, among: mine },
  ];
}

interface NarrowProps {
  readonly name: string;
  readonly label: string;
  readonly value: string | undefined;
  /** What is chosen when it narrows nothing. */
  readonly all: string;
  readonly among: readonly { readonly key: string; readonly name: string }[];
}

const Narrow = ({ name, label, value = '', all, among }: NarrowProps): JSX.Element => (
  <Select
    name={name}
    label={label}
    value={value}
    options={[{ value: '', text: all }, ...among.map((one) => ({ value: one.key, text: one.name }))]}
  />
);
