import type { JSX } from 'preact';
import { Button, Empty, Form, Link, ListFiles, Note, NumberedPages, PageHead, Table, Tag } from '#design/index.ts';
import { importPath } from '#foundations/importing/panels.tsx';
import type { Unit } from '#foundations/organisations/index.ts';
import { newId } from '#platform/id/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatDay } from '#platform/time/index.ts';
import { paths } from '../paths.ts';
import { absenceWords } from '../people/people.text.ts';
import { StateAndUnit } from '../state-and-unit.part.tsx';
import { type AwayState, awayOn, awayStates, leftOf } from './absence.rules.ts';
import type { AbsenceOf } from './list.store.ts';
import { absencesWords, awayStateNames } from './list.text.ts';

export interface AbsencesProps {
  readonly language: Language;
  readonly day: Temporal.PlainDate;
  /** The key of the unit chosen, and the state; empty: any. */
  readonly unitKey: string;
  readonly state: AwayState | '';
  readonly choices: readonly Unit[];
  readonly units: ReadonlyMap<string, Unit>;
  readonly lines: readonly AbsenceOf[];
  /** The lines of this page. */
  readonly shown: readonly AbsenceOf[];
  readonly page: number;
  readonly pages: number;
  readonly mayWrite: boolean;
  /** One was just taken back, or ended today. */
  readonly done: 'huy' | 've' | undefined;
  readonly wrong: string | undefined;
}

/** Who is away, will be and was, and who stands in. */
export function AbsencesPage(props: AbsencesProps): JSX.Element {
  const { language, day, lines, mayWrite, done, wrong } = props;
  const said = absencesWords(language);
  const of = (state: AwayState) => lines.filter((line) => awayOn(line, day) === state);
  const [away, soon] = [of('dang'), of('sap')];
  const bare = [...away, ...soon].filter(({ substitute_id }) => !substitute_id).length;
  return (
    <>
      {done && <Note kind="ok" role="status" title={done === 'huy' ? said.takenBack : said.cameBack} />}
      {wrong && (
        <Note kind="late" role="alert" title={said.over}>
          {wrong}
        </Note>
      )}
      <PageHead title={said.title} under={said.under(away.length, soon.length, bare)}>
        {mayWrite && (
          <Button kind="secondary" href={importPath(paths.absences())}>
            {said.bringShort}
          </Button>
        )}
      </PageHead>
      {mayWrite && <p class="govuk-body mc-small">{said.lead}</p>}
      <Choices {...props} />
      <ListFiles language={language} of={paths.absences(askedOf(props))} />
      <Lines {...props} />
      <NumberedPages
        {...{ language, page: props.page, pages: props.pages }}
        to={(n) => paths.absences({ ...askedOf(props), trang: n === 1 ? '' : String(n) })}
      />
    </>
  );
}

const askedOf = ({ unitKey, state }: AbsencesProps) => ({ 'don-vi': unitKey, 'tinh-trang': state });

const Choices = ({ language, unitKey, state, choices }: AbsencesProps): JSX.Element => (
  <StateAndUnit
    action={paths.absences()}
    said={absencesWords(language)}
    states={awayStates}
    names={awayStateNames(language)}
    units={choices}
    chosen={{ state, unitKey }}
  />
);

function Lines(props: AbsencesProps): JSX.Element {
  const { language, day, units, shown, mayWrite } = props;
  const said = absencesWords(language);
  return (
    <Table
      dense
      stack
      caption={said.title}
      scroll={said.title}
      empty={<Empty icon="users" title={said.none} next={said.noneNext} />}
      columns={[
        { head: said.name, header: true },
        { head: said.post },
        { head: said.unit },
        { head: said.reason },
        { head: said.from, nowrap: true },
        { head: said.last, nowrap: true },
        { head: said.substitute },
        { head: said.state },
        ...(mayWrite ? [{ head: said.act, hidden: true, label: said.act, nowrap: true }] : []),
      ]}
      rows={shown.map((line) => [
        <Link href={`${paths.person(line.person_id)}#vang-mat`} lang="vi">
          {line.name}
        </Link>,
        <span lang="vi">{line.title}</span>,
        <span lang="vi">{units.get(line.unit_id)?.name}</span>,
        absenceWords(language)[line.reason],
        formatDay(line.from_day),
        formatDay(line.last_day),
        line.substitute_name ? <span lang="vi">{line.substitute_name}</span> : <Nobody line={line} {...props} />,
        <State state={awayOn(line, day)} language={language} />,
        ...(mayWrite ? [<End line={line} {...props} />] : []),
      ])}
    />
  );
}

type LineProps = Pick<AbsencesProps, 'language' | 'day'> & { readonly line: AbsenceOf };

/** Work that is to come stays with whoever is away: what is over needs nobody any more. */
function Nobody({ line, day, language }: LineProps): JSX.Element {
  const { nobody } = absencesWords(language);
  return awayOn(line, day) === 'qua' ? (
    <>–</>
  ) : (
    <Tag colour="yellow" icon="users">
      {nobody}
    </Tag>
  );
}

function State({ state, language }: { readonly state: AwayState; readonly language: Language }): JSX.Element {
  const text = awayStateNames(language)[state];
  if (state === 'qua') return <>{text}</>;
  return <Tag {...(state === 'dang' ? { colour: 'blue', icon: 'flag' } : { icon: 'clock' })}>{text}</Tag>;
}

function End({ line, day, language }: LineProps): JSX.Element | null {
  const said = absencesWords(language);
  const left = leftOf(line, day);
  if (!left) return null;
  const text = left.last ? said.isBack : said.takeBack;
  return (
    <Form action={paths.endAbsence(line.id)} k={newId()}>
      <Button
        kind={left.last ? 'secondary' : 'warning'}
        small
        label={`${text}: ${line.name}, ${formatDay(line.from_day)}`}
      >
        {text}
      </Button>
    </Form>
  );
}
