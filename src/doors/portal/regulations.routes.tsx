import type { JSX } from 'preact';
import { type Regulations, regulationsOn } from '#casework/documents/index.ts';
import { Empty, Heading, Note, Section } from '#design/index.ts';
import { type HouseRoute, route } from '#platform/house/index.ts';
import { page } from '#platform/http/index.ts';
import type { Language } from '#platform/text/index.ts';
import { dayOf, formatDay } from '#platform/time/index.ts';
import { portalPaths } from './paths.ts';
import { regulationsWords } from './regulations.text.ts';
import { aboveSections } from './sections.ts';

/** `/cong-khai/quy-che`: how the counter works, as a document. */
export const regulationsRoutes: HouseRoute[] = [
  route({
    method: 'GET',
    path: portalPaths.regulations(),
    needs: 'public',
    async handle(ask) {
      const { house, language, now } = ask;
      const said = regulationsWords(language);
      const found = await regulationsOn(house.db, dayOf(now));
      return page({
        title: said.title,
        place: 'public',
        trail: [aboveSections(ask)],
        body: found ? (
          <RegulationsPage regulations={found} language={language} />
        ) : (
          <>
            <Heading size="xl">{said.title}</Heading>
            <Empty title={said.none} next={said.noneNext} />
          </>
        ),
      });
    },
  }),
];

function RegulationsPage(props: { readonly regulations: Regulations; readonly language: Language }): JSX.Element {
  const { title, decision, from, articles } = props.regulations;
  const said = regulationsWords(props.language);
  const lead = [...(decision ? [said.issued(decision)] : []), said.since(formatDay(from))].join(' ');
  return (
    <>
      <Heading size="xl" lead={lead}>
        <span lang="vi">{title}</span>
      </Heading>
      {!decision && (
        <Note kind="warn" icon="info">
          {said.undecided}
        </Note>
      )}
      <div lang="vi">
        {articles.map((article) => (
          <Section key={article.title} title={article.title}>
            {article.text.map((paragraph) => (
              <p key={paragraph} class="govuk-body">
                {paragraph}
              </p>
            ))}
          </Section>
        ))}
      </div>
    </>
  );
}
