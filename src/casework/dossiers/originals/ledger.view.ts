import { accountNames } from '#foundations/access/index.ts';
import { type Unit, unitsOn } from '#foundations/organisations/index.ts';
import { unitsWhere } from '#platform/actor/index.ts';
import type { Visit } from '#platform/house/index.ts';
import { noteReading } from '#platform/reading/index.ts';
import type { Cell, Column } from '#platform/spreadsheet/index.ts';
import type { Language } from '#platform/text/index.ts';
import { dayOf, localOf } from '#platform/time/index.ts';
import { stateText } from '../view/state.text.ts';
import { type Ledger, type LedgerLine, ledgerLines, type Standing, standings } from './ledger.store.ts';
import { ledgerColumns } from './ledger.text.ts';

export interface LedgerAddress {
  readonly quay?: string;
  readonly loc?: string;
  readonly trang?: number;
  /** `in`: every line on one page, for paper. */
  readonly xem?: 'in';
}

export interface OpenLedger {
  readonly counter: Unit;
  readonly counters: readonly Unit[];
  readonly standing: Standing;
  readonly ledger: Ledger;
}

/** The ledger an address means: without a counter, the first of one's own. Whoever reads so many names is remembered. */
export async function openLedger(ask: Visit<unknown, LedgerAddress>, purpose: string): Promise<OpenLedger | undefined> {
  const counters = await countersOf(ask);
  const { quay, loc } = ask.query;
  const counter = quay ? counters.find(({ key }) => key === quay) : counters[0];
  if (!counter) return undefined;
  const standing = standings.find((one) => one === loc) ?? 'held';
  const { actor, now: at } = ask;
  await noteReading(ask.house.db, { actor, subjectKind: 'originals', subjectId: counter.id, purpose, at });
  return { counter, counters, standing, ledger: { counterId: counter.id, standing } };
}

/** Counters where this official keeps originals or gives them back. */
async function countersOf({ actor, now, house }: Visit): Promise<Unit[]> {
  const mine = new Set([...unitsWhere(actor, 'dossier.receive'), ...unitsWhere(actor, 'dossier.return')]);
  return (await unitsOn(house.db, dayOf(now))).filter((unit) => unit.kind === 'one-stop' && mine.has(unit.id));
}

/** A line with the officials on the house's side of both signatures. */
export interface LedgerSeen extends LedgerLine {
  readonly keeper: string;
  readonly giver: string;
}

export async function ledgerSeen(
  { house }: Visit,
  { ledger }: OpenLedger,
  part: Parameters<typeof ledgerLines>[2],
): Promise<LedgerSeen[]> {
  const lines = await ledgerLines(house.db, ledger, part);
  const hands = lines.flatMap(({ kept_by, back_by }) => (back_by ? [kept_by, back_by] : [kept_by]));
  const names = await accountNames(house.db, hands);
  return lines.map((line) => ({
    ...line,
    keeper: names.get(line.kept_by) ?? '',
    giver: names.get(line.back_by ?? '') ?? '',
  }));
}

export const sheetColumns = (language: Language): Column[] => {
  const head = ledgerColumns(language);
  return [
    { head: head.code, width: 26 },
    { head: head.owner, width: 26 },
    { head: head.procedure, width: 44 },
    { head: head.name, width: 30 },
    { head: head.count, width: 8 },
    { head: head.place, width: 20 },
    { head: head.keptAt, kind: 'moment', width: 17 },
    { head: head.broughtBy, width: 24 },
    { head: head.keptBy, width: 24 },
    { head: head.backAt, kind: 'moment', width: 17 },
    { head: head.backTo, width: 30 },
    { head: head.backBy, width: 24 },
    { head: head.state, width: 18 },
  ];
};

export async function* sheetRows(lines: readonly LedgerSeen[], language: Language): AsyncGenerator<Cell[]> {
  for (const line of lines)
    yield [
      line.code,
      line.owner_name,
      line.procedure,
      line.name,
      line.count,
      line.place,
      localOf(line.kept_at),
      line.brought_by,
      line.keeper,
      line.back_at && localOf(line.back_at),
      line.back_to,
      line.giver,
      stateText(line, language),
    ];
}
