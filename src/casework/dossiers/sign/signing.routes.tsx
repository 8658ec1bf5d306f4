import { perform, type Refusal, refusals } from '#platform/deeds/index.ts';
import { type HouseRoute, route, sheetRoutes, type Visit } from '#platform/house/index.ts';
import { type Answer, missing, page, redirect } from '#platform/http/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { copiesOf, formSetOn, listPaperRoutes, type PrintableList } from '../../documents/index.ts';
import { presentManyReasonText } from '../advance/advance.text.ts';
import { presentMany } from '../advance/present-many.act.ts';
import { paths } from '../paths.ts';
import { type AskedBack, pressedOf } from '../undo-many/undo-many.view.ts';
import { readTicks } from '../worklist/worklist.read.rules.ts';
import { ListPage, type ListPageProps } from './list.page.tsx';
import { type ListSeen, listSeen } from './list.view.ts';
import { listCode, signingListData } from './list-paper.ts';
import { listNumber } from './sign.rules.ts';
import { listReasonText, signManyReasonText } from './sign.text.ts';
import { signMany } from './sign-many.act.ts';
import { listSheet, listsSheet } from './signing.file.ts';
import { listParams, recordForm, signingForm, signingQuery } from './signing.form.ts';
import { SigningPage } from './signing.page.tsx';
import { signingWords } from './signing.text.ts';
import { signingOf } from './signing.view.ts';
import { layBefore, recordList } from './signing-list.act.ts';

/** Signing by many: lists on paper laid before a leader and recorded at one press, and his own press on the screen. */
export const signingRoutes: HouseRoute[] = [
  route({
    method: 'GET',
    path: paths.signing(),
    // Whoever signs, lays before or records: the rows say which.
    needs: 'dossier.read',
    query: signingQuery,
    handle: (ask) =>
      showSigning(ask, {
        justSigned: ask.query.vua === 'ky' ? ask.query.so : undefined,
        justPresented: ask.query.vua === 'trinh' ? ask.query.so : undefined,
        undone: ask.query,
      }),
  }),
  route({
    method: 'POST',
    path: paths.signing(),
    needs: 'dossier.read',
    body: signingForm,
    async handle(ask) {
      const { key, unit = '', chon, as, signer = '' } = ask.body;
      const asking = { actor: ask.actor, now: ask.now, key, body: { do: ask.body.do, unit, chon, as, signer } };
      const ticked = new Set([chon ?? []].flat());
      if (ask.body.do === 'list') {
        const made = await perform(ask.house.db, asking, (deed) => layBefore(deed, unit, [...ticked], signer));
        if (made.ok) return redirect(`${paths.signingList(made.value)}?vua=lap`);
        return showSigning(ask, { wrong: refusals(made.reasons, listReasonText, ask.language), ticked });
      }
      if (ask.body.do === 'present') {
        const laid = await perform(ask.house.db, asking, (deed) => presentMany(deed, readTicks(chon)));
        if (laid.ok) return redirect(`${paths.signing()}?vua=trinh&so=${laid.value.length}`);
        return showSigning(ask, { wrong: refusals(laid.reasons, presentManyReasonText, ask.language), ticked });
      }
      const signed = await perform(ask.house.db, asking, (deed) => signMany(deed, readTicks(chon), as || undefined));
      if (signed.ok) return redirect(`${paths.signing()}?vua=ky&so=${signed.value.length}`);
      return showSigning(ask, { wrong: refusals(signed.reasons, signManyReasonText, ask.language), ticked });
    },
  }),
  route({
    method: 'GET',
    path: paths.signingList(':id'),
    needs: 'dossier.read',
    params: listParams,
    query: signingQuery,
    async handle(ask) {
      const seen = await listSeen(ask, ask.params.id);
      const just = ask.query.vua === 'lap' ? 'listed' : ask.query.so;
      return seen ? showList(ask, seen, { just, undone: ask.query }) : missing;
    },
  }),
  route({
    method: 'POST',
    path: paths.signingList(':id'),
    needs: 'dossier.read',
    params: listParams,
    body: recordForm,
    async handle(ask) {
      const seen = await listSeen(ask, ask.params.id);
      if (!seen?.records) return missing;
      const { key, signer = '', despite = '', chon } = ask.body;
      const signed = { listId: seen.list.id, signerId: signer, codes: [chon ?? []].flat(), despite: despite.trim() };
      const asking = { actor: ask.actor, now: ask.now, key, body: signed };
      const done = await perform(ask.house.db, asking, (deed) => recordList(deed, signed));
      if (done.ok) return redirect(`${paths.signingList(seen.list.id)}?so=${done.value.length}`);
      const wrong = refusals(done.reasons, listReasonText, ask.language);
      return showList(ask, seen, { wrong, ticked: new Set(signed.codes), signer, despite });
    },
  }),
  ...sheetRoutes({ path: paths.signing(), needs: 'dossier.read', sheet: listsSheet }),
  ...sheetRoutes({ path: paths.signingList(':id'), needs: 'dossier.read', params: listParams, sheet: listSheet }),
  ...listPaperRoutes({
    path: paths.signingListPaper(':id'),
    needs: 'dossier.read',
    params: listParams,
    async open(ask) {
      const seen = await listSeen(ask, ask.params.id);
      return seen && printable(ask, seen);
    },
  }),
];

interface SigningShown {
  readonly justSigned?: number | undefined;
  readonly justPresented?: number | undefined;
  readonly undone?: AskedBack;
  readonly wrong?: readonly Refusal[];
  readonly ticked?: ReadonlySet<string>;
}

async function showSigning(
  ask: Visit,
  { justSigned, justPresented, undone, wrong = [], ticked }: SigningShown,
): Promise<Answer> {
  const signing = await signingOf(ask);
  if (!signing.maySign && !signing.mayLay) return missing;
  const { language } = ask;
  const pressed = await pressedOf(ask, ({ kind }) => kind !== 'approve', undone);
  return page({
    title: signingWords(language).title,
    place: 'signing',
    status: wrong.length > 0 ? 422 : 200,
    again: wrong.length > 0 ? paths.signing() : undefined,
    body: <SigningPage {...{ language, signing, wrong, ticked, justSigned, justPresented, pressed }} />,
  });
}

interface ListShown {
  readonly just?: ListPageProps['just'];
  readonly undone?: AskedBack;
  readonly wrong?: readonly Refusal[];
  readonly ticked?: ReadonlySet<string>;
  readonly signer?: string;
  readonly despite?: string;
}

async function showList(
  ask: Visit,
  seen: ListSeen,
  { just, undone, wrong = [], ticked, signer = '', despite: typed = '' }: ListShown,
): Promise<Answer> {
  const { language, now } = ask;
  const pressed = await pressedOf(ask, ({ list_id }) => list_id === seen.list.id, undone);
  const copies = await copiesOf(ask.house.db, printsOf(seen));
  const said = signingWords(language);
  const away = wrong.find(({ field }) => field === 'despite');
  const despite = away && { typed, error: away.text };
  return page({
    title: said.list(listNumber(seen.list)),
    place: 'signing',
    trail: [{ text: said.title, href: paths.signing() }],
    status: wrong.length > 0 ? 422 : 200,
    again: wrong.length > 0 ? paths.signingList(seen.list.id) : undefined,
    body: <ListPage {...{ language, now, seen, copies, wrong, ticked, signer, despite, just, pressed }} />,
  });
}

/** By the form set of the day the list was made; once it came back signed, only what was signed. */
const printable = (ask: Visit, seen: ListSeen): PrintableList => ({
  ...printsOf(seen),
  file: listCode(seen.list),
  page: paths.signingList(seen.list.id),
  make: async () => ({
    data: await signingListData(ask, seen),
    set: (await formSetOn(ask.house.db, dayOf(seen.list.made_at))).key,
    signed: seen.list.recorded_at !== null,
  }),
});

const printsOf = ({ list }: ListSeen): Pick<PrintableList, 'subjectId' | 'form'> => ({
  subjectId: list.id,
  form: 'trinh-ky',
});
