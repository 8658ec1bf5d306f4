import { actorId } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { newId } from '#platform/id/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { saysWhy } from '#platform/text/index.ts';
import { mayEditCatalogue } from '../../procedures/index.ts';
import { streamOf } from './bring.act.ts';
import { isTaken, type OwnReason, type ReadOwn } from './own.rules.ts';
import { ownTemplates } from './own.store.ts';
import { templateScopeBack, templateScoped } from './scope.events.ts';
import { sameScope, scopeOn } from './scope.rules.ts';
import { markScopeBack, scopeRows, writeScope } from './scope.store.ts';

export interface Scoping extends ReadOwn {
  readonly template: string;
  /** The last change that was seen when the form was opened; 0: none. */
  readonly seen: number;
}

/** What a template is called and for whom it is, from a day on; drafts that were written with it keep it. Answers with its number. */
export async function scopeTemplate(
  deed: Deed,
  { template, seen, from, ...says }: Scoping,
): Promise<Result<number, OwnReason>> {
  const { tx, now } = deed;
  if (!(await mayEditCatalogue(deed.db, deed.actor))) return refuse<OwnReason>({ reason: 'not-allowed' });
  const [all, scopes] = [await ownTemplates(tx), await scopeRows(tx)];
  const own = all.find(({ key }) => key === template);
  if (!own) return refuse<OwnReason>({ reason: 'not-allowed' });
  if (own.taken_back_at) return refuse<OwnReason>({ reason: 'dropped-already' });
  const others = all.filter(({ key, taken_back_at }) => key !== template && !taken_back_at);
  const names = others.flatMap((one) => [
    one.name,
    ...scopes.filter(({ template: of }) => of === one.key).map(({ name }) => name),
  ]);
  if (isTaken(says.name, names)) return refuse<OwnReason>({ field: 'name', reason: 'name-taken' });
  const history = scopes.filter((one) => one.template === template);
  if (sameScope(scopeOn(own, history, from), says)) return refuse<OwnReason>({ reason: 'nothing-changed' });
  const id = newId();
  const row = { id, template, valid_from: from, ...says, written_at: now, written_by: actorId(deed) };
  const written = await writeScope(tx, row, seen);
  if (!written) return refuse<OwnReason>({ reason: 'scoped-meanwhile' });
  const told = { scope: id, template, number: written.number, from: from.toString() };
  const forWhom = { units: [...says.units], procedures: [...says.procedures], fields: [...says.fields] };
  await record(deed, happened(templateScoped, { kind: 'template', id: streamOf(template) }, { ...told, ...forWhom }));
  return accept(written.number);
}

/** Takes a change of name and scope back, whichever it is: from now on it is as if it had never been written. */
export async function takeScopeBack(
  deed: Deed,
  { template, scope, why }: { readonly template: string; readonly scope: string; readonly why: string },
): Promise<Result<number, OwnReason>> {
  if (!(await mayEditCatalogue(deed.db, deed.actor))) return refuse<OwnReason>({ reason: 'not-allowed' });
  if (!saysWhy(why)) return refuse<OwnReason>({ field: 'why', reason: 'why-missing' });
  const one = (await scopeRows(deed.tx)).find(({ id }) => id === scope);
  if (one?.template !== template) return refuse<OwnReason>({ reason: 'not-allowed' });
  const taken = await markScopeBack(deed.tx, scope, { at: deed.now, by: actorId(deed), why: why.trim() });
  if (taken === 0) return refuse<OwnReason>({ reason: 'taken-back-already' });
  const told = { scope, template, number: one.number };
  await record(deed, happened(templateScopeBack, { kind: 'template', id: streamOf(template) }, told));
  return accept(one.number);
}
