import type { JSX } from 'preact';
import { Button, Form, Link, Panel, Table } from '#design/index.ts';
import type { Unit } from '#foundations/organisations/index.ts';
import { isOpenOn, keepers } from '#foundations/organisations/index.ts';
import { may } from '#platform/actor/index.ts';
import type { Visit } from '#platform/house/index.ts';
import { newId } from '#platform/id/index.ts';
import type { Language } from '#platform/text/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { paths } from '../paths.ts';
import { postWords } from '../posts/posts.text.ts';
import { type PostLine, postsOf } from './people.store.ts';
import { peopleWords } from './people.text.ts';

/** The posts of a unit with the year's quota and who holds them, for the page of the unit; nothing for who may not see people. */
export async function unitPeople({ house, actor, now, language }: Visit, unit: Unit): Promise<JSX.Element | null> {
  const unitIds = await keepers(house.db, unit.id);
  if (!may(actor, 'person.read', { unitIds }).ok) return null;
  const { year } = dayOf(now);
  const posts = await postsOf(house.db, unit.id, year);
  const mayAppoint = may(actor, 'person.appoint', { unitIds }).ok && isOpenOn(unit, dayOf(now));
  return posts.length === 0 && !mayAppoint ? null : <Posts {...{ unit, posts, year, language, mayAppoint }} />;
}

interface PostsProps {
  readonly unit: Unit;
  readonly posts: readonly PostLine[];
  readonly year: number;
  readonly language: Language;
  readonly mayAppoint: boolean;
}

const Posts = (props: PostsProps) => {
  const said = peopleWords(props.language);
  const post = postWords(props.language);
  const counted = props.posts.some((post) => post.quota !== null);
  return (
    <Panel title={said.framework} note={<Ways {...props} />} flush={props.posts.length > 0}>
      <Table
        dense
        stack
        caption={said.framework}
        scroll={said.framework}
        empty={<p class="govuk-body">{said.noPosts}</p>}
        columns={[
          { head: said.post },
          ...(counted ? [{ head: said.quota(props.year), numeric: true }] : []),
          { head: said.holders },
          ...(props.mayAppoint ? [{ head: said.act, hidden: true }] : []),
        ]}
        rows={props.posts.map((one) => [
          <span lang="vi">{one.title}</span>,
          ...(counted ? [one.quota === null ? '–' : String(one.quota)] : []),
          <Holders post={one} vacant={one.quota === 0 ? said.elsewhere : said.vacant} />,
          ...(props.mayAppoint ? [one.holders.length === 0 && <Close key="close" {...{ one, post }} />] : []),
        ])}
      />
    </Panel>
  );
};

const Ways = ({ unit, language, mayAppoint }: PostsProps) => {
  const post = postWords(language);
  return (
    <span>
      {mayAppoint && (
        <>
          <Link href={paths.join(unit.key)}>{post.join}</Link> ·{' '}
          <Link href={paths.openPost(unit.key)}>{post.open}</Link> ·{' '}
        </>
      )}
      <Link href={paths.people({ 'don-vi': unit.key })}>{peopleWords(language).listAll}</Link>
    </span>
  );
};

const Close = ({ one, post }: { one: PostLine; post: ReturnType<typeof postWords> }) => (
  <Form action={paths.closePost(one.id)} k={newId()}>
    <Button kind="secondary" small label={`${post.remove}: ${one.title}`}>
      {post.remove}
    </Button>
  </Form>
);

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
