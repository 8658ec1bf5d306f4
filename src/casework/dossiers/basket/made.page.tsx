import type { JSX } from 'preact';
import {
  Button,
  Code,
  type Content,
  Form,
  Heading,
  Link,
  Note,
  PageHead,
  Panel,
  PrintButton,
  Signs,
  Sums,
  Table,
} from '#design/index.ts';
import type { Unit } from '#foundations/organisations/index.ts';
import { newId } from '#platform/id/index.ts';
import { formatDong } from '#platform/money/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatMoment } from '#platform/time/index.ts';
import { paths } from '../paths.ts';
import { shortDue } from '../worklist/worklist.text.ts';
import type { Basket, BasketLine } from './basket.store.ts';
import { basketWords } from './basket.text.ts';

export interface MadeProps {
  readonly language: Language;
  readonly basket: Basket;
  readonly counter: Unit | undefined;
  readonly by: string;
  readonly lines: readonly (BasketLine & {
    readonly procedure: string;
    readonly dong: bigint;
    readonly exempt: boolean;
  })[];
  readonly forPaper: boolean;
}

/** What came together: the list the person takes along beside the slip of each dossier. */
export function MadePage(props: MadeProps): JSX.Element {
  const { language, basket, lines, forPaper } = props;
  const said = basketWords(language);
  const byList = basket.kind === 'list';
  const title = byList ? said.byList : said.list;
  const who = (byList ? lines[0]?.submitter_name : lines[0]?.owner_name) ?? '';
  return (
    <>
      <PageHead
        title={title}
        under={[who, props.counter?.name, formatMoment(basket.made_at), props.by].filter(Boolean).join(' · ')}
      >
        {forPaper ? <PrintButton>{said.print}</PrintButton> : <Next {...props} />}
      </PageHead>
      {!forPaper && <Note kind="ok" role="status" title={said.done(lines.length)} />}
      <Table
        caption={title}
        dense
        stack
        scroll={title}
        columns={[
          { head: said.number },
          { head: said.code, header: true, nowrap: true },
          ...(byList ? [{ head: said.owner }] : []),
          { head: said.procedure },
          { head: said.due, nowrap: true },
          { head: said.fee, numeric: true },
          ...(forPaper ? [] : [{ head: said.slip, nowrap: true }]),
        ]}
        rows={lines.map((line, n) => row(line, n, props))}
      />
      <Sums items={[{ name: said.total, amount: formatDong(sumOf(lines)), total: true }]} />
      <Foot {...props} />
    </>
  );
}

const Next = ({ language, counter }: MadeProps): JSX.Element => (
  <Button href={paths.basketAt(counter?.key ?? '')} keys="F2">
    {basketWords(language).next}
  </Button>
);

/** On paper both sign; on screen the way to the paper. */
const Foot = (props: MadeProps): JSX.Element => {
  const { language, basket } = props;
  const said = basketWords(language);
  return props.forPaper ? (
    <>
      <Signs sides={[said.giver, said.taker]} how={said.sign} />
      {basket.kind === 'list' && <Stubs {...props} />}
    </>
  ) : (
    <p class="govuk-body">
      <Link href={`${paths.basketMade(basket.id)}?xem=in`}>{said.forPaper}</Link>
    </p>
  );
};

/** What each person of a list is given home: their code and their day. */
const Stubs = ({ language, basket, lines, counter }: MadeProps): JSX.Element => (
  <>
    <Heading size="s" level={2}>
      {basketWords(language).stub}
    </Heading>
    {lines.map((line) => (
      <Panel key={line.code} title={line.owner_name} note={line.procedure}>
        <p class="govuk-body">
          <Code value={line.code} /> · {basketWords(language).due}:{' '}
          {shortDue({ due: line.promised_due, judgedBy: line.judged_by }, basket.made_at, language)} · {counter?.name}
        </p>
      </Panel>
    ))}
  </>
);

const sumOf = (lines: MadeProps['lines']): bigint => lines.reduce((sum, { dong }) => sum + dong, 0n);

function row(line: MadeProps['lines'][number], n: number, { language, basket, forPaper }: MadeProps): Content[] {
  const said = basketWords(language);
  const cells: Content[] = [
    String(n + 1),
    <Link key="code" href={paths.dossier(line.code)}>
      <Code value={line.code} />
    </Link>,
    ...(basket.kind === 'list' ? [line.owner_name] : []),
    line.subject === line.procedure ? line.procedure : `${line.procedure}: ${line.subject}`,
    shortDue({ due: line.promised_due, judgedBy: line.judged_by }, basket.made_at, language),
    line.exempt ? `${formatDong(line.dong)} (${said.exempted})` : formatDong(line.dong),
  ];
  if (forPaper) return cells;
  return [
    ...cells,
    <Form key="slip" action={paths.print(line.code, '01')} k={newId()}>
      <Button kind="secondary" small icon="print" keys={n === 0 ? 'F8' : undefined}>
        {said.printSlip}
      </Button>
    </Form>,
  ];
}
