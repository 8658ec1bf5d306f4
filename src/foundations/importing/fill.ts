import type { Upload } from '#platform/http/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { readTable } from '#platform/spreadsheet/index.ts';
import type { Language } from '#platform/text/index.ts';
import { type FileReason, fileReasonText } from './import.text.ts';
import { type Column, linesPasted, type Typed } from './importing.rules.ts';

/** The field of the file that fills the rows of a form, and of what is pasted from a spreadsheet. */
export const fillFields = { file: 'tep-dong', pasted: 'pasted' } as const;

const largest = 2 * 1024 * 1024;

interface Brought {
  readonly uploads: readonly Upload[];
  readonly pasted?: string | undefined;
}

/** The rows that somebody brings to a form, from a file or pasted; nothing is kept of it but what the form then says. */
export async function rowsBrought(
  { uploads, pasted = '' }: Brought,
  columns: readonly Column[],
  language: Language,
): Promise<Result<Typed[], string>> {
  const table = await tableOf(uploads, pasted);
  if (!table.ok) return refuse(...table.reasons.map((one) => fileReasonText(one, language)));
  const rows = linesPasted(table.value, columns);
  return rows.length > 0 ? accept(rows) : refuse(fileReasonText('no-lines', language));
}

async function tableOf(uploads: readonly Upload[], pasted: string): Promise<Result<string[][], FileReason>> {
  const brought = uploads.find(({ field }) => field === fillFields.file);
  const file = brought && brought.bytes.length > 0 ? brought : undefined;
  if (file?.truncated || (file && file.bytes.length > largest)) return refuse<FileReason>('file-too-large');
  if (file) return readTable(file.bytes);
  if (pasted.trim()) return readTable(new TextEncoder().encode(pasted));
  return refuse<FileReason>(brought ? 'file-empty' : 'nothing-brought');
}
