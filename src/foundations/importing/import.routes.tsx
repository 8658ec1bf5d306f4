import { type TSchema, Type } from 'typebox';
import type { Permission } from '#platform/actor/index.ts';
import { perform, refusals } from '#platform/deeds/index.ts';
import { type HouseRoute, route, type Visit } from '#platform/house/index.ts';
import { type Answer, missing, page, redirect, type Upload } from '#platform/http/index.ts';
import { newId } from '#platform/id/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { readTable } from '#platform/spreadsheet/index.ts';
import { BringPage, PreviewPage } from './import.page.tsx';
import { type FileReason, fileReasonText, headsMissingText, importWords } from './import.text.ts';
import { type Importing, linesAgain, linesOf, type Typed } from './importing.rules.ts';

const largest = 2 * 1024 * 1024;
const mostLines = 1000;

interface Given<Params, Reason extends { readonly reason: string }> {
  /** The page of the list. */
  readonly path: string;
  readonly needs: Permission;
  readonly params?: TSchema;
  /** Undefined for whoever may not bring a file here: it is not there. */
  readonly open: (ask: Visit<Params>) => Promise<Importing<Reason> | undefined>;
}

/** Where a list takes files, beside its page. */
export const importPath = (list: string): string => `${list}/nhap`;

/** A file is brought, every line of it is shown as it would be, and one press writes all of it or nothing. */
export function importRoutes<Params, Reason extends { readonly reason: string }>(
  given: Given<Params, Reason>,
): HouseRoute[] {
  const { needs } = given;
  const open = given.open as unknown as (ask: Visit) => Promise<Importing | undefined>;
  const params = given.params ? { params: given.params } : {};
  const path = importPath(given.path);
  return [
    route({
      ...{ method: 'GET', path, needs, ...params },
      query: Type.Object({ xong: Type.Optional(Type.Integer({ minimum: 1, maximum: mostLines })) }),
      async handle(ask) {
        const importing = await open(ask);
        return importing ? bring(ask, importing, { written: ask.query.xong }) : missing;
      },
    }),
    route({
      ...{ method: 'POST', path, needs, ...params },
      takesFiles: largest,
      body: Type.Object({
        key: Type.String({ minLength: 10, maxLength: 60 }),
        lines: Type.Optional(Type.String({ maxLength: 1_000_000 })),
      }),
      async handle(ask) {
        const importing = await open(ask);
        if (!importing) return missing;
        return ask.body.lines === undefined ? look(ask, importing) : write(ask, importing, ask.body.lines);
      },
    }),
  ];
}

/** Reads the file and judges its lines: nothing is written. */
async function look(ask: Visit, importing: Importing): Promise<Answer> {
  const { language, uploads } = ask;
  const table = await tableIn(uploads.find(({ field }) => field === 'file'));
  if (!table.ok) return bring(ask, importing, { wrong: table.reasons.map((one) => fileReasonText(one, language)) });
  const lines = linesOf(table.value, importing.columns);
  if (lines.ok) return preview(ask, importing, { lines: lines.value });
  const said = lines.reasons.map((one) =>
    one.reason === 'heads-missing' ? headsMissingText(one.heads, language) : fileReasonText(one.reason, language),
  );
  return bring(ask, importing, { wrong: said });
}

async function tableIn(upload: Upload | undefined): Promise<Result<string[][], FileReason>> {
  if (!upload) return refuse<FileReason>('no-file');
  if (upload.bytes.length === 0) return refuse<FileReason>('file-empty');
  if (upload.truncated) return refuse<FileReason>('file-too-large');
  const read = await readTable(upload.bytes);
  if (!read.ok) return read;
  return read.value.length > mostLines + 1 ? refuse<FileReason>('too-many-lines') : accept(read.value);
}

async function write(
  ask: Visit<unknown, unknown, { readonly key: string }>,
  importing: Importing,
  sent: string,
): Promise<Answer> {
  const lines = linesAgain(sent);
  if (!lines) return bring(ask, importing, { wrong: [fileReasonText('no-file', ask.language)] });
  const at = hereOf(ask);
  const asking = { actor: ask.actor, now: ask.now, key: ask.body.key, body: { at, lines } };
  const done = await perform(ask.house.db, asking, (deed) => importing.write(deed, lines));
  if (done.ok) return redirect(`${at}?xong=${done.value}`);
  return preview(ask, importing, {
    lines: lines.map(({ typed }) => typed),
    wrong: refusals(done.reasons, importing.says, ask.language),
  });
}

const hereOf = ({ url }: Visit): string => url.split('?')[0] ?? '';

interface Brought {
  readonly wrong?: readonly string[];
  readonly written?: number | undefined;
}

function bring(ask: Visit, importing: Importing, { wrong = [], written }: Brought): Answer {
  const { language } = ask;
  const at = hereOf(ask);
  return page({
    title: importing.title,
    here: importWords(language).import,
    place: importing.place,
    trail: importing.trail,
    status: wrong.length > 0 ? 422 : 200,
    again: wrong.length > 0 ? at : undefined,
    body: <BringPage {...{ language, importing, at, wrong, written }} />,
  });
}

interface Previewed {
  readonly lines: readonly Typed[];
  readonly wrong?: readonly { readonly text: string }[];
}

async function preview(ask: Visit, importing: Importing, { lines, wrong = [] }: Previewed): Promise<Answer> {
  const { language } = ask;
  const at = hereOf(ask);
  const judged = await importing.judge(lines);
  const refused = wrong.length > 0 || judged.some(({ state }) => state === 'refused');
  return page({
    title: `${importing.title}: ${importWords(language).preview}`,
    here: importWords(language).preview,
    place: importing.place,
    trail: importing.trail,
    status: refused ? 422 : 200,
    again: at,
    body: <PreviewPage {...{ language, importing, at, lines, judged, wrong }} k={newId()} />,
  });
}
