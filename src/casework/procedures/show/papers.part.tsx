import type { JSX } from 'preact';
import { Empty, Link, Section, Table } from '#design/index.ts';
import type { Language } from '#platform/text/index.ts';
import { paths } from '../paths.ts';
import { concerns } from '../versions/limits.rules.ts';
import type { Paper } from '../versions/version.ts';
import { Original } from './original.tsx';
import { procedureWords } from './procedure.text.ts';
import type { Showing } from './showing.ts';

/** What to bring in the case shown, with how many of each. */
export const Papers = ({ shown, language }: { shown: Showing; language: Language }): JSX.Element => {
  const said = procedureWords(language);
  const papers = shown.version.papers.filter((paper) => concerns(paper, shown.case.key));
  return (
    <Section title={said.papers} id="giay-to">
      <Cases shown={shown} language={language} />
      {papers.length > 0 && <p class="govuk-body">{said.sets(shown.version.sets)}</p>}
      <Table
        caption={said.papers}
        stack
        columns={[{ head: said.paper }, { head: said.original, numeric: true }, { head: said.copy, numeric: true }]}
        rows={papers.map((paper) => [
          <PaperName key={paper.key} paper={paper} language={language} />,
          originals(paper, language),
          paper.copy > 0 ? String(paper.copy) : said.none,
        ])}
        empty={<Empty icon="docs" title={said.noPapers} next={said.askCounter} />}
      />
    </Section>
  );
};

const Cases = ({ shown, language }: { shown: Showing; language: Language }) => {
  const { version, room } = shown;
  if (version.cases.length < 2) return null;
  const said = procedureWords(language);
  return (
    <nav aria-label={said.caseNav}>
      <p class="govuk-body">{said.caseNav}</p>
      <ul class="mc-cases">
        {version.cases.map(({ key, name }) => (
          <li key={key}>
            {key === shown.case.key ? (
              <b aria-current="true">
                <Original language={language}>{name}</Original> <span class="mc-muted">({said.caseNow})</span>
              </b>
            ) : (
              <Link
                href={`${paths.procedure(version.key, { case: key, ...(room ? { room: room.unit.key } : {}) })}#giay-to`}
              >
                <Original language={language}>{name}</Original>
              </Link>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
};

const PaperName = ({ paper, language }: { paper: Paper; language: Language }) => {
  const said = procedureWords(language);
  // Many notes say "nếu có" in more words.
  const isSaid = paper.note.toLowerCase().startsWith('nếu');
  const hints = [
    ...(paper.required || isSaid ? [] : [said.ifAny]),
    ...(paper.note ? [paper.note] : []),
    ...(paper.form ? [`${said.form}: ${paper.form}`] : []),
  ];
  return (
    <>
      <b>
        <Original language={language}>{paper.name}</Original>
      </b>
      {hints.length > 0 && (
        <>
          <br />
          <span class="mc-muted mc-small">{hints.join(' · ')}</span>
        </>
      )}
    </>
  );
};

function originals(paper: Paper, language: Language): string {
  const said = procedureWords(language);
  if (!paper.show) return paper.original > 0 ? String(paper.original) : said.none;
  return paper.original > 0 ? said.showToo(String(paper.original)) : said.show;
}
