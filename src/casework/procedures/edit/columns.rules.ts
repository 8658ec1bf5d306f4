import type { Language } from '#platform/text/index.ts';
import { channels } from '../versions/limits.rules.ts';
import { bringWords } from './bring.text.ts';
import { editWords } from './edit.text.ts';
import { lineWords } from './lines.text.ts';
import { periodUnits } from './rows.rules.ts';
import type { Section } from './sections.rules.ts';
import type { RowKind } from './typed.rules.ts';

/** The parts of a version whose rows go out as a file and come in again. */
export const filedSections = ['papers', 'fees', 'times'] as const satisfies readonly Section[];
export type FiledSection = (typeof filedSections)[number];

export const rowKinds: Readonly<Record<FiledSection, RowKind>> = { papers: 'p', fees: 'f', times: 't' };

/** A column of the file: one box of a row, or the cases it holds for. */
export interface RowColumn {
  readonly key: string;
  readonly width: number;
  readonly head: (language: Language) => string;
  readonly holds: 'text' | 'sum' | 'tick' | 'cases' | Choice;
}

/** A box with few answers, and how they are said. */
export interface Choice {
  readonly keys: readonly string[];
  readonly says: (key: string, language: Language) => string;
  readonly mayBeEmpty: boolean;
}

type EditWord = 'paper' | 'original' | 'copy' | 'show' | 'required' | 'form' | 'note' | 'kind' | 'feeName' | 'dong';
type FeeWord =
  | 'per'
  | 'basis'
  | 'exempt'
  | 'nobody'
  | 'furtherFrom'
  | 'furtherDong'
  | 'most'
  | 'keptShare'
  | 'cases'
  | 'channel';
type Word = EditWord | FeeWord | 'statutory' | 'committed' | 'exemptSource' | 'grounds' | 'wayFrom' | 'waySource';

const column = (key: string, holds: RowColumn['holds'], width: number, word: Word = key as Word): RowColumn => ({
  ...{ key, holds, width },
  head: (language) => editWords(language)[word],
});

const feeKinds: Choice = { keys: ['lệ phí', 'phí'], says: (key) => key, mayBeEmpty: false };
const ways: Choice = {
  keys: channels,
  says: (key, language) => lineWords(language)[key as (typeof channels)[number]],
  mayBeEmpty: false,
};
const units: Choice = {
  keys: periodUnits,
  says: (key, language) => editWords(language)[key as (typeof periodUnits)[number]],
  mayBeEmpty: true,
};
const unitOf = (word: 'statutory' | 'committed'): RowColumn => ({
  ...{ key: `${word}Unit`, holds: units, width: 20 },
  head: (language) => `${editWords(language)[word]}, ${editWords(language).unit}`,
});
const cases = column('cases', 'cases', 40);

/** Every box of a row: what is in no column would be lost on the way. */
export const rowColumns: Readonly<Record<FiledSection, readonly RowColumn[]>> = {
  papers: [
    column('name', 'text', 60, 'paper'),
    ...[column('original', 'text', 10), column('copy', 'text', 10), column('show', 'tick', 10)],
    ...[column('required', 'tick', 10), column('form', 'text', 20), column('note', 'text', 40), cases],
  ],
  fees: [
    ...[column('kind', feeKinds, 10), column('name', 'text', 40, 'feeName'), column('dong', 'sum', 14)],
    ...[column('per', 'text', 14), column('basis', 'text', 30), column('exempt', 'text', 40)],
    ...[column('exemptSource', 'text', 30), column('nobody', 'tick', 14)],
    column('grounds', 'text', 60),
    ...[column('furtherFrom', 'text', 14), column('furtherDong', 'sum', 16)],
    ...[column('most', 'sum', 14), column('kept', 'text', 14, 'keptShare'), cases],
  ],
  times: [
    ...[column('channel', ways, 22), column('statutory', 'text', 12), unitOf('statutory')],
    ...[column('committed', 'text', 12), unitOf('committed'), column('from', 'text', 14, 'wayFrom')],
    ...[column('source', 'text', 40, 'waySource'), cases],
  ],
};

/** The number of a row, by which it is known again; an empty one is a new row. */
export const rowHead = (language: Language): string => bringWords(language).row;
