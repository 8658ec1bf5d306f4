import type { JSX } from 'preact';
import {
  Button,
  Code,
  type Content,
  Due,
  Empty,
  ErrorSummary,
  Form,
  Link,
  Note,
  PageHead,
  Select,
  Table,
} from '#design/index.ts';
import type { Language } from '#platform/text/index.ts';
import type { ByRule } from '../assign-rule/rule.rules.ts';
import { whyNobodyText } from '../assign-rule/rule.text.ts';
import { paths } from '../paths.ts';
import { JustPressed } from '../undo-many/undo-many.part.tsx';
import type { Pressed } from '../undo-many/undo-many.view.ts';
import { optionOf } from '../view/despite.part.tsx';
import { assignWords } from './assign.text.ts';
import { givenOf } from './assign-many.rules.ts';
import { assignManyWords } from './assign-many.text.ts';
import type { ToAssign } from './assign-many.view.ts';

export interface AssignManyProps {
  readonly language: Language;
  readonly k: string;
  readonly waiting: readonly ToAssign[];
  readonly pressed: Pressed;
  readonly just: number | undefined;
  readonly wrong: readonly { readonly text: string }[];
  /** What was chosen in a form that was refused, by code; undefined: nothing was sent. */
  readonly chosen: ReadonlyMap<string, string> | undefined;
}

/** What waits for an officer, with who is proposed beside each: the head changes the exceptions, and one press gives them all. */
export function AssignManyPage(props: AssignManyProps): JSX.Element {
  const { language, waiting, wrong, just } = props;
  const said = assignManyWords(language);
  return (
    <>
      {wrong.length > 0 && <ErrorSummary title={said.refused} errors={wrong} />}
      {just !== undefined && <Note kind="ok" role="status" title={said.done(just)} />}
      <JustPressed pressed={props.pressed} language={language} />
      <PageHead title={said.title} under={said.under}>
        <Button kind="secondary" href={paths.assignmentRules()}>
          {said.rules}
        </Button>
      </PageHead>
      {waiting.length === 0 ? (
        <Empty icon="check" title={said.none} next={said.noneNext} />
      ) : (
        <Form action={paths.assignMany()} k={props.k} label={said.title}>
          <Lines {...props} />
          <div class="mc-gap">
            <Button keys="F9">{said.assign}</Button>
          </div>
        </Form>
      )}
    </>
  );
}

function Lines({ language, waiting, chosen }: AssignManyProps): JSX.Element {
  const said = assignManyWords(language);
  return (
    <Table
      caption={said.title}
      dense
      stack
      columns={[
        { head: said.left },
        { head: said.code, nowrap: true, header: true },
        { head: said.procedure },
        { head: said.owner },
        { head: assignWords(language).officer },
      ]}
      rows={waiting.map(({ line, officers, proposed, byRule }, n): Content[] => [
        <Due key="due" state={line.due.state}>
          {line.due.words}
        </Due>,
        <Link key="code" href={paths.dossier(line.code)}>
          <Code value={line.code} short />
        </Link>,
        line.procedure,
        <span key="owner" lang="vi">
          {line.owner_name}
        </span>,
        <div key="officer">
          <Officer {...{ language, n, line, officers }} is={chosen ? chosen.get(line.code) : proposed} />
          {byRule && <Why language={language} byRule={byRule} />}
        </div>,
      ])}
    />
  );
}

/** That a rule proposes it, or why it leaves the dossier to the head. */
function Why({ language, byRule }: { readonly language: Language; readonly byRule: ByRule }): JSX.Element {
  const said = assignManyWords(language);
  const left = 'nobody' in byRule && whyNobodyText(byRule.nobody, language);
  return <div class="mc-small">{left ? said.leftByRule(left) : said.byRule}</div>;
}

interface OfficerProps extends Pick<ToAssign, 'line' | 'officers'> {
  readonly language: Language;
  /** Which line it is. */
  readonly n: number;
  readonly is: string | undefined;
}

/** Who gets it: proposed, chosen before a refusal, or nobody yet. */
function Officer({ language, n, line: { code, seq }, officers, is }: OfficerProps): JSX.Element {
  const said = assignManyWords(language);
  const given = (officerId: string): string => givenOf(code, seq, officerId);
  return (
    <Select
      name="giao"
      id={`giao-${n}`}
      label={said.officerOf(code)}
      hidden
      value={is ? given(is) : ''}
      options={[
        { value: '', text: said.later },
        ...officers.map((one) => ({ ...optionOf(one, language), value: given(one.accountId) })),
      ]}
    />
  );
}
