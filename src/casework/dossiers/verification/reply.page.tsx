import type { JSX } from 'preact';
import {
  Button,
  Code,
  DayField,
  ErrorSummary,
  Field,
  Form,
  Hidden,
  Link,
  linksTo,
  Note,
  PageHead,
  SummaryList,
  TextArea,
} from '#design/index.ts';
import type { Refusal } from '#platform/deeds/index.ts';
import { newId } from '#platform/id/index.ts';
import type { Language } from '#platform/text/index.ts';
import { dayOf, formatDay } from '#platform/time/index.ts';
import { paths } from '../paths.ts';
import { receiveWords } from '../receive/receive.text.ts';
import { Scan } from '../receive/scan.part.tsx';
import { StateTag } from './question.page.tsx';
import { questionWords } from './question.text.ts';
import type { Seen } from './question.view.ts';

export interface ReplyProps {
  readonly language: Language;
  readonly question: Seen;
  readonly today: Temporal.PlainDate;
  /** The answer was given by whoever looks, and nobody acted since. */
  readonly mayTakeBack: boolean;
  readonly just?: string | undefined;
  readonly wrong?: readonly Refusal[];
  readonly typed?: Readonly<Record<string, unknown>>;
}

/** One question to an office, and its answer: nothing else of the dossier is seen here. */
export function ReplyPage(props: ReplyProps): JSX.Element {
  const { language, question, wrong = [] } = props;
  const said = questionWords(language);
  return (
    <>
      {wrong.length > 0 && <ErrorSummary title={said.refused} errors={linksTo(wrong)} />}
      {props.just === 'tra-loi' && <Note kind="ok" role="status" title={said.done} />}
      {props.just === 'thu-lai' && <Note kind="ok" role="status" title={said.backDone} />}
      <PageHead title={said.reply} under={<Code value={question.code} />} />
      <Question {...props} />
      {!question.answered_on && !question.over && <ReplyForm {...props} />}
      {props.mayTakeBack && (
        <Form action={paths.takeReplyBack(question.code)} k={newId()} label={said.back}>
          <p class="govuk-body mc-small">{said.backHint}</p>
          <Button kind="secondary" icon="undo">
            {said.back}
          </Button>
        </Form>
      )}
      <p class="govuk-body mc-gap">
        <Link href={paths.verifications()}>{said.all}</Link>
      </p>
    </>
  );
}

function Question({ language, question }: ReplyProps): JSX.Element {
  const said = questionWords(language);
  const answer = [question.answer_number, question.answer].filter(Boolean).join(': ');
  return (
    <SummaryList
      items={[
        { key: said.owner, value: question.owner_name },
        { key: said.subject, value: question.subject },
        { key: said.by, value: question.asker },
        { key: said.question, value: <span lang="vi">{question.question}</span> },
        { key: said.since, value: formatDay(dayOf(question.extended_at)) },
        { key: said.due, value: formatDay(question.due) },
        { key: said.state, value: <StateTag one={question} language={language} /> },
        ...(answer ? [{ key: said.reply, value: <span lang="vi">{answer}</span> }] : []),
      ]}
    />
  );
}

function ReplyForm({ language, question, today, wrong = [], typed = {} }: ReplyProps): JSX.Element {
  const said = questionWords(language);
  const field = (name: string, before = '') => ({
    ...{ name, id: name, error: wrong.find((one) => one.field === name)?.text },
    value: typeof typed[name] === 'string' ? (typed[name] as string) : before,
  });
  const digest = typeof typed['scanned.letter'] === 'string' ? (typed['scanned.letter'] as string) : undefined;
  return (
    <Form action={paths.replyTo(question.code)} k={newId()} files label={said.reply}>
      <Field {...field('letter')} label={said.letter} hint={said.letterHint} width={20} />
      <DayField {...field('answeredOn', formatDay(today))} label={said.day} />
      <TextArea {...field('said')} label={said.said} rows={3} />
      <p class="govuk-body">
        <label class="govuk-label" htmlFor="scan.letter">
          {said.scan}
        </label>
        <span class="govuk-hint">{said.scanHint}</span>
        <Scan at="letter" of={said.scan} digest={digest} said={receiveWords(language)} />
      </p>
      <Hidden name="question" value={String(question.number)} />
      <Button>{said.send}</Button>
    </Form>
  );
}
