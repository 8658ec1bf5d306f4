import { forget } from '#platform/cache/index.ts';
import type { Tx } from '#platform/db/index.ts';
import { namedId } from '#platform/id/index.ts';
import type { Seed } from '#platform/seed/index.ts';
import { addCodes, addFirstRollOuts, addNames, addSuccessions, addUnits } from './seed.store.ts';

type UnitLine = Record<
  | 'key'
  | 'kind'
  | 'level'
  | 'parent'
  | 'name'
  | 'short-name'
  | 'code'
  | 'gso'
  | 'electronic'
  | 'electronic-since'
  | 'terrain'
  | 'address'
  | 'phone'
  | 'from'
  | 'until',
  string
>;

/** Writes the units of db/seed/organisations with their names, codes and successions, all at once. */
export async function seedOrganisations(tx: Tx, seed: Seed): Promise<void> {
  const lines: UnitLine[] = seed.tsv('organisations/units.tsv');
  const rollOuts = seed.tsv<'unit' | 'figures' | 'note'>('organisations/roll-outs.tsv');
  const figures = new Map(rollOuts.map((line) => [line.unit, line.figures]));
  await addUnits(
    tx,
    lines.map((line, position) => toUnit(line, position, figures.get(line.key))),
  );
  await addFirstRollOuts(
    tx,
    rollOuts.map(({ unit, note }) => ({ unitId: unitId(unit), note })),
  );
  await addNames(
    tx,
    lines.map((line) => ({ unitId: unitId(line.key), name: line.name, shortName: line['short-name'], ...span(line) })),
  );
  await addCodes(tx, lines.flatMap(toCodes));
  await addSuccessions(
    tx,
    seed
      .tsv<'predecessor' | 'successor' | 'kind' | 'effective-on' | 'decision'>('organisations/successions.tsv')
      .map((line) => ({
        predecessorId: unitId(line.predecessor),
        successorId: unitId(line.successor),
        kind: line.kind,
        effectiveOn: line['effective-on'],
        decision: line.decision,
      })),
  );
  forget(tx);
}

const unitId = (key: string): string => namedId(`unit:${key}`);

const span = (line: UnitLine) => ({ during: `[${line.from},${line.until})` });

const toUnit = (line: UnitLine, position: number, paperFigures = 'lines') => ({
  id: unitId(line.key),
  key: line.key,
  kind: line.kind,
  level: line.level,
  parentId: line.parent ? unitId(line.parent) : null,
  electronic: line.electronic || null,
  electronicSince: line['electronic-since'] || null,
  paperFigures: line.electronic === 'pilot' || line.electronic === 'paper' ? paperFigures : null,
  terrain: line.terrain || null,
  address: line.address,
  phone: line.phone,
  position,
  ...span(line),
});

const toCodes = (line: UnitLine) =>
  (['dossier', 'gso'] as const)
    .map((scheme) => ({
      unitId: unitId(line.key),
      scheme,
      code: scheme === 'dossier' ? line.code : line.gso,
      ...span(line),
    }))
    .filter((code) => code.code !== '');
