import type { JSX } from 'preact';
import { Card, SummaryList } from '#design/index.ts';
import type { Unit } from '#foundations/organisations/index.ts';
import { formatDong } from '#platform/money/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatMoment } from '#platform/time/index.ts';
import { owed, total } from '../../payments/index.ts';
import { nextText, nextWords } from '../../procedures/index.ts';
import { TrackForm } from './form.part.tsx';
import { initialsOf, withoutName } from './initials.rules.ts';
import { trackWords } from './track.text.ts';
import type { Glance, Opened } from './track.view.ts';
import { nameOfUnit } from './words.ts';

/** What is known of it, without anything that says who its owner is. */
export function FactsCard({ seen, language }: { seen: Opened; language: Language }): JSX.Element {
  const said = trackWords(language);
  const { dossier, units } = seen;
  const where = dossier.collect_by === 'post' ? said.post : nameOfUnit(units, dossier.one_stop_id);
  return (
    <Card title={said.facts}>
      <SummaryList
        items={[
          { key: said.who, value: initialsOf(dossier.owner_name) },
          ...(dossier.field_only
            ? []
            : [{ key: said.subject, value: withoutName(dossier.subject, dossier.owner_name) }]),
          { key: said.receivedOn, value: formatMoment(dossier.received_at) },
          { key: said.fee, value: feeOf(seen, language) },
          { key: said.collectAt, value: where },
        ]}
      />
      <p class="govuk-body mc-muted mc-small">{said.privacy}</p>
    </Card>
  );
}

function feeOf({ charges }: Opened, language: Language): string {
  const said = trackWords(language);
  const sum = total(charges);
  if (sum === 0n) return said.free;
  return owed(charges) > 0n ? said.unpaid(formatDong(owed(charges))) : said.paid(formatDong(sum));
}

/** What is done with a result that was granted and collected, and where. */
export function NextCard({ seen, language }: { seen: Opened; language: Language }): JSX.Element | null {
  const { version, dossier, result } = seen;
  // Where only the field is named, the next step would name the procedure.
  if (!version.next || dossier.field_only || dossier.state !== 'returned' || result?.kind !== 'granted') return null;
  return (
    <Card title={nextWords(language).title}>
      <p class="govuk-body">{nextText(version.next, language)}</p>
    </Card>
  );
}

/** Whom to ask, and the way to another dossier. */
export function AskCards({ seen, language }: { seen: Glance; language: Language }): JSX.Element {
  const said = trackWords(language);
  const counter = seen.units.get(seen.dossier.one_stop_id);
  return (
    <>
      {counter && (
        <Card title={said.help}>
          <p class="govuk-body">{said.call(counter.shortName)}</p>
          <p class="govuk-body">
            <Phone unit={counter} />
          </p>
        </Card>
      )}
      <Card title={said.another}>
        <TrackForm language={language} id="khac" short />
      </Card>
    </>
  );
}

const Phone = ({ unit }: { unit: Unit }): JSX.Element => (
  <a class="govuk-link mc-num" href={`tel:${unit.phone.replaceAll(' ', '')}`}>
    {unit.phone}
  </a>
);
