import type { JSX } from 'preact';
import { Button, Form, Hidden, Link, Section, Table } from '#design/index.ts';
import { newId } from '#platform/id/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatMoment } from '#platform/time/index.ts';
import type { Paper } from '../../documents/index.ts';
import type { LineOfVisit } from '../lane.store.ts';
import { paths } from '../paths.ts';
import type { Correction } from './correct.store.ts';
import { correctWords } from './correct.text.ts';

interface NotesProps {
  readonly language: Language;
  readonly line: LineOfVisit;
  readonly corrections: readonly Correction[];
  readonly prints: ReadonlyMap<string, readonly Paper[]>;
}

/** The note of each correction, to be printed, signed and bound with the book, and its prints as they went out. */
export function Notes({ language, line, corrections, prints }: NotesProps): JSX.Element {
  const said = correctWords(language);
  const printsOf = (one: Correction): readonly Paper[] => prints.get(one.id) ?? [];
  return (
    <Section title={said.notes} size="m">
      <Table
        caption={said.notes}
        scroll={said.notes}
        dense
        columns={[{ head: said.order, header: true, numeric: true }, { head: said.press }, { head: said.printed }]}
        rows={corrections.map((one) => [
          String(one.position),
          <Form key="press" action={paths.printCorrection(line.id)} k={newId()}>
            <Hidden name="lan" value={String(one.position)} />
            <Button kind="secondary" small icon="print" label={said.printNth(one.position, printsOf(one).length > 0)}>
              {printsOf(one).length > 0 ? said.printAgain : said.print}
            </Button>
          </Form>,
          <Printed key="printed" {...{ language, line, one }} papers={printsOf(one)} />,
        ])}
      />
    </Section>
  );
}

interface PrintedProps extends Pick<NotesProps, 'language' | 'line'> {
  readonly one: Correction;
  readonly papers: readonly Paper[];
}

function Printed({ language, line, one, papers }: PrintedProps): JSX.Element {
  const said = correctWords(language);
  if (papers.length === 0) return <>{said.never}</>;
  return (
    <>
      {papers.map(({ copy, printed_at }) => (
        <div key={copy}>
          <Link href={paths.correctionPaper(line.id, one.position, copy)}>
            {copy === 0 ? said.firstPrint : said.reprint(copy)}
          </Link>
          {`, ${formatMoment(printed_at)}`}
        </div>
      ))}
    </>
  );
}
