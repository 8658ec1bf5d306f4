import type { JSX } from 'preact';
import { Carried, Form, Note, PageHead, Panel, SummaryList, What, WriteOrEdit } from '#design/index.ts';
import { formatDay } from '#platform/time/index.ts';
import type { TypedMove } from '../appoint/move.form.ts';
import type { PostChoice } from '../appoint/move.store.ts';
import { moveWords } from '../appoint/move.text.ts';
import { type PostGround, RoleTable } from '../appoint/post-fields.part.tsx';
import { paths } from '../paths.ts';
import type { Joining } from './join.rules.ts';
import { joinWords } from './join.text.ts';

export interface JoinPreviewProps extends PostGround {
  readonly typed: TypedMove;
  readonly joining: Joining;
  readonly post: PostChoice;
  /** Somebody else can confirm the first password. */
  readonly byTwo: boolean;
  readonly k: string;
}

/** The new official as they will stand there, before it is so. */
export function JoinPreviewPage(props: JoinPreviewProps): JSX.Element {
  const { language, joining, post, unitNames, typed, k } = props;
  const [said, moves] = [joinWords(language), moveWords(language)];
  const holders = post.holders + 1;
  return (
    <>
      <PageHead
        title={said.previewTitle(joining.name)}
        under={moves.gets(post.title, unitNames.get(post.unit_id) ?? '', formatDay(joining.from))}
      />
      <Note>{said.nothingYet}</Note>
      {post.quota !== null && holders > post.quota && <Note kind="warn">{moves.quota(holders, post.quota)}</Note>}
      <div class="mc-panels">
        <Panel title={said.person}>
          <Facts {...props} />
        </Panel>
        <RoleTable {...props} title={said.given} rows={joining.roles} none={said.none} />
        <Panel title={said.happens} main>
          <Happens {...props} />
          <Form action={paths.join()} k={k} label={said.write}>
            <Carried typed={{ ...typed, login: joining.login }} />
            <WriteOrEdit write={said.write} edit={said.goOn} back="more" />
          </Form>
        </Panel>
      </div>
    </>
  );
}

function Facts({ language, joining }: JoinPreviewProps): JSX.Element {
  const said = joinWords(language);
  return (
    <SummaryList
      items={[
        { key: said.name, value: <span lang="vi">{joining.name}</span> },
        { key: said.born, value: joining.born ? formatDay(joining.born) : said.unknown },
        { key: said.number, value: joining.number ?? said.unknown },
        { key: said.login, value: <b>{joining.login}</b> },
      ]}
    />
  );
}

function Happens({ language, byTwo }: JoinPreviewProps): JSX.Element {
  const said = joinWords(language);
  return (
    <What
      items={[
        { icon: 'key', text: byTwo ? said.byTwo : said.alone },
        { icon: 'clock', text: said.undoable },
      ]}
    />
  );
}
