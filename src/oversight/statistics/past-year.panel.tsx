import type { JSX } from 'preact';
import { sensitiveProcedures } from '#casework/procedures/index.ts';
import { Card, Link } from '#design/index.ts';
import type { Db } from '#platform/db/index.ts';
import type { Language } from '#platform/text/index.ts';
import { dayOf, instantOf } from '#platform/time/index.ts';
import { figuresOfProcedure } from './dossier.store.ts';
import { figuresPath } from './paths.ts';
import { publicWords } from './public.text.ts';

/** How a procedure really went, for its page; nothing where the past year saw no result, or where it is published by its field only. */
export async function pastYear(
  db: Db,
  procedureId: string,
  { now, language }: { readonly now: Temporal.Instant; readonly language: Language },
): Promise<JSX.Element | null> {
  if ((await sensitiveProcedures(db)).has(procedureId)) return null;
  const since = instantOf(dayOf(now).subtract({ years: 1 }).toPlainDateTime());
  const { finished, in_time } = await figuresOfProcedure(db, procedureId, since);
  if (finished === 0) return null;
  const said = publicWords(language);
  const number = new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: 1 });
  return (
    <Card title={said.pastYear}>
      <p class="govuk-body">{said.pastYearText(number.format(finished), number.format((100 * in_time) / finished))}</p>
      <p class="govuk-body">
        <Link href={figuresPath()}>{said.pastYearMore}</Link>
      </p>
    </Card>
  );
}
