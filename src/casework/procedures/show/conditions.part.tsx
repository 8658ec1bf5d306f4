import type { JSX } from 'preact';
import { Note, Section, SummaryList } from '#design/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatDay } from '#platform/time/index.ts';
import { concerns } from '../versions/limits.rules.ts';
import { Original } from './original.tsx';
import { words } from './procedure.text.ts';
import { exemptSentence, feeKind, feeSentence } from './said.text.ts';
import type { Showing } from './showing.ts';

/** The fee in a full sentence with its exemptions, who may apply, what comes out, who signs, and on what ground. */
export const Conditions = ({ shown, language }: { shown: Showing; language: Language }): JSX.Element => {
  const said = words(language);
  const { version, decisions } = shown;
  const lines: readonly (readonly [string, string | readonly string[]])[] = [
    ...feeLines(shown, language),
    [said.requirements, version.requirements],
    [said.who, version.who],
    [said.authorised, [said.authorisation(version.authorisation), ...(version.bothPresent ? [said.both] : [])]],
    [said.result, version.result],
    [said.signer, said.seal(version.sign.title, version.sign.seal)],
    [said.book, version.sign.bookName],
    [said.law, version.law],
    [said.decisions, decisions.map((one) => `${one.number}, ${formatDay(one.signed_on)}, ${one.issuer}`)],
  ];
  return (
    <Section title={said.conditions} id="dieu-kien">
      <SummaryList
        items={lines
          .filter(([, value]) => value.length > 0)
          .map(([key, value]) => ({ key, value: <Value value={value} language={language} /> }))}
      />
      {decisions.length === 0 && <Note kind="warn">{said.illustrative}</Note>}
    </Section>
  );
};

function feeLines({ version, case: shownCase }: Showing, language: Language): [string, string[]][] {
  const said = words(language);
  const fees = version.fees.filter((fee) => concerns(fee, shownCase.key));
  if (fees.length === 0) return version.standing === 'name-only' ? [] : [[said.cost, [said.nothingToPay]]];
  return fees.map((fee) => [feeKind(fee, language), [feeSentence(fee, language), exemptSentence(fee, language)]]);
}

const Value = ({ value, language }: { value: string | readonly string[]; language: Language }) => {
  const said = typeof value === 'string' ? [value] : value;
  return (
    <Original language={language}>
      {said.map((one, index) => (
        <>
          {index > 0 && <br />}
          {one}
        </>
      ))}
    </Original>
  );
};
