import type { JSX } from 'preact';
import { Button, Panel, Select, Table } from '#design/index.ts';
import type { Unit } from '#foundations/organisations/index.ts';
import type { Language } from '#platform/text/index.ts';
import type { TypedMove } from './move.form.ts';
import { rowsIn } from './move.rules.ts';
import type { PostChoice } from './move.store.ts';
import { moveWords } from './move.text.ts';
import type { RoleAt } from './separation.rules.ts';

/** What a post is chosen from. */
export interface PostGround {
  readonly language: Language;
  readonly posts: readonly PostChoice[];
  readonly roles: readonly { readonly key: string; readonly name: string }[];
  /** The units this official looks after. */
  readonly units: readonly Unit[];
  readonly unitNames: ReadonlyMap<string, string>;
}

interface Fields extends PostGround {
  readonly typed: TypedMove;
  readonly errors: ReadonlyMap<string, string>;
}

/** The post, of those of the units looked after. */
export function PostField({ language, posts, unitNames, typed, errors }: Fields): JSX.Element {
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
      <div class="mc-gap govuk-form-group">
        <Button kind="secondary" small name="do" value="roles">
          {said.usual}
        </Button>
      </div>
    </>
  );
}

/** Empty rows below those that say something. */
const spare = 3;

/** What the holder does where, a row each; `units`: where. */
export function RoleRows({
  language,
  roles,
  units,
  typed,
  errors,
  n = 2,
}: Omit<Fields, 'posts' | 'unitNames'> & { readonly n?: number }): JSX.Element {
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
    <Panel n={n} title={said.roles}>
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

/** Roles with the units they are held at. */
export function RoleTable(
  props: Pick<PostGround, 'language' | 'roles' | 'unitNames'> & {
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
