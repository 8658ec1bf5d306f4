import type { JSX } from 'preact';
import { Link, Panel, Table } from '#design/index.ts';
import type { Unit } from '#foundations/organisations/index.ts';
import { keepers } from '#foundations/organisations/index.ts';
import { may } from '#platform/actor/index.ts';
import type { Visit } from '#platform/house/index.ts';
import type { Language } from '#platform/text/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { paths } from '../paths.ts';
import { type PostLine, postsOf } from './people.store.ts';
import { peopleWords } from './people.text.ts';

/** The posts of a unit with the year's quota and who holds them, for the page of the unit; nothing for who may not see people. */
export async function unitPeople({ house, actor, now, language }: Visit, unit: Unit): Promise<JSX.Element | null> {
  if (!may(actor, 'person.read', { unitIds: await keepers(house.db, unit.id) }).ok) return null;
  const { year } = dayOf(now);
  const posts = await postsOf(house.db, unit.id, year);
  return posts.length === 0 ? null : <Posts {...{ unit, posts, year, language }} />;
}

const Posts = (props: { unit: Unit; posts: readonly PostLine[]; year: number; language: Language }) => {
  const said = peopleWords(props.language);
  const counted = props.posts.some((post) => post.quota !== null);
  return (
    <Panel
      title={said.framework}
      note={<Link href={paths.people({ 'don-vi': props.unit.key })}>{said.listAll}</Link>}
      flush
    >
      <Table
        dense
        caption={said.framework}
        scroll={said.framework}
        columns={[
          { head: said.post },
          ...(counted ? [{ head: said.quota(props.year), numeric: true }] : []),
          { head: said.holders },
        ]}
        rows={props.posts.map((post) => [
          <span lang="vi">{post.title}</span>,
          ...(counted ? [post.quota === null ? '–' : String(post.quota)] : []),
          <Holders post={post} vacant={post.quota === 0 ? said.elsewhere : said.vacant} />,
        ])}
      />
    </Panel>
  );
};

const Holders = ({ post, vacant }: { post: PostLine; vacant: string }) => {
  if (post.holders.length === 0) return <span class="mc-muted">{vacant}</span>;
  return (
    <>
      {post.holders.map((holder, n) => (
        <>
          {n > 0 && ' · '}
          <Link href={paths.person(holder.id)} lang="vi">
            {holder.name}
          </Link>
        </>
      ))}
    </>
  );
};
