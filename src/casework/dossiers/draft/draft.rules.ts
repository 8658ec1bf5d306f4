import type { Task } from '../flow/task.store.ts';

/** Work during which the papers of a matter are still being written. */
const writes: ReadonlySet<string> = new Set(['process', 'approve', 'present', 'sign', 'consult']);

/** Whether somebody may write drafts of a dossier: whoever settles, approves or presents it, until it is signed. */
export const mayDraft = (
  { settling, open }: { readonly settling: string; readonly open: readonly Pick<Task, 'act' | 'unit_id'>[] },
  can: (permission: 'dossier.process' | 'dossier.approve' | 'dossier.present', unitId: string) => boolean,
): boolean => {
  const working = open.filter(({ act }) => writes.has(act));
  const units = [settling, ...working.map(({ unit_id }) => unit_id)];
  return (
    working.length > 0 &&
    units.some((unit) =>
      (['dossier.process', 'dossier.approve', 'dossier.present'] as const).some((one) => can(one, unit)),
    )
  );
};

export type DraftReason =
  | { readonly field: 'file'; readonly reason: 'no-file' | 'names-nobody' | 'same-as-before' }
  | { readonly field: 'file'; readonly reason: 'tags-left'; readonly tags: readonly string[] }
  | { readonly field: 'template'; readonly reason: 'no-template' };

/** What speaks against a text as the draft of a dossier: it names neither its owner nor its code, or tags stand open in it. */
export function judgeDraft(
  text: readonly string[],
  { code, owner, left }: { readonly code: string; readonly owner: string; readonly left: readonly string[] },
): DraftReason[] {
  const whole = text.join(' ').toLocaleLowerCase('vi');
  const names = [code, owner].some((one) => whole.includes(one.toLocaleLowerCase('vi')));
  return [
    ...(names ? [] : [{ field: 'file', reason: 'names-nobody' } as const]),
    ...(left.length > 0 ? [{ field: 'file', reason: 'tags-left', tags: left } as const] : []),
  ];
}
