import type { JSX } from 'preact';
import {
  Button,
  Carried,
  DayField,
  ErrorSummary,
  Form,
  Hidden,
  linksTo,
  Note,
  PageHead,
  Panel,
  SummaryList,
  TextArea,
  WriteOrEdit,
} from '#design/index.ts';
import { newId } from '#platform/id/index.ts';
import type { Language } from '#platform/text/index.ts';
import { paths } from '../paths.ts';
import { History, type Shown } from './history.part.tsx';
import { fieldsOf, isPrinted, mustOf, occasions, type TypedMessage, type Words } from './message.rules.ts';
import { fieldMeanings, messageWords, occasionNames, placeNames } from './message.text.ts';
import { filledWithSample, placeOf, type Standing } from './standing.ts';

type Wrong = readonly { readonly text: string; readonly field?: string | undefined }[];

export interface MessageProps extends Shown {
  readonly typed: TypedMessage;
  readonly wrong: Wrong;
  /** What was just done, in words. */
  readonly done?: string | undefined;
}

/** The newest version the form was made from: who writes after another hears of it. */
const newest = ({ history }: Standing): string => String(history[0]?.number ?? 0);

/** One message: how it reads today, the form by which it is worded anew, its fields and its versions. */
export function MessagePage(props: MessageProps): JSX.Element {
  const { language, standing, wrong, done } = props;
  const said = messageWords(language);
  return (
    <>
      {wrong.length > 0 && <ErrorSummary title={said.wrong} errors={linksTo(wrong)} />}
      {done && <Note kind="ok" role="status" title={done} />}
      <PageHead
        title={occasionNames(language)[standing.message]}
        under={placeNames(language)[placeOf(standing.message)]}
      />
      <Panel title={said.standing}>
        <Reads language={language} words={filledWithSample(standing.words)} />
      </Panel>
      <Reword {...props} />
      <FieldsHelp {...props} />
      <History {...props} />
    </>
  );
}

/** What is read, in each of its languages. */
const Reads = ({ language, words }: { language: Language; words: Words }): JSX.Element => {
  const said = messageWords(language);
  return (
    <SummaryList
      items={[
        { key: said.inVietnamese, value: <span lang="vi">{words.vi}</span> },
        ...(words.en === null ? [] : [{ key: said.inEnglish, value: <span lang="en">{words.en}</span> }]),
      ]}
    />
  );
};

function Reword({ language, standing, typed, wrong }: MessageProps): JSX.Element {
  const said = messageWords(language);
  const { message } = standing;
  const error = (field: string): string | undefined => wrong.find((one) => one.field === field)?.text;
  const hint = said.longest(occasions[message].longest);
  return (
    <Panel title={said.reword} main>
      <Form action={paths.message(message)} k={newId()} label={said.reword}>
        <Hidden name="seen" value={newest(standing)} />
        <TextArea name="vi" label={said.vi} hint={hint} rows={3} value={typed.vi} error={error('vi')} lang="vi" />
        {!isPrinted(message) && (
          <TextArea name="en" label={said.en} hint={hint} rows={3} value={typed.en} error={error('en')} lang="en" />
        )}
        <DayField name="from" label={said.from} value={typed.from} error={error('from')} language={language} />
        <TextArea name="why" label={said.why} rows={2} value={typed.why} error={error('why')} />
        <Button name="do" value="look" keys="F9">
          {said.look}
        </Button>
      </Form>
    </Panel>
  );
}

function FieldsHelp({ language, standing }: MessageProps): JSX.Element {
  const said = messageWords(language);
  const must: readonly string[] = mustOf(standing.message);
  return (
    <Panel title={said.fields}>
      <p class="govuk-body mc-small">{said.fieldsHint}</p>
      <SummaryList
        items={fieldsOf(standing.message).map((name) => ({
          key: <span lang="vi">{`{${name}}`}</span>,
          value: must.includes(name)
            ? `${fieldMeanings(language)[name]} (${said.must})`
            : fieldMeanings(language)[name],
        }))}
      />
    </Panel>
  );
}

/** The words before and after, filled with a sample: nothing is written before they were read. */
export function MessagePreview({
  language,
  standing,
  typed,
  words,
}: Pick<MessageProps, 'language' | 'standing' | 'typed'> & { readonly words: Words }): JSX.Element {
  const said = messageWords(language);
  const { message } = standing;
  return (
    <>
      <PageHead title={occasionNames(language)[message]} under={`${said.from} ${typed.from}`} />
      <Note title={said.nothingYet} />
      <Panel title={said.before}>
        <Reads language={language} words={filledWithSample(standing.words)} />
      </Panel>
      <Panel title={said.after}>
        <Reads language={language} words={filledWithSample(words)} />
        {isPrinted(message) && <p class="govuk-body mc-small">{said.printedStays}</p>}
      </Panel>
      <Form action={paths.message(message)} k={newId()} label={said.write}>
        <Carried typed={{ seen: newest(standing), ...typed }} />
        <WriteOrEdit write={said.write} edit={said.edit} />
      </Form>
    </>
  );
}
