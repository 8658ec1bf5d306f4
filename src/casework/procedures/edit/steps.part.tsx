import type { JSX } from 'preact';
import { Button, type Content, Fields, Note, Panel, Table } from '#design/index.ts';
import { unitRuleText } from '../../workflow/index.ts';
import { roles, unitRules } from '../../workflow/rules.ts';
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
      <Table
        caption={title}
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
        rows={placesOf(props, 's').map((place) => ({ id: `s${place}`, cells: cellsOf(props, place) }))}
      />
      {props.base.content.refusal && <p class="govuk-body">{said.refusal}</p>}
    </Panel>
  );
}

function cellsOf(props: FormProps, place: number): Content[] {
  const { language, units, typed } = props;
  const said = stepWords(language);
  const bare = boxesOf(props, 's', place);
  const below = boxesOf(props, 's', place, false);
  return [
    String(place),
    <>
      {bare.field('name', said.what)}
      <Fields>
        {below.select('unit', said.unit, unitOptions(props, typed[`s${place}.unit`] ?? '', units))}
        {below.select('role', said.role, [
          { value: '', text: editWords(language).none },
          ...roles.map((role) => ({ value: role, text: said.does(role) })),
        ])}
      </Fields>
      {severalCases(props) && <CaseTicks {...props} row={`s${place}`} />}
    </>,
    bare.field('hours', said.hours),
    rowsOf(typed, 's').includes(place) ? <Moves {...props} place={place} /> : '',
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
