import type { JSX } from 'preact';
import {
  Button,
  ButtonRow,
  ErrorSummary,
  Field,
  Fields,
  Form,
  Link,
  linksTo,
  PageHead,
  Panel,
  Select,
} from '#design/index.ts';
import { paths as organisations, type Unit } from '#foundations/organisations/index.ts';
import type { Refusal } from '#platform/deeds/index.ts';
import type { TypedMove } from '../appoint/move.form.ts';
import { type PostGround, RoleRows } from '../appoint/post-fields.part.tsx';
import { paths } from '../paths.ts';
import { standings } from './posts.rules.ts';
import { postWords, standingWords } from './posts.text.ts';

export interface PostProps extends Pick<PostGround, 'language' | 'roles' | 'units'> {
  readonly unit: Unit;
  readonly year: number;
  readonly typed: TypedMove;
  readonly wrong: readonly Refusal[];
  readonly errors: ReadonlyMap<string, string>;
  readonly k: string;
}

/** A post of a unit: what it is, how it signs, how many it is given, what its holder usually does. */
export function PostPage(props: PostProps): JSX.Element {
  const { language, unit, wrong, k } = props;
  const said = postWords(language);
  return (
    <>
      {wrong.length > 0 && <ErrorSummary title={said.wrong} errors={linksTo(wrong)} />}
      <PageHead title={said.title(unit.name)} under={said.under} />
      <Form action={paths.openPost(unit.key)} k={k} label={said.open}>
        <div class="mc-panels">
          <Panel n={1} title={said.post}>
            <PostFields {...props} />
          </Panel>
          <RoleRows {...props} n={2} />
        </div>
        <div class="mc-gap">
          <ButtonRow>
            <Button name="do" value="write" keys="F9">
              {said.write}
            </Button>
            <Button kind="secondary" name="do" value="more">
              {said.more}
            </Button>
            <Link href={organisations.unit(unit.key)}>{said.back}</Link>
          </ButtonRow>
        </div>
      </Form>
    </>
  );
}

function PostFields({ language, typed, errors, year }: PostProps): JSX.Element {
  const said = postWords(language);
  const of = (name: string) => ({ name, value: typed[name] ?? '', error: errors.get(name) });
  return (
    <>
      <Field {...of('title')} label={said.name} hint={said.nameHint} width={30} autocomplete="off" />
      <Select
        {...of('standing')}
        label={said.standing}
        options={[
          { value: '', text: '' },
          ...standings.map((value) => ({ value, text: standingWords(language)[value] })),
        ]}
      />
      <Fields>
        <Field {...of('signsAs')} label={said.signsAs} hint={said.signsAsHint} width={20} autocomplete="off" />
        <Field {...of('signsFor')} label={said.signsFor} hint={said.signsForHint} width={20} autocomplete="off" />
      </Fields>
      <Field {...of('quota')} label={said.quota(year)} hint={said.quotaHint} width={3} inputMode="numeric" />
    </>
  );
}
