import type { JSX } from 'preact';
import {
  Button,
  ButtonRow,
  besideFields,
  Checkboxes,
  Details,
  ErrorSummary,
  Field,
  Fields,
  Filter,
  Form,
  Hidden,
  Link,
  linksTo,
  Note,
  PageHead,
  Panel,
  Select,
} from '#design/index.ts';
import { fillWords } from '#foundations/importing/index.ts';
import { FillRows } from '#foundations/importing/panels.tsx';
import { newId } from '#platform/id/index.ts';
import { formatDong } from '#platform/money/index.ts';
import type { Language } from '#platform/text/index.ts';
import { ExemptionFields } from '../../payments/panels.tsx';
import { noProof } from '../../payments/rules.ts';
import type { LineOfVisit } from '../lane.store.ts';
import { mattersAt, numbersText } from '../matters.rules.ts';
import { officeOf } from '../offices.ts';
import { paths } from '../paths.ts';
import type { EnterForm } from './enter.form.ts';
import { claimMade, groundsFor } from './enter.rules.ts';
import { laneWords } from './enter.text.ts';
import { gridColumns } from './fill.ts';
import { Grid, Sum } from './grid.part.tsx';
import { InHand } from './in-hand.part.tsx';
import { type Lane, rowsOf } from './lane.view.ts';

export interface LanePageProps {
  readonly language: Language;
  readonly now: Temporal.Instant;
  readonly lane: Lane;
  readonly form: Partial<EnterForm>;
  readonly wrong: readonly {
    readonly text: string;
    readonly href?: string | undefined;
    readonly field?: string | undefined;
  }[];
  /** The visit just entered. */
  readonly just: readonly LineOfVisit[];
  /** How many rows were just filled from a file. */
  readonly filled?: number | undefined;
}

/** The lane: one grid to enter a visit, and below it what waits to be signed and handed back. */
export function LanePage(props: LanePageProps): JSX.Element {
  const { lane, language } = props;
  const said = laneWords(language);
  return (
    <>
      {props.wrong.length > 0 && <ErrorSummary title={said.refused} errors={linksTo(props.wrong)} />}
      {props.filled !== undefined && (
        <Note kind="info" role="status" title={fillWords(language).filled(props.filled)} />
      )}
      {props.just.length > 0 && <Entered lines={props.just} language={language} />}
      <PageHead title={said.title} under={said.under}>
        <Link href={paths.backEntryOf(lane.office.key)}>{said.backEntry}</Link>
        <Link href={paths.refuse()}>{said.refuse}</Link>
        <Link href={paths.booksOf(lane.office.key)}>{said.books}</Link>
      </PageHead>
      {lane.offices.length > 1 && (
        <Filter action={paths.lane()} submit={said.choose} label={said.office}>
          <Select
            name="noi"
            label={said.office}
            value={lane.office.key}
            options={lane.offices.map((one) => ({ value: one.key, text: one.name }))}
          />
        </Filter>
      )}
      <Entry {...props} />
      <InHand {...props} />
    </>
  );
}

function Entered({ lines, language }: { lines: readonly LineOfVisit[]; language: Language }): JSX.Element {
  const said = laneWords(language);
  const first = lines[0] as LineOfVisit;
  const fee = lines.reduce((sum, line) => sum + line.fee, 0n);
  return (
    <Note kind="ok" role="status" title={said.entered(numbersText(lines))}>
      {said.enteredFee(first.requester, formatDong(fee))}{' '}
      <Link href={paths.visit(first.visit_id)}>{said.openVisit}</Link>
    </Note>
  );
}

function Entry(props: LanePageProps): JSX.Element {
  const { lane, form, wrong, language } = props;
  const said = laneWords(language);
  const errors = besideFields(wrong);
  const rows = rowsOf(form, form.do === 'more');
  const grounds = groundsFor(claimMade(form), lane.waiving);
  const { favourites } = lane;
  const office = officeOf(lane.office);
  return (
    <Panel title={said.requester} level={2} main>
      <Form action={paths.lane()} k={newId()} files>
        <Hidden name="office" value={lane.office.key} />
        <Requester form={form} errors={errors} language={language} />
        <Grid {...{ rows, office, grounds, favourites, errors, language }} />
        <Sum rows={rows} grounds={grounds} language={language} />
        <Other lane={lane} form={form} errors={errors} language={language} />
        <ButtonRow>
          <Button name="do" value="enter" keys="F9">
            {said.enter}
          </Button>
          <Button name="do" value="reckon" kind="secondary">
            {said.reckon}
          </Button>
          <Button name="do" value="more" kind="secondary">
            {said.more}
          </Button>
        </ButtonRow>
        <FillRows language={language} columns={gridColumns(language)} pasted={form.pasted} />
      </Form>
    </Panel>
  );
}

function Requester({ form, errors, language }: Omit<OtherProps, 'lane'>): JSX.Element {
  const said = laneWords(language);
  const typed = (name: 'requester' | 'born' | 'identity' | 'phone', label: string) => ({
    name,
    label,
    value: form[name] ?? '',
    error: errors.get(name),
    autocomplete: 'off',
  });
  return (
    <>
      <Fields last>
        <Field {...typed('requester', said.who)} autofocus keys="F2" />
        <Field {...typed('born', said.born)} width={10} />
      </Fields>
      <Fields>
        <Field {...typed('identity', said.identity)} hint={said.identityHint} width={20} />
        <Field {...typed('phone', said.phone)} width={20} type="tel" />
      </Fields>
    </>
  );
}

interface OtherProps extends Pick<LanePageProps, 'lane' | 'form' | 'language'> {
  readonly errors: ReadonlyMap<string, string>;
}

/** What most visits do not have: an exemption, another day. */
function Other({ lane, form, errors, language }: OtherProps): JSX.Element {
  const said = laneWords(language);
  const claim = claimMade(form);
  const open = claim !== null || (form.due ?? '') !== '';
  const typed = (name: 'due', label: string) => ({
    name,
    label,
    value: form[name] ?? '',
    error: errors.get(name),
    autocomplete: 'off',
  });
  return (
    <Details summary={said.other} open={open}>
      <ExemptionFields
        claim={claim ?? { ground: '', proof: noProof }}
        offered={mattersAt(officeOf(lane.office)).flatMap(lane.waiving.offered)}
        errors={errors}
        language={language}
      />
      <Field {...typed('due', said.due)} hint={said.dueHint(lane.lawful)} width={10} inputMode="numeric" />
      <Checkboxes
        name="agreed"
        values={form.agreed === 'yes' ? ['yes'] : []}
        items={[{ value: 'yes', text: said.agreed }]}
        small
      />
    </Details>
  );
}
