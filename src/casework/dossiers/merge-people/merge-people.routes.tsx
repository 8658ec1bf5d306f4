import { Type } from 'typebox';
import { accountNames } from '#foundations/access/index.ts';
import { perform, type Refusal, refusals } from '#platform/deeds/index.ts';
import { type HouseRoute, route, type Visit } from '#platform/house/index.ts';
import { type Answer, page, redirect } from '#platform/http/index.ts';
import { newId } from '#platform/id/index.ts';
import { unveil, veil } from '#platform/secrets/index.ts';
import { findParties, mergePeople, mergeReasonText, partPeople, standingMerges } from '../../parties/index.ts';
import { paths } from '../paths.ts';
import { MergePeoplePage, type MergePeopleProps } from './merge-people.page.tsx';
import { dossiersOf } from './merge-people.store.ts';
import { mergePeopleWords } from './merge-people.text.ts';

// The register is the whole district's: who receives at any counter looks people up in it, and keeps it in order.
const needs = 'dossier.receive';
const key = Type.String({ minLength: 10, maxLength: 60 });
const text = (maxLength: number) => Type.Optional(Type.String({ maxLength }));

/** `/can-bo/gop-nguoi`: two records of one person led together, and parted again. */
export const mergePeopleRoutes: HouseRoute[] = [
  route({
    method: 'GET',
    path: paths.mergePeople(),
    needs,
    query: Type.Object({
      hoi: text(1000),
      vua: Type.Optional(Type.Union([Type.Literal('gop'), Type.Literal('tach')])),
    }),
    async handle(ask) {
      const { hoi, vua } = ask.query;
      return show(ask, (hoi && (await unveil(ask.house.db, purpose, hoi))) || '', { just: vua });
    },
  }),
  route({
    method: 'POST',
    path: paths.findTwice(),
    needs,
    onlyAsks: true,
    body: Type.Object({ key, who: text(100) }),
    handle: (ask) => show(ask, ask.body.who ?? '', {}),
  }),
  route({
    method: 'POST',
    path: paths.mergePeople(),
    needs,
    body: Type.Object({ key, who: text(100), kept: text(60), gone: text(60), sure: text(5), reason: text(500) }),
    async handle(ask) {
      const { who = '', kept = '', gone = '', sure, reason = '' } = ask.body;
      const asked = { keptId: idOf(kept), goneId: idOf(gone), sure: sure === 'yes', reason: reason.trim() };
      const asking = { actor: ask.actor, now: ask.now, key: ask.body.key, body: { act: 'gop-nguoi', ...asked } };
      const done = await perform(ask.house.db, asking, (deed) => mergePeople(deed, asked));
      if (done.ok) return redirect(await back(ask, who, { vua: 'gop' }));
      const wrong = refusals(done.reasons, mergeReasonText, ask.language);
      return show(ask, who, { wrong, typed: { kept, gone, sure, reason } });
    },
  }),
  route({
    method: 'POST',
    path: paths.partPeople(':id'),
    needs,
    params: Type.Object({ id: Type.String({ format: 'uuid' }) }),
    body: Type.Object({ key, who: text(100), why: text(500) }),
    async handle(ask) {
      const { who = '', why = '' } = ask.body;
      const asked = { id: ask.params.id, why: why.trim() };
      const asking = { actor: ask.actor, now: ask.now, key: ask.body.key, body: { act: 'tach-nguoi', ...asked } };
      const done = await perform(ask.house.db, asking, (deed) => partPeople(deed, asked));
      if (done.ok) return redirect(await back(ask, who, { vua: 'tach' }));
      const wrong = refusals(done.reasons, mergeReasonText, ask.language);
      return show(ask, who, {
        wrong: wrong.map((one) => (one.field ? { ...one, field: `why-${asked.id}` } : one)),
      });
    },
  }),
];

/** What is asked again when the browser comes back stands in the address under a veil. */
const purpose = 'merge-people';

const back = async ({ house }: Visit, who: string, said: Readonly<Record<string, string>> = {}): Promise<string> =>
  paths.mergePeople({ ...(who ? { hoi: await veil(house.db, purpose, who) } : {}), ...said });

const idOf = (typed: string): string => (/^[0-9a-f-]{36}$/.test(typed) ? typed : '');

/** Merges that stand, as many as are looked over at once. */
const mostStanding = 20;

interface Shown {
  readonly just?: MergePeopleProps['just'];
  readonly wrong?: readonly Refusal[];
  readonly typed?: MergePeopleProps['typed'];
}

async function show(ask: Visit, find: string, { just, wrong = [], typed = {} }: Shown): Promise<Answer> {
  const { db } = ask.house;
  const { language } = ask;
  const [found, standing] = await Promise.all([
    find ? findParties(db, find) : undefined,
    standingMerges(db, mostStanding),
  ]);
  const names = await accountNames(
    db,
    standing.map(({ merged_by }) => merged_by),
  );
  const props = {
    ...{ language, find, found, just, wrong, typed, k: newId() },
    dossiers: await dossiersOf(
      db,
      (found ?? []).map(({ id }) => id),
    ),
    standing: standing.map((one) => ({ ...one, by: names.get(one.merged_by) ?? '' })),
  };
  return page({
    title: mergePeopleWords(language).title,
    place: 'receive',
    status: wrong.length > 0 ? 422 : 200,
    again: find ? await back(ask, find) : undefined,
    body: <MergePeoplePage {...props} />,
  });
}
