import type { JSX } from 'preact';
import { Button, ButtonRow, type Content, Form, Link, Panel, SummaryList } from '#design/index.ts';
import { newId } from '#platform/id/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatDay, formatMoment } from '#platform/time/index.ts';
import { moveWords } from '../appoint/move.text.ts';
import { joinWords } from '../join/join.text.ts';
import { groundWords, leaveWords } from '../leave/leave.text.ts';
import { paths } from '../paths.ts';
import type { PersonRow } from './people.store.ts';
import type { PersonRecord } from './record.ts';

export interface RecordProps {
  readonly language: Language;
  readonly person: PersonRow;
  readonly record: PersonRecord;
  readonly mayAppoint: boolean;
}

/** Who somebody is, when they came and left, and what may be written of that. */
export function RecordPanel({ language, person, record, mayAppoint }: RecordProps): JSX.Element {
  const [said, left] = [joinWords(language), leaveWords(language)];
  const by = (id: string | null, at: Temporal.Instant): string =>
    moveWords(language).written((id && record.writers.get(id)) || '', formatMoment(at));
  const items: { key: string; value: Content }[] = [
    { key: said.born, value: person.born ? formatDay(person.born) : said.unknown },
    { key: said.number, value: person.number ?? said.unknown },
    {
      key: said.joined,
      value: person.joined_at ? <span lang="vi">{by(person.joined_by, person.joined_at)}</span> : said.planted,
    },
    ...record.departures.map((one) => ({
      key: left.history,
      value: (
        <>
          {formatDay(one.left_on)}, {groundWords(language)[one.ground]}, <span lang="vi">{one.decision}</span>{' '}
          <span class="mc-muted">({by(one.written_by, one.written_at)})</span>
        </>
      ),
    })),
  ];
  return (
    <Panel title={said.facts} id="ho-so" note={mayAppoint && <Link href={paths.amend(person.id)}>{said.amend}</Link>}>
      <SummaryList items={items} />
      <Acts {...{ language, person, record }} />
    </Panel>
  );
}

function Acts({ language, person, record }: Omit<RecordProps, 'mayAppoint'>): JSX.Element {
  const [said, left] = [joinWords(language), leaveWords(language)];
  const press = (path: string, text: string, kind: 'secondary' | 'warning' = 'secondary') => (
    <Form action={path} k={newId()}>
      <Button kind={kind} small>
        {text}
      </Button>
    </Form>
  );
  return (
    <>
      {record.first === 'by-two' && (
        <p class="govuk-body">
          {said.firstWaits} <Link href={paths.resets({ tim: person.name })}>{said.toResets}</Link>
        </p>
      )}
      <ButtonRow>
        {record.first === 'alone' && press(paths.firstPassword(person.id), said.first)}
        {record.mayTakeBack && press(paths.takeBackJoin(person.id), said.takeBack, 'warning')}
        {record.mayStay && press(paths.stay(person.id), left.stay)}
        {record.mayComeBack && press(paths.comeBack(person.id), left.comeBack)}
        {record.mayLeave && <Link href={paths.leave(person.id)}>{left.open}</Link>}
      </ButtonRow>
    </>
  );
}
