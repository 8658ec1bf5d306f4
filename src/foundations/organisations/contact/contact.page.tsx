import type { JSX } from 'preact';
import {
  Button,
  ButtonRow,
  Carried,
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
  WriteOrEdit,
} from '#design/index.ts';
import type { Refusal } from '#platform/deeds/index.ts';
import { newId } from '#platform/id/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatMoment } from '#platform/time/index.ts';
import { paths } from '../paths.ts';
import type { Unit } from '../unit.rules.ts';
import { unitWords } from '../unit.text.ts';
import { stoodAt, type TypedContact } from './contact.rules.ts';
import type { ContactChange } from './contact.store.ts';
import { contactWords } from './contact.text.ts';

export interface ContactProps {
  readonly language: Language;
  readonly unit: Unit;
  readonly typed: TypedContact;
  readonly wrong: readonly Refusal[];
  readonly errors: ReadonlyMap<string, string>;
  readonly changes: readonly ContactChange[];
  readonly names: ReadonlyMap<string, string>;
  /** It is looked at before it is written. */
  readonly looking: boolean;
  readonly done: boolean;
}

/** Where a unit is and its telephone: changed, seen before it is written, and taken back. */
export function ContactPage(props: ContactProps): JSX.Element {
  const { language, unit, wrong, looking, done } = props;
  const said = contactWords(language);
  return (
    <>
      {wrong.length > 0 && <ErrorSummary title={said.wrong} errors={linksTo(wrong)} />}
      {done && <Note kind="ok" role="status" title={said.done} />}
      <PageHead title={said.title(unit.name)} under={said.lead} />
      {looking ? <Look {...props} /> : <Write {...props} />}
      {!looking && <History {...props} />}
    </>
  );
}

function Write({ language, unit, typed, errors }: ContactProps): JSX.Element {
  const [said, words] = [contactWords(language), unitWords(language)];
  const of = (name: keyof TypedContact) => ({ name, language, value: typed[name] ?? '', error: errors.get(name) });
  return (
    <Panel title={said.open} main>
      <Form action={paths.contact(unit.key)} k={newId()}>
        <Hidden name="seen" value={stoodAt(unit)} />
        <Field {...of('address')} label={words.address} maxLength={200} autocomplete="off" />
        <Field {...of('phone')} label={words.phone} maxLength={40} width={20} autocomplete="off" />
        <ButtonRow>
          <Button name="do" value="look" keys="F9">
            {said.look}
          </Button>
          <Link href={paths.unit(unit.key)}>{said.back}</Link>
        </ButtonRow>
      </Form>
    </Panel>
  );
}

function Look({ language, unit, typed }: ContactProps): JSX.Element {
  const [said, words] = [contactWords(language), unitWords(language)];
  return (
    <Panel title={said.look} main>
      <Note>{said.nothingYet}</Note>
      <Table
        caption={said.look}
        dense
        stack
        columns={[{ head: said.what }, { head: said.before }, { head: said.after }]}
        rows={[
          [words.address, <span lang="vi">{unit.address}</span>, <span lang="vi">{typed.address}</span>],
          [words.phone, unit.phone, typed.phone ?? ''],
        ]}
      />
      <Form action={paths.contact(unit.key)} k={newId()}>
        <Hidden name="seen" value={stoodAt(unit)} />
        <Carried typed={{ ...typed }} />
        <WriteOrEdit write={said.write} edit={said.goOn} />
      </Form>
    </Panel>
  );
}

function History({ language, unit, changes, names }: ContactProps): JSX.Element | null {
  const said = contactWords(language);
  const last = changes.find(({ taken_back_at }) => taken_back_at === null);
  if (changes.length === 0) return null;
  return (
    <Panel title={said.history} flush>
      <Table
        caption={said.history}
        dense
        stack
        columns={[{ head: said.by }, { head: said.was }, { head: said.is }, { head: said.act }]}
        rows={changes.map((one) => [
          `${names.get(one.written_by) ?? ''}, ${formatMoment(one.written_at)}`,
          <span lang="vi">{stoodAt({ address: one.address_before, phone: one.phone_before })}</span>,
          <span lang="vi">{stoodAt(one)}</span>,
          one.taken_back_at ? (
            said.takenBack
          ) : one === last ? (
            <Form action={paths.takeContactBack(unit.key)} k={newId()}>
              <Hidden name="change" value={one.id} />
              <Button kind="warning" small>
                {said.takeBack}
              </Button>
            </Form>
          ) : (
            ''
          ),
        ])}
      />
    </Panel>
  );
}
