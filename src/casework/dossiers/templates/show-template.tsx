import { accountNames } from '#foundations/access/index.ts';
import { administrationPath } from '#foundations/organisations/index.ts';
import type { Refusal } from '#platform/deeds/index.ts';
import type { Visit } from '#platform/house/index.ts';
import { type Answer, missing, page } from '#platform/http/index.ts';
import { dayOf, formatDay } from '#platform/time/index.ts';
import { mayEditCatalogue } from '../../procedures/index.ts';
import { paths } from '../paths.ts';
import { usedForText } from './add.page.tsx';
import { fieldChoices } from './choices.ts';
import { isUsed } from './own.store.ts';
import { TemplatePage } from './template.page.tsx';
import type { TypedTemplate } from './template.rules.ts';
import { templateWords } from './template.text.ts';
import { type Listed, nameOfTemplate } from './templates.page.tsx';
import { templatesOn } from './templates.ts';

export type OfTemplate<Body = unknown> = Visit<{ template: string }, unknown, Body>;

/** The templates for whoever keeps them, with the names of their procedures. */
export async function listed({ house, now, language }: Visit): Promise<Listed[]> {
  const [templates, choices] = await Promise.all([
    templatesOn(house, now),
    fieldChoices(house.db, dayOf(now), language),
  ]);
  return templates.map((one) => ({
    ...one,
    usedFor: one.procedures.length + one.fields.length > 0 ? usedForText(one, choices, 'vi') : '',
  }));
}

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
  ].flat();
  const used = template.own !== undefined && (await isUsed(house.db, template.key));
  const names = await accountNames(house.db, people);
  const shown = typed ?? { from: formatDay(dayOf(now)), why: '' };
  return page({
    title: nameOfTemplate(template, language),
    place: 'templates',
    trail: trail(ask),
    status: wrong.length > 0 ? 422 : 200,
    again: wrong.length > 0 ? paths.template(template.key) : undefined,
    body: <TemplatePage {...{ language, template, names, used, wrong, done }} typed={shown} />,
  });
}
