import { sql, type Tx } from '#platform/db/index.ts';

export interface NewPost {
  readonly id: string;
  readonly unitId: string;
  readonly key: string;
  readonly title: string;
  readonly standing: string;
  readonly signsAs: string | null;
  readonly signsFor: string | null;
  readonly position: number;
}

export const addPosts = (tx: Tx, posts: readonly NewPost[]): Promise<number> =>
  tx.run(sql`
    insert into staffing.posts (id, unit_id, key, title, standing, signs_as, signs_for, position)
    select given.id, given."unitId", given.key, given.title, given.standing, given."signsAs", given."signsFor", given.position
    from jsonb_to_recordset(${JSON.stringify(posts)}::jsonb) as given (id uuid, "unitId" uuid, key text, title text,
      standing text, "signsAs" text, "signsFor" text, position smallint)`);

export interface NewQuota {
  readonly postId: string;
  readonly year: number;
  readonly number: number;
}

export const addQuotas = (tx: Tx, quotas: readonly NewQuota[]): Promise<number> =>
  tx.run(sql`
    insert into staffing.quotas (post_id, year, number)
    select given."postId", given.year, given.number
    from jsonb_to_recordset(${JSON.stringify(quotas)}::jsonb) as given ("postId" uuid, year smallint, number smallint)`);

export const addPeople = (tx: Tx, people: readonly { readonly id: string; readonly name: string }[]): Promise<number> =>
  tx.run(sql`
    insert into staffing.people (id, name, illustrative)
    select given.id, given.name, true
    from jsonb_to_recordset(${JSON.stringify(people)}::jsonb) as given (id uuid, name text)`);

export interface NewPostRole {
  readonly postId: string;
  readonly role: string;
  readonly unitId: string;
}

export const addPostRoles = (tx: Tx, roles: readonly NewPostRole[]): Promise<number> =>
  tx.run(sql`
    insert into staffing.post_roles (post_id, role, unit_id)
    select distinct given."postId", given.role, given."unitId"
    from jsonb_to_recordset(${JSON.stringify(roles)}::jsonb) as given ("postId" uuid, role text, "unitId" uuid)`);

export const hasPosts = async (tx: Tx): Promise<boolean> =>
  (await tx.one<{ some: boolean }>(sql`select exists (select from staffing.posts) as some`)).some;

/** Is this a house in production, where nobody made up may sign in? */
export const isProduction = async (tx: Tx): Promise<boolean> =>
  (
    await tx.one<{ production: boolean }>(sql`
    select exists (select from platform.clock where mode = 'production') as production`)
  ).production;
