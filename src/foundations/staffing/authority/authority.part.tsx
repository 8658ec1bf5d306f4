import type { JSX } from 'preact';
import {
  Button,
  Checkboxes,
  DayField,
  Details,
  Field,
  Form,
  Hidden,
  Panel,
  Radios,
  Select,
  Table,
} from '#design/index.ts';
import type { Unit } from '#foundations/organisations/index.ts';
import { newId } from '#platform/id/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatDay } from '#platform/time/index.ts';
import { paths } from '../paths.ts';
import type { Typed } from '../people/typed.ts';
import { forms } from './authority.rules.ts';
import type { Authority } from './authority.store.ts';
import { authorityWords, formNames } from './authority.text.ts';
import { fieldNames, type GovernmentField } from './fields.ts';

export interface AuthoritiesProps {
  readonly language: Language;
  readonly personId: string;
  readonly today: Temporal.PlainDate;
  readonly authorities: readonly Authority[];
  readonly units: ReadonlyMap<string, Unit>;
  /** The units for which somebody may be authorised by whoever looks; none: nothing may be written. */
  readonly signable: readonly Unit[];
  readonly typed: Typed;
  readonly fields: readonly GovernmentField[];
}

/** In whose stead an official signs, from when to when; and the form that writes it down. */
export function Authorities(props: AuthoritiesProps): JSX.Element {
  const { authorities, language, signable } = props;
  const said = authorityWords(language);
  return (
    <Panel title={said.title} id="ky-thay">
      <Table
        dense
        stack
        caption={said.title}
        scroll={said.title}
        empty={<p>{said.none}</p>}
        columns={[
          { head: said.unit },
          { head: said.form },
          { head: said.fields },
          { head: said.document },
          { head: said.from, nowrap: true },
          { head: said.last, nowrap: true },
          { head: said.state },
        ]}
        rows={authorities.map((one) => [
          <span lang="vi">{props.units.get(one.unit_id)?.name}</span>,
          <span lang="vi">{`${one.form}. ${one.instead}`}</span>,
          one.fields.length === 0 ? said.everyField : <span lang="vi">{fieldNames(one.fields, props.fields)}</span>,
          <span lang="vi">{`${one.document}, ${formatDay(one.document_day)}`}</span>,
          formatDay(one.from_day),
          formatDay(one.last_day),
          <State {...props} authority={one} />,
        ])}
      />
      {signable.length > 0 && <Write {...props} />}
    </Panel>
  );
}

function State({ authority, today, language, personId, signable, typed }: AuthoritiesProps & { authority: Authority }) {
  const said = authorityWords(language);
  if (authority.why_ended) return <>{said.ended(authority.why_ended)}</>;
  if (Temporal.PlainDate.compare(authority.last_day, today) < 0) return <>{said.over}</>;
  if (signable.length === 0) return <>{said.holds}</>;
  const mine = typed.act === 'end' && typed.value('authority') === authority.id;
  return (
    <>
      {said.holds}
      <Details summary={said.end} open={mine}>
        <Form action={paths.endAuthority(personId)} k={newId()}>
          <Hidden name="authority" value={authority.id} />
          <Field
            name="why"
            id={`why-${authority.id}`}
            label={said.why}
            value={mine ? typed.value('why') : ''}
            error={mine ? typed.error('why') : undefined}
            autocomplete="off"
          />
          <Button kind="warning" small>
            {said.end}
          </Button>
        </Form>
      </Details>
    </>
  );
}

interface FieldsProps extends Pick<AuthoritiesProps, 'language' | 'fields'> {
  /** The keys ticked, a blank between. */
  readonly value: string;
  readonly error: string | undefined;
}

/** Few authorities are for some fields only: these are unfolded. */
function Fields({ language, fields, value, error }: FieldsProps): JSX.Element {
  const said = authorityWords(language);
  return (
    <Details summary={said.someFields} open={value !== ''}>
      <Checkboxes
        name="fields"
        legend={said.fields}
        hint={said.fieldsHint}
        small
        error={error}
        values={value.split(' ')}
        items={fields.map(({ key, name }) => ({ value: key, text: name }))}
      />
    </Details>
  );
}

function Write({ language, personId, signable, typed, fields }: AuthoritiesProps): JSX.Element {
  const said = authorityWords(language);
  const mine = typed.act === 'authorise';
  const of = (name: string) => ({
    name,
    id: `ky-thay-${name}`,
    value: mine ? typed.value(name) : '',
    error: mine ? typed.error(name) : undefined,
    autocomplete: 'off',
  });
  return (
    <Details summary={said.add} open={mine}>
      <Form action={paths.authorise(personId)} k={newId()}>
        <p class="govuk-body mc-small">{said.hint}</p>
        <Select
          {...of('unit')}
          label={said.unit}
          options={[{ value: '', text: '' }, ...signable.map(({ id, name }) => ({ value: id, text: name }))]}
        />
        <Radios
          {...of('kind')}
          legend={said.form}
          small
          items={forms.map((value) => ({ value, text: formNames(language)[value] }))}
        />
        <Field {...of('instead')} width={30} label={said.instead} />
        <Field {...of('document')} width={20} label={said.document} />
        <DayField {...of('documentDay')} label={said.documentDay} />
        <DayField {...of('from')} label={said.from} />
        <DayField {...of('last')} label={said.last} />
        {fields.length > 0 && <Fields {...{ language, fields, ...of('fields') }} />}
        <Button>{said.write}</Button>
      </Form>
    </Details>
  );
}
