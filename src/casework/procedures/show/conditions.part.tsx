import type { JSX } from 'preact';
import { type Content, Note, Section, SummaryList } from '#design/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatDay } from '#platform/time/index.ts';
import { asksText, groundText } from '../../payments/index.ts';
import { concerns } from '../versions/limits.rules.ts';
import { nextText, nextWords } from '../versions/next.text.ts';
import type { Fee } from '../versions/version.ts';
import { Original } from './original.tsx';
import { procedureWords } from './procedure.text.ts';
import { exemptSentence, exemptStanding, feeKind, feeSentence } from './said.text.ts';
import type { Showing } from './showing.ts';

type Line = readonly [term: string, said: readonly Content[]];

/** `Giấy xác nhận tình trạng hôn nhân: giá trị 6 tháng` */
const withNote = (name: string, note: string | undefined): string => (note ? `${name}: ${note}` : name);

/** The fee in a full sentence with its exemptions, who may apply, what comes out, who signs, and on what ground. */
export const Conditions = ({ shown, language }: { shown: Showing; language: Language }): JSX.Element => {
  const said = procedureWords(language);
  const { version, decisions } = shown;
  const lines: readonly Line[] = [
    ...feeLines(shown, language),
    [said.requirements, inLaw([version.requirements], language)],
    [said.who, inLaw([version.who], language)],
    [said.authorised, [said.authorisation(version.authorisation), ...(version.bothPresent ? [said.both] : [])]],
    [
      said.result,
      inLaw(
        version.result.map((name, n) => withNote(name, version.resultNotes[n])),
        language,
      ),
    ],
    [nextWords(language).title, version.next ? inLaw([nextText(version.next, language)], language) : []],
    [said.signer, [said.seal(version.sign.title, version.sign.seal)]],
    [said.book, inLaw([version.sign.bookName], language)],
    [said.law, inLaw(version.law, language)],
    [said.decisions, decisions.map((one) => `${one.number}, ${formatDay(one.signed_on)}, ${one.issuer}`)],
  ];
  return (
    <Section title={said.conditions} id="dieu-kien">
      <SummaryList
        items={lines.filter(([, one]) => one.length > 0).map(([key, one]) => ({ key, value: <Below lines={one} /> }))}
      />
      {decisions.length === 0 && (
        <Note kind="warn" icon="info">
          {said.illustrative}
        </Note>
      )}
    </Section>
  );
};

/** Words of the law, as they stand there. */
const inLaw = (texts: readonly string[], language: Language): Content[] =>
  texts.filter(Boolean).map((text) => (
    <Original key={text} language={language}>
      {text}
    </Original>
  ));

function feeLines({ version, case: shownCase }: Showing, language: Language): Line[] {
  const said = procedureWords(language);
  const fees = version.fees.filter((fee) => concerns(fee, shownCase.key));
  if (fees.length === 0) return version.standing === 'name-only' ? [] : [[said.cost, [said.nothingToPay]]];
  return fees.map((fee) => [
    feeKind(fee, language),
    [
      feeSentence(fee, language),
      fee.exempt ? inLaw([fee.exempt], language) : exemptSentence(fee, language),
      ...(fee.exempt ? [<span class="mc-muted mc-small">{exemptStanding(fee, language)}</span>] : []),
      ...groundLines(fee, language),
    ],
  ]);
}

/** The same as a list: on which ground, how much, and with which paper. */
const groundLines = ({ grounds }: Fee, language: Language): Content[] =>
  grounds.map((one) => (
    <span key={one.name} class="mc-small" lang="vi">
      {groundText(one, language)} ({asksText(one, language)})
    </span>
  ));

const Below = ({ lines }: { lines: readonly Content[] }) => (
  <>{lines.map((line, index) => [index > 0 && <br />, line])}</>
);
