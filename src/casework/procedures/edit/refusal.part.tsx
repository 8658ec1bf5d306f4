import type { JSX } from 'preact';
import { Field, Fields, Note, Panel, Radios, Select, TextArea } from '#design/index.ts';
import { fieldOf } from './boxes.tsx';
import type { FormProps } from './form.page.tsx';
import { readLevel } from './level.rules.ts';
import { Books } from './parties.part.tsx';
import { partyWords } from './parties.text.ts';
import { refusalRoles, refusedBy } from './refusal.rules.ts';
import { refusalWords } from './refusal.text.ts';
import { sectionWords } from './sections.text.ts';
import { StepTable } from './steps.part.tsx';

/** How a dossier ends that does not meet the conditions: by the general rule, by a road of the procedure's own, or not here. */
export function Refusal(props: FormProps): JSX.Element {
  const { language, base } = props;
  const [said, title] = [refusalWords(language), sectionWords(language).refusal];
  if (base.content.process)
    return (
      <Panel title={title} main>
        <Note>{said.drawn}</Note>
      </Panel>
    );
  return (
    <div class="mc-panels">
      <Panel title={title} note={said.hint} main>
        <Radios
          {...fieldOf(props, 'refusedBy')}
          legend={said.by}
          small
          items={refusedBy.map((by) => ({ value: by, text: said[by], hint: said[`${by}Hint`] }))}
        />
      </Panel>
      <Letter {...props} />
      <Panel title={said.road} note={said.roadHint}>
        <StepTable {...props} kind="r" does={refusalRoles} title={said.road} />
      </Panel>
    </div>
  );
}

/** What is given in writing: its name, who signs it, and the book of its number. */
function Letter(props: FormProps): JSX.Element {
  const { language, typed, base } = props;
  const [said, parties] = [refusalWords(language), partyWords(language)];
  const { level } = readLevel(typed, base.content);
  return (
    <Panel title={said.letter}>
      <TextArea {...fieldOf(props, 'refuseName')} label={said.name} rows={2} />
      <Fields>
        <Field {...fieldOf(props, 'refuseOutcome')} label={said.outcome} hint={said.outcomeHint} />
        <Field {...fieldOf(props, 'refuseSymbol')} label={said.symbol} hint={said.symbolHint} />
      </Fields>
      <Fields>
        <Field {...fieldOf(props, 'refuseTitle')} label={said.title} hint={parties.signTitleHint} />
        <Select
          {...fieldOf(props, 'refuseUnit')}
          label={said.unit}
          options={(['authority', 'settling'] as const).map((unit) => ({
            value: unit,
            text: parties.ofUnit(unit, level),
          }))}
        />
      </Fields>
      <Fields>
        <Field {...fieldOf(props, 'refuseSeal')} label={said.seal} />
        <Field
          {...fieldOf(props, 'refuseBook')}
          label={said.book}
          hint={parties.bookHint}
          list="books"
          autocomplete="off"
        />
      </Fields>
      <Books {...props} />
    </Panel>
  );
}
