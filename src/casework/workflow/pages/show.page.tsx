import type { JSX } from 'preact';
import { Button, Details, List, ListFiles, Note, PageHead, Panel, Table } from '#design/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatMoment } from '#platform/time/index.ts';
import { findingText, hoursText } from '../check/finding.text.ts';
import { roadMinutes } from '../check/times.rules.ts';
import { validateProcess } from '../check/validate.rules.ts';
import type { Definition, DefinitionLine } from '../definitions.store.ts';
import { bpmnToTable } from '../draw/table.rules.ts';
import { charted, type Outcome, outcomesOf, type TaskNode } from '../graph.rules.ts';
import { paths } from '../paths.ts';
import type { Diagram } from '../picture/layout.ts';
import { ProcessPicture } from '../picture/picture.tsx';
import { outcomeText, roleText, speaks, unitRuleText } from '../workflow.text.ts';
import { processWords } from './pages.text.ts';

export interface Showing {
  readonly language: Language;
  readonly definition: Definition;
  readonly diagram: Diagram;
  readonly versions: readonly DefinitionLine[];
  /** The name of a unit by its key. */
  readonly unitName: (key: string) => string | undefined;
}

/** One process: its table, its picture, what the check has to say of it, its file. */
export const ShowPage = (props: Showing): JSX.Element => {
  const { language, definition, diagram } = props;
  const say = processWords(language);
  const drawing = { graph: definition.graph, diagram, done: [], now: [], language };
  return (
    <>
      <PageHead title={<span lang="vi">{definition.name}</span>} under={<span class="mc-num">{definition.key}</span>}>
        <Button href={paths.file(definition.id)} kind="secondary" icon="down">
          {say.file}
        </Button>
      </PageHead>
      <Panel title={say.picture} flush>
        <ProcessPicture {...drawing} />
        <div class="mc-panel__in">
          <Details summary={say.widePicture}>
            <ProcessPicture {...drawing} wide id="wide" />
          </Details>
        </div>
      </Panel>
      <Steps {...props} />
      <Remarks {...props} />
      <Versions {...props} />
    </>
  );
};

const Files = ({ definition, language }: Pick<Showing, 'definition' | 'language'>): JSX.Element => (
  <div class="mc-panel__in">
    <ListFiles language={language} of={paths.process(definition.id)} />
  </div>
);

const Steps = ({ definition, language, unitName }: Showing): JSX.Element => {
  const say = processWords(language);
  const { graph } = definition;
  const { table, normal } = bpmnToTable(graph);
  const tasks = graph.nodes.filter((node): node is TaskNode => node.kind === 'task');
  const chart = charted(graph);
  const total = hoursText(roadMinutes(graph).at(-1) ?? 0, language);
  return (
    <Panel title={say.table} note={`${say.total}: ${total}`} flush>
      <Files definition={definition} language={language} />
      {!normal && <Note>{say.outside}</Note>}
      <Table
        dense
        stack
        caption={say.table}
        scroll={say.scroll}
        columns={[
          { head: say.order, numeric: true },
          { head: say.step, header: true },
          { head: say.act },
          { head: say.unit },
          { head: say.time, numeric: true, nowrap: true },
          { head: say.outcomes },
          { head: say.cases },
        ]}
        rows={tasks.map((task, n) => [
          String(n + 1),
          <span lang="vi">{task.name}</span>,
          roleText(task.role, language),
          <span lang={task.unit.startsWith('unit:') ? 'vi' : language}>
            {unitRuleText(task.unit, language, unitName)}
          </span>,
          hoursText(task.minutes, language),
          <Outcomes outcomes={outcomesOf(chart, task.id)} language={language} />,
          table.steps[n]?.cases?.join(', ') ?? '',
        ])}
      />
    </Panel>
  );
};

const Outcomes = ({ outcomes, language }: { outcomes: readonly Outcome[]; language: Language }): JSX.Element => (
  <>
    {outcomes.map((outcome, n) => (
      <span key={outcome.key} lang={speaks({ outcome: outcome.key }, language)}>
        {n > 0 && ' · '}
        {outcomeText(outcome, language)}
      </span>
    ))}
  </>
);

const Remarks = ({ definition, language }: Showing): JSX.Element => {
  const say = processWords(language);
  const findings = validateProcess(definition.graph);
  return (
    <Panel title={say.remarks} n={findings.length || undefined}>
      {findings.length === 0 ? (
        <p class="govuk-body mc-flush">{say.noRemarks}</p>
      ) : (
        <ul class="govuk-list govuk-list--bullet mc-flush">
          {findings.map((finding) => {
            const said = findingText(finding, language);
            return <li key={said}>{said}</li>;
          })}
        </ul>
      )}
    </Panel>
  );
};

const Versions = ({ definition, versions, language }: Showing): JSX.Element => {
  const say = processWords(language);
  return (
    <Panel title={say.versions}>
      <List
        items={versions.map(({ id, name, recorded_at }) => ({
          title: <span lang="vi">{name}</span>,
          ...(id !== definition.id && { href: paths.process(id) }),
          note: [say.recorded(formatMoment(recorded_at)), ...(id === definition.id ? [say.thisOne] : [])].join(' · '),
        }))}
      />
    </Panel>
  );
};
