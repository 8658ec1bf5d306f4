import type { JSX } from 'preact';
import {
  Button,
  Empty,
  ErrorSummary,
  Form,
  ListFiles,
  linksTo,
  Note,
  PageHead,
  PrintButton,
  Section,
  Table,
} from '#design/index.ts';
import { importPath } from '#foundations/importing/panels.tsx';
import type { Refusal } from '#platform/deeds/index.ts';
import { newId } from '#platform/id/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatDay, formatMoment } from '#platform/time/index.ts';
import { paths } from '../paths.ts';
import { EndedRules } from './ended.part.tsx';
import type { ByRule, Rule } from './rule.rules.ts';
import { ruleWords, whyNobodyText } from './rule.text.ts';
import { mostWaiting, type Preview, type RuleGround } from './rule.view.ts';
import { communeOf, workOf } from './work.ts';
import { WriteRule, type Written } from './write.part.tsx';

export interface RulePageProps extends RuleGround {
  readonly language: Language;
  readonly preview: Preview;
  readonly typed: Written;
  readonly wrong: readonly Refusal[];
  readonly done: 'written' | 'ended' | undefined;
}

/** Which officer has which work of the office: what stands, what of it waits now, what stood before, and the form that writes one. */
export function RulePage(props: RulePageProps): JSX.Element {
  const { language, rules, wrong, done } = props;
  const said = ruleWords(language);
  return (
    <>
      {wrong.length > 0 && <ErrorSummary title={said.refused} errors={linksTo(wrong)} />}
      {done && <Note kind="ok" role="status" title={done === 'written' ? said.done : said.gone} />}
      <PageHead title={said.title} under={said.under}>
        <Button kind="secondary" href={paths.assignMany()}>
          {said.back}
        </Button>
        <Button kind="secondary" href={importPath(paths.assignmentRules())}>
          {said.bringShort}
        </Button>
        {rules.length > 0 && <PrintButton>{said.print}</PrintButton>}
      </PageHead>
      <ListFiles language={language} of={paths.assignmentRules()} />
      {rules.length === 0 ? <Empty icon="users" title={said.none} next={said.noneNext} /> : <Standing {...props} />}
      <div class="mc-noprint">
        <Section title={said.add} size="m">
          <WriteRule {...props} />
        </Section>
        <EndedRules {...props} />
      </div>
    </>
  );
}

function Standing(props: RulePageProps): JSX.Element {
  const { language, rules, offices, preview } = props;
  const said = ruleWords(language);
  const goes = [...preview.byRule.values()].flat().filter((one) => 'officerId' in one).length;
  const all = preview.waiting >= mostWaiting ? `${mostWaiting}+` : String(preview.waiting);
  const several = offices.length > 1;
  return (
    <>
      {preview.waiting > 0 && (
        <Note kind="info" title={said.wouldGo(goes, all)}>
          {goes > 0 && said.wouldNext}
        </Note>
      )}
      <Table
        caption={said.title}
        stack
        columns={[
          ...(several ? [{ head: said.office }] : []),
          { head: said.work, header: true },
          { head: said.commune },
          { head: said.officer },
          { head: said.now },
          { head: said.made },
          { head: said.end, class: 'mc-noprint' },
        ]}
        rows={rules.map((rule) => [
          ...(several ? [<span lang="vi">{offices.find(({ id }) => id === rule.unitId)?.name}</span>] : []),
          workOf(rule, props),
          communeOf(rule, props),
          <Officer {...props} rule={rule} />,
          <Now {...props} chosen={preview.byRule.get(rule.id) ?? []} />,
          said.by(formatMoment(rule.madeAt), props.names.get(rule.madeBy) ?? ''),
          <End {...props} rule={rule} />,
        ])}
      />
      <p class="govuk-body mc-small">{said.order}</p>
    </>
  );
}

type OfRule = RulePageProps & { readonly rule: Rule };

function Officer({ rule, names, absent, language }: OfRule): JSX.Element {
  const said = ruleWords(language);
  const away = absent.get(rule.officerId);
  const stands = away?.substitute_name ? `; ${said.substitute(away.substitute_name)}` : '';
  return (
    <span lang="vi">
      {names.get(rule.officerId)}
      {away && (
        <>
          <br />
          <span class="mc-small">{`${said.away(formatDay(away.last_day))}${stands}`}</span>
        </>
      )}
    </span>
  );
}

/** What waits now and fits the rule: how many would go, and how many are left with why. */
function Now({
  chosen,
  language,
}: Pick<RulePageProps, 'language'> & { readonly chosen: readonly ByRule[] }): JSX.Element {
  const said = ruleWords(language);
  const goes = chosen.filter((one) => 'officerId' in one).length;
  const left = Map.groupBy(
    chosen.flatMap((one) => ('nobody' in one ? [one.nobody] : [])),
    (why) => why,
  );
  return (
    <>
      {(goes > 0 || left.size === 0) && said.toOfficer(goes)}
      {[...left].map(([why, some]) => (
        <div key={why} class="mc-small">
          {said.toNobody(some.length, whyNobodyText(why, language))}
        </div>
      ))}
    </>
  );
}

function End(props: OfRule): JSX.Element {
  const { rule, language } = props;
  const said = ruleWords(language);
  const named = `${workOf(rule, props)}, ${communeOf(rule, props)}`;
  return (
    <Form action={paths.endAssignmentRule(rule.id)} k={newId()} label={said.endOne(named)}>
      <Button kind="secondary" small label={said.endOne(named)}>
        {said.end}
      </Button>
    </Form>
  );
}
