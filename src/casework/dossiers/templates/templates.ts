import type { Db } from '#platform/db/index.ts';
import type { House } from '#platform/house/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { type Brought, broughtVersions } from './template.store.ts';

/** A template of drafts as it stands on a day. */
export interface Template {
  readonly key: string;
  readonly name: string;
  readonly english: string;
  /** The procedure it is for; empty: every one. */
  readonly procedure: string;
  /** The district's version in force; undefined: as it came with the house. */
  readonly brought: Brought | undefined;
  /** Every version the district brought, the newest first. */
  readonly history: readonly Brought[];
}

/** The templates there are, each by the version of a day. */
export async function templatesOn(
  { db, seed }: Pick<House, 'seed'> & { readonly db: Db },
  now: Temporal.Instant,
): Promise<Template[]> {
  const brought = await broughtVersions(db);
  return seed.tsv<'key' | 'name' | 'english' | 'procedure'>('word/templates.tsv').map((one) => {
    const history = brought.filter(({ template }) => template === one.key);
    return { ...one, history, brought: inForce(history, dayOf(now)) };
  });
}

/** The version of a day: of those that began by then the latest begun, of two of one day the last brought. */
export const inForce = <V extends Pick<Brought, 'valid_from' | 'number' | 'taken_back_at'>>(
  history: readonly V[],
  day: Temporal.PlainDate,
): V | undefined =>
  history
    .filter((one) => !one.taken_back_at && Temporal.PlainDate.compare(one.valid_from, day) <= 0)
    .toSorted(
      (one, other) => Temporal.PlainDate.compare(other.valid_from, one.valid_from) || other.number - one.number,
    )[0];

/** The file of a template: the district's, else the one of the house. */
export async function templateFile(
  { files, seed }: Pick<House, 'files' | 'seed'>,
  { key, brought }: Pick<Template, 'key' | 'brought'>,
): Promise<Buffer> {
  if (!brought) return seed.bytes(`word/${key}.docx`);
  const bytes = await files.get(brought.digest);
  if (!bytes) throw new Error(`the file of the template ${key} is lost: ${brought.digest}`);
  return bytes;
}
