import type { JSX } from 'preact';
import { Empty, Link, NumberedPages, PageHead, PrintButton, Table, Tag, TakeAway } from '#design/index.ts';
import type { Unit } from '#foundations/organisations/index.ts';
import { fileOf } from '#platform/spreadsheet/index.ts';
import type { Language } from '#platform/text/index.ts';
import { dayOf, formatDay } from '#platform/time/index.ts';
import { paths } from '../paths.ts';
import { StateAndUnit } from '../state-and-unit.part.tsx';
import { stateOn, states } from './authority.rules.ts';
import type { AuthorityLine } from './authority.store.ts';
import { fieldNames, type GovernmentField } from './fields.ts';
import { listWords, stateNames } from './list.text.ts';

export interface ListProps {
  readonly language: Language;
  readonly day: Temporal.PlainDate;
  /** The key of the unit chosen, and the state; empty: any. */
  readonly unitKey: string;
  readonly state: string;
  readonly choices: readonly Unit[];
  readonly units: ReadonlyMap<string, Unit>;
  readonly fields: readonly GovernmentField[];
  readonly lines: readonly AuthorityLine[];
  /** The lines of this page. */
  readonly shown: readonly AuthorityLine[];
  /** Undefined: all of them, for paper. */
  readonly page: number | undefined;
  readonly pages: number;
}

/** Every written authority to sign in another's stead, as an inspector asks for them. */
export function AuthorityList(props: ListProps): JSX.Element {
  const { language, day, lines, page } = props;
  const said = listWords(language);
  const held = lines.filter((line) => stateOn(line, day) === 'con').length;
  const asked = askedOf(props);
  return (
    <>
      <PageHead title={said.title} under={said.under(lines.length, held, formatDay(day))}>
        {page === undefined && <PrintButton>{said.print}</PrintButton>}
      </PageHead>
      <Choices {...props} />
      <div class="mc-files mc-noprint">
        <TakeAway
          language={language}
          forPaper={page === undefined ? undefined : paths.authorities({ ...asked, xem: 'in' })}
          file={(format) => fileOf(paths.authorities(asked), format)}
        />
      </div>
      <Lines {...props} />
      {page && (
        <NumberedPages
          {...{ language, page }}
          pages={props.pages}
          to={(n) => paths.authorities({ ...asked, trang: n === 1 ? '' : String(n) })}
        />
      )}
    </>
  );
}

const askedOf = ({ unitKey, state }: ListProps) => ({ 'don-vi': unitKey, 'tinh-trang': state });

const Choices = ({ language, unitKey, state, choices }: ListProps): JSX.Element => (
  <StateAndUnit
    action={paths.authorities()}
    said={listWords(language)}
    states={states}
    names={stateNames(language)}
    units={choices}
    chosen={{ state, unitKey }}
  />
);

function Lines(props: ListProps): JSX.Element {
  const { language, units, shown } = props;
  const said = listWords(language);
  return (
    <Table
      dense
      caption={said.title}
      stack
      empty={<Empty icon="users" title={said.none} next={said.noneNext} />}
      columns={[
        { head: said.name },
        { head: said.as, nowrap: true },
        { head: said.signsFor },
        { head: said.fields },
        { head: said.document },
        { head: said.from, nowrap: true },
        { head: said.last, nowrap: true },
        { head: said.state },
      ]}
      rows={shown.map((line) => [
        <Who {...props} line={line} />,
        <span lang="vi">{`${line.form}. ${line.instead}`}</span>,
        <span lang="vi">{units.get(line.unit_id)?.name}</span>,
        <span lang={line.fields.length > 0 ? 'vi' : undefined}>{fieldsText(line, props)}</span>,
        said.of(line.document, formatDay(line.document_day)),
        formatDay(line.from_day),
        formatDay(line.last_day),
        <State {...props} line={line} />,
      ])}
    />
  );
}

/** What they sign in: every field, or those named. */
export const fieldsText = (
  { fields }: Pick<AuthorityLine, 'fields'>,
  known: Pick<ListProps, 'fields' | 'language'>,
): string => (fields.length === 0 ? listWords(known.language).everyField : fieldNames(fields, known.fields));

type LineProps = ListProps & { readonly line: AuthorityLine };

/** Whose page is not theirs to see is named without a way there. */
function Who({ line, units }: LineProps): JSX.Element {
  const at = units.get(line.post_unit ?? '')?.name;
  return (
    <span lang="vi">
      {line.seen ? <Link href={paths.person(line.person_id)}>{line.name}</Link> : line.name}
      {line.title && (
        <>
          <br />
          <span class="mc-small">{at ? `${line.title}, ${at}` : line.title}</span>
        </>
      )}
    </span>
  );
}

function State({ line, day, language }: LineProps): JSX.Element {
  const said = listWords(language);
  const state = stateOn(line, day);
  if (line.ended_at)
    return (
      <>
        {said.endedOn(formatDay(dayOf(line.ended_at)))}: <span lang="vi">{line.why_ended}</span>
      </>
    );
  if (state === 'het') return <Tag icon="x">{stateNames(language)[state]}</Tag>;
  return (
    <Tag {...(state === 'con' ? { colour: 'green', icon: 'check' } : { icon: 'clock' })}>
      {stateNames(language)[state]}
    </Tag>
  );
}
