import { Type } from 'typebox';
import { publicPart } from '#casework/dossiers/index.ts';
import { type HouseRoute, route } from '#platform/house/index.ts';
import { type Answer, json, missing } from '#platform/http/index.ts';
import { dossierAnswer } from './answers.ts';

/** What a code alone opens, for programs: step, office and dates. */
export const dossierApiRoutes: HouseRoute[] = [
  route({
    method: 'GET',
    path: '/api/v1/dossiers/:code',
    needs: 'public',
    perMinute: 120,
    params: Type.Object({ code: Type.String({ maxLength: 100, examples: ['000.00.29.H18-190218-0006'] }) }),
    api: { summary: 'Where a dossier is: step, office and dates, nothing personal', answers: dossierAnswer },
    async handle({ house, params }): Promise<Answer> {
      const part = await publicPart(house.db, params.code);
      return part ? json(part) : missing;
    },
  }),
];
