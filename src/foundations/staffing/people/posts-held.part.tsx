import type { JSX } from 'preact';
import { Button, ButtonRow, type Content, Form, Link, Panel, Table } from '#design/index.ts';
import type { Unit } from '#foundations/organisations/index.ts';
import { newId } from '#platform/id/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatDay, formatMoment } from '#platform/time/index.ts';
import { undoOf } from '../appoint/move.act.ts';
import { moveWords } from '../appoint/move.text.ts';
import { paths } from '../paths.ts';
import { At } from './at.part.tsx';
import type { AppointmentLine, PersonRow } from './people.store.ts';
import { peopleWords } from './people.text.ts';

export interface HeldProps {
  readonly language: Language;
  readonly person: PersonRow;
  readonly units: ReadonlyMap<string, Unit>;
  readonly appointments: readonly AppointmentLine[];
  readonly today: Temporal.PlainDate;
  /** Who wrote and ended them, by account. */
  readonly names: ReadonlyMap<string, string>;
  readonly mayAppoint: boolean;
}

/** The posts a person holds and held, who wrote them, and what may be done. */
export function PostsHeld(props: HeldProps): JSX.Element {
  const { appointments, units, language, mayAppoint, person } = props;
  const said = peopleWords(language);
  return (
    <Panel
      title={said.posts}
      flush
      note={mayAppoint && <Link href={paths.move(person.id)}>{moveWords(language).open}</Link>}
    >
      <Table
        dense
        stack
        caption={said.posts}
        scroll={said.posts}
        columns={[
          { head: said.post },
          { head: said.unit },
          { head: said.from },
          { head: said.until },
          { head: moveWords(language).by },
          ...(mayAppoint ? [{ head: said.act, hidden: true }] : []),
        ]}
        rows={appointments.map((held): Content[] => [
          <span key="title" lang="vi">
            {held.title}
          </span>,
          <At key="unit" unit={units.get(held.unit_id)} />,
          formatDay(held.from_day),
          held.to_day ? formatDay(held.to_day) : said.lasting,
          <span key="by" lang="vi">
            {writtenBy(held, props)}
          </span>,
          ...(mayAppoint ? [<Acts key="acts" {...props} held={held} />] : []),
        ])}
      />
    </Panel>
  );
}

function writtenBy({ appointed_at, appointed_by, ended_at, ended_by }: AppointmentLine, props: HeldProps): string {
  const said = moveWords(props.language);
  const line = (by: string | null, at: Temporal.Instant | null): string[] =>
    at ? [said.written((by && props.names.get(by)) || '', formatMoment(at))] : [];
  return [...line(appointed_by, appointed_at), ...line(ended_by, ended_at)].join('; ');
}

function Acts({ held, person, language, today }: HeldProps & { readonly held: AppointmentLine }): JSX.Element {
  const said = moveWords(language);
  const open = held.to_day === null;
  const undo = undoOf({ ...held, open }, today);
  return (
    <ButtonRow>
      {open && (
        <Link href={paths.endPost(person.id, held.id)} about={formatDay(held.from_day)}>
          {said.end}
        </Link>
      )}
      {undo && (
        <Form action={paths.undoPost(person.id, held.id)} k={newId()}>
          <Button
            kind="secondary"
            small
            label={`${undo === 'end' ? said.undoEnd : said.undoGiven}, ${formatDay(held.from_day)}`}
          >
            {undo === 'end' ? said.undoEnd : said.undoGiven}
          </Button>
        </Form>
      )}
    </ButtonRow>
  );
}
