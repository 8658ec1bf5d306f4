import { besideFields, linksTo } from '#design/index.ts';
import { fillWords, rowsBrought } from '#foundations/importing/index.ts';
import type { Unit } from '#foundations/organisations/index.ts';
import { perform } from '#platform/deeds/index.ts';
import { type HouseRoute, route, type Visit } from '#platform/house/index.ts';
import { type Answer, missing, page, redirect } from '#platform/http/index.ts';
import { newId } from '#platform/id/index.ts';
import { refuse } from '#platform/result/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { largestUpload } from '../../documents/index.ts';
import { exemptionsOf, feesOf, offeredOf, requirementsOf } from '../../procedures/rules.ts';
import { receiveBasket } from '../basket/basket.act.ts';
import { isOfVisit } from '../basket/basket.rules.ts';
import { readOnPaper } from '../on-paper/on-paper.rules.ts';
import { paths } from '../paths.ts';
import { countersOf } from '../receive/counters.ts';
import { draftOf, draftPath } from '../receive/draft.ts';
import { type GroundHere, groundOf } from '../receive/ground.ts';
import type { ReceiveRefusal } from '../receive/receive.act.ts';
import { whyNotReceive } from '../receive/receive.act.ts';
import type { ReceiveForm } from '../receive/receive.form.ts';
import { caseOf } from '../receive/receive.read.rules.ts';
import type { ReceiveReason } from '../receive/receive.rules.ts';
import { receiveWords } from '../receive/receive.text.ts';
import { keepScans, withScans } from '../receive/scans.ts';
import { twinsIn } from '../receive/twin.rules.ts';
import { filled, listColumns } from './fill.rules.ts';
import { type ListForm, listForm, listQuery } from './list.form.ts';
import { ListPage, type ListScreen } from './list.page.tsx';
import { dayOfList, everyLine, filledLines, lineCount, receptionsOfList, sumOfList } from './list.rules.ts';
import { type ListReason, listRefusal, listWords } from './list.text.ts';

/** A hamlet head brings the papers of his people: one procedure, many owners, received in one deed. */
export const listRoutes: HouseRoute[] = [
  route({
    method: 'GET',
    path: paths.list(),
    needs: 'dossier.receive',
    query: listQuery,
    async handle(ask) {
      const counters = await countersOf(ask);
      const counter = counters.find((one) => one.key === ask.query.quay) ?? counters[0];
      if (!counter) return missing;
      const procedure = ask.query['thu-tuc'] ?? '';
      const ground = await groundOf(ask.house.db, counter.id, procedure, ask.now);
      if (!ground) return redirect(paths.receive());
      const draft = ask.query.nhap ? await draftOf(ask, ask.query.nhap) : undefined;
      const form = (draft?.form ?? { key: '', counter: counter.key, procedure }) as unknown as ListForm;
      return show(ask, { counter, ground, form });
    },
  }),
  route({
    method: 'POST',
    path: paths.list(),
    needs: 'dossier.receive',
    body: listForm,
    takesFiles: largestUpload,
    async handle(ask) {
      const sent = ask.body as ListForm;
      const counter = (await countersOf(ask)).find((one) => one.key === sent.counter);
      const ground = counter && (await groundOf(ask.house.db, counter.id, sent.procedure, ask.now));
      if (!counter || !ground) return missing;
      const { scans, refused } = await keepScans(ask, sent);
      const form = withScans(sent, scans);
      if (refused.length > 0) return show(ask, { counter, ground, form, refused }, 422);
      if (form.do === 'receive') return doReceive(ask, { counter, ground, form });
      if (form.do === 'fill') return fillLines(ask, { counter, ground, form });
      const { do: _, ...typed } = form;
      const shown = { counter, ground, form: { ...typed, lines: lineCount(form) } as ListForm };
      const path = await pathOf(ask, shown.form);
      return path ? redirect(path) : show(ask, shown);
    },
  }),
];

interface Shown {
  readonly counter: Unit;
  readonly ground: GroundHere;
  readonly form: ListForm;
  readonly reasons?: readonly ListReason[];
  readonly before?: string | undefined;
  /** Why scans, or a file of lines, were refused. */
  readonly refused?: readonly string[];
  /** How many lines were just filled. */
  readonly filled?: number;
}

/** Lines of a file in the rows of the form, each with what would stand against it: nothing is received. */
async function fillLines(ask: Visit, shown: Shown): Promise<Answer> {
  const { form, counter, ground } = shown;
  const rows = await rowsBrought(
    { uploads: ask.uploads, pasted: form.pasted },
    listColumns(ask.language, dayOfList(form, dayOf(ask.now))),
    ask.language,
  );
  if (!rows.ok) return show(ask, { ...shown, refused: rows.reasons }, 422);
  const done = filled(form, rows.value);
  if ('free' in done) {
    const refused = [fillWords(ask.language).tooMany(rows.value.length, done.free)];
    return show(ask, { ...shown, refused }, 422);
  }
  const receptions = receptionsOfList(done.form, ground.version, { oneStopId: counter.id, onPaper: null });
  const against = await Promise.all(receptions.map((one) => whyNotReceive(ask.house.db, ground, one)));
  const reasons = against.flatMap((all, row) =>
    all.filter(isOfLine).map((because): ListReason => ({ reason: 'row', row, because })),
  );
  return show(ask, { ...shown, form: done.form, reasons, filled: rows.value.length }, reasons.length > 0 ? 422 : 200);
}

/** About the person of the line. Whether the papers are all there is what the clerk ticks, with them in hand. */
const isOfLine = (because: ReceiveReason): boolean =>
  !isOfVisit(because, 'list') && !['missing', 'too-few', 'not-shown', 'authorisation-missing'].includes(because.reason);

async function doReceive(ask: Visit, shown: Shown): Promise<Answer> {
  const { form, counter } = shown;
  const onPaper = readOnPaper(form, ask.now);
  const stood = onPaper.ok ? onPaper.value : null;
  // What was received on paper stands on the version of that day.
  const then = stood && (await groundOf(ask.house.db, counter.id, form.procedure, stood.at));
  const { version } = then ?? shown.ground;
  const receptions = receptionsOfList(form, version, { oneStopId: counter.id, onPaper: stood });
  const asking = { actor: ask.actor, now: ask.now, key: form.key, body: form };
  const done = await perform(ask.house.db, asking, async (deed) => {
    const received = await receiveBasket(deed, counter.id, receptions, 'list');
    const reasons: ListReason[] = [
      ...(onPaper.ok ? [] : onPaper.reasons),
      ...(form.submitterIdentity ? [] : [{ reason: 'submitter-identity' as const }]),
    ];
    return reasons.length === 0 ? received : refuse<ListReason>(...reasons, ...(received.ok ? [] : received.reasons));
  });
  if (done.ok) return redirect(paths.basketMade(done.value));
  const reasons = done.reasons.filter((reason) => reason.reason !== 'key-reused');
  const before = reasons.length === 0 ? listWords(ask.language).before : undefined;
  return show(ask, { ...shown, reasons, before, form: { ...form, key: newId() } }, 422);
}

const pathOf = (ask: Visit, form: ListForm): Promise<string | undefined> =>
  draftPath(ask, { form: { ...form, pasted: '' } as unknown as ReceiveForm, scans: new Map() }, paths.listDraft);

async function show(ask: Visit, shown: Shown, status = 200): Promise<Answer> {
  return page({
    title: listWords(ask.language).title,
    place: 'receive',
    status,
    again: status === 422 || shown.filled ? await pathOf(ask, shown.form) : undefined,
    body: <ListPage screen={screenOf(ask, shown)} />,
  });
}

function screenOf(
  { language, now }: Visit,
  { counter, ground, form, reasons = [], before, refused = [], filled: justFilled }: Shown,
): ListScreen {
  const { version } = ground;
  const filled = filledLines(form);
  const wrong = [
    ...[...(before ? [before] : []), ...refused].map((text) => ({ text, field: undefined })),
    ...reasons.map((reason) => listRefusal(reason, language, filled)),
  ];
  const submitter = form.submitter === 'kin' ? 'kin' : 'other';
  return {
    language,
    day: dayOfList(form, dayOf(now)),
    words: listWords(language),
    said: receiveWords(language),
    typed: form,
    form: form as unknown as ReceiveForm,
    k: form.key || newId(),
    counter,
    version,
    required: requirementsOf(version, caseOf(form, version), { submitter }).filter((paper) => paper.required),
    lines: everyLine(form),
    exemptions: exemptionsOf(feesOf(version, caseOf(form, version))),
    offered: offeredOf(version, caseOf(form, version)),
    sum: sumOfList(form, version),
    numberTaken: form.samePerson === 'yes' || reasons.some(isAboutNumber),
    twins: twinsIn(form, reasons.flatMap(becauseOf)),
    namesakes: form.somebodyNew === 'yes' || reasons.some(isAboutNamesake),
    filled: justFilled,
    closed: !ground.open || reasons.some(isAboutHour),
    errors: besideFields(wrong),
    wrong: linksTo(wrong),
  };
}

const becauseOf = (reason: ListReason): ReceiveRefusal[] => (reason.reason === 'row' ? [reason.because] : []);

/** The counter was closed at the time on paper: it is open now, and is asked all the same. */
const isAboutHour = (reason: ListReason): boolean =>
  reason.reason === 'row' && reason.because.reason === 'counter-closed';

const isAboutNamesake = (reason: ListReason): boolean =>
  reason.reason === 'row' && reason.because.reason === 'namesake';

const isAboutNumber = (reason: ListReason): boolean =>
  reason.reason === 'row' && reason.because.reason === 'number-of-another';
