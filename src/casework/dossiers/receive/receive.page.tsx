import type { JSX } from 'preact';
import {
  Acts,
  Button,
  Checkboxes,
  ErrorSummary,
  Field,
  Fields,
  Form,
  Hidden,
  Keys,
  Link,
  Note,
  PageHead,
  Panel,
  Promised,
  Radios,
  Select,
  Sums,
  Work,
} from '#design/index.ts';
import { paths } from '../paths.ts';
import { PapersPanel } from './papers.part.tsx';
import { PersonPanel } from './person.part.tsx';
import { asTyped, type Screen } from './screen.ts';

/** The counter screen: person, procedure, papers on the left; what will be promised on the right, before anything is saved. */
export function ReceivePage({ screen }: { readonly screen: Screen }): JSX.Element {
  const { said } = screen;
  return (
    <>
      {screen.wrong.length > 0 && <ErrorSummary title={said.wrong} errors={screen.wrong} />}
      <PageHead title={said.title} under={`${screen.counter.name} · ${said.settledBy(screen.settledBy)}`} />
      <Form action={paths.receive()} k={screen.k} files label={said.title}>
        <Hidden name="counter" value={screen.counter.key} />
        <Hidden name="procedure" value={screen.version.key} />
        <Work side={<Side screen={screen} />}>
          <PersonPanel screen={screen} />
          <ProcedurePanel screen={screen} />
          <PapersPanel screen={screen} />
          <Keys
            items={[
              { keys: ['F3'], text: said.find },
              { keys: ['F4'], text: said.allHere },
              { keys: ['F8'], text: said.again },
              { keys: ['F9'], text: said.receive },
            ]}
          />
        </Work>
      </Form>
    </>
  );
}

function ProcedurePanel({ screen }: { readonly screen: Screen }): JSX.Element {
  const { said, version, form, errors } = screen;
  return (
    <Panel
      n={2}
      main
      title={version.name}
      note={
        <span>
          <Link href={`${paths.receive()}?quay=${screen.counter.key}`}>{said.another}</Link>{' '}
          <Button kind="secondary" small name="do" value="show" keys="F8">
            {said.again}
          </Button>
        </span>
      }
    >
      <Fields last={!screen.countsPer}>
        <Select
          name="case"
          label={said.case}
          value={form.case || version.cases[0]?.key || ''}
          error={errors.get('case')}
          options={version.cases.map((one) => ({ value: one.key, text: one.name }))}
        />
        <Field {...asTyped(screen, 'subject')} />
        <Field {...asTyped(screen, 'sets')} value={form.sets ?? '1'} inputMode="numeric" width={3} />
        {screen.countsPer && (
          <Field
            name="quantity"
            label={`${said.quantity} (${screen.countsPer})`}
            value={form.quantity ?? '1'}
            error={errors.get('quantity')}
            inputMode="numeric"
            width={3}
          />
        )}
      </Fields>
    </Panel>
  );
}

function Side({ screen }: { readonly screen: Screen }): JSX.Element {
  const { said, promised } = screen;
  return (
    <>
      {screen.closed && <Closed screen={screen} />}
      {promised && (
        <>
          <Promised title={said.due} day={promised.day} text={promised.under} />
          {promised.account}
        </>
      )}
      <Panel title={said.fee}>
        <Fee screen={screen} />
        <Radios
          name="collectBy"
          legend={said.collectBy}
          value={screen.form.collectBy ?? 'counter'}
          row
          small
          items={[
            { value: 'counter', text: said.atCounter },
            { value: 'post', text: said.byPost },
          ]}
        />
      </Panel>
      <Acts>
        <Button name="do" value="receive" keys="F9" icon="print" block>
          {said.receive}
        </Button>
        <Button kind="secondary" small name="do" value="decline" block>
          {said.decline}
        </Button>
      </Acts>
    </>
  );
}

/** Said before anything is saved, and confirmed: the counter's hours are over, or it is a day off. */
const Closed = ({ screen: { said, form, errors } }: { readonly screen: Screen }): JSX.Element => (
  <>
    <Note kind="warn" title={said.closed} />
    <Checkboxes
      name="outsideHours"
      small
      values={form.outsideHours === 'yes' ? ['yes'] : []}
      error={errors.get('outsideHours')}
      items={[{ value: 'yes', text: said.outsideHours }]}
    />
  </>
);

function Fee({ screen }: { readonly screen: Screen }): JSX.Element {
  const { said, fees, total } = screen;
  if (fees.length === 0) return <p class="govuk-body">{said.noFee}</p>;
  return (
    <>
      <Sums items={[...fees, { name: said.toPay, amount: total, total: true }]} />
      {screen.exemptions.length > 0 && <Exemption screen={screen} />}
    </>
  );
}

function Exemption({ screen }: { readonly screen: Screen }): JSX.Element {
  const { said, form, errors, exemptions, language } = screen;
  const proof = (
    <>
      {exemptions.map((words) => (
        <p key={words} class="govuk-hint" lang={language === 'vi' ? undefined : 'vi'}>
          {words}
        </p>
      ))}
      {(['exemptionGround', 'exemptionProof'] as const).map((name) => (
        <Field key={name} name={name} label={said[name]} value={form[name] ?? ''} error={errors.get(name)} />
      ))}
    </>
  );
  return (
    <Checkboxes
      name="exempt"
      small
      values={form.exempt === 'yes' ? ['yes'] : []}
      items={[{ value: 'yes', text: said.exempt, when: proof }]}
    />
  );
}
