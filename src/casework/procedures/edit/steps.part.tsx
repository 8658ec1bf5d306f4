import type { JSX } from 'preact';
import { Button, type Content, Fields, Note, Panel, Table } from '#design/index.ts';
import { unitRuleText } from '../../workflow/index.ts';
import { type Role, roles, unitRules } from '../../workflow/rules.ts';
import { boxesOf, CaseTicks, placesOf, severalCases } from './boxes.tsx';
import { editWords } from './edit.text.ts';
import type { FormProps } from './form.page.tsx';
import { sectionWords } from './sections.text.ts';
import { stepWords } from './steps.text.ts';
import { type Move, rowsOf } from './typed.rules.ts';

/** The internal process, row by row: what is done, by whom, in how many hours; a row goes up, down or away by a press. */
export function StepRows(props: FormProps): JSX.Element {
  const { language, base } = props;
  const [said, title] = [stepWords(language), sectionWords(language).steps];
  if (base.content.process)
    return (
      <Panel title={title} main>
        <Note>{said.drawn}</Note>
      </Panel>
    );
  return (
    <Panel title={title} note={said.hint} main>
      <StepTable {...props} kind="s" does={roles} title={title} />
      {props.base.content.refusal && <p class="govuk-body">{said.refusal}</p>}
    </Panel>
  );
}

type RoadProps = FormProps & { readonly kind: 's' | 'r'; readonly does: readonly Role[]; readonly title: string };

/** The rows of a road: of the process, or of its refusal. */
export function StepTable(props: RoadProps): JSX.Element {
  const said = stepWords(props.language);
  return (
    <Table
      caption={props.title}
      dense
      stack
      named={false}
      class="mc-grid"
      columns={[
        { head: said.step },
        { head: said.what, class: 'mc-wide' },
        { head: said.hours, class: 'mc-narrow' },
        { head: said.moves },
      ]}
      rows={placesOf(props, props.kind).map((place) => ({
        id: `${props.kind}${place}`,
        cells: cellsOf(props, place),
      }))}
    />
  );
}

function cellsOf(props: RoadProps, place: number): Content[] {
  const { language, units, typed, kind } = props;
  const said = stepWords(language);
  const bare = boxesOf(props, kind, place);
  const below = boxesOf(props, kind, place, false);
  return [
    String(place),
    <>
      {bare.field('name', said.what)}
      <Fields>
        {below.select('unit', said.unit, unitOptions(props, typed[`${kind}${place}.unit`] ?? '', units))}
        {below.select('role', said.role, [
          { value: '', text: editWords(language).none },
          ...props.does.map((role) => ({ value: role, text: said.does(role) })),
        ])}
      </Fields>
      {kind === 's' && severalCases(props) && <CaseTicks {...props} row={`s${place}`} />}
    </>,
    bare.field('hours', said.hours),
    rowsOf(typed, kind).includes(place) ? <Moves {...props} place={place} /> : '',
  ];
}

/** The rules there are, and any one unit that other processes name. */
function unitOptions({ language }: FormProps, chosen: string, units: FormProps['units']) {
  const others = [...units.values()].filter(({ kind }) => kind === 'vertical' || kind === 'department');
  const named = others.map(({ key }) => `unit:${key}`);
  const rules = ['', ...unitRules, ...named, ...(chosen && ![...unitRules, ...named].includes(chosen) ? [chosen] : [])];
  return rules.map((rule) => ({
    value: rule,
    text: rule ? unitRuleText(rule, language, (key) => units.get(key)?.name) : editWords(language).none,
  }));
}

function Moves({ language, place }: FormProps & { readonly place: number }): JSX.Element {
  const said = stepWords(language);
  const press = (how: Move, sign: string): JSX.Element => (
    <Button key={how} kind="secondary" small name="do" value={`${how}:${place}`} label={said.move(how, place)}>
      {sign}
    </Button>
  );
  return (
    <span>
      {press('up', '↑')}
      {press('down', '↓')}
      {press('insert', '+')}
      {press('drop', '×')}
    </span>
  );
}
