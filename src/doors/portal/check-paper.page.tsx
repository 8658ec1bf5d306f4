import { Fragment, type JSX } from 'preact';
import { checkCode, formName, type Paper } from '#casework/documents/index.ts';
import { Button, ErrorSummary, type Fact, Facts, Field, Form, Heading, Note, Section } from '#design/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatMoment } from '#platform/time/index.ts';
import { checkPaperWords } from './check-paper.text.ts';
import { portalPaths } from './paths.ts';

interface Props {
  readonly language: Language;
  readonly typed: string;
  readonly papers: readonly Paper[];
  readonly wrong: string | undefined;
}

/** Whoever is handed a paper asks whether it is what was issued. */
export function CheckPaperPage({ language, typed, papers, wrong }: Props): JSX.Element {
  const said = checkPaperWords(language);
  return (
    <>
      {wrong && <ErrorSummary title={said.wrong} errors={[{ text: wrong, href: '#ma' }]} />}
      <Heading size="xl" lead={said.about}>
        {said.title}
      </Heading>
      {papers.length > 0 && (
        <Note kind="ok" title={said.found}>
          {said.compare}
        </Note>
      )}
      {papers.map((paper) => (
        <Section key={paper.id} title={formName(paper.form_set, paper.form, language)}>
          <Facts items={factsOf(paper, language)} />
        </Section>
      ))}
      <Form method="get" action={portalPaths.checkPaper()} label={said.title}>
        <Field
          name="ma"
          id="ma"
          label={said.code}
          hint={said.hint}
          value={typed}
          error={wrong}
          width={30}
          autocomplete="off"
          spellcheck={false}
          language={language}
        />
        <Button icon="search">{said.check}</Button>
      </Form>
    </>
  );
}

function factsOf(paper: Paper, language: Language) {
  const said = checkPaperWords(language);
  const facts: Fact[] = [
    { icon: 'list', term: said.number, value: paper.number || said.noNumber },
    { icon: 'print', term: said.printed, value: formatMoment(paper.printed_at) },
    { icon: 'docs', term: said.set, value: paper.form_set },
    { icon: 'doc', term: said.copy, value: paper.copy === 0 ? said.first : said.again(paper.copy) },
    { icon: 'shield', term: said.ownCode, value: paper.content_digest ? checkCode(paper.content_digest) : said.noCode },
    { icon: 'key', term: said.digest, value: <Wrapped digest={paper.digest} /> },
  ];
  return facts;
}

/** 64 letters without a blank: they may break after every eighth, and are copied without a break. */
const Wrapped = ({ digest }: { digest: string }): JSX.Element => (
  <>
    {(digest.match(/.{8}/g) ?? []).map((part, n) => (
      <Fragment key={n}>
        {n > 0 && <wbr />}
        {part}
      </Fragment>
    ))}
  </>
);
