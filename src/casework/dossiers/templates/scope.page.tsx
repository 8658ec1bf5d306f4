import type { JSX } from 'preact';
import {
  Button,
  ButtonRow,
  DayField,
  ErrorSummary,
  Field,
  Form,
  Hidden,
  Link,
  linksTo,
  Note,
  PageHead,
  Panel,
  Table,
  TextArea,
  WriteOrEdit,
} from '#design/index.ts';
import { newId } from '#platform/id/index.ts';
import { paths } from '../paths.ts';
import type { AddProps } from './add.page.tsx';
import { addWords } from './add.text.ts';
import { carriedOwn } from './own.rules.ts';
import { scopeLines } from './scope.lines.ts';
import { type Says, sameScope } from './scope.rules.ts';
import { scopeWords } from './scope.text.ts';
import { templateWords } from './template.text.ts';
import { OfUnits, type UnitChoice, UsedFor } from './used-for.part.tsx';

export interface ScopeProps extends AddProps {
  readonly template: string;
  readonly units: readonly UnitChoice[];
  /** The last change that was seen; 0: none. */
  readonly seen: number;
}

/** What a template is called and for whom it is, from which day and why. */
export function ScopePage(props: ScopeProps): JSX.Element {
  const { language, typed, wrong, template, seen } = props;
  const [said, own, words] = [scopeWords(language), addWords(language), templateWords(language)];
  const error = (field: string): string | undefined => wrong.find((one) => one.field === field)?.text;
  return (
    <>
      {wrong.length > 0 && <ErrorSummary title={words.wrong} errors={linksTo(wrong)} />}
      <PageHead title={said.change} under={said.lead} />
      <Panel title={said.title} main>
        <Form action={paths.templateScope(template)} k={newId()} label={said.change}>
          <Hidden name="seen" value={String(seen)} />
          <Field name="name" label={own.name} hint={own.nameHint} value={typed.name} error={error('name')} />
          <Field name="english" label={own.english} value={typed.english} error={error('english')} />
          <OfUnits {...props} error={error('units')} />
          <UsedFor {...props} error={error('fields')} />
          <DayField name="from" label={words.from} value={typed.from} error={error('from')} language={language} />
          <TextArea name="why" label={words.why} rows={2} value={typed.why} error={error('why')} />
          <ButtonRow>
            <Button name="do" value="look" keys="F9">
              {said.look}
            </Button>
            <Link href={paths.template(template)}>{words.template}</Link>
          </ButtonRow>
        </Form>
      </Panel>
    </>
  );
}

interface PreviewProps extends Omit<ScopeProps, 'wrong'> {
  /** As it holds on that day without the change. */
  readonly before: Says;
}

/** What the change says beside what holds: nothing is written before this was seen. */
export function ScopePreview(props: PreviewProps): JSX.Element {
  const { language, typed, template, before, seen } = props;
  const [said, words] = [scopeWords(language), templateWords(language)];
  const [old, now] = [scopeLines(before, props), scopeLines(typed, props)];
  const rows = now.flatMap(([part, says], n) => (says === old[n]?.[1] ? [] : [[part, old[n]?.[1] ?? '', says]]));
  return (
    <>
      <PageHead title={typed.name} under={`${words.from} ${typed.from}`} />
      <Note title={said.nothingYet} />
      <Panel title={said.title} main>
        {sameScope(before, typed) ? (
          <p class="govuk-body">{said.nothing}</p>
        ) : (
          <Table
            caption={said.title}
            stack
            columns={[{ head: said.part, header: true }, { head: said.now }, { head: said.fromDay(typed.from) }]}
            rows={rows}
          />
        )}
        <Form action={paths.templateScope(template)} k={newId()} label={said.write}>
          {carriedOwn(typed).map(([name, value], n) => (
            <Hidden key={`${name}-${n}`} name={name} value={value} />
          ))}
          <Hidden name="seen" value={String(seen)} />
          <WriteOrEdit write={said.write} edit={said.edit} />
        </Form>
      </Panel>
    </>
  );
}
