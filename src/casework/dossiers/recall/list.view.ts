import { allUnits, type Unit } from '#foundations/organisations/index.ts';
import { unitsWhere } from '#platform/actor/index.ts';
import type { Visit } from '#platform/house/index.ts';
import { noteReading } from '#platform/reading/index.ts';
import type { Cell, Column } from '#platform/spreadsheet/index.ts';
import type { Language } from '#platform/text/index.ts';
import { dayOf, formatDay, instantOf, localOf, parseDay } from '#platform/time/index.ts';
import { type FaultLine, faultLines } from './list.store.ts';
import { faultColumns, faultListWords } from './list.text.ts';
import { faultNames } from './recall.text.ts';

export interface FaultAddress {
  readonly 'don-vi'?: string;
  readonly tu?: string;
  readonly den?: string;
  /** `in`: for paper. */
  readonly xem?: 'in';
}

export interface FaultList {
  readonly lines: readonly FaultLine[];
  /** Offices with a line in this time, the one that was asked for among them. */
  readonly offices: readonly Unit[];
  readonly office: string;
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
  /** What was typed for a day and is none, by field. */
  readonly wrong: ReadonlyMap<'tu' | 'den', string>;
  readonly unitNames: ReadonlyMap<string, string>;
}

const counterWork = ['dossier.receive', 'dossier.return', 'dossier.void'] as const;
const officeWork = ['dossier.approve', 'dossier.sign'] as const;

/** Faults at one's own counters, and of the offices one answers for; undefined for whoever has neither. The year so far unless asked. */
export async function faultList(ask: Visit<unknown, FaultAddress>, purpose: string): Promise<FaultList | undefined> {
  const { actor, now, house, query } = ask;
  const counterIds = counterWork.flatMap((one) => unitsWhere(actor, one));
  const officeIds = officeWork.flatMap((one) => unitsWhere(actor, one));
  if (counterIds.length + officeIds.length === 0) return undefined;
  const today = dayOf(now);
  const { day: from, wrong: tu } = dayAsked(query.tu, today.with({ month: 1, day: 1 }));
  const { day: to, wrong: den } = dayAsked(query.den, today);
  const units = await allUnits(house.db);
  const office = units.find(({ key }) => key === query['don-vi']);
  const time = { from: startOf(from), to: startOf(to.add({ days: 1 })) };
  const found = await faultLines(house.db, { counterIds, officeIds, ...time });
  const lines = office ? found.filter((line) => line.settling_id === office.id) : found;
  const settling = new Set(found.map((line) => line.settling_id));
  const subjectId = counterIds[0] ?? officeIds[0] ?? '';
  await noteReading(house.db, { actor, subjectKind: 'faults', subjectId, purpose, at: now });
  return {
    lines,
    offices: units.filter(({ id }) => settling.has(id) || id === office?.id),
    office: office?.key ?? '',
    from,
    to,
    wrong: new Map([...(tu ? [['tu', tu] as const] : []), ...(den ? [['den', den] as const] : [])]),
    unitNames: new Map(units.map(({ id, name }) => [id, name])),
  };
}

function dayAsked(typed: string | undefined, otherwise: Temporal.PlainDate) {
  const day = parseDay(typed ?? '');
  return { day: day ?? otherwise, wrong: day ? undefined : typed || undefined };
}

const startOf = (day: Temporal.PlainDate): Temporal.Instant => instantOf(day.toPlainDateTime());

/** `07/2019, 22/02/2019` */
export const renewedText = ({ new_number, new_at }: FaultLine, language: Language): string =>
  new_number && new_at ? `${new_number}, ${formatDay(dayOf(new_at))}` : faultListWords(language).making;

export const sheetColumns = (language: Language): Column[] => {
  const head = faultColumns(language);
  return [
    { head: head.when, kind: 'moment', width: 17 },
    { head: head.code, width: 26 },
    { head: head.owner, width: 26 },
    { head: head.procedure, width: 44 },
    { head: head.unit, width: 30 },
    { head: head.result, width: 40 },
    { head: head.fault, width: 26 },
    { head: head.wrong, width: 44 },
    { head: head.found, width: 16 },
    { head: head.renewed, width: 22 },
  ];
};

export async function* sheetRows({ lines, unitNames }: FaultList, language: Language): AsyncGenerator<Cell[]> {
  const said = faultListWords(language);
  for (const line of lines)
    yield [
      localOf(line.recalled_at),
      line.code,
      line.owner_name,
      line.procedure,
      unitNames.get(line.settling_id) ?? '',
      `${line.name}, ${line.number}`,
      faultNames(language)[line.fault],
      line.wrong,
      line.after ? said.after : said.before,
      renewedText(line, language),
    ];
}
