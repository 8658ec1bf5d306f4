import type { JSX } from 'preact';
import { Button, Details, Field, Fields, Hidden, Inline, Link, Note, Panel, Radios } from '#design/index.ts';
import { dayOf, formatDay } from '#platform/time/index.ts';
import { identityNames, mostFound, type PartyFound } from '../../parties/index.ts';
import { InPersonFields } from '../in-person/in-person.part.tsx';
import { mergePeopleWords } from '../merge-people/merge-people.text.ts';
import { paths } from '../paths.ts';
import { NewPerson } from './new-person.part.tsx';
import { asTyped, type PersonScreen } from './screen.ts';
import { Submitter } from './submitter.part.tsx';

/** Who hands in: looked up first, entered when nobody matches. */
export function PersonPanel({
  screen,
  keys,
}: {
  readonly screen: PersonScreen;
  /** The key that opens what is seldom needed. */
  readonly keys?: string;
}): JSX.Element {
  const { form, said, found, version } = screen;
  return (
    <Panel n={1} main title={said.person}>
      <Inline>
        <Field
          name="find"
          label={said.known}
          value={form.find ?? ''}
          autocomplete="off"
          autofocus={form.key === ''}
          keys="F2"
        />
        <Button kind="secondary" name="do" value="find" keys="F3" icon="search">
          {said.find}
        </Button>
      </Inline>
      {found !== undefined && <FoundPeople screen={screen} found={found} />}
      {found === undefined && form.ownerId && <Hidden name="ownerId" value={form.ownerId} />}
      <Details summary={said.newPerson} open={!form.ownerId || form.ownerId === 'new' || Boolean(form.name)}>
        <NewPerson screen={screen} />
      </Details>
      <Fields>
        <Field {...asTyped(screen, 'phone')} type="tel" />
        <Field {...asTyped(screen, 'email')} type="email" />
      </Fields>
      {version.authorisation !== 'forbidden' && <Submitter screen={screen} />}
      {version.bothPresent && <BothPresent screen={screen} />}
      <InPersonFields screen={screen} keys={keys} />
    </Panel>
  );
}

const BothPresent = ({ screen: { form, said, errors, yes, no } }: { readonly screen: PersonScreen }): JSX.Element => (
  <Radios
    name="bothPresent"
    legend={said.bothPresent}
    value={form.bothPresent ?? ''}
    error={errors.get('bothPresent')}
    row
    small
    items={[
      { value: 'yes', text: yes },
      { value: 'no', text: no },
    ]}
  />
);

function FoundPeople({ screen, found }: { screen: PersonScreen; found: readonly PartyFound[] }): JSX.Element {
  const { said, form } = screen;
  if (found.length === 0) return <Note kind="info" title={said.foundNone} role="status" />;
  const namesakes = new Set(
    found.filter((one) => found.some((other) => other !== one && other.name === one.name)).map((one) => one.id),
  );
  // Whoever began to type a new person meant a new person: the one match is then not chosen for them.
  const only = found.length === 1 && !form.name ? found[0]?.id : undefined;
  return (
    <>
      <Radios
        name="ownerId"
        legend={found.length < mostFound ? said.found(found.length) : said.foundMany(found.length)}
        hint={namesakes.size > 0 ? said.namesake : undefined}
        value={form.ownerId || only || ''}
        error={screen.errors.get('ownerId')}
        autofocus={!form.ownerId}
        small
        items={[
          ...found.map((one) => ({ value: one.id, text: one.name, hint: tellingApart(screen, one) })),
          { value: 'new', text: said.somebodyNew },
        ]}
      />
      {namesakes.size > 0 && (
        <p class="govuk-body mc-small">
          <Link href={paths.mergePeople()}>{mergePeopleWords(screen.language).link}</Link>
        </p>
      )}
    </>
  );
}

/** What tells namesakes apart, each figure with what it is: two numbers and two dates look alike. */
const tellingApart = ({ said, language }: Pick<PersonScreen, 'said' | 'language'>, one: PartyFound): string =>
  [
    one.born && said.bornOn(one.born_precision === 'day' ? formatDay(one.born) : String(one.born.year)),
    one.identity_kind !== 'none' && `${identityNames(language)[one.identity_kind]} ${one.identity_number}`,
    one.hamlet ?? one.address,
    one.relative_name,
    one.household_book && said.bookNumber(one.household_book),
    one.last_seen_at && said.lastCame(formatDay(dayOf(one.last_seen_at))),
  ]
    .filter(Boolean)
    .join(' · ');
