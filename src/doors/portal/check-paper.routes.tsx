import { Type } from 'typebox';
import { papersByCheck, readCheck } from '#casework/documents/index.ts';
import { type HouseRoute, route } from '#platform/house/index.ts';
import { page } from '#platform/http/index.ts';
import { CheckPaperPage } from './check-paper.page.tsx';
import { checkPaperWords } from './check-paper.text.ts';
import { portalPaths } from './paths.ts';
import { aboveSections } from './sections.ts';

/** `/kiem-tra-giay?ma=…`: was this very paper issued? The code says nothing of whom it is about, nor does the answer. */
export const checkPaperRoutes: HouseRoute[] = [
  route({
    method: 'GET',
    path: portalPaths.checkPaper(),
    needs: 'public',
    perMinute: 30,
    query: Type.Object({ ma: Type.Optional(Type.String({ maxLength: 200 })) }),
    async handle(ask) {
      const { house, language, query } = ask;
      const said = checkPaperWords(language);
      const typed = (query.ma ?? '').trim();
      const check = readCheck(typed);
      const papers = check ? await papersByCheck(house.db, check) : [];
      const missed = check ? said.unknown : said.misread;
      const wrong = typed !== '' && papers.length === 0 ? missed : undefined;
      return page({
        title: said.title,
        place: 'public',
        trail: [aboveSections(ask)],
        status: wrong ? 422 : 200,
        body: <CheckPaperPage language={language} typed={typed} papers={papers} wrong={wrong} />,
      });
    },
  }),
];
