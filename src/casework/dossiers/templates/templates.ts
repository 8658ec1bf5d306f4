import { successorsOf } from '#foundations/organisations/index.ts';
import type { Db } from '#platform/db/index.ts';
import type { House, Visit } from '#platform/house/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { isFor, type Wanting } from './own.rules.ts';
import { type Own, ownTemplates } from './own.store.ts';
import { scopeOn } from './scope.rules.ts';
import { type Scope, scopeRows } from './scope.store.ts';
import { type Brought, broughtVersions } from './template.store.ts';

/** A template of drafts as it stands on a day. */
export interface Template {
  readonly key: string;
  readonly name: string;
  readonly english: string;
  /** The offices (and those that follow them), procedures and fields it is for; all empty: every one. */
  readonly units: readonly string[];
  readonly procedures: readonly string[];
  readonly fields: readonly string[];
  /** As the district added it; undefined: it came with the house. */
  readonly own: Own | undefined;
  /** The district's version in force; undefined: as it came with the house. */
  readonly brought: Brought | undefined;
  /** Every change of its name and scope, the newest first. */
  readonly scopes: readonly Scope[];
  /** Every version the district brought, the newest first. */
  readonly history: readonly Brought[];
}

/** The templates there are, each by the version of a day. */
export async function templatesOn(
  { db, seed }: Pick<House, 'seed'> & { readonly db: Db },
  now: Temporal.Instant,
): Promise<Template[]> {
  const [brought, own, scopes] = await Promise.all([broughtVersions(db), ownTemplates(db), scopeRows(db)]);
  const day = dayOf(now);
  const added = own.map((one) =>
    asTemplate(
      one,
      scopes.filter(({ template }) => template === one.key),
      day,
    ),
  );
  return [...ofHouse(seed), ...added].map((one) => {
    const history = brought.filter(({ template }) => template === one.key);
    return { ...one, history, brought: inForce(history, day) };
  });
}

type Named = Omit<Template, 'brought' | 'history'>;

const ofHouse = (seed: House['seed']): Named[] =>
  seed.tsv<'key' | 'name' | 'english' | 'procedure'>('word/templates.tsv').map(({ key, name, english, procedure }) => ({
    ...{ key, name, english, own: undefined, units: [], scopes: [] },
    ...{ procedures: procedure === '' ? [] : [procedure], fields: [] },
  }));

const asTemplate = (own: Own, scopes: readonly Scope[], day: Temporal.PlainDate): Named => {
  const { name, english, units, procedures, fields } = scopeOn(own, scopes, day);
  return { key: own.key, name, english: english || name, units, procedures, fields, own, scopes };
};

/** Whether a template may be chosen: one that was added has a file only from its first version's day until it is taken back. */
export const isOffered = ({ own, brought }: Pick<Template, 'own' | 'brought'>): boolean =>
  !own || (!own.taken_back_at && brought !== undefined);

/** What is offered for a dossier: what is for its procedure, its field or every one, and for the office that settles it. */
export const templatesFor = (
  templates: readonly Template[],
  {
    version,
    dossier,
  }: { readonly version: Omit<Wanting, 'settlingId'>; readonly dossier: { readonly settling_id: string } },
): Template[] => {
  const { key, fieldKey } = version;
  return templates.filter((one) => isOffered(one) && isFor(one, { key, fieldKey, settlingId: dossier.settling_id }));
};

/** The templates officers choose from: those of an office that ended are of those that follow it, too. */
export async function offeredOn({ house, now }: Pick<Visit, 'house' | 'now'>): Promise<Template[]> {
  const { db } = house;
  return Promise.all(
    (await templatesOn(house, now)).map(async (one) => {
      const after = await Promise.all(one.units.map((id) => successorsOf(db, id, dayOf(now))));
      return { ...one, units: [...new Set([...one.units, ...after.flat().map(({ id }) => id)])] };
    }),
  );
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
