import type { JSX } from 'preact';
import { Button, ButtonRow, Form, Link, Panel, Table } from '#design/index.ts';
import { newId } from '#platform/id/index.ts';
import type { Language } from '#platform/text/index.ts';
import { dayOf, formatDay, formatMoment } from '#platform/time/index.ts';
import { contactWords } from '../contact/contact.text.ts';
import { paths } from '../paths.ts';
import type { Unit } from '../unit.rules.ts';
import { mayTakeBack } from './edit.rules.ts';
import type { Change } from './edit.store.ts';
import { countWords, editWords } from './edit.text.ts';
import { holdingWords } from './holdings.text.ts';

export interface ChangesProps {
  readonly language: Language;
  readonly unit: Unit;
  readonly changes: readonly Change[];
  readonly writers: ReadonlyMap<string, string>;
  readonly today: Temporal.PlainDate;
  readonly mayEdit: boolean;
}

/** What was written of a unit on screen, by whom, and what may be taken back. */
export function Changes(props: ChangesProps): JSX.Element | null {
  const { language, changes, mayEdit, unit } = props;
  const said = editWords(language);
  if (changes.length === 0 && !mayEdit) return null;
  return (
    <Panel title={said.history} id="thay-doi">
      <Table
        dense
        caption={said.history}
        scroll={said.history}
        empty={<p class="govuk-body">{said.unchanged}</p>}
        columns={[
          { head: said.what },
          { head: said.on },
          { head: said.decision },
          { head: said.by },
          { head: said.state },
          { head: said.act, hidden: true },
        ]}
        rows={changes.map((one) => [
          said[one.act],
          formatDay(one.holds_from),
          <span key="decision" lang="vi">
            {one.decision}
          </span>,
          `${props.writers.get(one.written_by) ?? ''}, ${formatMoment(one.written_at)}`,
          stateOf(one, language),
          <TakeBack key="back" {...props} one={one} />,
        ])}
      />
      {mayEdit && !unit.closedOn && <Ways language={language} unit={unit} />}
    </Panel>
  );
}

function Ways({ language, unit }: Pick<ChangesProps, 'language' | 'unit'>): JSX.Element {
  const said = editWords(language);
  return (
    <ButtonRow>
      <Link href={paths.changeUnit(unit.key, 'doi-ten')}>{said.rename}</Link>
      <Link href={paths.contact(unit.key)}>{contactWords(language).open}</Link>
      <Link href={paths.changeUnit(unit.key, 'doi-ma')}>{said.recode}</Link>
      {unit.parentId && <Link href={paths.changeUnit(unit.key, 'doi-truc-thuoc')}>{said.reparent}</Link>}
      <Link href={paths.changeUnit(unit.key, 'tach')}>{said.separate}</Link>
      <Link href={paths.changeUnit(unit.key, 'ket-thuc')}>{said.end}</Link>
    </ButtonRow>
  );
}

function stateOf(change: Change, language: Language): string {
  const carried = change.holdings > 0 ? `, ${holdingWords(language).carried(change.holdings)}` : '';
  return `${standing(change, language)}${carried}`;
}

function standing({ taken_back_at, left_open, moved }: Change, language: Language): string {
  const [said, counted] = [editWords(language), countWords(language)];
  if (left_open) return counted.notEnded(left_open);
  if (taken_back_at) return said.takenBack;
  return moved ? counted.moved(moved) : said.stands;
}

function TakeBack({ language, one, today, mayEdit }: ChangesProps & { readonly one: Change }): JSX.Element | null {
  const said = editWords(language);
  const days = { holdsFrom: one.holds_from, writtenOn: dayOf(one.written_at) };
  if (!mayEdit || one.taken_back_at || one.moved || !mayTakeBack(days, today)) return null;
  return (
    <Form action={paths.takeChangeBack(one.id)} k={newId()}>
      <Button kind="secondary" small label={`${said.takeBack}: ${said[one.act]}`}>
        {said.takeBack}
      </Button>
    </Form>
  );
}
