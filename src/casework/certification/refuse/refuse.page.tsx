import type { JSX } from 'preact';
import {
  Button,
  besideFields,
  Empty,
  ErrorSummary,
  Field,
  Form,
  Hidden,
  Link,
  ListFiles,
  linksTo,
  PageHead,
  Panel,
  Section,
  Select,
  SummaryList,
  Table,
  TextArea,
} from '#design/index.ts';
import type { Unit } from '#foundations/organisations/index.ts';
import type { Refusal } from '#platform/deeds/index.ts';
import { newId } from '#platform/id/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatMoment } from '#platform/time/index.ts';
import type { PrintedCopy } from '../../documents/index.ts';
import { PrintedCopies, PrintList } from '../../documents/panels.tsx';
import { groundText, matterText } from '../certification.text.ts';
import { allGrounds, mattersAt } from '../matters.rules.ts';
import { officeOf } from '../offices.ts';
import { paths } from '../paths.ts';
import type { Refusing } from './refuse.act.ts';
import type { RefusedPaper } from './refuse.store.ts';
import { refuseWords } from './refuse.text.ts';

export interface RefusePageProps {
  readonly language: Language;
  readonly office: Unit;
  readonly typed: Partial<Refusing>;
  readonly wrong: readonly Refusal[];
  readonly latest: readonly RefusedPaper[];
}

/** A paper is refused on a ground of the law, and kept with it. */
export function RefusePage(props: RefusePageProps): JSX.Element {
  const said = refuseWords(props.language);
  return (
    <>
      {props.wrong.length > 0 && <ErrorSummary title={said.refused} errors={linksTo(props.wrong)} />}
      <PageHead title={said.title} under={said.under} />
      <Refuse {...props} />
      <Section title={said.latest} size="m">
        <ListFiles language={props.language} of={paths.refuseAt(props.office.key)} />
        <Table
          caption={said.latest}
          scroll={said.latest}
          dense
          stack
          columns={[
            { head: said.when, nowrap: true, header: true },
            { head: said.requester },
            { head: said.paper },
            { head: said.ground },
          ]}
          rows={props.latest.map((one) => [
            <Link key="open" href={paths.refusal(one.id)}>
              {formatMoment(one.refused_at)}
            </Link>,
            one.requester,
            one.paper,
            groundText(one.ground, props.language),
          ])}
          empty={<Empty title={said.none} />}
        />
      </Section>
    </>
  );
}

function Refuse({ office, typed, wrong, language }: RefusePageProps): JSX.Element {
  const said = refuseWords(language);
  const errors = besideFields(wrong);
  return (
    <Panel title={said.which} level={2} main>
      <Form action={paths.refuse()} k={newId()}>
        <Hidden name="office" value={office.key} />
        <Field
          name="requester"
          label={said.requester}
          value={typed.requester ?? ''}
          error={errors.get('requester')}
          autocomplete="off"
        />
        <Select
          name="matter"
          label={said.matter}
          value={typed.matter ?? 'copy'}
          options={mattersAt(officeOf(office)).map((matter) => ({ value: matter, text: matterText(matter, language) }))}
        />
        <Field
          name="paper"
          label={said.paper}
          value={typed.paper ?? ''}
          error={errors.get('paper')}
          autocomplete="off"
        />
        <Grounds value={typed.ground ?? ''} error={errors.get('ground')} language={language} />
        <TextArea name="said" label={said.said} value={typed.said ?? ''} rows={2} />
        <Button keys="F9">{said.press}</Button>
      </Form>
    </Panel>
  );
}

interface GroundsProps {
  readonly value: string;
  readonly error: string | undefined;
  readonly language: Language;
}

const Grounds = ({ value, error, language }: GroundsProps): JSX.Element => (
  <Select
    name="ground"
    label={refuseWords(language).ground}
    value={value}
    error={error}
    options={[
      { value: '', text: refuseWords(language).chooseGround },
      ...allGrounds.map((ground) => ({ value: ground, text: groundText(ground, language) })),
    ]}
  />
);

interface NoticeProps {
  readonly language: Language;
  readonly refusal: RefusedPaper;
  readonly unit: Unit;
  readonly receiver: string;
  readonly copies: readonly PrintedCopy[];
}

/** What was refused and why; whoever asks for it in writing gets the form on which a counter declines. */
export function RefusalNotice({ language, refusal, unit, receiver, copies }: NoticeProps): JSX.Element {
  const said = refuseWords(language);
  const path = paths.refusalPaper(refusal.id);
  return (
    <>
      <PageHead title={said.sheet} under={`${unit.name} · ${formatMoment(refusal.refused_at)}`}>
        <PrintList path={path} keys="F8">
          {copies.length > 0 ? said.printAgain : said.print}
        </PrintList>
      </PageHead>
      <SummaryList
        items={[
          { key: said.requester, value: refusal.requester },
          { key: said.matter, value: matterText(refusal.matter, language) },
          { key: said.paper, value: refusal.paper },
          { key: said.ground, value: groundText(refusal.ground, language) },
          ...(refusal.said ? [{ key: said.more, value: refusal.said }] : []),
          { key: said.receiver, value: receiver },
        ]}
      />
      <PrintedCopies path={path} copies={copies} language={language} />
    </>
  );
}
