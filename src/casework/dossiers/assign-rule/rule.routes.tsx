import { Type } from 'typebox';
import { perform, type Refusal, refusals } from '#platform/deeds/index.ts';
import { type HouseRoute, type NamedSheet, route, sheetRoutes, type Visit } from '#platform/house/index.ts';
import { type Answer, missing, page, redirect } from '#platform/http/index.ts';
import { refuse } from '#platform/result/index.ts';
import { sheetOf } from '#platform/spreadsheet/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { assignManyWords } from '../assign/assign-many.text.ts';
import { paths } from '../paths.ts';
import { bringRuleRoutes } from './bring.routes.ts';
import { RulePage } from './rule.page.tsx';
import type { Rule, RuleReason, TypedRule } from './rule.rules.ts';
import { ruleReasonText, ruleWords } from './rule.text.ts';
import { previewOf, ruleGround } from './rule.view.ts';
import { endRule, setRule } from './set.act.ts';
import type { Written } from './write.part.tsx';

const needs = 'dossier.assign';
const key = Type.String({ minLength: 10, maxLength: 60 });
const short = Type.Optional(Type.String({ maxLength: 300 }));
const blank: Written = { unit: '', work: '', commune: '', officer: '' };
const done = Type.Optional(Type.Union([Type.Literal('dat'), Type.Literal('thoi')]));

/** `/can-bo/quy-tac-phan-cong`: which officer has which work of one's offices; out and in as a file. */
export const ruleRoutes: HouseRoute[] = [
  route({
    method: 'GET',
    path: paths.assignmentRules(),
    needs,
    query: Type.Object({ xong: done }),
    handle: (ask) => show(ask, { typed: blank, done: ask.query.xong }),
  }),
  route({
    method: 'POST',
    path: paths.assignmentRules(),
    needs,
    body: Type.Object({
      ...{ key, unit: short, work: short, commune: short, officer: short },
      seen: Type.Optional(Type.String({ maxLength: 60_000 })),
    }),
    handle: write,
  }),
  route({
    method: 'POST',
    path: paths.endAssignmentRule(':id'),
    needs,
    params: Type.Object({ id: Type.String({ format: 'uuid' }) }),
    body: Type.Object({ key }),
    handle: end,
  }),
  ...sheetRoutes({ path: paths.assignmentRules(), needs, sheet }),
  ...bringRuleRoutes,
];

type Sent = Partial<Written> & { readonly key: string; readonly seen?: string };

async function write(ask: Visit<unknown, unknown, Sent>): Promise<Answer> {
  const ground = await ruleGround(ask);
  if (!ground) return missing;
  const { key, seen = '', ...sent } = ask.body;
  const typed: Written = { ...blank, ...sent };
  const asking = { actor: ask.actor, now: ask.now, key, body: ask.body };
  const set = await perform(ask.house.db, asking, async (deed) =>
    typed.officer === ''
      ? refuse<RuleReason>({ field: 'officer', reason: 'rule-officer-elsewhere' })
      : setRule(deed, typedRule(typed), { known: ground.known, seen: seen.split(' ') }),
  );
  if (set.ok) return redirect(`${paths.assignmentRules()}?xong=dat`);
  return show(ask, { typed, wrong: refusals(set.reasons, ruleReasonText, ask.language) });
}

/** `field:ho-tich` as the two columns of the file have it. */
function typedRule({ work, ...typed }: Written): TypedRule {
  const [kind, ...rest] = work.split(':');
  const named = rest.join(':');
  return { ...typed, field: kind === 'field' ? named : '', procedure: kind === 'procedure' ? named : '' };
}

async function end(ask: Visit<{ id: string }, unknown, { key: string }>): Promise<Answer> {
  const { id } = ask.params;
  const asking = { actor: ask.actor, now: ask.now, key: ask.body.key, body: { id } };
  const ended = await perform(ask.house.db, asking, (deed) => endRule(deed, id));
  if (ended.ok) return redirect(`${paths.assignmentRules()}?xong=thoi`);
  return show(ask, { typed: blank, wrong: refusals(ended.reasons, ruleReasonText, ask.language) });
}

interface Shown {
  readonly typed: Written;
  readonly wrong?: readonly Refusal[];
  readonly done?: 'dat' | 'thoi' | undefined;
}

async function show(ask: Visit, { typed, wrong = [], done }: Shown): Promise<Answer> {
  const ground = await ruleGround(ask);
  if (!ground) return missing;
  const { language } = ask;
  const preview = await previewOf(ask, ground);
  const just = done && (done === 'dat' ? 'written' : 'ended');
  return page({
    title: ruleWords(language).title,
    place: 'queue',
    status: wrong.length > 0 ? 422 : 200,
    again: wrong.length > 0 ? paths.assignmentRules() : undefined,
    trail: [{ text: assignManyWords(language).title, href: paths.assignMany() }],
    body: <RulePage {...{ language, ...ground, preview, typed, wrong, done: just }} />,
  });
}

async function sheet(ask: Visit): Promise<NamedSheet | undefined> {
  const ground = await ruleGround(ask);
  if (!ground) return undefined;
  const said = ruleWords(ask.language);
  const { rules, offices, fields, procedures, communes, officers, names } = ground;
  const made = sheetOf<Rule>({
    name: said.title,
    lines: rules,
    columns: [
      { head: said.office, width: 34, cell: ({ unitId }) => offices.find(({ id }) => id === unitId)?.name ?? '' },
      {
        head: said.field,
        width: 34,
        cell: ({ fieldKey }) => fields.find((one) => one.key === fieldKey)?.name ?? fieldKey ?? '',
      },
      { head: said.procedureKey, width: 34, cell: ({ procedureKey }) => procedureKey ?? '' },
      {
        head: said.procedure,
        width: 50,
        cell: ({ procedureKey }) => procedures.find((one) => one.key === procedureKey)?.name ?? '',
      },
      {
        head: said.commune,
        width: 26,
        cell: ({ communeId }) => communes.find(({ id }) => id === communeId)?.name ?? '',
      },
      {
        head: said.login,
        width: 22,
        cell: ({ unitId, officerId }) => officers.get(unitId)?.find((one) => one.accountId === officerId)?.login ?? '',
      },
      { head: said.officer, width: 26, cell: ({ officerId }) => names.get(officerId) ?? '' },
    ],
  });
  return { ...made, file: `quy-tac-phan-cong-${dayOf(ask.now)}` };
}
