import type { JSX } from 'preact';
import { Button, ButtonRow, Empty, Form, Hidden, Link, List, Section, Table, Tick } from '#design/index.ts';
import { newId } from '#platform/id/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatMoment } from '#platform/time/index.ts';
import { matterText, numberText } from '../certification.text.ts';
import type { LineOfVisit } from '../lane.store.ts';

import { paths } from '../paths.ts';
import { laneWords } from './enter.text.ts';
import type { Lane } from './lane.view.ts';

interface InHandProps {
  readonly lane: Lane;
  readonly language: Language;
}

/** What waits: to be laid before the leader, for his hand, to be handed back. */
export function InHand(props: InHandProps): JSX.Element {
  const said = laneWords(props.language);
  return (
    <>
      <Section title={said.toPresent} size="m" id="chua-trinh">
        <ToPresent {...props} />
      </Section>
      {props.lane.presented.length > 0 && (
        <Section title={said.presented} size="m" id="dang-trinh">
          <List
            items={props.lane.presented.map(({ list, lines }, n) => ({
              title: said.list(list.number),
              href: paths.list(list.id),
              note: `${said.lines(lines)} · ${formatMoment(list.made_at)}`,
              ...(n === 0 ? { keys: 'F7' } : {}),
            }))}
          />
        </Section>
      )}
      <Section title={said.toGiveBack} size="m" id="cho-tra">
        <ToGiveBack {...props} />
      </Section>
    </>
  );
}

function ToPresent({ lane, language }: InHandProps): JSX.Element {
  const said = laneWords(language);
  if (lane.toPresent.length === 0) return <Empty title={said.toPresentEmpty} next={said.toPresentNext} />;
  return (
    <Form action={paths.present()} k={newId()}>
      <Hidden name="office" value={lane.office.key} />
      <Table
        caption={said.toPresent}
        scroll={said.toPresent}
        dense
        stack
        class="mc-ticked"
        columns={[
          { head: said.choose, hidden: true },
          { head: said.number, nowrap: true, header: true },
          { head: said.matter },
          { head: said.paper },
          { head: said.who },
          { head: said.dueColumn, nowrap: true },
        ]}
        rows={lane.toPresent.map((line) => [
          <Tick key="tick" name="lines" value={line.id} label={said.chooseOne(numberText(line, language))} checked />,
          <Link key="number" href={paths.visit(line.visit_id)}>
            {numberText(line, language)}
          </Link>,
          matterText(line.matter, language),
          line.paper,
          line.back_reason ? said.fromPaper(line.requester, formatMoment(line.came_at)) : line.requester,
          formatMoment(line.due),
        ])}
      />
      <ButtonRow>
        <Button keys="F8">{said.present}</Button>
      </ButtonRow>
    </Form>
  );
}

function ToGiveBack({ lane, language }: InHandProps): JSX.Element {
  const said = laneWords(language);
  return (
    <Table
      caption={said.toGiveBack}
      scroll={said.toGiveBack}
      dense
      stack
      columns={[
        { head: said.who, header: true },
        { head: said.number },
        { head: said.dueColumn, nowrap: true },
        { head: said.giveBack, hidden: true },
      ]}
      rows={lane.toGiveBack.map((lines) => {
        const first = lines[0] as LineOfVisit;
        return [
          first.requester,
          lines.map((line) => numberText(line, language)).join('; '),
          formatMoment(first.due),
          <Link key="open" href={paths.visit(first.visit_id)} about={first.requester}>
            {said.giveBack}
          </Link>,
        ];
      })}
      empty={<Empty title={said.toGiveBackEmpty} next={said.toGiveBackNext} />}
    />
  );
}
