import { besideFields } from '#design/index.ts';
import { accountNames } from '#foundations/access/index.ts';
import { administrationPath, allUnits } from '#foundations/organisations/index.ts';
import type { Db } from '#platform/db/index.ts';
import { type Refusal, refusals } from '#platform/deeds/index.ts';
import { lastSeq } from '#platform/events/index.ts';
import type { Visit } from '#platform/house/index.ts';
import { type Answer, missing, page } from '#platform/http/index.ts';
import { newId } from '#platform/id/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { tablePicture } from '../../workflow/panels.tsx';
import { administerWords } from '../administer/administer.text.ts';
import { tableProcessOf } from '../catalogue/processes.ts';
import { entriesOf } from '../catalogue/register.ts';
import { paths } from '../paths.ts';
import { inForce } from '../versions/code.rules.ts';
import { type DraftRow, draftOf } from './draft.store.ts';
import type { BaseRow } from './edit.store.ts';
import { editWords } from './edit.text.ts';
import { effectOf } from './effect.view.ts';
import { FormPage } from './form.page.tsx';
import { groundIn } from './ground.ts';
import { mayEditCatalogue } from './keepers.ts';
import { PreviewPage } from './preview.page.tsx';
import { editReasonText } from './reasons.text.ts';
import { type Section, sectionOf, sectionSlugs } from './sections.rules.ts';
import { typedOf, wholeDraft } from './shown.rules.ts';
import type { UseOf } from './take-back.act.ts';
import type { Typed } from './typed.rules.ts';
import { asIfDated, baseOf, judgeDraft } from './write.act.ts';

export type Asked<Body = unknown> = Visit<{ key: string }, unknown, Body>;

/** What lies open: the version gone on with, what was typed so far, and what is wrong with it. */
export interface Open {
  readonly base: BaseRow;
  readonly draft: DraftRow | undefined;
  /** The last event of the procedure before the draft was read. */
  readonly seen: number;
  readonly typed: Typed;
  /** Nothing of what was sent was kept. */
  readonly refused?: boolean;
  readonly otherBase: boolean;
  /** It lies open without being asked for: its files, which ask for no version, are of it. */
  readonly usual: boolean;
  readonly judged: Awaited<ReturnType<typeof judgeDraft>>;
  readonly wrongIn: (section: Section) => readonly Refusal[];
}

/**
 * Goes on with what is being written, else with the version asked for, else with the one of today; to whoever does not keep the
 * catalogue nothing is there.
 */
export async function openedFor(
  ask: Asked,
  asked: string | undefined,
  answer: (open: Open) => Answer | Promise<Answer>,
): Promise<Answer> {
  const open = await openOf(ask, asked);
  return open ? answer(open) : missing;
}

/** The same, to do something else with than show it; undefined where nothing is. */
export async function openOf(ask: Asked, asked?: string): Promise<Open | undefined> {
  const { house, actor, params, now, language } = ask;
  if (!(await mayEditCatalogue(house.db, actor))) return undefined;
  const entries = await entriesOf(house.db, params.key);
  const procedureId = entries[0]?.procedureId ?? (await draftOf(house.db, params.key))?.procedure_id;
  // First: an event that comes between the two readings counts as not seen.
  const seen = procedureId ? await lastSeq(house.db, procedureId) : 0;
  const draft = await draftOf(house.db, params.key);
  const today = entries.find((entry) => inForce(entry, dayOf(now))) ?? entries.at(-1);
  const id = draft ? draft.base_id : (asked ?? today?.versionId);
  const base = id === undefined ? undefined : await baseOf(house.db, params.key, id);
  if (!base) return undefined;
  const typed = draft ? wholeDraft(draft.typed, base.content) : typedOf(base.content);
  const judged = await judgeDraft(house.db, { base, typed, today: dayOf(now) });
  const wrong = judged.ok ? [] : refusals(judged.reasons, editReasonText, language);
  const wrongIn = (section: Section) => wrong.filter(({ field }) => field && sectionOf(field) === section);
  const otherBase = asked !== undefined && asked !== base.id;
  const usual = Boolean(draft) || base.id === today?.versionId;
  return { base, draft, seen, typed, otherBase, usual, judged, wrongIn };
}

/** The way to a page of one procedure. */
export const trailTo = (
  { language, params }: Pick<Asked, 'language' | 'params'>,
  { id, content }: Pick<BaseRow, 'id' | 'content'>,
) => [
  { text: administerWords(language).administration, href: administrationPath() },
  { text: administerWords(language).title, href: paths.adminProcedures() },
  ...(id ? [{ text: content.name, href: paths.adminProcedure(params.key) }] : []),
];

/** One part of the version. */
export async function showPart(
  ask: Asked,
  { base, draft, seen, typed, otherBase, usual, judged, refused = false }: Open,
  section: Section,
  wrong: readonly Refusal[] = [],
): Promise<Answer> {
  const { house, language, params } = ask;
  const [ground, units, by] = await Promise.all([
    groundIn(house.db, dayOf(ask.now)),
    allUnits(house.db),
    accountNames(house.db, draft?.changed_by ? [draft.changed_by] : []),
  ]);
  const faulty = judged.ok ? [] : judged.reasons.flatMap((one) => ('field' in one ? [sectionOf(one.field)] : []));
  return page({
    title: editWords(language).title(typed.name || base.content.name),
    place: 'catalogue',
    trail: trailTo(ask, base),
    status: wrong.length > 0 ? 422 : 200,
    again: wrong.length > 0 ? paths.newVersion(params.key, { part: sectionSlugs[section] }) : undefined,
    body: (
      <FormPage
        {...{ language, base, typed, ground, section, otherBase, usual, wrong, refused, seen }}
        procedureKey={params.key}
        units={new Map(units.map((unit) => [unit.key, unit]))}
        changed={changedIn(typed, typedOf(base.content))}
        faulty={new Set(draft ? faulty : [])}
        kept={draft && { at: draft.changed_at, by: by.get(draft.changed_by ?? '') ?? '' }}
        errors={besideFields(wrong)}
        k={newId()}
      />
    ),
  });
}

/** The parts in which something else is typed than the version before says. */
function changedIn(typed: Typed, before: Typed): Set<Section> {
  const fields = new Set([...Object.keys(typed), ...Object.keys(before)]);
  return new Set([...fields].filter((name) => (typed[name] ?? '') !== (before[name] ?? '')).map(sectionOf));
}

/** The names of units by their keys. */
export async function unitNames(db: Db): Promise<(key: string) => string | undefined> {
  const names = new Map((await allUnits(db)).map(({ key, name }) => [key, name]));
  return (key) => names.get(key);
}

/** What the version would change, or why it cannot be written yet. */
export async function showPreview(
  ask: Asked,
  { base, draft, typed, judged }: Open,
  { useOf, wrong = [] }: { readonly useOf: UseOf; readonly wrong?: readonly Refusal[] },
): Promise<Answer> {
  const { house, language, params } = ask;
  const use = base.id && base.valid_from ? await useOf(house.db, { id: base.id, since: base.valid_from }) : undefined;
  const shown = judged.ok ? judged.value : await asIfDated(house.db, { base, typed, today: dayOf(ask.now) });
  const xml = shown && tableProcessOf(shown.record);
  const faults = judged.ok ? wrong : refusals(judged.reasons, editReasonText, language);
  return page({
    title: editWords(language).previewTitle(typed.name || base.content.name),
    place: 'catalogue',
    trail: trailTo(ask, base),
    status: wrong.length > 0 ? 422 : 200,
    again: wrong.length > 0 ? paths.newVersion(params.key, { part: 'xem' }) : undefined,
    body: (
      <PreviewPage
        {...{ language, base, typed }}
        wrong={faults}
        draft={judged.ok ? judged.value : undefined}
        shown={shown?.record}
        revision={draft?.revision}
        procedureKey={params.key}
        unitName={await unitNames(house.db)}
        keep={use?.open ?? 0}
        effect={judged.ok ? await effectOf(house.db, base, judged.value) : undefined}
        picture={xml && (await tablePicture(xml, language))}
        k={newId()}
      />
    ),
  });
}
