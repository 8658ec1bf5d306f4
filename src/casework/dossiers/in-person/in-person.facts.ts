import type { Language } from '#platform/text/index.ts';
import type { inPersonOf } from './in-person.store.ts';
import { comparisonText, inPersonWords } from './in-person.text.ts';

type Seen = Awaited<ReturnType<typeof inPersonOf>>;

/** How the applicant stood at the counter, as facts of the dossier; none for an ordinary reception. */
export function inPersonFacts(seen: Seen, language: Language): { key: string; value: string }[] {
  if (!seen) return [];
  const said = inPersonWords(language);
  const witnesses = seen.attendants.filter(({ role }) => role === 'witness');
  return [
    ...(seen.fingerprint ? [{ key: said.signs, value: said.fingerprint }] : []),
    ...(witnesses.length > 0 ? [{ key: said.witnesses, value: witnesses.map(personText).join('; ') }] : []),
    ...seen.attendants
      .filter(({ role }) => role === 'interpreter')
      .map((one) => ({ key: said.interpreter(one.language ?? ''), value: personText(one) })),
    ...(seen.compared && seen.compared_detail
      ? [{ key: said.compared, value: `${comparisonText(seen.compared, language)}: ${seen.compared_detail}` }]
      : []),
  ];
}

const personText = ({ name, known_by }: { readonly name: string; readonly known_by: string }): string =>
  `${name} (${known_by})`;

/** On the slip, in Vietnamese: names alone, for their papers are the dossier's and not the bearer's of the slip. */
export function presentText(seen: Seen): string {
  if (!seen) return '';
  const witnesses = seen.attendants.filter(({ role }) => role === 'witness').map(({ name }) => name);
  const interpreter = seen.attendants.find(({ role }) => role === 'interpreter');
  return [
    ...(seen.fingerprint ? ['Người nộp điểm chỉ'] : []),
    ...(witnesses.length > 0 ? [`Người làm chứng: ${witnesses.join(', ')}`] : []),
    ...(interpreter ? [`Người phiên dịch tiếng ${interpreter.language}: ${interpreter.name}`] : []),
  ].join('; ');
}

/** Who signs the slip beside the applicant, in Vietnamese; nothing where nobody does. */
export function besideSigns(seen: Seen): { beside?: { title: string; name: string }[] } {
  const people = seen?.attendants ?? [];
  const witnesses = people.filter(({ role }) => role === 'witness');
  const numbered = (n: number): string => (witnesses.length > 1 ? ` ${n + 1}` : '');
  const beside = [
    ...witnesses.map(({ name }, n) => ({ title: `NGƯỜI LÀM CHỨNG${numbered(n)}`, name })),
    ...people.filter(({ role }) => role === 'interpreter').map(({ name }) => ({ title: 'NGƯỜI PHIÊN DỊCH', name })),
  ];
  return beside.length > 0 ? { beside } : {};
}

/** Whether whoever signs a later paper by this name pressed a finger at the counter, and presses it again. */
export function pressesFinger(
  { inPerson, submitter, dossier }: { inPerson: Seen; submitter: Named | undefined; dossier: { owner_name: string } },
  name: string,
): { fingerprint?: boolean } {
  return inPerson?.fingerprint && (submitter?.name ?? dossier.owner_name) === name ? { fingerprint: true } : {};
}
interface Named {
  readonly name: string;
}

/** The language somebody interpreted from at the counter: at the next talk it is needed again. */
export function interpretedFrom(seen: Seen): { interpreted?: string } {
  const interpreter = seen?.attendants.find(({ role }) => role === 'interpreter');
  return interpreter?.language ? { interpreted: interpreter.language } : {};
}

/** What was compared instead of an identity paper, for the slip's line of the paper; empty where nothing was. */
export const comparedText = (seen: Seen): string =>
  seen?.compared && seen.compared_detail ? onPaper[seen.compared](seen.compared_detail) : '';

const onPaper = {
  household: (book: string) => `đã đối chiếu sổ hộ khẩu ${book}`,
  confirmation: (paper: string) => `đã đối chiếu giấy xác nhận ${paper}`,
  known: (how: string) => `cán bộ biết rõ: ${how}`,
};
