import { DueAccount } from '#foundations/calendar/panels.tsx';
import { actorId } from '#platform/actor/index.ts';
import type { Refusal } from '#platform/deeds/index.ts';
import type { HouseRoute, Visit } from '#platform/house/index.ts';
import { route } from '#platform/house/index.ts';
import { type Answer, missing, page } from '#platform/http/index.ts';
import { noteReading } from '#platform/reading/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { processPicture } from '../../workflow/panels.tsx';
import { elementsBehind } from '../../workflow/rules.ts';
import { isWaiting } from '../dossier/dossier.store.ts';
import { leftUndone } from '../flow/flow.rules.ts';
import { paths } from '../paths.ts';
import { offeredOn } from '../templates/templates.ts';
import { togetherWith } from '../together/together.view.ts';
import { alikeTo } from '../trade-name/trade-name.view.ts';
import { accountOf } from './account.ts';
import { fieldId } from './act-form.part.tsx';
import { actsOf } from './acts.view.ts';
import { dossierParams, dossierQuery } from './dossier.form.ts';
import { DossierPage } from './dossier.page.tsx';
import { dossierWords } from './dossier.text.ts';
import { type Whole, wholeDossier } from './dossier.view.ts';
import { dueSeen } from './due.part.tsx';

export const dossierRoutes: HouseRoute[] = [
  route({
    method: 'GET',
    path: paths.dossier(':code'),
    needs: 'dossier.read',
    params: dossierParams,
    query: dossierQuery,
    handle: (ask) => showDossier(ask, ask.params.code, { justDone: ask.query.vua }),
  }),
];

export interface Showing {
  readonly justDone?: string | undefined;
  /** The act that was refused. */
  readonly act?: string | undefined;
  readonly refused?: readonly Refusal[];
  readonly typed?: Readonly<Record<string, unknown>>;
}

/** The dossier's page; after a refused act the same page again, with every reason and what was typed. */
export async function showDossier(
  ask: Visit,
  code: string,
  { justDone, act, refused = [], typed = {} }: Showing,
): Promise<Answer> {
  const whole = await wholeDossier(ask.house.db, ask.actor, code);
  if (!whole) return missing;
  const { actor, now, language } = ask;
  const reading = { subjectKind: 'dossier', subjectId: whole.dossier.id, purpose: 'settling' } as const;
  await noteReading(ask.house.db, { actor, at: now, ...reading });
  const wrong = refused.map(({ text, field }) => ({ text, ...(field ? { href: `#${fieldId(act, field)}` } : {}) }));
  const errors = new Map(refused.flatMap(({ text, field }) => (field ? [[field, text] as const] : [])));
  const account = accountOf(whole);
  const props = {
    whole,
    language,
    due: dueOf(whole, ask),
    wrong,
    errors,
    refused: act,
    typed,
    justDone,
    acts: await actsOf(ask, whole),
    templates: await offeredOn(ask),
    together: await togetherWith(ask.house.db, actor, whole.dossier),
    alike: await alikeTo(ask.house.db, whole),
    dropsInquiries: new Set(ownToday(whole.inquiries, ask)),
    account: account && <DueAccount account={account} language={language} now={now} />,
    picture: await pictureOf(ask, whole),
  };
  return page({
    title: `${whole.version.name}, ${code}`,
    place: 'day',
    trail: [{ text: dossierWords(language).day, href: paths.day() }],
    here: code,
    again: act ? paths.dossier(code) : undefined,
    status: refused.length > 0 ? 422 : 200,
    body: <DossierPage {...props} />,
  });
}

/** What this official wrote down today is theirs to drop. */
const ownToday = (inquiries: Whole['inquiries'], { actor, now }: Visit): string[] =>
  inquiries
    .filter(({ taken_by, asked_at }) => taken_by === actorId({ actor }) && dayOf(asked_at).equals(dayOf(now)))
    .map(({ id }) => id);

const dueOf = ({ dossier, supplements, pauses, calendar, recalled }: Whole, { now, language }: Visit) =>
  dueSeen(
    {
      due: dossier.promised_due,
      judgedBy: dossier.judged_by,
      readyAt: dossier.ready_at,
      // What was late when papers were asked for waits, and its clock stands for nobody.
      waiting: isWaiting(dossier.state) && pauses.some(({ ended }) => ended === null),
      ended: dossier.ended_at !== null,
      overdue: supplements.some((one) => one.overdue_at && !one.answered_at),
      anew: recalled.findLast((one) => one.new_day)?.new_day,
    },
    calendar,
    now,
    language,
  );

/** The process drawn, with what the dossier has passed and where it waits. */
const pictureOf = (ask: Visit, { dossier, graph, past }: Whole) =>
  processPicture(ask.house.db, {
    definitionId: dossier.definition_id,
    // What was done and then sent back is not behind it any more.
    done:
      dossier.run.tokens.length > 0
        ? elementsBehind(graph, dossier.run)
        : past.filter((task) => !leftUndone.has(task.outcome ?? '')).map((task) => task.element),
    now: past.filter((task) => !task.closed_at).map((task) => task.element),
    language: ask.language,
  });
