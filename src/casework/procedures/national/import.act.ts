import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { system } from '#platform/actor/index.ts';
import type { Database, Tx } from '#platform/db/index.ts';
import { record as happen } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { newId } from '#platform/id/index.ts';
import { recordsImported } from './import.events.ts';
import { beginImport, endImport, type NewNationalRecord, putRecords, unchangedKeys } from './import.store.ts';
import { type Line, linesOf } from './lines.ts';
import type { Mending } from './mend.rules.ts';
import { type Refusal, readRecord } from './record.rules.ts';

/** What came of a file, line by line refused or summed up. */
export interface Imported {
  readonly lines: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: readonly RefusedLine[];
  /** How many more were refused than are listed. */
  readonly refusedUnlisted: number;
  /** How many records needed each mending. */
  readonly mended: Readonly<Partial<Record<Mending, number>>>;
}

export interface RefusedLine {
  readonly line: number;
  readonly why: readonly (Refusal | 'twice-in-file')[];
}

export interface Importing {
  readonly path: string;
  readonly now: Temporal.Instant;
  /** Told after every batch: lines done, bytes of the file read. */
  readonly progress?: (lines: number, bytesRead: number) => void;
}

const batchSize = 200;
const batchCharacters = 8 * 1024 * 1024;
/** Goes up when records are read otherwise than before, so that the next import reads the same lines anew. */
const reading = 2;
const refusalsListed = 1000;

/**
 * Takes the national portal's records from a file into `national_records`, in batches of one transaction each, so a file
 * of any size passes in bounded memory. Idempotent: what is there with the same content is left alone, and a run that was
 * cut off is finished by running it again. The district's own catalogue is not touched.
 */
export async function importNational(db: Database, { path, now, progress }: Importing): Promise<Imported> {
  const id = newId();
  await db.transaction((tx) => beginImport(tx, { id, source: basename(path), at: now }));
  const tally = openTally();
  let batch: NewNationalRecord[] = [];
  let characters = 0;
  const put = async (): Promise<void> => {
    tally.written(batch.length, await db.transaction((tx) => putChanged(tx, id, batch)));
    batch = [];
    characters = 0;
  };
  let bytesRead = 0;
  for await (const line of linesOf(path)) {
    bytesRead = line.bytesRead;
    const record = tally.read(line);
    if (record) characters += record.source.length;
    if (record) batch.push(record);
    if (batch.length < batchSize && characters < batchCharacters) continue;
    await put();
    progress?.(tally.counts.lines, bytesRead);
  }
  if (batch.length > 0) {
    await put();
    progress?.(tally.counts.lines, bytesRead);
  }
  await db.transaction(async (tx) => {
    const { refused, refusedUnlisted, mended, ...counts } = tally.counts;
    await endImport(tx, id, { ...counts, refused: refused.length + refusedUnlisted, mended });
    const payload = { ...counts, refused: refused.length + refusedUnlisted };
    const deed = { tx, actor: system('import'), now };
    await happen(deed, happened(recordsImported, { kind: 'import', id }, payload));
  });
  return tally.counts;
}

/** Most of a file is known from the last time: only what is not is sent whole. */
async function putChanged(tx: Tx, id: string, batch: readonly NewNationalRecord[]): Promise<{ added: boolean }[]> {
  const unchanged = await unchangedKeys(tx, batch);
  const changed = batch.filter(({ key }) => !unchanged.has(key));
  return changed.length > 0 ? putRecords(tx, id, changed) : [];
}

interface Tally {
  readonly counts: Imported;
  /** The record of a line, or nothing when the line is empty or refused. */
  read(line: Line): NewNationalRecord | undefined;
  written(sent: number, rows: readonly { readonly added: boolean }[]): void;
}

function openTally(): Tally {
  const counts = {
    lines: 0,
    added: 0,
    changed: 0,
    unchanged: 0,
    refused: [] as RefusedLine[],
    refusedUnlisted: 0,
    mended: {} as Partial<Record<Mending, number>>,
  };
  // Keys only: a few bytes a record, so that a code that comes twice in one file is told of and not fought over.
  const keys = new Set<string>();
  const refuse = (line: number, why: RefusedLine['why']): undefined => {
    if (counts.refused.length < refusalsListed) counts.refused.push({ line, why });
    else counts.refusedUnlisted++;
  };
  return {
    counts,
    read({ number, text }) {
      if (text?.trim() === '') return undefined;
      counts.lines++;
      if (text === undefined) return refuse(number, ['line-too-long']);
      const read = readRecord(text);
      if (!read.ok) return refuse(number, read.reasons);
      const { record, mended } = read.value;
      if (keys.has(record.key)) return refuse(number, ['twice-in-file']);
      keys.add(record.key);
      for (const one of mended) counts.mended[one] = (counts.mended[one] ?? 0) + 1;
      return rowOf(text, read.value);
    },
    written(sent, rows) {
      const added = rows.filter((row) => row.added).length;
      counts.added += added;
      counts.changed += rows.length - added;
      counts.unchanged += sent - rows.length;
    },
  };
}

function rowOf(text: string, { record, mended }: { record: NewRecord; mended: readonly Mending[] }): NewNationalRecord {
  const { key, code, abolished, name, fieldCode } = record;
  const source = text.trim();
  const digest = createHash('sha256').update(`${reading}:${source}`).digest('hex');
  return { key, code, abolished, name, fieldCode, record, mended, source, digest };
}

type NewRecord = Extract<ReturnType<typeof readRecord>, { ok: true }>['value']['record'];
