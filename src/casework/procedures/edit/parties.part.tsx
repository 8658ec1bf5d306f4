import type { JSX } from 'preact';
import { Checkboxes, Details, Field, Fields, Panel, Select } from '#design/index.ts';
import type { Level } from '../versions/version.ts';
import { fieldOf } from './boxes.tsx';
import { editWords } from './edit.text.ts';
import type { FormProps } from './form.page.tsx';
import { levels, readLevel, receptions } from './level.rules.ts';
import { partyWords } from './parties.text.ts';
import { roomField } from './shown.rules.ts';

/** Who receives, who settles, who signs under which seal, and which book gives the number. */
export function Parties(props: FormProps): JSX.Element {
  return (
    <div class="mc-panels">
      <Receives {...props} />
      <Signs {...props} />
    </div>
  );
}

function Receives(props: FormProps): JSX.Element {
  const { language, ground, units, errors } = props;
  const said = partyWords(language);
  return (
    <Panel title={said.receives} main>
      <Levels {...props} />
      <Select
        {...fieldOf(props, 'settles')}
        label={said.settles}
        hint={said.settlesHint}
        options={[
          { value: '', text: editWords(language).none },
          ...ground.departments.map((key) => ({ value: key, text: units.get(key)?.name ?? key })),
        ]}
      />
      {levelOf(props) === 'commune' && <p class="govuk-body">{said.communeSettles}</p>}
      <div id="rooms" tabIndex={-1}>
        {errors.has('rooms') && <p class="govuk-error-message">{errors.get('rooms')}</p>}
        <Room {...props} room="district" text={said.atDistrict} />
        <Room {...props} room="communes" text={said.atCommunes} />
        <Details summary={said.someCommunes} open={ground.communes.some((key) => isTicked(props, key))}>
          <div class="mc-tiles">
            {ground.communes.map((key) => (
              <Room key={key} {...props} room={key} text={units.get(key)?.shortName ?? key} />
            ))}
          </div>
        </Details>
      </div>
    </Panel>
  );
}

/** Where it is done; a draft that does not say so yet: as the version before. */
const levelOf = ({ typed, base }: FormProps): Level => readLevel(typed, base.content).level;

function Levels(props: FormProps): JSX.Element {
  const [said, is] = [partyWords(props.language), readLevel(props.typed, props.base.content)];
  const desks = { desk: said.desk, linked: said.linkedDesk, 'certification-lane': said.lane };
  return (
    <>
      <Fields>
        <Select
          {...{ ...fieldOf(props, 'level'), value: is.level }}
          label={said.level}
          options={levels.map((level) => ({ value: level, text: said[level] }))}
        />
        <Select
          {...{ ...fieldOf(props, 'reception'), value: is.reception ?? 'desk' }}
          label={said.reception}
          options={receptions.map((reception) => ({ value: reception, text: desks[reception] }))}
        />
      </Fields>
      <p class="govuk-hint">{said.levelMoves}</p>
    </>
  );
}

const isTicked = ({ typed }: FormProps, room: string): boolean => typed[roomField(room)] === 'yes';

const Room = (props: FormProps & { readonly room: string; readonly text: string }): JSX.Element => (
  <Checkboxes
    name={roomField(props.room)}
    small
    values={isTicked(props, props.room) ? ['yes'] : []}
    items={[{ value: 'yes', text: props.text }]}
  />
);

function Signs(props: FormProps): JSX.Element {
  const { language } = props;
  const said = partyWords(language);
  return (
    <Panel title={said.signs}>
      <Fields>
        <Field {...fieldOf(props, 'signTitle')} label={said.signTitle} hint={said.signTitleHint} />
        <Select
          {...fieldOf(props, 'signUnit')}
          label={said.signUnit}
          options={(['authority', 'settling'] as const).map((unit) => ({
            value: unit,
            text: said.ofUnit(unit, levelOf(props)),
          }))}
        />
      </Fields>
      <Fields>
        <Field {...fieldOf(props, 'signSeal')} label={said.seal} />
        <Field {...fieldOf(props, 'signBook')} label={said.book} hint={said.bookHint} list="books" autocomplete="off" />
      </Fields>
      <Books {...props} />
    </Panel>
  );
}

/** The number books there are, to choose from while typing. */
export const Books = ({ ground }: FormProps): JSX.Element => (
  <datalist id="books">
    {[...ground.books.keys()].map((name) => (
      <option key={name} value={name} />
    ))}
  </datalist>
);
