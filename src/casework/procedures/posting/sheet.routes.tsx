import { Type } from 'typebox';
import { Heading, Link, Note } from '#design/index.ts';
import { type HouseRoute, route } from '#platform/house/index.ts';
import { missing, page } from '#platform/http/index.ts';
import { dayOf, formatDay } from '#platform/time/index.ts';
import { currentVersion, versionById } from '../catalogue/register.ts';
import { paths } from '../paths.ts';
import { Original } from '../show/original.tsx';
import { sheetWords } from './posting.text.ts';

/** Where the QR of a sheet leads: is what hangs here still in force? */
export const sheetRoutes: HouseRoute[] = [
  route({
    method: 'GET',
    path: paths.sheet(':id'),
    needs: 'public',
    params: Type.Object({ id: Type.String({ pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' }) }),
    async handle({ house, language, now, params }) {
      const said = sheetWords(language);
      const version = await versionById(house.db, params.id);
      if (!version) return missing;
      const current = await currentVersion(house.db, version.key, dayOf(now));
      const fresh = current?.id === version.id;
      return page({
        title: said.title,
        place: 'procedures',
        body: (
          <>
            <Heading size="xl" lead={said.version(formatDay(version.validFrom))}>
              <Original language={language}>{version.name}</Original>
            </Heading>
            <Note kind={fresh ? 'ok' : 'warn'} title={fresh ? said.current : said.old}>
              {fresh ? null : current ? said.oldText(formatDay(current.validFrom)) : said.abolished}
            </Note>
            {current && (
              <p class="govuk-body">
                <Link href={paths.procedure(current.key)}>{said.see}</Link>
              </p>
            )}
          </>
        ),
      });
    },
  }),
];
