import type { JSX } from 'preact';
import { type Content, Field, Fields, Panel, Select, Table } from '#design/index.ts';
import { channels } from '../versions/limits.rules.ts';
import { boxesOf, CaseTicks, fieldOf, placesOf, severalCases } from './boxes.tsx';
import { editWords } from './edit.text.ts';
import type { FormProps } from './form.page.tsx';
import { lineWords } from './lines.text.ts';
import { periodUnits } from './rows.rules.ts';
import { sectionWords } from './sections.text.ts';

/** What must be brought, how many of each, and in which cases. */
export function PaperRows(props: FormProps): JSX.Element {
  const said = editWords(props.language);
  return (
    <Panel title={said.papers} note={said.papersHint} main>
      <Table
        caption={said.papers}
        dense
        stack
        named={false}
        class="mc-grid"
        columns={[
          { head: said.rowHead },
          { head: said.paper, class: 'mc-wide' },
          { head: said.original, class: 'mc-narrow' },
          { head: said.copy, class: 'mc-narrow' },
          { head: said.show },
          { head: said.required },
        ]}
        rows={placesOf(props, 'p').map((place): Content[] => {
          const { field, tick, words } = boxesOf(props, 'p', place);
          const below = boxesOf(props, 'p', place, false);
          return [
            String(place),
            <>
              {words('name', said.paper)}
              <Fields>
                {below.field('form', said.form)}
                {below.field('note', said.note)}
              </Fields>
              {severalCases(props) && <CaseTicks {...props} row={`p${place}`} />}
            </>,
            ...[field('original', said.original), field('copy', said.copy)],
            ...[tick('show', said.show), tick('required', said.required)],
          ];
        })}
      />
    </Panel>
  );
}

/** By channel: what the law says, and the commitment. */
export function TimeRows(props: FormProps): JSX.Element {
  const said = editWords(props.language);
  return (
    <Panel title={sectionWords(props.language).times} note={said.timesHint} main>
      <Table
        caption={said.times}
        dense
        stack
        named={false}
        class="mc-grid"
        columns={[
          { head: said.rowHead },
          { head: said.channel, class: 'mc-way' },
          { head: said.statutory, class: 'mc-period' },
          { head: said.committed, class: 'mc-period' },
        ]}
        rows={placesOf(props, 't').map((place) => timeCells(props, place))}
      />
      <Fields>
        <Field {...fieldOf(props, 'verification')} label={said.verification} hint={said.verificationHint} width={4} />
        <Select {...fieldOf(props, 'verificationUnit')} label={said.verificationUnit} options={unitsOf(props)} />
      </Fields>
      {severalCases(props) && (
        <>
          <p class="govuk-body mc-small">{said.verificationCases}</p>
          <CaseTicks {...props} row="verification" />
        </>
      )}
    </Panel>
  );
}

/** One way of handing in: since when and read where, then both periods, each a number above its unit. */
function timeCells(props: FormProps, place: number): Content[] {
  const said = editWords(props.language);
  const { field, select } = boxesOf(props, 't', place);
  const below = boxesOf(props, 't', place, false);
  const ways = channels.map((channel) => ({ value: channel, text: lineWords(props.language)[channel] }));
  const period = (part: 'statutory' | 'committed'): Content => (
    <div>
      {field(part, said[part])}
      {select(`${part}Unit`, `${said[part]}, ${said.unit}`, unitsOf(props))}
    </div>
  );
  return [
    String(place),
    <>
      {select('channel', said.channel, ways)}
      <Fields>
        {below.field('from', said.wayFrom)}
        {below.field('source', said.waySource)}
      </Fields>
      {severalCases(props) && <CaseTicks {...props} row={`t${place}`} />}
    </>,
    period('statutory'),
    period('committed'),
  ];
}

/** The units a period may be counted in, none first. */
function unitsOf({ language }: FormProps) {
  const said = editWords(language);
  return [{ value: '', text: said.none }, ...periodUnits.map((unit) => ({ value: unit, text: said[unit] }))];
}
