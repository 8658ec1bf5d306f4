import { actorId } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { saysWhy } from '#platform/text/index.ts';
import { mayEditCatalogue } from '../../procedures/index.ts';
import { bring, streamOf } from './bring.act.ts';
import { templateAdded, templateDropped } from './own.events.ts';
import { freeKey, isTaken, type OwnReason, type ReadOwn } from './own.rules.ts';
import { addOwn, dropUnused, isUsed, ownTemplates } from './own.store.ts';

export interface Adding extends ReadOwn {
  /** SHA-256 of a file that was read and judged. */
  readonly digest: string;
}

/** A template of the district's own, with its first version. Answers with its key. */
export async function addTemplate(
  deed: Deed,
  { name, english, units, procedures, fields, ...version }: Adding,
): Promise<Result<string, OwnReason>> {
  const { tx, db, now } = deed;
  if (!(await mayEditCatalogue(db, deed.actor))) return refuse<OwnReason>({ reason: 'not-allowed' });
  const before = await ownTemplates(tx);
  const standing = before.filter(({ taken_back_at }) => !taken_back_at).map((one) => one.name);
  if (isTaken(name, standing)) return refuse<OwnReason>({ field: 'name', reason: 'name-taken' });
  const template = freeKey(
    name,
    before.map(({ key }) => key),
  );
  const own = { key: template, name, english, units, procedures, fields, added_at: now, added_by: actorId(deed) };
  if ((await addOwn(tx, own)) === 0) return refuse<OwnReason>({ reason: 'brought-meanwhile' });
  await record(
    deed,
    happened(
      templateAdded,
      { kind: 'template', id: streamOf(template) },
      { template, procedures: [...procedures], fields: [...fields], units: [...units] },
    ),
  );
  const brought = await bring(deed, { template, ...version });
  return brought.ok ? accept(template) : brought;
}

/** Takes an added template back, until a draft of it lies with a dossier: then its versions are taken back, and it stays on record. */
export async function dropTemplate(
  deed: Deed,
  { template, why }: { readonly template: string; readonly why: string },
): Promise<Result<string, OwnReason>> {
  const { tx, db, now } = deed;
  if (!(await mayEditCatalogue(db, deed.actor))) return refuse<OwnReason>({ reason: 'not-allowed' });
  if (!saysWhy(why)) return refuse<OwnReason>({ field: 'why', reason: 'why-missing' });
  const dropped = await dropUnused(tx, template, { at: now, by: actorId(deed), why: why.trim() });
  if (dropped === 0)
    return refuse<OwnReason>({ reason: (await isUsed(tx, template)) ? 'used-already' : 'dropped-already' });
  await record(deed, happened(templateDropped, { kind: 'template', id: streamOf(template) }, { template }));
  return accept(template);
}
