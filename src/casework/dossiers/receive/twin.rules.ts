import type { ReceiveRefusal } from './receive.act.ts';

/**
 * The codes of what was received before, of every second dossier that was refused; empty once the clerk has meant it, or where the
 * other one lies in the same visit; undefined where nobody need be asked.
 */
export function twinsIn(
  form: { readonly twin?: string | undefined },
  reasons: readonly ReceiveRefusal[],
): readonly string[] | undefined {
  const found = reasons.filter((reason) => reason.reason === 'twin');
  if (found.length > 0) return [...new Set(found.flatMap(({ code }) => code ?? []))];
  return form.twin === 'yes' ? [] : undefined;
}
