import type { JSX } from 'preact';
import { Button, Form, Link, Section, Table } from '#design/index.ts';
import { newId } from '#platform/id/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatMoment } from '#platform/time/index.ts';
import { copiesWords } from './copies.text.ts';
import type { PrintedCopy } from './list-paper.ts';

interface PrintProps {
  /** Where the paper is made and read. */
  readonly path: string;
  readonly children: string;
  readonly small?: boolean;
  /** In the cell of a table, among links. */
  readonly plain?: boolean;
  /** Which list, where several stand on a page. */
  readonly label?: string;
  readonly keys?: string;
}

/** The press that makes a list's paper, keeps it and opens it. */
export const PrintList = ({ path, children, small, plain, label, keys }: PrintProps): JSX.Element => (
  <Form action={path} k={newId()}>
    {plain ? (
      <button type="submit" class="mc-linklike govuk-link" aria-label={label}>
        {children}
      </button>
    ) : (
      <Button kind="secondary" icon="print" {...{ small, label, keys }}>
        {children}
      </Button>
    )}
  </Form>
);

interface CopiesProps {
  readonly path: string;
  readonly copies: readonly PrintedCopy[];
  readonly language: Language;
}

/** Each print of a list as it went out, with the code that proves it is the same; nothing while there is none. */
export function PrintedCopies({ path, copies, language }: CopiesProps): JSX.Element | null {
  if (copies.length === 0) return null;
  const said = copiesWords(language);
  return (
    <Section title={said.title} size="m" id="ban-in">
      <Table
        caption={said.title}
        dense
        stack
        columns={[
          { head: said.copy, header: true, nowrap: true },
          { head: said.at, nowrap: true },
          { head: said.by },
          { head: said.check, nowrap: true },
        ]}
        rows={copies.map(({ copy, at, by, check }) => [
          <Link key="copy" href={`${path}${path.includes('?') ? '&' : '?'}ban=${copy}`}>
            {copy === 0 ? said.first : said.again(copy)}
          </Link>,
          formatMoment(at),
          by,
          <code key="check">{check}</code>,
        ])}
      />
    </Section>
  );
}
