import type { Visit } from '#platform/house/index.ts';
import { keepUpload, uploadReasonText } from '../../documents/index.ts';
import { isDigest } from './receive.read.rules.ts';

/** Scans that lie with a form, by what follows `scan.` in their field, and why others were refused, in words. */
export interface KeptScans {
  readonly scans: Map<string, string>;
  readonly refused: string[];
}

type Uploaded = Visit['uploads'][number] & { readonly pages?: number };
type Scanned = Omit<Visit, 'uploads'> & { readonly uploads: readonly Uploaded[] };

/** Scans are kept before anything is judged: a form that is refused loses nothing. */
export async function keepScans(ask: Scanned, form: Readonly<Record<string, unknown>>): Promise<KeptScans> {
  const scans = new Map<string, string>();
  const refused: string[] = [];
  for (const [name, value] of Object.entries(form)) {
    if (name.startsWith('scanned.') && isDigest(value)) scans.set(name.slice('scanned.'.length), value);
  }
  for (const upload of ask.uploads.filter(({ field, bytes }) => field.startsWith('scan.') && bytes.length > 0)) {
    const kept = await keepUpload(ask.house, { actor: ask.actor, now: ask.now }, upload);
    if (kept.ok) scans.set(upload.field.slice('scan.'.length), kept.value.digest);
    else refused.push(...kept.reasons.map((reason) => uploadReasonText(reason, ask.language)));
  }
  return { scans, refused };
}

/** The form with what was kept of its scans as fields of its own: they go on with it like what was typed. */
export const withScans = <Form extends object>(form: Form, scans: ReadonlyMap<string, string>): Form => ({
  ...form,
  ...Object.fromEntries([...scans].map(([at, digest]) => [`scanned.${at}`, digest])),
});
