import type { JSX } from 'preact';
import {
  Button,
  ButtonRow,
  Code,
  Details,
  ErrorSummary,
  Field,
  Form,
  Hidden,
  Inline,
  Note,
  PageHead,
  Section,
  Table,
  Tag,
  TextArea,
} from '#design/index.ts';
import type { Refusal } from '#platform/deeds/index.ts';
import { newId } from '#platform/id/index.ts';
import type { Language } from '#platform/text/index.ts';
import { bundleWords } from '../hand-over/bundle.text.ts';
import { paths } from '../paths.ts';
import { belongsText, bundleListWords, deskWords } from './bundle.text.ts';
import { carriedText } from './carry.text.ts';
import type { Desk, Scanned } from './desk.view.ts';

export interface DeskPageProps {
  readonly language: Language;
  readonly desk: Desk;
  readonly scanned: Scanned;
  readonly wrong: readonly Refusal[];
  /** The list differs, and it is asked whether a difference list is to be written. */
  readonly confirms: boolean;
}

/** Folder by folder: one field that takes a code at each Enter, and says at once what does not belong. */
export function DeskPage(props: DeskPageProps): JSX.Element {
  const { language, desk, scanned, wrong } = props;
  const said = deskWords(language);
  const title = deskTitle(desk, language);
  const { found } = scanned.difference;
  return (
    <>
      {wrong.length > 0 && <ErrorSummary title={bundleListWords(language).refused} errors={wrong} />}
      {props.confirms && <Confirm {...props} />}
      <PageHead
        title={title}
        under={[
          `${desk.from.name} → ${desk.to.name}`,
          said.progress(found.length, desk.lines.length),
          desk.bundle ? carriedText(desk.bundle, language) : '',
        ]
          .filter(Boolean)
          .join(' · ')}
      />
      <Form action={paths.handOverDesk()} k={newId()} label={title}>
        <Which {...props} />
        <Hidden name="compared" value={props.confirms ? scanned.scans.join('\n') : ''} />
        <OneCode {...props} />
        <Strangers {...props} />
        <ButtonRow>
          <Button name="do" value="pass" keys="F9">
            {desk.side === 'give' ? said.send(found.length) : said.receive(found.length)}
          </Button>
          {!desk.bundle && <span class="mc-small">{desk.side === 'give' ? said.stays : said.waits}</span>}
        </ButtonRow>
        <Codes {...props} />
      </Form>
      <Lines {...props} />
    </>
  );
}

/** All codes of this desk, to paste, mend or delete. */
function Codes({ language, scanned }: DeskPageProps): JSX.Element {
  const said = deskWords(language);
  return (
    <Details summary={said.scans} open={false}>
      <TextArea name="scans" label={said.scansLabel} rows={8} value={scanned.scans.join('\n')} />
      <Button name="do" value="add" kind="secondary">
        {said.recount}
      </Button>
    </Details>
  );
}

/** `Quét để nhận phiếu số 4`, as the page and its trail say it. */
export function deskTitle({ bundle, side, from, to }: Desk, language: Language): string {
  const said = deskWords(language);
  if (bundle) return said.take(String(bundle.number));
  return side === 'give' ? said.give(to.name) : said.takeLoose(from.name);
}

/** The bundle in hand: its list, or the two offices it goes between. */
const Which = ({ desk }: DeskPageProps): JSX.Element =>
  desk.bundle ? (
    <Hidden name="phieu" value={desk.bundle.id} />
  ) : (
    <>
      <Hidden name="giao" value={desk.from.key} />
      <Hidden name="nhan" value={desk.to.key} />
      {desk.side === 'take' && <Hidden name="ben" value="nhan" />}
    </>
  );

const Confirm = ({ language, scanned }: DeskPageProps): JSX.Element => (
  <Note
    kind="warn"
    role="alert"
    title={deskWords(language).confirm(scanned.difference.missing.length, scanned.strangers.length)}
  />
);

/** Its button is the form's first: Enter presses it. What was just scanned is told at the field, which keeps the focus. */
function OneCode({ language, scanned, desk }: DeskPageProps): JSX.Element {
  const said = deskWords(language);
  const { last } = scanned;
  const told = last && sayLast(last, scanned, desk, language);
  return (
    <Inline>
      <Field
        name="ma"
        label={said.code}
        hint={told && !told.wrong ? <strong>{told.text}</strong> : said.hint}
        error={told?.wrong ? told.text : undefined}
        autofocus
        autocomplete="off"
        spellcheck={false}
      />
      <Button name="do" value="add" kind="secondary">
        {said.add}
      </Button>
    </Inline>
  );
}

function sayLast(
  last: NonNullable<Scanned['last']>,
  scanned: Scanned,
  desk: Desk,
  language: Language,
): { text: string; wrong: boolean } {
  const said = deskWords(language);
  if (last.twice) return { text: said.twice(last.code ?? last.scan), wrong: false };
  if (last.code) return { text: said.ok(last.code, scanned.difference.found.length, desk.lines.length), wrong: false };
  const stray = scanned.strangers.find(({ scan }) => scan === last.scan);
  const where = stray ? belongsText(stray.belongs, (id) => scanned.unitNames.get(id) ?? '', language) : '';
  return { text: `${last.scan}: ${where}`, wrong: true };
}

function Strangers({ language, scanned }: DeskPageProps): JSX.Element | null {
  if (scanned.strangers.length === 0) return null;
  return (
    <Note kind="warn" title={deskWords(language).strangers}>
      <ul class="govuk-list govuk-list--bullet">
        {scanned.strangers.map(({ scan, belongs }) => (
          <li key={scan}>
            <span class="mc-num">{scan}</span>:{' '}
            {belongsText(belongs, (id) => scanned.unitNames.get(id) ?? '', language)}
          </li>
        ))}
      </ul>
    </Note>
  );
}

/** What is not scanned yet stands first: that is what one looks for. */
function Lines({ language, desk, scanned }: DeskPageProps): JSX.Element {
  const said = deskWords(language);
  const head = bundleWords(language);
  const found = new Set(scanned.difference.found);
  const inOrder = desk.lines.toSorted((a, b) => Number(found.has(a.code)) - Number(found.has(b.code)));
  return (
    <Section title={said.progress(found.size, desk.lines.length)} size="m">
      <Table
        caption={head.sheet}
        dense
        stack
        columns={[
          { head: head.code, nowrap: true, header: true },
          { head: head.subject },
          { head: head.owner },
          { head: head.state, nowrap: true },
        ]}
        rows={inOrder.map((line) => [
          <Code key="code" value={line.code} />,
          <span key="subject" lang="vi">
            {line.subject}
          </span>,
          line.owner_name,
          found.has(line.code) ? (
            <Tag key="state" colour="green" icon="check">
              {said.scannedState}
            </Tag>
          ) : (
            <Tag key="state" colour="grey">
              {said.notScanned}
            </Tag>
          ),
        ])}
        empty={<p class="govuk-body">{said.nothing}</p>}
      />
    </Section>
  );
}
