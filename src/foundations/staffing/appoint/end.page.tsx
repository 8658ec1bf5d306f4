import type { JSX } from 'preact';
import { Button, ButtonRow, DayField, ErrorSummary, Form, Link, linksTo, PageHead, Panel } from '#design/index.ts';
import type { Refusal } from '#platform/deeds/index.ts';
import { paths } from '../paths.ts';
import type { AppointmentLine } from '../people/people.store.ts';
import type { MoveGround } from './move.page.tsx';
import { moveWords } from './move.text.ts';
import { RoleTable } from './post-fields.part.tsx';
import type { RoleAt } from './separation.rules.ts';

export interface EndProps extends Pick<MoveGround, 'language' | 'person' | 'roles' | 'unitNames'> {
  readonly appointment: AppointmentLine;
  readonly taken: readonly RoleAt[];
  readonly on: string;
  readonly wrong: readonly Refusal[];
  readonly k: string;
}

/** A post is ended: which roles go with it, and from which day. */
export function EndPage(props: EndProps): JSX.Element {
  const { language, person, appointment, unitNames, wrong, k } = props;
  const said = moveWords(language);
  return (
    <>
      {wrong.length > 0 && <ErrorSummary title={said.notEnded} errors={linksTo(wrong)} />}
      <PageHead
        title={said.endTitle(person.name)}
        under={said.endOf(appointment.title, unitNames.get(appointment.unit_id) ?? '')}
      />
      <div class="mc-panels">
        <RoleTable {...props} title={said.taken} rows={props.taken} none={said.noneTaken} />
        <Panel title={said.end} main>
          <Form action={paths.endPost(person.id, appointment.id)} k={k} label={said.end}>
            <DayField
              name="on"
              label={said.on}
              hint={said.onHint}
              value={props.on}
              error={wrong.find(({ field }) => field === 'on')?.text}
            />
            <ButtonRow>
              <Button kind="warning">{said.end}</Button>
              <Link href={paths.person(person.id)}>{said.back}</Link>
            </ButtonRow>
          </Form>
        </Panel>
      </div>
    </>
  );
}
