import { Type } from 'typebox';
import { perform, type Refusal, refusals } from '#platform/deeds/index.ts';
import { type HouseRoute, route } from '#platform/house/index.ts';
import { type Answer, redirect } from '#platform/http/index.ts';
import type { Language } from '#platform/text/index.ts';
import { paths } from '../paths.ts';
import { editReasonText, savedText } from './reasons.text.ts';
import { discardDraft, movedIn, type Saving, saveSection } from './save.act.ts';
import { type Asked, type Open, openedFor, showPart, showPreview } from './screen.tsx';
import { type Section, sectionAfter, sectionAt, sectionSlugs, withSection } from './sections.rules.ts';
import type { UseOf } from './take-back.act.ts';
import type { Move, Typed } from './typed.rules.ts';
import { writeVersion } from './write.act.ts';

const needs = 'procedure.edit';
const key = Type.String({ maxLength: 200 });
const id = Type.String({ format: 'uuid' });
const part = Type.Optional(Type.String({ maxLength: 40 }));

/** `/quan-tri/thu-tuc/{key}/phien-ban-moi`: a new version, part by part, with its preview. */
export const writeRoutes = (useOf: UseOf): HouseRoute[] => [
  route({
    method: 'GET',
    path: paths.newVersion(':key'),
    needs,
    params: Type.Object({ key }),
    query: Type.Object({ tu: Type.Optional(id), muc: part }),
    handle: (ask) =>
      openedFor(ask, ask.query.tu, (open) =>
        ask.query.muc === 'xem' ? showPreview(ask, open, { useOf }) : showPart(ask, open, sectionAt(ask.query.muc)),
      ),
  }),
  route({
    method: 'POST',
    path: paths.newVersion(':key'),
    needs,
    params: Type.Object({ key }),
    body: Type.Object({
      key: Type.String({ minLength: 10, maxLength: 60 }),
      do: Type.String({ pattern: '^(save|next|write|discard|(up|down|drop|insert):\\d{1,2})$' }),
      base: Type.Optional(id),
      muc: part,
      revision: Type.Optional(Type.Integer({ minimum: 1 })),
      // Who does not say what they saw has seen nothing.
      seen: Type.Optional(Type.Integer({ minimum: 0 })),
    }),
    handle: (ask) =>
      openedFor(ask, ask.body.base, (open) => {
        if (ask.body.do === 'write') return write(ask, open, useOf);
        return ask.body.do === 'discard' ? discard(ask, open) : save(ask, open);
      }),
  }),
];

interface Body {
  readonly key: string;
  readonly do: string;
  readonly muc?: string;
  readonly revision?: number;
  readonly seen?: number;
}

/** No text of the form is longer than the longest condition of a law. */
const longest = 5000;

/** The fields of the form, all of them texts: what else was sent is left out. */
const typedIn = (body: object): Typed =>
  Object.fromEntries(
    Object.entries(body as Readonly<Record<string, unknown>>)
      .filter(([name]) => !['key', 'do', 'base', 'muc', 'revision', 'seen'].includes(name))
      .flatMap(([name, value]) => (typeof value === 'string' ? [[name, value.slice(0, longest)]] : [])),
  );

/** Keeps the part, and goes on: to the next, to the preview after the last, or back to it where something is to be mended. */
async function save(ask: Asked<Body>, open: Open): Promise<Answer> {
  const { house, actor, now, params, language, body } = ask;
  const section = sectionAt(body.muc);
  const saving: Saving = {
    ...{ key: params.key, base: open.base.id, section, sent: typedIn(body), seen: body.seen ?? 0 },
    ...(body.do.includes(':') ? { move: moveIn(body.do) } : {}),
  };
  const done = await perform(house.db, { actor, now, key: body.key, body: saving }, (deed) =>
    saveSection(deed, saving),
  );
  if (!done.ok) {
    const beside = done.reasons.some(({ reason }) => reason === 'saved-meanwhile')
      ? savedInstead(open, saving, language)
      : [];
    const typed = withSection(open.typed, section, saving.sent);
    const wrong = [...refusals(done.reasons, editReasonText, language), ...beside];
    return showPart(ask, { ...open, typed, refused: true }, section, wrong);
  }
  const base = open.base.id ?? undefined;
  if (saving.move)
    return redirect(
      `${paths.newVersion(params.key, { base, part: sectionSlugs[section] })}#${movedIn(section)}${saving.move.place}`,
    );
  return openedFor(ask, base, (kept) => {
    const wrong = kept.wrongIn(section);
    if (wrong.length > 0) return showPart(ask, kept, section, wrong);
    return redirect(paths.newVersion(params.key, { base, part: partAfter(section, body.do) }));
  });
}

/** What stands in the part by now, beside each field in which something else was typed. */
const savedInstead = ({ typed }: Open, { section, sent }: Saving, language: Language): Refusal[] =>
  Object.entries(withSection({}, section, sent))
    .filter(([field, value]) => value !== (typed[field] ?? ''))
    .map(([field]) => ({ field, text: savedText(typed[field] ?? '', language) }));

const moveIn = (press: string): { how: Move; place: number } => {
  const [how, place] = press.split(':');
  return { how: how as Move, place: Number(place) };
};

function partAfter(section: Section, press: string): string {
  if (press !== 'next') return sectionSlugs[section];
  const next = sectionAfter(section);
  return next ? sectionSlugs[next] : 'xem';
}

async function discard(ask: Asked<Body>, open: Open): Promise<Answer> {
  const { house, actor, now, params, language, body } = ask;
  const discarding = { key: params.key, seen: body.seen ?? 0 };
  const asking = { actor, now, key: body.key, body: { discard: params.key } };
  const done = await perform(house.db, asking, (deed) => discardDraft(deed, discarding));
  if (!done.ok) {
    const wrong = refusals(done.reasons, editReasonText, language);
    return showPart(ask, { ...open, refused: true }, sectionAt(body.muc), wrong);
  }
  return redirect(open.base.id ? paths.adminProcedure(params.key) : paths.adminProcedures());
}

/** Writes what was previewed, and nothing else: of a draft that says something else by now the preview is shown anew. */
async function write(ask: Asked<Body>, open: Open, useOf: UseOf): Promise<Answer> {
  const { house, actor, now, params, language, body } = ask;
  const revision = body.revision ?? 0;
  const writing = { key: params.key, base: open.base.id, typed: open.typed, revision };
  const asking = { actor, now, key: body.key, body: { key: params.key, base: open.base.id, revision } };
  const done = await perform(house.db, asking, (deed) => writeVersion(deed, writing));
  if (done.ok) return redirect(paths.adminProcedure(params.key, 'ghi'));
  return showPreview(ask, open, { useOf, wrong: refusals(done.reasons, editReasonText, language) });
}
