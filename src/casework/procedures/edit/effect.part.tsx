import type { JSX } from 'preact';
import { Note, Panel, Table } from '#design/index.ts';
import type { Unit } from '#foundations/organisations/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatDay } from '#platform/time/index.ts';
import { editWords } from './edit.text.ts';
import type { Effect } from './effect.view.ts';
import { partyWords } from './parties.text.ts';

interface EffectsProps {
  readonly language: Language;
  readonly effect: Effect;
  readonly from: Temporal.PlainDate;
}

/** On which public list it will stand, who will settle it, and which counters begin or cease to receive it. */
export function Effects({ language, effect, from }: EffectsProps): JSX.Element {
  const said = partyWords(language);
  const { list, settles, counters, gains, loses } = effect;
  const who = (name: string | null) => (name === null ? said.communeSettles : <span lang="vi">{name}</span>);
  return (
    <Panel title={said.changes} id="danh-muc">
      <Table
        caption={said.changes}
        dense
        stack
        columns={[
          { head: editWords(language).part, header: true },
          { head: said.now },
          { head: said.changesFrom(formatDay(from)) },
        ]}
        rows={[
          [said.list, said[list.before], said[list.after]],
          [said.settledBy, who(settles.before), who(settles.after)],
          [said.receivedBy, String(counters.before), String(counters.after)],
        ]}
      />
      <Counters title={said.gains} units={gains} />
      <Counters title={said.loses} units={loses} />
      {counters.after === 0 && <Note kind="warn">{said.noDesk}</Note>}
    </Panel>
  );
}

const Counters = ({ title, units }: { readonly title: string; readonly units: readonly Unit[] }): JSX.Element | null =>
  units.length === 0 ? null : (
    <p class="govuk-body">
      {`${title} (${units.length}): `}
      <span lang="vi">{units.map(({ shortName }) => shortName).join(', ')}</span>
    </p>
  );
