import { Type } from 'typebox';
import { accountNames } from '#foundations/access/index.ts';
import { unitById } from '#foundations/organisations/index.ts';
import { may } from '#platform/actor/index.ts';
import { perform, type Refusal, refusals } from '#platform/deeds/index.ts';
import { type Visit as Ask, type HouseRoute, route } from '#platform/house/index.ts';
import { type Answer, missing, page, redirect } from '#platform/http/index.ts';
import { noteReading } from '#platform/reading/index.ts';
import { numberText } from '../certification.text.ts';
import { laneWords } from '../enter/enter.text.ts';
import { lineById } from '../lane.store.ts';
import { paths } from '../paths.ts';
import { correctLine } from './correct.act.ts';
import { CorrectPage } from './correct.page.tsx';
import type { TypedCorrection } from './correct.rules.ts';
import { correctionsOf } from './correct.store.ts';
import { correctionReasonText, correctWords } from './correct.text.ts';
import { notePrints } from './note-paper.routes.ts';

const params = Type.Object({ id: Type.String({ pattern: '^[0-9a-f-]{36}$' }) });
const text = (maxLength: number) => Type.Optional(Type.String({ maxLength }));

/** A line of a certification book corrected, `/can-bo/chung-thuc/so-chung-thuc/{line}/dinh-chinh`. */
export const correctRoutes: HouseRoute[] = [
  route({
    method: 'GET',
    path: paths.correct(':id'),
    needs: 'certification.read',
    params,
    query: Type.Object({ vua: Type.Optional(Type.Literal('ghi')) }),
    handle: (ask) => show(ask, ask.params.id, { done: ask.query.vua === 'ghi' }),
  }),
  route({
    method: 'POST',
    path: paths.correct(':id'),
    needs: 'certification.enter',
    params,
    body: Type.Object({
      key: Type.String({ minLength: 10, maxLength: 60 }),
      requester: text(400),
      paper: text(400),
      pages: text(10),
      reason: text(1000),
    }),
    async handle(ask) {
      const { id } = ask.params;
      const { key, requester = '', paper = '', pages = '', reason = '' } = ask.body;
      const typed = { requester, paper, pages, reason };
      const asking = { actor: ask.actor, now: ask.now, key, body: { id, ...typed } };
      const done = await perform(ask.house.db, asking, (deed) => correctLine(deed, id, typed));
      if (done.ok) return redirect(`${paths.correct(id)}?vua=ghi`);
      return show(ask, id, { typed, wrong: refusals(done.reasons, correctionReasonText, ask.language) });
    },
  }),
];

interface Shown {
  readonly typed?: TypedCorrection;
  readonly wrong?: readonly Refusal[];
  readonly done?: boolean;
}

async function show(ask: Ask, id: string, { typed, wrong = [], done = false }: Shown): Promise<Answer> {
  const { actor, language, now: at } = ask;
  const { db } = ask.house;
  const line = await lineById(db, id);
  const unit = line && (await unitById(db, line.unit_id));
  if (!line || !unit || !may(actor, 'certification.read', { unitIds: [unit.id] }).ok) return missing;
  const corrections = await correctionsOf(db, id);
  const [names, prints] = await Promise.all([
    accountNames(
      db,
      corrections.flatMap(({ corrected_by }) => corrected_by ?? []),
    ),
    notePrints(ask, corrections),
    noteReading(db, { actor, subjectKind: 'certification-visit', subjectId: line.visit_id, purpose: 'view', at }),
  ]);
  const { requester, paper, pages } = line;
  return page({
    title: correctWords(language).title(numberText(line, language)),
    place: 'certification',
    status: wrong.length > 0 ? 422 : 200,
    again: wrong.length > 0 ? paths.correct(id) : undefined,
    trail: [{ text: laneWords(language).title, href: paths.laneOf(unit.key) }],
    body: (
      <CorrectPage
        {...{ language, line, corrections, prints, names, wrong, done }}
        works={may(actor, 'certification.enter', { unitIds: [unit.id] }).ok}
        typed={typed ?? { requester, paper, pages: String(pages), reason: '' }}
      />
    ),
  });
}
