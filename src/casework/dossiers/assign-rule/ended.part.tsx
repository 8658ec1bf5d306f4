import type { JSX } from 'preact';
import { Button, Details, Form, Hidden, Table } from '#design/index.ts';
import { newId } from '#platform/id/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatMoment } from '#platform/time/index.ts';
import { paths } from '../paths.ts';
import type { Rule } from './rule.rules.ts';
import { ruleWords } from './rule.text.ts';
import type { RuleGround } from './rule.view.ts';
import { communeOf, workOf } from './work.ts';
import { seenRules } from './write.part.tsx';

export type EndedProps = RuleGround & { readonly language: Language };

/** What stood before: who had which work until when, and a press that writes it again. */
export function EndedRules(props: EndedProps): JSX.Element | null {
  const { language, ended, names } = props;
  const said = ruleWords(language);
  if (ended.length === 0) return null;
  return (
    <Details summary={said.history(ended.length)}>
      <Table
        caption={said.history(ended.length)}
        stack
        columns={[
          { head: said.work, header: true },
          { head: said.commune },
          { head: said.officer },
          { head: said.made },
          { head: said.ended },
          { head: said.again },
        ]}
        rows={ended.map((rule) => [
          workOf(rule, props),
          communeOf(rule, props),
          <span lang="vi">{names.get(rule.officerId)}</span>,
          said.by(formatMoment(rule.madeAt), names.get(rule.madeBy) ?? ''),
          rule.endedAt && said.by(formatMoment(rule.endedAt), endedBy(rule, props)),
          <Again {...props} rule={rule} />,
        ])}
      />
    </Details>
  );
}

/** Who ended it, or that it went over with its work. */
const endedBy = ({ endedBy: who, followedBy }: Rule, { language, names }: EndedProps): string =>
  followedBy ? ruleWords(language).wentOver : (names.get(who ?? '') ?? '');

function Again(props: EndedProps & { readonly rule: Rule }): JSX.Element {
  const { rule, language, offices, communes, officers } = props;
  const said = ruleWords(language);
  const named = `${workOf(rule, props)}, ${communeOf(rule, props)}`;
  const work = rule.procedureKey ? `procedure:${rule.procedureKey}` : rule.fieldKey ? `field:${rule.fieldKey}` : '';
  const login = officers.get(rule.unitId)?.find(({ accountId }) => accountId === rule.officerId)?.login;
  // Whoever settles here no more cannot have work again.
  if (!login) return <>–</>;
  return (
    <Form action={paths.assignmentRules()} k={newId()} label={said.againOne(named)}>
      <Hidden name="seen" value={seenRules(props)} />
      <Hidden name="unit" value={offices.find(({ id }) => id === rule.unitId)?.key ?? ''} />
      <Hidden name="work" value={work} />
      <Hidden name="commune" value={communes.find(({ id }) => id === rule.communeId)?.key ?? ''} />
      <Hidden name="officer" value={login} />
      <Button kind="secondary" small label={said.againOne(named)}>
        {said.again}
      </Button>
    </Form>
  );
}
