import type { JSX } from 'preact';
import {
  Button,
  ButtonRow,
  Checkboxes,
  DayField,
  ErrorSummary,
  Form,
  Hidden,
  Link,
  linksTo,
  Note,
  PageHead,
  Panel,
  Select,
  Table,
  What,
} from '#design/index.ts';
import type { Unit } from '#foundations/organisations/index.ts';
import type { Refusal } from '#platform/deeds/index.ts';
import type { Language } from '#platform/text/index.ts';
import { paths } from '../paths.ts';
import type { AppointmentLine } from '../people/people.store.ts';
import type { TypedMove } from './move.form.ts';
import { rowsIn } from './move.rules.ts';
import type { PostChoice } from './move.store.ts';
import { moveWords } from './move.text.ts';
import type { RoleAt } from './separation.rules.ts';

/** What every page of a post given or ended knows. */
export interface MoveGround {
  readonly language: Language;
  readonly person: { readonly id: string; readonly name: string };
  readonly posts: readonly PostChoice[];
  readonly roles: readonly { readonly key: string; readonly name: string }[];
  /** The units this official looks after. */
  readonly units: readonly Unit[];
  readonly unitNames: ReadonlyMap<string, string>;
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
            <Post {...props} />
            <DayField
              name="from"
              label={said.from}
              hint={said.fromHint}
              value={typed.from ?? ''}
              error={errors.get('from')}
            />
            <Leaves {...props} />
          </Panel>
          <Roles {...props} />
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

function Post({ language, posts, unitNames, typed, errors }: MoveProps): JSX.Element {
  const said = moveWords(language);
  return (
    <>
      <Select
        name="post"
        label={said.post}
        value={typed.post ?? ''}
        error={errors.get('post')}
        options={[
          { value: '', text: said.choose },
          ...posts.map((post) => ({
            value: post.id,
            text: said.postLine(unitNames.get(post.unit_id) ?? '', post.title, post.holders),
          })),
        ]}
      />
      <div class="mc-gap">
        <Button kind="secondary" small name="do" value="roles">
          {said.usual}
        </Button>
      </div>
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

/** Empty rows below those that say something. */
const spare = 3;

function Roles({ language, roles, units, typed, errors }: MoveProps): JSX.Element {
  const said = moveWords(language);
  const places = Array.from({ length: Math.min(99, (rowsIn(typed).at(-1) ?? 0) + spare) }, (_, n) => n + 1);
  const roleOptions = [{ value: '', text: said.none }, ...roles.map(({ key, name }) => ({ value: key, text: name }))];
  const unitOptions = [{ value: '', text: said.none }, ...units.map(({ key, name }) => ({ value: key, text: name }))];
  const box = (place: number, part: 'role' | 'unit', options: typeof roleOptions) => (
    <Select
      key={part}
      name={`r${place}.${part}`}
      label={`${said[part]}, ${said.row} ${place}`}
      hidden
      value={typed[`r${place}.${part}`] ?? ''}
      error={errors.get(`r${place}.${part}`)}
      options={options}
    />
  );
  return (
    <Panel n={2} title={said.roles}>
      <Table
        caption={said.roles}
        dense
        stack
        named={false}
        class="mc-grid"
        columns={[{ head: said.role }, { head: said.unit }]}
        rows={places.map((place) => [box(place, 'role', roleOptions), box(place, 'unit', unitOptions)])}
      />
    </Panel>
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
            {Object.entries(typed).map(([name, value]) =>
              value ? <Hidden key={name} name={name} value={value} /> : null,
            )}
            <ButtonRow>
              <Button name="do" value="write" keys="F9">
                {said.write}
              </Button>
              <Button kind="secondary" name="do" value="more">
                {said.goOn}
              </Button>
            </ButtonRow>
          </Form>
        </Panel>
      </div>
    </>
  );
}

/** Roles with the units they are held at. */
export function RoleTable(
  props: Pick<MoveGround, 'language' | 'roles' | 'unitNames'> & {
    readonly title: string;
    readonly rows: readonly RoleAt[];
    readonly none: string;
  },
): JSX.Element {
  const { language, roles, unitNames, title, rows, none } = props;
  const said = moveWords(language);
  const names = new Map(roles.map(({ key, name }) => [key, name]));
  return (
    <Panel title={title} flush={rows.length > 0}>
      <Table
        caption={title}
        dense
        stack
        empty={<p class="govuk-body">{none}</p>}
        columns={[{ head: said.role }, { head: said.unit }]}
        rows={rows.map(({ role, unitId }) => [
          <span key="role" lang="vi">
            {names.get(role) ?? role}
          </span>,
          <span key="unit" lang="vi">
            {unitNames.get(unitId)}
          </span>,
        ])}
      />
    </Panel>
  );
}
