import type { JSX } from 'preact';
import {
  Button,
  Checkboxes,
  type Content,
  Details,
  ErrorSummary,
  Field,
  Form,
  Hidden,
  Inline,
  Note,
  PageHead,
  Panel,
  Select,
  Table,
  TextArea,
} from '#design/index.ts';
import type { Refusal } from '#platform/deeds/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatDay, formatMoment } from '#platform/time/index.ts';
import type { PartyFound, StandingMerge } from '../../parties/index.ts';
import { paths } from '../paths.ts';
import { mergePeopleWords } from './merge-people.text.ts';

export interface MergePeopleProps {
  readonly language: Language;
  readonly k: string;
  readonly find: string;
  readonly found: readonly PartyFound[] | undefined;
  readonly dossiers: ReadonlyMap<string, number>;
  readonly standing: readonly (StandingMerge & { readonly by: string })[];
  readonly just: 'gop' | 'tach' | undefined;
  readonly wrong: readonly Refusal[];
  readonly typed: Readonly<Record<string, string | undefined>>;
}

/** Who is in the register twice is found, compared and led together; what was done lately can be parted again. */
export function MergePeoplePage(props: MergePeopleProps): JSX.Element {
  const { language, find, found, just, wrong } = props;
  const said = mergePeopleWords(language);
  return (
    <>
      {wrong.length > 0 && (
        <ErrorSummary
          title={said.refused}
          errors={wrong.map(({ text, field }) => ({ text, ...(field ? { href: `#${field}` } : {}) }))}
        />
      )}
      {just && <Note kind="ok" role="status" title={just === 'gop' ? said.merged : said.parted} />}
      <PageHead title={said.title} under={said.under} />
      <Form action={paths.findTwice()} k={`${props.k}-find`.slice(0, 60)} label={said.search}>
        <Inline>
          <Field name="who" label={said.find} value={find} autocomplete="off" autofocus={!found} keys="F2" />
          <Button kind="secondary" icon="search">
            {said.search}
          </Button>
        </Inline>
      </Form>
      <div class="mc-panels mc-gap">
        {found && <Found {...props} found={found} />}
        <Standing {...props} />
      </div>
    </>
  );
}

function Found(props: MergePeopleProps & { readonly found: readonly PartyFound[] }): JSX.Element {
  const { language, found, dossiers } = props;
  const said = mergePeopleWords(language);
  if (found.length < 2) return <Note kind="info" role="status" title={found.length === 0 ? said.none : said.one} />;
  return (
    <Panel title={said.found(found.length)}>
      <Table
        caption={said.found(found.length)}
        dense
        stack
        columns={[
          { head: said.nth, numeric: true, header: true },
          { head: said.name },
          { head: said.born, nowrap: true },
          { head: said.identity },
          { head: said.place },
          { head: said.household },
          { head: said.kin },
          { head: said.dossiers, numeric: true },
        ]}
        rows={found.map((one, n): Content[] => [
          String(n + 1),
          one.name,
          bornText(one),
          one.identity_number ?? said.noNumber,
          placeText(one),
          one.household_book ?? '–',
          one.relative_name ?? '–',
          String(dossiers.get(one.id) ?? 0),
        ])}
      />
      <div class="mc-gap">
        <MergeForm {...props} />
      </div>
    </Panel>
  );
}

const bornText = ({ born, born_precision }: PartyFound): string =>
  !born ? '–' : born_precision === 'day' ? formatDay(born) : String(born.year);

/** The hamlet stands in most addresses already. */
const placeText = ({ hamlet, address }: PartyFound): string =>
  hamlet && !address.includes(hamlet) ? `${hamlet}, ${address}` : address;

function MergeForm(props: MergePeopleProps & { readonly found: readonly PartyFound[] }): JSX.Element {
  const { language, found, find, k, typed, wrong } = props;
  const said = mergePeopleWords(language);
  const errors = new Map(wrong.flatMap(({ text, field }) => (field ? [[field, text] as const] : [])));
  const options = [
    { value: '', text: said.choose },
    ...found.map((one, n) => ({
      value: one.id,
      text: `${n + 1}. ${one.name}, ${bornText(one)}, ${one.identity_number ?? said.noNumber}`,
    })),
  ];
  return (
    <Form action={paths.mergePeople()} k={k} label={said.title}>
      <Hidden name="who" value={find} />
      {(['kept', 'gone'] as const).map((name) => (
        <Select
          key={name}
          name={name}
          id={name}
          label={said[name]}
          value={typed[name] ?? ''}
          error={errors.get(name)}
          options={options}
        />
      ))}
      <Checkboxes
        name="sure"
        id="sure"
        values={typed.sure === 'yes' ? ['yes'] : []}
        error={errors.get('sure')}
        small
        items={[{ value: 'yes', text: said.sure }]}
      />
      <TextArea name="reason" label={said.reason} rows={2} value={typed.reason ?? ''} error={errors.get('reason')} />
      <Button keys="F9">{said.merge}</Button>
    </Form>
  );
}

function Standing({ language, standing, k, find }: MergePeopleProps): JSX.Element | null {
  const said = mergePeopleWords(language);
  if (standing.length === 0) return null;
  return (
    <Panel title={said.standing}>
      <Table
        caption={said.standing}
        dense
        stack
        columns={[
          { head: said.name },
          { head: said.kept },
          { head: said.gone },
          { head: said.who },
          { head: said.part },
        ]}
        rows={standing.map((one): Content[] => [
          one.name,
          told(one.kept_born, one.kept_number ?? said.noNumber),
          told(one.gone_born, one.gone_number ?? said.noNumber),
          `${one.by}, ${formatMoment(one.merged_at)}. ${one.reason}`,
          <Details key="part" summary={said.part}>
            <Form action={paths.partPeople(one.id)} k={`${k}-${one.id}`.slice(0, 60)} label={said.part}>
              <Hidden name="who" value={find} />
              <Field name="why" id={`why-${one.id}`} label={said.why} />
              <Button kind="secondary" small>
                {said.part}
              </Button>
            </Form>
          </Details>,
        ])}
      />
    </Panel>
  );
}

const told = (born: Temporal.PlainDate | null, number: string): string =>
  [born && String(born.year), number].filter(Boolean).join(', ');
