import type { JSX } from 'preact';
import {
  Button,
  Empty,
  ErrorSummary,
  Figures,
  Filter,
  Form,
  Hidden,
  linksTo,
  Note,
  PageHead,
  Panel,
  Select,
  Table,
  TextArea,
  What,
} from '#design/index.ts';
import type { Unit } from '#foundations/organisations/index.ts';
import type { Refusal } from '#platform/deeds/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatMoment } from '#platform/time/index.ts';
import { Carries, Open, StillOpen } from './lists.part.tsx';
import { paths } from './paths.ts';
import type { Turn } from './year.store.ts';
import { yearWords } from './year.text.ts';
import { type Carried, opensSomething, type ToOpen } from './year.view.ts';

export interface YearProps {
  readonly language: Language;
  readonly year: number;
  readonly years: readonly [number, number];
  readonly open: ToOpen;
  readonly carried: Carried;
  readonly turns: readonly Turn[];
  readonly units: ReadonlyMap<string, Unit>;
  readonly names: ReadonlyMap<string, string>;
  readonly done: string | undefined;
  readonly typed: string;
  readonly wrong: readonly Refusal[];
  readonly errors: ReadonlyMap<string, string>;
  readonly k: string;
}

/** The turn of a year: what one press opens, what goes on by itself, what of the old year is not done. */
export function YearPage(props: YearProps): JSX.Element {
  const { language, year, years, wrong } = props;
  const said = yearWords(language);
  return (
    <>
      {wrong.length > 0 && <ErrorSummary title={said.wrong} errors={linksTo(wrong)} />}
      {props.done && <Note kind="ok" role="status" title={props.done} />}
      <PageHead title={said.title(year)} under={said.under} />
      <Filter action={paths.year()} submit={said.show} label={said.year}>
        <Select
          name="nam"
          label={said.year}
          value={String(year)}
          options={years.map((one) => ({ value: String(one), text: String(one) }))}
        />
      </Filter>
      <div class="mc-panels">
        <AtAGlance {...props} />
        <Open {...props} />
        <Press {...props} />
        <StillOpen {...props} />
        <Carries {...props} />
        <History {...props} />
        <Undo {...props} />
      </div>
    </>
  );
}

/** What the page holds, in figures that lead to its parts. */
function AtAGlance({ language, open, carried }: YearProps): JSX.Element {
  const said = yearWords(language);
  const days = open.layers.reduce((sum, { toDeclare }) => sum + toDeclare.length, 0);
  const { dossiers, certification, cash, receipts } = carried;
  const running = dossiers.reduce((sum, one) => sum + one.open, 0);
  const left = running + certification.books + certification.unsigned + cash.receipts + cash.closings;
  return (
    <Figures
      items={[
        { name: said.toOpen, value: String(open.books.length + days), unit: said.toOpenUnit, href: '#mo' },
        { name: said.leftOpen, value: String(left), href: '#con-mo' },
        { name: said.goesOn, value: String(receipts.length), unit: said.goesOnUnit, href: '#mang-sang' },
      ]}
    />
  );
}

function Press({ language, year, open, carried, k }: YearProps): JSX.Element | null {
  const said = yearWords(language);
  if (!opensSomething(open)) return null;
  return (
    <Panel title={said.happens} main>
      <What
        items={[
          { icon: 'cal', text: said.moves },
          { icon: 'clock', text: carried.begun ? said.notUndoable : said.undoable },
        ]}
      />
      <Form action={paths.year()} k={k} label={said.press(year)}>
        <Hidden name="year" value={String(year)} />
        <Button keys="F9">{said.press(year)}</Button>
      </Form>
    </Panel>
  );
}

function History({ language, turns, names }: YearProps): JSX.Element {
  const said = yearWords(language);
  const by = (account: string | null, at: Temporal.Instant): string =>
    `${(account && names.get(account)) || ''}, ${formatMoment(at)}`;
  return (
    <Panel title={said.history} flush={turns.length > 0}>
      <Table
        caption={said.history}
        dense
        stack
        empty={<Empty icon="cal" title={said.never} />}
        columns={[{ head: said.when }, { head: said.what }, { head: said.state }]}
        rows={turns.map((turn) => [
          by(turn.turned_by, turn.turned_at),
          said.whatOf(turn.books, turn.days),
          turn.undone_at ? (
            <>
              {said.undone(by(turn.undone_by, turn.undone_at))}
              <span lang="vi">{turn.undone_why}</span>
            </>
          ) : (
            said.stands
          ),
        ])}
      />
    </Panel>
  );
}

function Undo({ language, year, turns, carried, typed, errors, k }: YearProps): JSX.Element | null {
  const said = yearWords(language);
  if (!turns.some(({ undone_at }) => undone_at === null)) return null;
  if (carried.begun) return <Note>{said.begun(year)}</Note>;
  return (
    <Panel title={said.undo}>
      <Form action={paths.undo()} k={k} label={said.undo}>
        <Hidden name="year" value={String(year)} />
        <TextArea name="why" label={said.why} hint={said.undoHint} rows={2} value={typed} error={errors.get('why')} />
        <Button kind="warning">{said.undo}</Button>
      </Form>
    </Panel>
  );
}
