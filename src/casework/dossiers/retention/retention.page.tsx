import type { JSX } from 'preact';
import {
  Button,
  besideFields,
  Checkboxes,
  ErrorSummary,
  Field,
  Fields,
  Form,
  Hidden,
  ListFiles,
  linksTo,
  Note,
  PageHead,
  Section,
  Select,
  Table,
} from '#design/index.ts';
import { importPath } from '#foundations/importing/panels.tsx';
import type { Refusal } from '#platform/deeds/index.ts';
import { newId } from '#platform/id/index.ts';
import type { Language } from '#platform/text/index.ts';
import { retentionText } from '../archive/archive.text.ts';
import { paths } from '../paths.ts';
import { everyOther, type Retention, type TypedRetention, told } from './retention.rules.ts';
import { retentionWords } from './retention.text.ts';

export interface RetentionProps {
  readonly language: Language;
  readonly periods: readonly Retention[];
  /** Names of procedures by key. */
  readonly names: ReadonlyMap<string, string>;
  readonly typed: TypedRetention;
  readonly wrong: readonly Refusal[];
  readonly done: boolean;
}

/** How long folders are kept: what holds for all, what has a period of its own, and the form that writes one. */
export function RetentionPage(props: RetentionProps): JSX.Element {
  const { language, periods, wrong, done } = props;
  const said = retentionWords(language);
  return (
    <>
      {wrong.length > 0 && <ErrorSummary title={said.refused} errors={linksTo(wrong)} />}
      {done && <Note kind="ok" role="status" title={said.done} />}
      <PageHead title={said.title} under={said.under}>
        <Button kind="secondary" href={importPath(paths.retention())}>
          {said.bringShort}
        </Button>
      </PageHead>
      <ListFiles language={language} of={paths.retention()} />
      <Table
        caption={said.title}
        stack
        columns={[
          { head: said.procedure, header: true },
          { head: said.years },
          { head: said.basis },
          { head: said.sure },
        ]}
        rows={periods.map((one) => [
          <span key="name" lang="vi">
            {nameOf(one.key, props)}
          </span>,
          retentionText(one.years, language),
          <span key="basis" lang="vi">
            {one.basis}
          </span>,
          one.sure ? said.yes : said.no,
        ])}
      />
      <Section title={said.set} size="m">
        <SetOne {...props} />
      </Section>
    </>
  );
}

/** What a procedure is called; the common period has its own word. */
export const nameOf = (key: string, { language, names }: Pick<RetentionProps, 'language' | 'names'>): string =>
  key === everyOther ? retentionWords(language).every : (names.get(key) ?? key);

function SetOne({ language, periods, names, typed, wrong }: RetentionProps): JSX.Element {
  const said = retentionWords(language);
  const errors = besideFields(wrong);
  const options = [everyOther, ...names.keys()].map((key) => ({ value: key, text: nameOf(key, { language, names }) }));
  return (
    <Form action={paths.retention()} k={newId()} label={said.set}>
      <Hidden name="seen" value={periods.map((one) => `${one.key}=${told(one)}`).join(' ')} />
      <Select
        name="procedure"
        label={said.procedure}
        value={typed.key}
        options={options}
        error={errors.get('procedure')}
      />
      <YearsAndBasis {...{ language, typed, errors }} />
      <Checkboxes
        name="sure"
        legend={said.sure}
        small
        values={typed.sure ? ['yes'] : []}
        items={[{ value: 'yes', text: said.sureLong }]}
      />
      <Button keys="F9">{said.press}</Button>
    </Form>
  );
}

interface AskedProps extends Pick<RetentionProps, 'language' | 'typed'> {
  readonly errors: ReadonlyMap<string, string>;
}

function YearsAndBasis({ language, typed, errors }: AskedProps): JSX.Element {
  const said = retentionWords(language);
  return (
    <Fields>
      <Field
        name="years"
        label={said.years}
        hint={said.yearsHint}
        value={typed.years}
        error={errors.get('years')}
        width={5}
        autocomplete="off"
      />
      <Field
        name="basis"
        label={said.basis}
        hint={said.basisHint}
        value={typed.basis}
        error={errors.get('basis')}
        autocomplete="off"
      />
    </Fields>
  );
}
