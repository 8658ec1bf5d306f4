import type { JSX } from 'preact';
import {
  Button,
  ButtonRow,
  ErrorSummary,
  Form,
  Link,
  ListFiles,
  linksTo,
  Note,
  PageHead,
  Select,
  Table,
  Tick,
} from '#design/index.ts';
import type { Refusal } from '#platform/deeds/index.ts';
import { newId } from '#platform/id/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatMoment } from '#platform/time/index.ts';
import type { PrintedCopy } from '../../documents/index.ts';
import { PrintedCopies, PrintList } from '../../documents/panels.tsx';
import { matterText, numberText } from '../certification.text.ts';
import { paths } from '../paths.ts';
import type { OpenedList } from './list.view.ts';
import { listWords } from './sign.text.ts';

export interface CertificationListProps extends OpenedList {
  readonly language: Language;
  /** Each print of the list as it went out. */
  readonly copies: readonly PrintedCopy[];
  readonly signatories: readonly { readonly accountId: string; readonly name: string }[];
  readonly wrong: readonly Refusal[];
  readonly chosen: string;
}

/** A list of numbers laid before the leader: printed, carried upstairs, and recorded when it comes back. */
export function CertificationListPage(props: CertificationListProps): JSX.Element {
  const { list, language, lines } = props;
  const said = listWords(language);
  return (
    <>
      {props.wrong.length > 0 && <ErrorSummary title={said.refused} errors={linksTo(props.wrong)} />}
      {list.signed_at && (
        <Note kind="ok" role="status" title={said.signed(props.signerName, formatMoment(list.signed_at))} />
      )}
      <PageHead
        title={said.title(list.number)}
        under={said.under(props.unit.name, formatMoment(list.made_at), lines.length)}
      >
        <PrintList path={paths.listPaper(list.id)} keys="F8">
          {props.copies.length > 0 ? said.printAgain : said.print}
        </PrintList>
      </PageHead>
      <ListFiles language={language} of={paths.list(list.id)} />
      {list.signed_at ? <Lines {...props} /> : <Record {...props} />}
      <PrintedCopies path={paths.listPaper(list.id)} copies={props.copies} language={language} />
      <p class="govuk-body">
        <Link href={paths.laneOf(props.unit.key)}>{said.back}</Link>
      </p>
    </>
  );
}

function Record(props: CertificationListProps): JSX.Element {
  const said = listWords(props.language);
  return (
    <Form action={paths.list(props.list.id)} k={newId()}>
      <div>
        <p class="govuk-body mc-small">{said.recordHint}</p>
        <Select
          name="signatory"
          id="signatory"
          label={said.signatory}
          value={props.chosen}
          autofocus
          error={props.wrong.find(({ field }) => field === 'signatory')?.text}
          options={[
            { value: '', text: said.choose },
            ...props.signatories.map(({ accountId, name }) => ({ value: accountId, text: name })),
          ]}
        />
        <ButtonRow>
          <Button keys="F9">{said.record}</Button>
        </ButtonRow>
      </div>
      <div class="mc-gap">
        <Lines {...props} />
      </div>
    </Form>
  );
}

function Lines({ list, lines, language }: CertificationListProps): JSX.Element {
  const said = listWords(language);
  const open = !list.signed_at;
  return (
    <Table
      caption={said.title(list.number)}
      scroll={said.title(list.number)}
      dense
      stack
      columns={[
        ...(open ? [{ head: said.ticked }] : []),
        { head: said.number, nowrap: true, header: true },
        { head: said.matter },
        { head: said.paper },
        { head: said.copies, numeric: true },
        { head: said.who },
      ]}
      rows={lines.map((line) => [
        ...(open
          ? [<Tick key="tick" name="lines" value={line.id} label={said.tick(numberText(line, language))} checked />]
          : []),
        numberText(line, language),
        matterText(line.matter, language),
        line.paper,
        String(line.copies),
        line.requester,
      ])}
    />
  );
}
