import { type Unit, unitById, unitByKey, unitsById } from '#foundations/organisations/index.ts';
import { may, unitsWhere } from '#platform/actor/index.ts';
import type { Visit } from '#platform/house/index.ts';
import { between } from '../hand-over/bundle.store.ts';
import { type Difference, difference, readScans } from '../hand-over/scan.rules.ts';
import { type Belongs, belongs } from './bundle.rules.ts';
import { bundleById, linesOfBundle, type NumberedBundle } from './bundle.store.ts';
import { straysAt } from './standing.store.ts';

export interface DeskAddress {
  readonly giao?: string;
  readonly nhan?: string;
  readonly ben?: 'nhan';
  readonly phieu?: string;
}

export interface DeskLine {
  readonly code: string;
  readonly subject: string;
  readonly owner_name: string;
}

/** A bundle in hand: what is to be given between two offices, what came without a list, or a list that is checked in. */
export interface Desk {
  readonly side: 'give' | 'take';
  readonly from: Unit;
  readonly to: Unit;
  /** The list that is checked in. */
  readonly bundle: NumberedBundle | undefined;
  readonly lines: readonly DeskLine[];
}

/** The desk an address means; undefined where this official neither gives nor takes there. */
export const openDesk = (ask: Visit, asked: DeskAddress): Promise<Desk | undefined> =>
  asked.phieu ? takingDesk(ask, asked.phieu) : betweenDesk(ask, asked);

async function betweenDesk(ask: Visit, { giao = '', nhan = '', ben }: DeskAddress): Promise<Desk | undefined> {
  const { db } = ask.house;
  const [from, to] = await Promise.all([unitByKey(db, giao), unitByKey(db, nhan)]);
  const own = ben === 'nhan' ? to : from;
  if (!from || !to || !own || !may(ask.actor, 'dossier.hand-over', { unitIds: [own.id] }).ok) return undefined;
  const legs = await between(db, from.id, to.id);
  const lines = legs.filter(({ given_at, listed }) => (ben ? given_at !== null && !listed : given_at === null));
  return { side: ben ? 'take' : 'give', from, to, bundle: undefined, lines };
}

async function takingDesk(ask: Visit, id: string): Promise<Desk | undefined> {
  const { db } = ask.house;
  const bundle = await bundleById(db, id);
  if (!bundle || !may(ask.actor, 'dossier.hand-over', { unitIds: [bundle.to_unit_id] }).ok) return undefined;
  const [from, to] = await Promise.all([unitById(db, bundle.from_unit_id), unitById(db, bundle.to_unit_id)]);
  if (!from || !to) return undefined;
  const lying = (await linesOfBundle(db, id)).filter(({ state }) => state === 'lies');
  return { side: 'take', from, to, bundle, lines: bundle.received_at ? [] : lying };
}

/** What the scanner said so far, laid beside the list; each stranger with where it belongs. */
export interface Scanned {
  readonly scans: readonly string[];
  readonly difference: Difference;
  readonly strangers: readonly { readonly scan: string; readonly belongs: Belongs }[];
  readonly unitNames: ReadonlyMap<string, string>;
  /** The code that was just added, and how it fared. */
  readonly last: { readonly scan: string; readonly code: string | undefined; readonly twice: boolean } | undefined;
}

export async function scannedAt(ask: Visit, desk: Desk, before: string, just: string): Promise<Scanned> {
  const { db } = ask.house;
  const codes = desk.lines.map(({ code }) => code);
  const old = readScans(before);
  const added = readScans(just);
  const scans = readScans([...old, ...added].join('\n'));
  const laid = difference(codes, scans.join('\n'));
  const mine = unitsWhere(ask.actor, 'dossier.hand-over');
  const [strays, byId] = await Promise.all([straysAt(db, mine, laid.strangers), unitsById(db)]);
  const offices = { from: desk.from.id, to: desk.to.id };
  const scan = added.at(-1);
  return {
    scans,
    difference: laid,
    strangers: laid.strangers.map((stranger) => ({
      scan: stranger,
      belongs: belongs(
        strays.find(({ code }) => code === stranger),
        desk.side,
        offices,
      ),
    })),
    unitNames: new Map([...byId].map(([id, unit]) => [id, unit.name])),
    last: scan ? { scan, code: difference(codes, scan).found[0], twice: isTwice(codes, old, scan) } : undefined,
  };
}

const isTwice = (codes: readonly string[], old: readonly string[], scan: string): boolean => {
  const code = difference(codes, scan).found[0] ?? scan;
  return old.includes(scan) || difference(codes, old.join('\n')).found.includes(code);
};
