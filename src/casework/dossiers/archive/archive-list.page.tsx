import type { JSX } from 'preact';
import {
  Button,
  ButtonRow,
  Code,
  type Content,
  ErrorSummary,
  Form,
  Link,
  linksTo,
  Note,
  PageHead,
  Section,
  Table,
  TakeAway,
} from '#design/index.ts';
import type { Refusal } from '#platform/deeds/index.ts';
import { newId } from '#platform/id/index.ts';
import type { Language } from '#platform/text/index.ts';
import { dayOf, formatDay, formatMoment } from '#platform/time/index.ts';
import type { PrintedCopy } from '../../documents/index.ts';
import { PrintedCopies, PrintList } from '../../documents/panels.tsx';
import { paths } from '../paths.ts';
import { TakeListBack } from '../view/take-list-back.part.tsx';
import { archiveWords, retentionText } from './archive.text.ts';
import type { ArchiveSeen } from './archive.view.ts';

export interface ArchiveListPageProps {
  readonly language: Language;
  readonly seen: ArchiveSeen;
  readonly copies: readonly PrintedCopy[];
  readonly just: string | undefined;
  readonly wrong: readonly Refusal[];
  readonly typed: string;
}

/** One archive list: its folders, who has them, and until it is accepted the way back. */
export function ArchiveListPage(props: ArchiveListPageProps): JSX.Element {
  const { language, seen, just, wrong } = props;
  const said = archiveWords(language);
  const { list, unit, lines } = seen;
  const told = { giao: said.justHanded, nhan: said.justAccepted, 'thu-lai': said.justTakenBack }[just ?? ''];
  return (
    <>
      {wrong.length > 0 && <ErrorSummary title={said.refused} errors={linksTo(wrong)} />}
      {told && <Note kind="ok" role="status" title={told} />}
      <PageHead
        title={said.list(String(list.number))}
        under={said.head(unit.name, list.year, lines.length, list.pages)}
      >
        <PrintList path={paths.archiveFile(list.id, 'pdf')}>{said.pdf}</PrintList>
      </PageHead>
      <p class="govuk-body">{standingOf(seen, language)}</p>
      {seen.accepts && (
        <Form action={paths.acceptArchive(list.id)} k={newId()} label={said.accept}>
          <ButtonRow>
            <Button keys="F9">{said.accept}</Button>
          </ButtonRow>
        </Form>
      )}
      <Section title={said.listTitle} size="m">
        <Lines {...props} />
        <TakeAway language={language} forPaper={undefined} file={(format) => paths.archiveFile(list.id, format)} />
      </Section>
      <PrintedCopies path={paths.archiveFile(list.id, 'pdf')} copies={props.copies} language={language} />
      {seen.takesBack && (
        <TakeListBack action={paths.takeArchiveBack(list.id)} {...{ said, wrong, typed: props.typed }} />
      )}
    </>
  );
}

function standingOf({ list, hander, accepter }: ArchiveSeen, language: Language): string {
  const said = archiveWords(language);
  if (list.accepted_at) return said.accepted(accepter, formatMoment(list.accepted_at));
  if (list.taken_back_at) return said.takenBack(formatMoment(list.taken_back_at), list.taken_back_reason ?? '');
  return said.handed(hander, formatMoment(list.handed_at));
}

function Lines({ language, seen }: ArchiveListPageProps): JSX.Element {
  const said = archiveWords(language);
  return (
    <Table
      caption={said.listTitle}
      dense
      stack
      columns={[
        { head: said.order, numeric: true },
        { head: said.code, nowrap: true, header: true },
        { head: said.heading },
        { head: said.span, nowrap: true },
        { head: said.pages, numeric: true },
        { head: said.keep, nowrap: true },
        { head: said.box, nowrap: true },
      ]}
      rows={seen.lines.map((line): Content[] => [
        String(line.position),
        <Link key="code" href={paths.dossier(line.code)}>
          <Code value={line.code} />
        </Link>,
        <span key="heading" lang="vi">
          {`${line.subject}: ${line.owner_name}`}
        </span>,
        `${formatDay(dayOf(line.received_at))} – ${formatDay(dayOf(line.closed_at))}`,
        String(line.pages),
        retentionText(line.years, language),
        line.box,
      ])}
    />
  );
}
