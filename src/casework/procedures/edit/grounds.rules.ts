import { fold } from '#platform/text/index.ts';
import { kindMeant, type ProofAsk, usualOf } from '../../payments/rules.ts';
import type { ProcedureRecord } from '../versions/record.form.ts';
import { wholeOf } from './numbers.rules.ts';

type Recorded = NonNullable<ProcedureRecord['fees'][number]['grounds']>[number];

/** How what is asked of a paper is written; the first is how it is written here. */
const asksWritten: Readonly<Record<ProofAsk, readonly [string, ...string[]]>> = {
  number: ['số'],
  year: ['năm'],
  'this-year': ['năm nay', 'từng năm'],
  issuer: ['nơi cấp'],
  original: ['bản chính'],
};

/** A line that cannot be read, from 1. */
export interface GroundWrong {
  readonly line: number;
  readonly reason: 'ground-percent' | 'ground-asks' | 'ground-twice';
}

/**
 * The grounds of a fee as they are typed, one a line (in a file also with `;;` between): `Người thuộc hộ nghèo | 100% | Điều 11 Luật Hộ tịch | Giấy chứng nhận hộ nghèo |
 * số, năm nay, nơi cấp`. What is left out is what is usual for the kind; the kind is known by the name.
 */
export function readGrounds(text: string): {
  readonly grounds: readonly Recorded[];
  readonly wrong: readonly GroundWrong[];
} {
  const wrong: GroundWrong[] = [];
  const seen = new Set<string>();
  const grounds = text
    .split(/\n|;;/)
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter(([name]) => name)
    .map(([name = '', percent, law, paper, asks], n): Recorded => {
      const say = (reason: GroundWrong['reason']): unknown => wrong.push({ line: n + 1, reason });
      if (seen.has(fold(name))) say('ground-twice');
      seen.add(fold(name));
      return groundOf({ name, percent, law, paper, asks }, say);
    });
  return { grounds, wrong };
}

type Cells = Readonly<Record<'name', string>> &
  Readonly<Partial<Record<'percent' | 'law' | 'paper' | 'asks', string | undefined>>>;

function groundOf(
  { name, percent, law, paper, asks }: Cells,
  say: (reason: GroundWrong['reason']) => unknown,
): Recorded {
  const kind = kindMeant(name);
  const usual = usualOf(kind);
  const share = percent ? wholeOf(percent.replace(/\s*%$/, '')) : 100;
  if (share === undefined || share < 1 || share > 100) say('ground-percent');
  const asked = asks === undefined ? (usual?.asks ?? []) : asksIn(asks);
  if (!asked) say('ground-asks');
  const shown = paper === undefined ? usual?.paper : paper;
  return {
    ...{ kind, name },
    ...(share === 100 ? {} : { percent: share ?? 100 }),
    ...(law ? { law } : {}),
    ...(shown ? { paper: shown } : {}),
    ...(asked && asked.length > 0 ? { asks: [...asked] } : {}),
  };
}

function asksIn(text: string): ProofAsk[] | undefined {
  const words = text.split(',').map(fold).filter(Boolean);
  const known = words.map((word) =>
    (Object.keys(asksWritten) as ProofAsk[]).find((ask) => asksWritten[ask].some((one) => fold(one) === word)),
  );
  return known.every((one) => one !== undefined) ? [...new Set(known)] : undefined;
}

/** The same, as it would be typed. */
export const groundsTyped = (grounds: readonly Recorded[] = []): string =>
  grounds
    .map(({ name, percent = 100, law = '', paper = '', asks = [] }) =>
      [name, `${percent}%`, law, paper, asks.map((ask) => asksWritten[ask][0]).join(', ')].join(' | '),
    )
    .join('\n');
