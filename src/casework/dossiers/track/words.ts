import type { Unit } from '#foundations/organisations/index.ts';

/** A counter by the name people call it, every other office by its own. */
export function nameOfUnit(units: ReadonlyMap<string, Unit>, id: string): string {
  const unit = units.get(id);
  return (unit?.kind === 'one-stop' ? unit.shortName : unit?.name) ?? '';
}

export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
