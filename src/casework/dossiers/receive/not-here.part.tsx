import type { JSX } from 'preact';
import { Button, ButtonRow, Form, Hidden, Link, Note } from '#design/index.ts';
import { cataloguePaths } from '../../procedures/index.ts';
import { paths } from '../paths.ts';
import type { Screen } from './screen.ts';

/** Named on the page; where there are more, the procedure's own page has them all. */
const named = 6;

/** Why the counter cannot take it, and where it is taken. */
export const Obstacles = ({ screen }: { readonly screen: Screen }): JSX.Element => {
  const { said, obstacles, elsewhere, version } = screen;
  const more = elsewhere.length - named;
  return (
    <Note kind="warn" title={said.cannotReceive(version.name)}>
      {obstacles.map((why) => (
        <p key={why}>{why}</p>
      ))}
      {elsewhere.length > 0 && (
        <p>
          {said.receivedAt} {elsewhere.slice(0, named).join('; ')}
          {more > 0 && '; '}
          {more > 0 && <Link href={cataloguePaths.procedure(version.key)}>{said.moreRooms(more)}</Link>}.
        </p>
      )}
    </Note>
  );
};

/** Nothing is typed for what cannot be received: another procedure is chosen, or it is declined in writing. */
export const NotHere = ({ screen }: { readonly screen: Screen }): JSX.Element => {
  const { said, counter, version } = screen;
  return (
    <>
      <Obstacles screen={screen} />
      <Form action={paths.receive()} k={screen.k} files label={said.title}>
        <Hidden name="counter" value={counter.key} />
        <Hidden name="procedure" value={version.key} />
        <ButtonRow>
          <Button href={`${paths.receive()}?quay=${counter.key}`}>{said.another}</Button>
          <Button kind="secondary" name="do" value="decline">
            {said.decline}
          </Button>
        </ButtonRow>
      </Form>
    </>
  );
};
