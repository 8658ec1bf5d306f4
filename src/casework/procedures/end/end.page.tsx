import type { JSX } from 'preact';
import {
  Button,
  ButtonRow,
  Carried,
  DayField,
  ErrorSummary,
  Field,
  Fields,
  Form,
  Link,
  linksTo,
  Note,
  PageHead,
  Panel,
  TextArea,
  What,
  WriteOrEdit,
} from '#design/index.ts';
import type { Refusal } from '#platform/deeds/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatDay } from '#platform/time/index.ts';
import { paths } from '../paths.ts';
import type { EndLook } from './end.act.ts';
import type { TypedEnding } from './end.rules.ts';
import type { EndingRow } from './end.store.ts';
import { endWords } from './end.text.ts';

export interface EndProps {
  readonly language: Language;
  readonly procedureKey: string;
  readonly name: string;
  /** The decision that ends it; undefined while none does. */
  readonly ending: EndingRow | undefined;
  readonly typed: TypedEnding & { readonly why?: string | undefined };
  readonly wrong: readonly Refusal[];
  readonly errors: ReadonlyMap<string, string>;
  readonly k: string;
}

/** The decision that ends a procedure is written here, or taken back. */
export function EndPage(props: EndProps): JSX.Element {
  const { language, name, ending, wrong } = props;
  const said = endWords(language);
  return (
    <>
      {wrong.length > 0 && <ErrorSummary title={said.wrong} errors={linksTo(wrong)} />}
      <PageHead title={said.title(name)} />
      {ending ? <Undo {...props} ending={ending} /> : <Press {...props} />}
    </>
  );
}

const of = ({ language, typed, errors }: EndProps, name: keyof EndProps['typed']) => ({
  ...{ name, language, value: typed[name] ?? '' },
  ...(errors.has(name) ? { error: errors.get(name) ?? '' } : {}),
});

function Press(props: EndProps): JSX.Element {
  const { language, procedureKey, k } = props;
  const said = endWords(language);
  return (
    <Panel title={said.link} main>
      <p class="govuk-body">{said.lead}</p>
      <Form action={paths.endProcedure(procedureKey)} k={k} label={said.link}>
        <DayField {...of(props, 'endsOn')} label={said.endsOn} />
        <Fields>
          <Field {...of(props, 'number')} label={said.number} />
          <DayField {...of(props, 'signedOn')} label={said.signedOn} />
          <Field {...of(props, 'issuer')} label={said.issuer} />
        </Fields>
        <TextArea {...of(props, 'title')} label={said.subject} rows={2} />
        <ButtonRow>
          <Button name="do" value="look" keys="F9">
            {said.look}
          </Button>
          <Link href={paths.adminProcedure(procedureKey)}>{said.back}</Link>
        </ButtonRow>
      </Form>
    </Panel>
  );
}

/** Who is touched by the end, before it is written. */
export function EndLookPage(
  props: Pick<EndProps, 'language' | 'procedureKey' | 'name' | 'typed' | 'k'> & EndLook,
): JSX.Element {
  const { language, procedureKey, name, typed, k, ending, open, counters } = props;
  const said = endWords(language);
  const { number, issuer, title, endsOn } = ending;
  return (
    <>
      <PageHead title={said.lookTitle(name)} under={said.ended(formatDay(endsOn), `${number}, ${issuer}`)} />
      <Note title={said.nothingYet}>
        <span lang="vi">{title}</span>
      </Note>
      <Panel title={said.happens} main>
        <What
          items={[
            { icon: 'flag', text: said.counters(counters, formatDay(endsOn)) },
            { icon: 'docs', text: said.open(open) },
            { icon: 'undo', text: said.undoable },
          ]}
        />
        <Form action={paths.endProcedure(procedureKey)} k={k} label={said.press}>
          <Carried typed={{ ...typed }} />
          <WriteOrEdit write={said.press} edit={said.edit} />
        </Form>
      </Panel>
    </>
  );
}

function Undo(props: EndProps & { readonly ending: EndingRow }): JSX.Element {
  const { language, procedureKey, ending, k } = props;
  const said = endWords(language);
  return (
    <>
      <Note kind="warn" title={said.ended(formatDay(ending.ends_on), `${ending.number}, ${ending.issuer}`)}>
        <span lang="vi">{ending.title}</span>
      </Note>
      <Panel title={said.undo} main>
        <Form action={paths.undoEnd(procedureKey)} k={k} label={said.undo}>
          <TextArea {...of(props, 'why')} label={said.why} rows={2} />
          <ButtonRow>
            <Button kind="warning">{said.undo}</Button>
            <Link href={paths.adminProcedure(procedureKey)}>{said.back}</Link>
          </ButtonRow>
        </Form>
      </Panel>
    </>
  );
}
