import type { JSX } from 'preact';
import { type Content, Details, Empty, Section, Steps } from '#design/index.ts';
import { limitText, sheetHoursPerDay } from '#foundations/calendar/rules.ts';
import type { Language } from '#platform/text/index.ts';
import { stepsFor } from '../versions/limits.rules.ts';
import type { Step } from '../versions/version.ts';
import { procedureWords } from './procedure.text.ts';
import { whoTakes } from './said.text.ts';
import type { Showing } from './showing.ts';

/** The steps after the counter, as the internal process sheet has them: who, and how long. */
export const Road = (props: { shown: Showing; picture: Content; language: Language }): JSX.Element => {
  const { shown, picture, language } = props;
  const said = procedureWords(language);
  const steps = stepsFor(shown.version, shown.case.key);
  const { refusal } = shown.version;
  const item = (step: Step) => ({
    title: step.name,
    text: said.stepTime(whoTakes(step, shown.version, shown.units, language), howLong(step, language)),
  });
  return (
    <Section title={said.steps} id="cac-buoc">
      {steps.length > 0 ? (
        <Steps items={steps.map(item)} />
      ) : (
        <Empty icon="list" title={said.noSteps} next={said.askCounter} />
      )}
      {refusal && (
        <Details summary={said.refusal}>
          <p class="govuk-body">{said.refusalLead(refusal.name)}</p>
          <Steps items={refusal.steps.map(item)} />
        </Details>
      )}
      {picture && <Details summary={said.picture}>{picture}</Details>}
    </Section>
  );
};

/** `1,5 ngày làm việc (12 giờ)`: a sheet writes eight hours for a day; nobody reads less than half a day of it. */
export function howLong({ role, hours }: Step, language: Language): string {
  const said = procedureWords(language);
  if (role === 'wait') return said.stands;
  if (hours === 0) return said.atOnce;
  const inHours = limitText({ amount: hours, unit: 'hour' }, language);
  if (hours < sheetHoursPerDay) return inHours;
  const days = hours / sheetHoursPerDay;
  const halves = Math.round(days * 2) / 2;
  const inDays = limitText({ amount: halves, unit: 'working-day' }, language);
  return said.days(halves === days ? inDays : said.about(inDays), inHours);
}
