import {
  type Asked,
  advance,
  apologise,
  approve,
  assign,
  changeCollection,
  decline,
  giveBackOriginals,
  handOver,
  keepOriginal,
  numberAndSeal,
  type Reception,
  receive,
  receiveBasket,
  remind,
  reportLate,
  requestSupplement,
  returnResult,
  shelve,
  sign,
  takeOver,
  withdraw,
} from '#casework/dossiers/index.ts';
import { currentVersion } from '#casework/procedures/index.ts';
import { requirementsOf } from '#casework/procedures/rules.ts';
import { staffByLogin } from '#foundations/access/index.ts';
import { unitByKey } from '#foundations/organisations/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import type { Result } from '#platform/result/index.ts';
import { dayOf, instantOf } from '#platform/time/index.ts';
import type { Doing } from './script.ts';

/** Does one scene through the act it names: the same function a route calls. */
export async function playScene(deed: Deed, code: string, scene: Doing): Promise<Result<unknown, unknown>> {
  const asked = { code, seq: null };
  switch (scene.do) {
    case 'receive':
      return playReceive(deed, scene);
    case 'receive-list':
      return playList(deed, scene);
    case 'hand-over':
      return handOver(deed, { codes: [code] });
    case 'take-over':
      return takeOver(deed, { codes: [code] });
    case 'assign':
      return assign(deed, asked, (await staffByLogin(deed.db, scene.officer))?.accountId ?? '');
    case 'advance':
      return advance(deed, asked, { role: scene.role, outcome: scene.outcome, note: scene.note ?? '' });
    case 'approve':
      return approve(deed, asked);
    case 'sign':
      return sign(deed, asked);
    case 'number-and-seal':
      return numberAndSeal(deed, asked);
    case 'request-supplement':
      return requestSupplement(deed, asked, { ...scene, respondBy: Temporal.PlainDate.from(scene.respondBy) });
    case 'shelve':
      return shelve(deed, asked, scene.shelf);
    case 'remind':
      return remind(deed, asked, scene);
    default:
      return playEnding(deed, asked, scene);
  }
}

type Ending = Exclude<Doing, { do: Told }>;
type Told =
  | 'receive'
  | 'receive-list'
  | 'hand-over'
  | 'take-over'
  | 'assign'
  | 'advance'
  | 'approve'
  | 'sign'
  | 'number-and-seal'
  | 'request-supplement'
  | 'shelve'
  | 'remind';

/** What is late, ends early, or never begins. */
async function playEnding(deed: Deed, asked: Asked, scene: Ending): Promise<Result<unknown, unknown>> {
  switch (scene.do) {
    case 'report-late':
      return reportLate(deed, asked, { ...scene, newDay: Temporal.PlainDate.from(scene.newDay) });
    case 'apologise':
      return apologise(deed, asked);
    case 'keep-original':
      return keepOriginal(deed, asked, scene);
    case 'change-collection':
      return changeCollection(deed, asked, { ...scene, by: 'post' });
    case 'withdraw':
      return withdraw(deed, asked, scene);
    case 'give-back-originals':
      return giveBackOriginals(deed, asked, owner);
    case 'return-free':
      return returnResult(deed, asked, { ...owner, paid: false, originalsBack: true, receipts: {} });
    case 'decline': {
      const counter = await unitByKey(deed.db, scene.counter);
      if (!counter) throw new Error(`there is no counter ${scene.counter}`);
      return decline(deed, { oneStopId: counter.id, procedureId: null }, scene);
    }
  }
}

const owner = { standing: 'owner', name: '', identity: '', bothPresent: true } as const;

async function playReceive(deed: Deed, scene: Doing & { do: 'receive' }): Promise<Result<unknown, unknown>> {
  const { owner, subject } = scene;
  return receive(deed, await receptionOf(deed, scene, { owner, subject, submitter: null }));
}

async function playList(deed: Deed, scene: Doing & { do: 'receive-list' }): Promise<Result<unknown, unknown>> {
  const { owners, submitter, onPaper } = scene;
  const stood = onPaper && { ...onPaper, at: instantOf(Temporal.PlainDateTime.from(onPaper.at)) };
  const receptions = await Promise.all(
    owners.map((owner) => receptionOf(deed, scene, { owner, subject: '', submitter, onPaper: stood ?? null })),
  );
  return receiveBasket(deed, receptions[0]?.oneStopId ?? '', receptions, 'list');
}

type Where = Pick<Doing & { do: 'receive' }, 'counter' | 'procedure' | 'case'>;

/** With every paper the case asks for, in the counts it asks for. */
async function receptionOf(
  deed: Deed,
  scene: Where,
  said: Pick<Reception, 'owner' | 'subject' | 'submitter' | 'onPaper'>,
): Promise<Reception> {
  const counter = await unitByKey(deed.db, scene.counter);
  const version = await currentVersion(deed.db, scene.procedure, dayOf(said.onPaper?.at ?? deed.now));
  if (!counter || !version) throw new Error(`there is no ${scene.procedure} at ${scene.counter}`);
  const caseKey = scene.case ?? version.cases[0]?.key ?? '';
  const answers = { submitter: said.submitter ? 'other' : 'self', bothPresent: true } as const;
  const brought = requirementsOf(version, caseKey, answers)
    .filter((paper) => paper.required)
    .map(({ key, original, copy, show }) => ({ paper: key, original, copy, shown: show }));
  return {
    ...said,
    oneStopId: counter.id,
    procedureKey: scene.procedure,
    caseKey,
    channel: 'direct',
    sets: 1,
    answers,
    brought,
    quantities: {},
    exemption: null,
    collectBy: 'counter',
  };
}
