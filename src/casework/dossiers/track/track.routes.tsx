import type { Static } from 'typebox';
import { unitsOn } from '#foundations/organisations/index.ts';
import type { Db } from '#platform/db/index.ts';
import { type HouseRoute, route, type Visit } from '#platform/house/index.ts';
import { type Answer, page, redirect } from '#platform/http/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { paths } from '../paths.ts';
import { readCode, readWord } from './code.rules.ts';
import { isProved, proofCookie, proofOf } from './proof.ts';
import { shortParams, trackForm, trackQuery } from './track.form.ts';
import { AskPage, GlancePage, OpenedPage } from './track.page.tsx';
import { type Tracked, trackByCode } from './track.store.ts';
import { trackWords } from './track.text.ts';
import { type Glance, glance, openUp } from './track.view.ts';

/** `/tra-cuu?ma=…`: the code may stand in an address; the word is posted, or comes from the QR and is taken out at once. */
export const trackRoutes: HouseRoute[] = [
  route({ method: 'GET', path: paths.track(), needs: 'public', query: trackQuery, perMinute: 120, handle: show }),
  route({
    method: 'POST',
    path: paths.track(),
    needs: 'public',
    onlyAsks: true,
    body: trackForm,
    perMinute: 20,
    handle: look,
  }),
  route({
    method: 'GET',
    path: paths.shortLink(':ma', ':tu'),
    needs: 'public',
    params: shortParams,
    perMinute: 20,
    handle: (ask) => open(ask, ask.params.ma, ask.params.tu),
  }),
];

async function show(ask: Visit<unknown, Static<typeof trackQuery>>): Promise<Answer> {
  const { house, now, wall, language, cookies } = ask;
  const typed = ask.query.ma ?? '';
  if (typed === '') return question(ask);
  const code = readCode(typed);
  if (code && code !== typed) return redirect(paths.tracked(code));
  const seen = code ? await glance(house.db, code) : undefined;
  if (!seen) return question(ask, { code: typed, errors: { ma: misread(code, language)(await exampleOf(ask)) } });
  if (!(await isProved(house.db, seen.dossier, cookies[proofCookie], wall)))
    return shown(ask, seen, <GlancePage {...{ seen, now, language }} />);
  const opened = await openUp(house.db, seen);
  return shown(ask, seen, <OpenedPage {...{ seen: opened, now, language }} />);
}

async function look(ask: Visit<unknown, unknown, Static<typeof trackForm>>): Promise<Answer> {
  const typed = ask.body.ma ?? '';
  const said = trackWords(ask.language);
  if (typed === '') return question(ask, { errors: { ma: said.codeMissing } });
  if (ask.body.tu) return open(ask, typed, ask.body.tu);
  const code = readCode(typed);
  if (code && (await trackByCode(ask.house.db, code))) return redirect(paths.tracked(code));
  return question(ask, { code: typed, errors: { ma: misread(code, ask.language)(await exampleOf(ask)) } });
}

/** A wrong word reads the same as an unknown code: neither says that the other was right. */
async function open(ask: Visit, typed: string, word: string): Promise<Answer> {
  const { house, wall, language } = ask;
  const code = readCode(typed);
  const dossier = code ? await trackByCode(house.db, code) : undefined;
  if (!dossier || !fits(dossier, word))
    return question(ask, { code: typed, errors: { ma: trackWords(language).unknown(await exampleOf(ask)) } });
  return redirect(paths.tracked(dossier.code), await proofOf(house.db, dossier, wall));
}

const fits = ({ check_word }: Tracked, word: string): boolean => readWord(word) === check_word;

const misread = (code: string | undefined, language: Visit['language']) =>
  code ? trackWords(language).unknownCode : trackWords(language).codeMisread;

interface Missed {
  readonly code?: string;
  readonly errors?: { readonly ma?: string };
}

async function question(ask: Visit, missed: Missed = {}): Promise<Answer> {
  const { language } = ask;
  return page({
    title: trackWords(language).title,
    place: 'track',
    status: missed.errors ? 422 : 200,
    body: <AskPage language={language} example={await exampleOf(ask)} {...missed} />,
  });
}

const shown = (
  { language }: Visit,
  { dossier }: Glance,
  body: Extract<Answer, { kind: 'page' }>['page']['body'],
): Answer =>
  page({
    title: `${trackWords(language).dossier} ${dossier.code}`,
    place: 'track',
    trail: [{ text: trackWords(language).title, href: paths.track() }],
    here: dossier.code,
    body,
  });

/** How a code of the house looks: the authority's own code, today, a number. */
async function exampleOf({ house, now }: Pick<Visit, 'house' | 'now'>): Promise<string> {
  const today = dayOf(now);
  const code = await authorityCode(house.db, today);
  return `${code}-${today.toString().slice(2).replaceAll('-', '')}-0001`;
}

async function authorityCode(db: Db, today: Temporal.PlainDate): Promise<string> {
  const units = await unitsOn(db, today);
  return units.find((unit) => unit.kind === 'authority')?.code ?? '000.00.00.H00';
}
