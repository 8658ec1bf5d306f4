import { type Importing, type Judged, type Line, saysYes, type Typed } from '#foundations/importing/index.ts';
import { importRoutes } from '#foundations/importing/panels.tsx';
import { administrationPath } from '#foundations/organisations/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import type { HouseRoute, Visit } from '#platform/house/index.ts';
import { accept, type Result } from '#platform/result/index.ts';
import type { Language } from '#platform/text/index.ts';
import { paths } from '../paths.ts';
import { setRetention } from './retention.act.ts';
import {
  keepText,
  type Retention,
  type RetentionReason,
  readRetention,
  type TypedRetention,
  told,
} from './retention.rules.ts';
import { retentionReasonText, retentionWords } from './retention.text.ts';
import { type Ground, retentionGround } from './retention.view.ts';

/** Periods brought as a file, `/quan-tri/thoi-han-bao-quan/nhap`. */
export const bringRetentionRoutes: HouseRoute[] = importRoutes<unknown, RetentionReason>({
  path: paths.retention(),
  needs: 'procedure.edit',
  async open(ask) {
    const ground = await retentionGround(ask);
    return ground && into(ask, ground);
  },
});

function into({ language }: Visit, ground: Ground): Importing<RetentionReason> {
  const said = retentionWords(language);
  return {
    title: said.bring,
    place: 'retention',
    trail: [
      { text: said.administration, href: administrationPath() },
      { text: said.title, href: paths.retention() },
    ],
    columns: columnsIn(language),
    undo: said.undo,
    named: ({ key = '' }) => ground.names.get(key) ?? key,
    judge: async (lines) => judge(language, ground, lines),
    write: (deed, lines) => write(deed, ground, lines),
    says: retentionReasonText,
  };
}

const fields = { key: 'code', years: 'years', basis: 'basis', sure: 'sure' } as const;

function columnsIn(language: Language): Importing['columns'] {
  return (Object.keys(fields) as (keyof typeof fields)[]).map((key) => ({
    ...{ key, required: true },
    heads: [language, 'vi' as const, 'en' as const].map((one) => retentionWords(one)[fields[key]]),
  }));
}

const typedOf = ({ key = '', years = '', basis = '', sure = '' }: Typed): TypedRetention => ({
  ...{ key, years, basis },
  sure: saysYes(sure),
});

function judge(language: Language, { periods, known }: Ground, lines: readonly Typed[]): Judged[] {
  const said = retentionWords(language);
  const met = new Set<string>();
  return lines.map((line): Judged => {
    const typed = typedOf(line);
    const stands = periods.find(({ key }) => key === typed.key);
    if (met.has(typed.key)) return { state: 'refused', why: [said.twice] };
    met.add(typed.key);
    const read = readRetention(typed, known);
    if (!read.ok) return { state: 'refused', why: read.reasons.map((one) => retentionReasonText(one, language)) };
    const next = read.value;
    if (!next && !stands) return { state: 'same' };
    if (!stands) return { state: 'new', seen: told(stands) };
    const changes = changesOf(stands, next, language);
    return changes.length === 0 ? { state: 'same' } : { state: 'changed', seen: told(stands), changes };
  });
}

/** What differs, as the columns say it. */
function changesOf(stands: Retention, next: Retention | undefined, language: Language) {
  const said = retentionWords(language);
  const sure = (one: Retention): string => said[one.sure ? 'yes' : 'no'];
  return [
    { head: said.years, before: keepText(stands.years), after: next ? keepText(next.years) : '' },
    { head: said.basis, before: stands.basis, after: next?.basis ?? '' },
    { head: said.sure, before: sure(stands), after: next ? sure(next) : '' },
  ].filter(({ before, after }) => before !== after);
}

async function write(deed: Deed, { known }: Ground, lines: readonly Line[]): Promise<Result<number, RetentionReason>> {
  for (const { typed, seen } of lines) {
    const done = await setRetention(deed, typedOf(typed), { known, seen });
    if (!done.ok) return done;
  }
  return accept(lines.length);
}
