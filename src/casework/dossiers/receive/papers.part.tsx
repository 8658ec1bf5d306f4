import type { JSX } from 'preact';
import { Button, type Content, Panel, Table } from '#design/index.ts';
import type { Requirement } from '../../procedures/rules.ts';
import { countOf, isTickedCertified, listOf } from './receive.read.rules.ts';
import { Scan } from './scan.part.tsx';
import type { Screen } from './screen.ts';

/** What lies on the counter: a tick for each paper that is here, its counts, and its scan. */
export function PapersPanel({ screen }: { readonly screen: Screen }): JSX.Element {
  const { said, requirements } = screen;
  return (
    <Panel
      n={3}
      main
      title={said.papers}
      note={
        <Button kind="secondary" small name="do" value="all" keys="F4" autofocus={screen.form.do === 'all'}>
          {said.allHere}
        </Button>
      }
    >
      <Table
        caption={said.papers}
        dense
        stack
        class="mc-ticked"
        columns={[
          { head: said.has },
          { head: said.paper, key: 'proc2', header: true },
          { head: said.originalHead },
          { head: said.copyHead },
          { head: said.compared },
          { head: said.certifiedHead },
          { head: said.scan },
        ]}
        rows={requirements.map((paper) => row(screen, paper))}
      />
    </Panel>
  );
}

function row(screen: Screen, paper: Requirement): Content[] {
  const { said, form, errors } = screen;
  const here = listOf(form.brought).includes(paper.key);
  return [
    <TickBox key="has" id={`paper-${paper.key}`} name="brought" value={paper.key} label={paper.name} checked={here} />,
    <span key="name">
      {paper.name}
      <br />
      <span class="mc-muted mc-small">
        {paper.because === 'authorisation' ? said.forAuthorisation : paper.required ? said.required : said.ifAny}
      </span>
      {errors.has(`paper-${paper.key}`) && (
        <span class="govuk-error-message mc-small mc-flush">
          {/* The row names the paper already. */}
          {errors.get(`paper-${paper.key}`)?.replace(`: ${paper.name}`, '')}
        </span>
      )}
    </span>,
    <Count key="original" screen={screen} paper={paper} kind="original" />,
    <Count key="copy" screen={screen} paper={paper} kind="copy" />,
    paper.show ? <Tick key="shown" screen={screen} paper={paper} name="shown" says={said.compared} /> : '–',
    <Tick key="certified" screen={screen} paper={paper} name="certified" says={said.certified} />,
    <Scan key="scan" at={paper.key} of={paper.name} digest={screen.scans.get(paper.key)} said={said} />,
  ];
}

/** Beside a paper: its original was shown, its copies are certified ones. */
function Tick(props: { screen: Screen; paper: Requirement; name: 'shown' | 'certified'; says: string }): JSX.Element {
  const { screen, paper, name, says } = props;
  const { form } = screen;
  return (
    <TickBox
      id={`${name}-${paper.key}`}
      name={name}
      value={paper.key}
      label={`${says}: ${paper.name}`}
      checked={name === 'shown' ? listOf(form.shown).includes(paper.key) : isTickedCertified(form, paper)}
    />
  );
}

const TickBox = (props: { id: string; name: string; value: string; label: string; checked: boolean }): JSX.Element => (
  <span class="govuk-checkboxes govuk-checkboxes--small">
    <span class="govuk-checkboxes__item">
      <input
        class="govuk-checkboxes__input"
        type="checkbox"
        id={props.id}
        name={props.name}
        value={props.value}
        checked={props.checked}
      />
      <label class="govuk-label govuk-checkboxes__label" for={props.id}>
        <span class="govuk-visually-hidden">{props.label}</span>
      </label>
    </span>
  </span>
);

function Count({
  screen,
  paper,
  kind,
}: {
  screen: Screen;
  paper: Requirement;
  kind: 'original' | 'copy';
}): JSX.Element {
  const { said, form, errors } = screen;
  const id = `${kind}-${paper.key}`;
  return (
    <input
      class={`govuk-input govuk-input--width-2${errors.has(id) ? ' govuk-input--error' : ''}`}
      id={id}
      name={`${kind}.${paper.key}`}
      inputMode="numeric"
      value={String(countOf(form, kind, paper.key, paper[kind]))}
      aria-label={`${said[kind]}: ${paper.name}`}
    />
  );
}
