import { actorId } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { namedId, newId } from '#platform/id/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { saysWhy } from '#platform/text/index.ts';
import { mayEditCatalogue } from '../../procedures/index.ts';
import { ownTemplates } from './own.store.ts';
import { templateBrought, templateTakenBack } from './template.events.ts';
import type { TemplateReason } from './template.rules.ts';
import { bringVersion, broughtVersions, markTakenBack } from './template.store.ts';

export interface Bringing {
  readonly template: string;
  /** SHA-256 of a file that was read and judged. */
  readonly digest: string;
  readonly from: Temporal.PlainDate;
  readonly why: string;
}

/** A district's version of a template, in force from a day. Answers with its number. */
export async function bringTemplate(
  deed: Deed,
  { template, digest, from, why }: Bringing,
): Promise<Result<number, TemplateReason>> {
  if (!(await mayEditCatalogue(deed.db, deed.actor))) return refuse<TemplateReason>({ reason: 'not-allowed' });
  if (!saysWhy(why)) return refuse<TemplateReason>({ field: 'why', reason: 'why-missing' });
  const own = (await ownTemplates(deed.tx)).find(({ key }) => key === template);
  if (own?.taken_back_at) return refuse<TemplateReason>({ reason: 'dropped-already' });
  return bring(deed, { template, digest, from, why });
}

/** Writes the next version; whoever calls it has asked the permission. */
export async function bring(
  deed: Deed,
  { template, digest, from, why }: Bringing,
): Promise<Result<number, TemplateReason>> {
  const { tx, now } = deed;
  const standing = (await broughtVersions(tx)).filter((one) => one.template === template && !one.taken_back_at);
  if (standing[0]?.digest === digest) return refuse<TemplateReason>({ field: 'file', reason: 'same-file' });
  const id = newId();
  const brought = await bringVersion(tx, {
    ...{ id, template, valid_from: from, digest, why, brought_at: now, brought_by: actorId(deed) },
  });
  if (!brought) return refuse<TemplateReason>({ reason: 'brought-meanwhile' });
  const { number } = brought;
  const told = { version: id, template, number, from: from.toString(), digest };
  await record(deed, happened(templateBrought, { kind: 'template', id: streamOf(template) }, told));
  return accept(number);
}

/** Takes a version back, whichever it is: from now on a template is filled as if it had never been brought. */
export async function takeTemplateBack(
  deed: Deed,
  { template, version, why }: { readonly template: string; readonly version: string; readonly why: string },
): Promise<Result<number, TemplateReason>> {
  if (!(await mayEditCatalogue(deed.db, deed.actor))) return refuse<TemplateReason>({ reason: 'not-allowed' });
  if (!saysWhy(why)) return refuse<TemplateReason>({ field: 'why', reason: 'why-missing' });
  const one = (await broughtVersions(deed.tx)).find(({ id }) => id === version);
  if (one?.template !== template) return refuse<TemplateReason>({ reason: 'not-allowed' });
  const taken = await markTakenBack(deed.tx, version, { at: deed.now, by: actorId(deed), why: why.trim() });
  if (taken === 0) return refuse<TemplateReason>({ reason: 'taken-back-already' });
  const told = { version, template, number: one.number };
  await record(deed, happened(templateTakenBack, { kind: 'template', id: streamOf(template) }, told));
  return accept(one.number);
}

export const streamOf = (template: string): string => namedId(`word-template:${template}`);
