import type { JSX } from 'preact';
import { Due, Link, Section, Table } from '#design/index.ts';
import type { Unit } from '#foundations/organisations/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatMoment } from '#platform/time/index.ts';
import { bundleWords } from '../hand-over/bundle.text.ts';
import { paths } from '../paths.ts';
import { bundleListWords, standingText } from './bundle.text.ts';
import { carriedText, carryWords } from './carry.text.ts';
import type { BundleStanding } from './standing.store.ts';

export interface BundleListsProps {
  readonly language: Language;
  readonly lists: readonly BundleStanding[];
  readonly units: ReadonlyMap<string, Unit>;
}

/** Numbered lists of both sides; those with a difference nobody has cleared stay on top, and say so. */
export function BundleLists({ language, lists, units }: BundleListsProps): JSX.Element {
  const said = bundleListWords(language);
  const unit = (id: string): string => units.get(id)?.shortName ?? '';
  return (
    <Section title={said.lists} size="m" id="phieu">
      <Table
        caption={said.lists}
        dense
        stack
        columns={[
          { head: said.number, nowrap: true, header: true },
          { head: said.from },
          { head: said.to },
          { head: said.count, numeric: true },
          { head: bundleWords(language).givenAt, nowrap: true },
          { head: carryWords(language).column },
          { head: said.state },
        ]}
        rows={lists.map((one) => {
          const standing = standingText(one, language);
          return [
            <Link key="number" href={paths.bundle(one.id)} about={unit(one.from_unit_id)}>
              {said.list(one.number)}
            </Link>,
            unit(one.from_unit_id),
            unit(one.to_unit_id),
            String(one.lines),
            formatMoment(one.given_at),
            carriedText(one, language) || '–',
            standing.open ? <Open key="state" words={standing.words} /> : standing.words,
          ];
        })}
        empty={<p class="govuk-body">{said.noLists}</p>}
      />
    </Section>
  );
}

const Open = ({ words }: { readonly words: string }): JSX.Element => <Due state="late">{words}</Due>;
