import type { Db } from '#platform/db/index.ts';
import type { House } from '#platform/house/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { isFor } from './own.rules.ts';
import { type Own, ownTemplates } from './own.store.ts';
import { type Brought, broughtVersions } from './template.store.ts';

/** A template of drafts as it stands on a day. */
export interface Template {
  readonly key: string;
  readonly name: string;
  readonly english: string;
  /** The procedures and fields of work it is for; both empty: every procedure. */
  readonly procedures: readonly string[];
  readonly fields: readonly string[];
  /** As the district added it; undefined: it came with the house. */
  readonly own: Own | undefined;
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
  const [brought, own] = await Promise.all([broughtVersions(db), ownTemplates(db)]);
  return [...ofHouse(seed), ...own.map(asTemplate)].map((one) => {
    const history = brought.filter(({ template }) => template === one.key);
    return { ...one, history, brought: inForce(history, dayOf(now)) };
  });
}

type Named = Omit<Template, 'brought' | 'history'>;

const ofHouse = (seed: House['seed']): Named[] =>
  seed.tsv<'key' | 'name' | 'english' | 'procedure'>('word/templates.tsv').map(({ key, name, english, procedure }) => ({
    ...{ key, name, english, own: undefined },
    ...{ procedures: procedure === '' ? [] : [procedure], fields: [] },
  }));

const asTemplate = (own: Own): Named => {
  const { key, name, english, procedures, fields } = own;
  return { key, name, english: english || name, procedures, fields, own };
};

/** Whether a template may be chosen: one that was added has a file only from its first version's day until it is taken back. */
export const isOffered = ({ own, brought }: Pick<Template, 'own' | 'brought'>): boolean =>
  !own || (!own.taken_back_at && brought !== undefined);

/** What is offered for a procedure: its own, those of its field, and those for every one. */
export const templatesFor = (
  templates: readonly Template[],
  procedure: { readonly key: string; readonly fieldKey: string },
): Template[] => templates.filter((one) => isOffered(one) && isFor(one, procedure));

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

/** The file of a template: the district's, else the one of the house; none where an added one has no version in force. */
export async function templateFile(
  { files, seed }: Pick<House, 'files' | 'seed'>,
  { key, own, brought }: Pick<Template, 'key' | 'own' | 'brought'>,
): Promise<Buffer | undefined> {
  if (!brought && own) return undefined;
  if (!brought) return seed.bytes(`word/${key}.docx`);
  const bytes = await files.get(brought.digest);
  if (!bytes) throw new Error(`the file of the template ${key} is lost: ${brought.digest}`);
  return bytes;
}
