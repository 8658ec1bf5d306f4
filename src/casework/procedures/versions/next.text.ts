import { inBoth, type Language } from '#platform/text/index.ts';
import type { NextStep } from './version.ts';

export const nextWords = inBoth({
  title: { vi: 'Sau khi nhận kết quả', en: 'After the result' },
  at: { vi: (where: string) => `Nơi làm: ${where}.`, en: (where: string) => `Where: ${where}.` },
});

/** What the citizen does next and where; in English only where somebody wrote it so, or it would be half of each. */
export function nextText({ vi, en, office, address }: NextStep, language: Language): string {
  const said = language === 'en' && en !== '' ? en : vi;
  const where = [office, address].filter(Boolean).join(', ');
  return where === '' ? said : `${said} ${nextWords(said === en ? 'en' : 'vi').at(where)}`;
}
