import { accountNames } from '#foundations/access/index.ts';
import { administrationPath, allUnits } from '#foundations/organisations/index.ts';
import type { Refusal } from '#platform/deeds/index.ts';
import type { Visit } from '#platform/house/index.ts';
import { type Answer, missing, page } from '#platform/http/index.ts';
import { dayOf, formatDay } from '#platform/time/index.ts';
import { mayEditCatalogue } from '../../procedures/index.ts';
import { paths } from '../paths.ts';
import { fieldChoices, unitChoices } from './choices.ts';
import { isUsed } from './own.store.ts';
import { TemplatePage } from './template.page.tsx';
import type { TypedTemplate } from './template.rules.ts';
import { templateWords } from './template.text.ts';
import { type Listed, nameOfTemplate } from './templates.page.tsx';
import { type Template, templatesOn } from './templates.ts';
import { usedForText } from './used-for.part.tsx';

export type OfTemplate<Body = unknown> = Visit<{ template: string }, unknown, Body>;

/** The templates for whoever keeps them, with the names of their procedures. */
export async function listed({ house, now, language }: Visit): Promise<Listed[]> {
  const [templates, choices, units] = await Promise.all([
    templatesOn(house, now),
    fieldChoices(house.db, dayOf(now), language),
    unitNames(house.db),
  ]);
  return templates.map((one) => ({
    ...one,
    usedFor: usedFor(one, choices, units),
  }));
}

/** For which offices and which procedures, in Vietnamese; empty: for every one. */
function usedFor(
  one: Template,
  choices: Awaited<ReturnType<typeof fieldChoices>>,
  names: ReadonlyMap<string, string>,
): string {
  const offices = one.units.map((id) => names.get(id) ?? id).join('; ');
  const what = one.procedures.length + one.fields.length > 0 ? usedForText(one, choices, 'vi') : '';
  return [offices, what].filter(Boolean).join(': ');
}

const unitNames = async (db: Visit['house']['db']): Promise<ReadonlyMap<string, string>> =>
  new Map((await allUnits(db)).map(({ id, name }) => [id, name]));

/** The template asked for; undefined for whoever does not keep the catalogue. */
export async function found(ask: OfTemplate): Promise<Listed | undefined> {
  if (!(await mayEditCatalogue(ask.house.db, ask.actor))) return undefined;
  return (await listed(ask)).find(({ key }) => key === ask.params.template);
}

/** The way to a template. */
export const trail = ({ language }: Visit) => [
  { text: templateWords(language).administration, href: administrationPath() },
  { text: templateWords(language).title, href: paths.templates() },
];

/** The way to what is done with one template. */
export const trailOf = (ask: Visit, template: Template) => [
  ...trail(ask),
  { text: nameOfTemplate(template, ask.language), href: paths.template(template.key) },
];

/** One template on its page, with what was typed and refused. */
export async function onePage(
  ask: OfTemplate,
  { typed, wrong = [], done }: { typed?: TypedTemplate; wrong?: readonly Refusal[]; done?: string | undefined },
): Promise<Answer> {
  const template = await found(ask);
  if (!template) return missing;
  const { house, language, now } = ask;
  const people = [
    template.own?.added_by ?? [],
    ...template.history.flatMap(({ brought_by }) => brought_by ?? []),
    ...template.scopes.flatMap(({ written_by }) => written_by ?? []),
  ].flat();
  const used = template.own !== undefined && (await isUsed(house.db, template.key));
  const names = await accountNames(house.db, people);
  const day = dayOf(now);
  const known = { choices: await fieldChoices(house.db, day, language), units: await unitChoices(house.db, day) };
  const shown = typed ?? { from: formatDay(dayOf(now)), why: '' };
  return page({
    title: nameOfTemplate(template, language),
    place: 'templates',
    trail: trail(ask),
    status: wrong.length > 0 ? 422 : 200,
    again: wrong.length > 0 ? paths.template(template.key) : undefined,
    body: <TemplatePage {...{ language, template, names, used, wrong, done }} {...known} typed={shown} />,
  });
}
