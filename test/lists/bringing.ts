import { sql } from '#platform/db/index.ts';
import { type Format, readTable, spreadsheet } from '#platform/spreadsheet/index.ts';
import type { Answered, Inside } from '#test/support/inside.ts';

type Table = readonly (readonly string[])[];

/** Where, and by whom. */
interface At {
  readonly url: string;
  readonly as: string;
}

/** A table as a file, every cell a text as a person types it. */
export async function fileOf(table: Table, format: Format): Promise<Buffer> {
  const [head = [], ...rows] = table;
  async function* lines() {
    yield* rows;
  }
  const stream = spreadsheet(format, { name: 'Nhập', columns: head.map((one) => ({ head: one })), rows: lines() });
  return Buffer.from(await new Response(stream).arrayBuffer());
}

export async function takenAway(inside: Inside, { url, as }: At): Promise<string[][]> {
  const read = await readTable((await inside.ask({ url, as })).bytes);
  if (!read.ok) throw new Error(`${url}: ${read.reasons}`);
  return read.value;
}

/** Brings a file, or presses with the lines that were shown. */
export function send(
  inside: Inside,
  { url, as }: At,
  parts: Readonly<Record<string, string | Buffer>>,
): Promise<Answered> {
  const said = Object.entries(parts).map(([name, value]) => {
    const file = Buffer.isBuffer(value) ? '; filename="tep"\r\ncontent-type: application/octet-stream' : '';
    return [`--mc\r\ncontent-disposition: form-data; name="${name}"${file}\r\n\r\n`, value, '\r\n'];
  });
  const body = Buffer.concat([...said.flat(), '--mc--\r\n'].map((piece) => Buffer.from(piece)));
  return inside.ask({ method: 'POST', url, as, raw: { type: 'multipart/form-data; boundary=mc', body } });
}

let pressed = 0;
export const bring = (inside: Inside, { url, as }: At, file: Buffer): Promise<Answered> =>
  send(inside, { url, as }, { key: `brought-${++pressed}-file`, file });

/** What a preview counts, and the lines its press would send. */
export function shown({ text }: Answered): { counts: number[]; lines: string | undefined; key: string } {
  const counts = /(\d+) dòng mới, (\d+) dòng đổi, (\d+) dòng giữ nguyên, (\d+) dòng chưa nhận được/.exec(text) ?? [];
  const lines = /name="lines" value="([^"]+)"/.exec(text)?.[1]?.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  return { counts: counts.slice(1).map(Number), lines, key: `brought-${++pressed}-press` };
}

export const eventsOf = async (inside: Inside, type: string): Promise<number> =>
  (await inside.db.one<{ n: number }>(sql`select count(*)::int as n from platform.events where type = ${type}`)).n;
