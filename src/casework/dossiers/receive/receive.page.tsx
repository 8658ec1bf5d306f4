import type { JSX } from 'preact';
import {
  Acts,
  Button,
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
  Select,
  Work,
} from '#design/index.ts';
import { FromSlip } from '../paper-slips/from-slip.part.tsx';
import { Park } from '../park/park.part.tsx';
import { parkWords } from '../park/park.text.ts';
import { paths } from '../paths.ts';
import { asksName } from '../trade-name/trade-name.rules.ts';
import { tradeNameWords } from '../trade-name/trade-name.text.ts';
import { Closed } from './closed.part.tsx';
import { CollectBy, Fee } from './fee.part.tsx';
import { NotHere, Obstacles } from './not-here.part.tsx';
import { PapersPanel } from './papers.part.tsx';
import { PersonPanel } from './person.part.tsx';
import { asTyped, type Screen } from './screen.ts';
import { TwinAsked } from './twin.part.tsx';

/** The counter screen: person, procedure, papers on the left; what will be promised on the right, before anything is saved. */
export function ReceivePage({ screen }: { readonly screen: Screen }): JSX.Element {
  const { said } = screen;
  return (
    <>
      {screen.wrong.length > 0 && <ErrorSummary title={said.wrong} errors={screen.wrong} />}
      <PageHead
        title={said.title}
        under={[screen.counter.name, screen.settledBy && said.settledBy(screen.settledBy)].filter(Boolean).join(' · ')}
      />
      {nothingTyped(screen) ? <NotHere screen={screen} /> : <Reception screen={screen} />}
    </>
  );
}

/** A procedure that cannot be received has no form to fill; one that was being filled keeps what was typed. */
const nothingTyped = ({ obstacles, wrong, form }: Screen): boolean =>
  obstacles.length > 0 && wrong.length === 0 && !form.parked && !form.slip && !form.name;

function Reception({ screen }: { readonly screen: Screen }): JSX.Element {
  const { said } = screen;
  return (
    <>
      {screen.obstacles.length > 0 && screen.wrong.length === 0 && <Obstacles screen={screen} />}
      <Form action={paths.receive()} k={screen.k} files label={said.title}>
        <Hidden name="counter" value={screen.counter.key} />
        <Hidden name="procedure" value={screen.version.key} />
        {screen.form.parked && <Resumed screen={screen} />}
        {screen.form.slip && <FromSlip screen={screen} />}
        <Work side={<Side screen={screen} />}>
          <PersonPanel screen={{ ...screen, rule: screen.version.authorisation }} keys="F6" />
          <ProcedurePanel screen={screen} />
          <PapersPanel screen={screen} />
          <Keys
            items={[
              { keys: ['F3'], text: said.find },
              { keys: ['F4'], text: said.allHere },
              { keys: ['F8'], text: said.again },
              ...(screen.obstacles.length === 0 ? [{ keys: ['F9'], text: said.receive }] : []),
            ]}
          />
        </Work>
      </Form>
    </>
  );
}

/** Taken up again: nothing was promised before, and the draft ends with the reception. */
const Resumed = ({ screen: { form, language } }: { readonly screen: Screen }): JSX.Element => (
  <>
    <Hidden name="parked" value={form.parked ?? ''} />
    <Note kind="info" title={parkWords(language).resumed} />
  </>
);

/** Other ways from here: another procedure, a list of people, the page anew. */
const Ways = ({ screen }: { readonly screen: Screen }): JSX.Element => {
  const { said, version } = screen;
  return (
    <span>
      <Link href={`${paths.receive()}?quay=${screen.counter.key}`}>{said.another}</Link>{' '}
      {version.authorisation !== 'forbidden' && !version.bothPresent && (
        <Link href={paths.listAt(screen.counter.key, version.key)}>{said.byList}</Link>
      )}{' '}
      <Button kind="secondary" small name="do" value="show" keys="F8" autofocus={screen.form.do === 'show'}>
        {said.again}
      </Button>
    </span>
  );
};

function ProcedurePanel({ screen }: { readonly screen: Screen }): JSX.Element {
  const { said, version, form, errors } = screen;
  return (
    <Panel n={2} main title={version.name} note={<Ways screen={screen} />}>
      <Fields last={!screen.countsPer}>
        <Select
          name="case"
          label={said.case}
          value={form.case || version.cases[0]?.key || ''}
          error={errors.get('case')}
          options={version.cases.map((one) => ({ value: one.key, text: one.name }))}
        />
        <Field
          {...asTyped(screen, 'subject')}
          hint={asksName(version) ? tradeNameWords(screen.language).typedAs : undefined}
        />
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
      <TwinAsked screen={screen} />
      {promised && (
        <>
          <Promised title={said.due} day={promised.day} text={promised.under} />
          {promised.account}
        </>
      )}
      <Panel title={said.fee}>
        <Fee screen={screen} />
        <CollectBy screen={screen} />
      </Panel>
      <Acts>
        {screen.obstacles.length === 0 && (
          <Button name="do" value="receive" keys="F9" icon="print" block>
            {said.receive}
          </Button>
        )}
        <Button kind="secondary" small name="do" value="decline" block>
          {said.decline}
        </Button>
      </Acts>
      <Park language={screen.language} waitsFor={screen.form.waitsFor ?? ''} error={screen.errors.get('waitsFor')} />
    </>
  );
}
