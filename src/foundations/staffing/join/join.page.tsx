import type { JSX } from 'preact';
import {
  Button,
  ButtonRow,
  Checkboxes,
  DayField,
  ErrorSummary,
  Field,
  Fields,
  Form,
  Link,
  linksTo,
  Note,
  PageHead,
  Panel,
  Table,
} from '#design/index.ts';
import type { Refusal } from '#platform/deeds/index.ts';
import { formatDay } from '#platform/time/index.ts';
import type { TypedMove } from '../appoint/move.form.ts';
import { PostField, type PostGround, RoleRows } from '../appoint/post-fields.part.tsx';
import { paths } from '../paths.ts';
import type { Namesake } from './join.store.ts';
import { joinWords } from './join.text.ts';

export interface JoinProps extends PostGround {
  readonly typed: TypedMove;
  readonly wrong: readonly Refusal[];
  readonly errors: ReadonlyMap<string, string>;
  /** Those of the same name, where there are some. */
  readonly namesakes: readonly Namesake[];
  readonly k: string;
}

/** A new official: who they are, their post with its roles, their account. */
export function JoinPage(props: JoinProps): JSX.Element {
  const { language, wrong, typed, errors, namesakes, k } = props;
  const said = joinWords(language);
  return (
    <>
      {wrong.length > 0 && <ErrorSummary title={said.wrong} errors={linksTo(wrong)} />}
      <PageHead title={said.title} under={said.under} />
      <Form action={paths.join()} k={k} label={said.open}>
        <div class="mc-panels">
          <Panel n={1} title={said.person}>
            <PersonFields {...{ language, typed, errors }} />
            {namesakes.length > 0 && <Namesakes {...props} />}
          </Panel>
          <Panel n={2} title={said.post}>
            <PostField {...props} />
            <Login {...props} />
          </Panel>
          <RoleRows {...props} n={3} />
        </div>
        <div class="mc-gap">
          <ButtonRow>
            <Button name="do" value="preview" keys="F9">
              {said.preview}
            </Button>
            <Button kind="secondary" name="do" value="more">
              {said.more}
            </Button>
            <Link href={paths.people()}>{said.back}</Link>
          </ButtonRow>
        </div>
      </Form>
    </>
  );
}

/** Name, day of birth and number. */
export function PersonFields({
  language,
  typed,
  errors,
}: Pick<JoinProps, 'language' | 'typed' | 'errors'>): JSX.Element {
  const said = joinWords(language);
  return (
    <>
      <Field
        name="name"
        label={said.name}
        value={typed.name ?? ''}
        error={errors.get('name')}
        autocomplete="off"
        spellcheck={false}
        width={30}
      />
      <Fields>
        <DayField
          name="born"
          label={said.born}
          hint={said.bornHint}
          value={typed.born ?? ''}
          error={errors.get('born')}
        />
        <Field
          name="number"
          label={said.number}
          hint={said.numberHint}
          value={typed.number ?? ''}
          error={errors.get('number')}
          autocomplete="off"
          width={20}
        />
      </Fields>
    </>
  );
}

/** From when the post is held, and how they sign in. */
function Login({ language, typed, errors }: JoinProps): JSX.Element {
  const said = joinWords(language);
  return (
    <>
      <DayField
        name="from"
        label={said.from}
        hint={said.fromHint}
        value={typed.from ?? ''}
        error={errors.get('from')}
      />
      <Field
        name="login"
        label={said.login}
        hint={said.loginHint}
        value={typed.login ?? ''}
        error={errors.get('login')}
        autocomplete="off"
        spellcheck={false}
        width={30}
      />
      <Button kind="secondary" small name="do" value="login">
        {said.propose}
      </Button>
    </>
  );
}

function Namesakes({ language, namesakes, unitNames, typed, errors }: JoinProps): JSX.Element {
  const said = joinWords(language);
  return (
    <>
      <Note kind="warn" title={said.namesakes}>
        {said.namesakesLead}
      </Note>
      <Table
        caption={said.namesakes}
        dense
        stack
        columns={[{ head: said.name, header: true }, { head: said.born }, { head: said.number }, { head: said.post }]}
        rows={namesakes.map((one) => [
          <Link key="name" href={paths.person(one.id)} lang="vi">
            {one.name}
          </Link>,
          one.born ? formatDay(one.born) : said.none,
          one.number ?? said.none,
          one.title ? (
            <span key="post" lang="vi">{`${one.title}, ${unitNames.get(one.unit_id ?? '') ?? ''}`}</span>
          ) : (
            said.noPost
          ),
        ])}
      />
      <Checkboxes
        name="another"
        small
        error={errors.get('another')}
        values={typed.another === 'yes' ? ['yes'] : []}
        items={[{ value: 'yes', text: said.another }]}
      />
    </>
  );
}
