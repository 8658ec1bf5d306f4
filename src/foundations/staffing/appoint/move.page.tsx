import type { JSX } from 'preact';
import {
  Button,
  ButtonRow,
  Carried,
  Checkboxes,
  DayField,
  ErrorSummary,
  Form,
  Link,
  linksTo,
  Note,
  PageHead,
  Panel,
  What,
  WriteOrEdit,
} from '#design/index.ts';
import type { Refusal } from '#platform/deeds/index.ts';
import { paths } from '../paths.ts';
import type { AppointmentLine } from '../people/people.store.ts';
import type { TypedMove } from './move.form.ts';
import type { PostChoice } from './move.store.ts';
import { moveWords } from './move.text.ts';
import { PostField, type PostGround, RoleRows, RoleTable } from './post-fields.part.tsx';
import type { RoleAt } from './separation.rules.ts';

/** What every page of a post given or ended to somebody knows. */
export interface MoveGround extends PostGround {
  readonly person: { readonly id: string; readonly name: string };
  readonly held: readonly AppointmentLine[];
}

export interface MoveProps extends MoveGround {
  readonly typed: TypedMove;
  readonly wrong: readonly Refusal[];
  readonly errors: ReadonlyMap<string, string>;
  readonly k: string;
}

/** A post is given: which, from when, with which roles, and what is left for it. */
export function MovePage(props: MoveProps): JSX.Element {
  const { language, person, wrong, typed, errors, k } = props;
  const said = moveWords(language);
  return (
    <>
      {wrong.length > 0 && <ErrorSummary title={said.wrong} errors={linksTo(wrong)} />}
      <PageHead title={said.title(person.name)} under={said.under} />
      <Form action={paths.move(person.id)} k={k} label={said.open}>
        <div class="mc-panels">
          <Panel n={1} title={said.post}>
            <PostField {...props} />
            <DayField
              name="from"
              label={said.from}
              hint={said.fromHint}
              value={typed.from ?? ''}
              error={errors.get('from')}
            />
            <Leaves {...props} />
          </Panel>
          <RoleRows {...props} />
        </div>
        <div class="mc-gap">
          <ButtonRow>
            <Button name="do" value="preview" keys="F9">
              {said.preview}
            </Button>
            <Button kind="secondary" name="do" value="more">
              {said.more}
            </Button>
            <Link href={paths.person(person.id)}>{said.back}</Link>
          </ButtonRow>
        </div>
      </Form>
    </>
  );
}

function Leaves({ language, held, unitNames, typed }: MoveProps): JSX.Element | null {
  const said = moveWords(language);
  const open = held.filter(({ to_day }) => to_day === null);
  if (open.length === 0) return null;
  return (
    <>
      <p class="govuk-body">{said.leaves}</p>
      {open.map((one) => (
        <Checkboxes
          key={one.id}
          name={`leave.${one.id}`}
          small
          values={typed[`leave.${one.id}`] === 'yes' ? ['yes'] : []}
          items={[{ value: 'yes', text: <span lang="vi">{`${one.title}, ${unitNames.get(one.unit_id) ?? ''}`}</span> }]}
        />
      ))}
    </>
  );
}

export interface MovePreviewProps extends MoveGround {
  readonly typed: TypedMove;
  readonly post: PostChoice;
  readonly day: string;
  readonly given: readonly RoleAt[];
  readonly taken: readonly RoleAt[];
  readonly k: string;
}

/** What a person may do more and less, before it is so. */
export function MovePreviewPage(props: MovePreviewProps): JSX.Element {
  const { language, person, post, day, unitNames, typed, k } = props;
  const said = moveWords(language);
  const holders = post.holders + 1;
  const over = post.quota !== null && holders > post.quota;
  return (
    <>
      <PageHead
        title={said.previewTitle(person.name)}
        under={said.gets(post.title, unitNames.get(post.unit_id) ?? '', day)}
      />
      <Note>{said.nothingYet}</Note>
      {over && <Note kind="warn">{said.quota(holders, post.quota ?? 0)}</Note>}
      <div class="mc-panels">
        <RoleTable {...props} title={said.given} rows={props.given} none={said.noneGiven} />
        <RoleTable {...props} title={said.taken} rows={props.taken} none={said.noneTaken} />
        <Panel title={said.happens} main>
          <What items={[{ icon: 'clock', text: said.undoable }]} />
          <Form action={paths.move(person.id)} k={k} label={said.write}>
            <Carried typed={typed} />
            <WriteOrEdit write={said.write} edit={said.goOn} back="more" />
          </Form>
        </Panel>
      </div>
    </>
  );
}
