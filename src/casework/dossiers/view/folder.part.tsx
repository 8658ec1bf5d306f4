import type { JSX } from 'preact';
import { type Content, Link, Panel, SummaryList, Table, Tag } from '#design/index.ts';
import type { Language } from '#platform/text/index.ts';
import { dayOf, formatMoment } from '#platform/time/index.ts';
import { unscanned } from '../digitise/digitise.rules.ts';
import type { ResultRow } from '../dossier/result.store.ts';
import { sealOf } from '../number-and-seal/number.rules.ts';
import { kindsOfCopies } from '../paper/sheet.rules.ts';
import { paths } from '../paths.ts';
import { slipPaperName, slipText, slipWords } from '../return-result/slip.text.ts';
import { standingWords } from '../return-result/standing.text.ts';
import { dossierWords } from './dossier.text.ts';
import type { Whole } from './dossier.view.ts';

interface Part {
  readonly whole: Whole;
  readonly language: Language;
}

interface PaperProps {
  readonly paper: Whole['papers'][number];
  readonly language: Language;
}

/** What lies in the folder, with its scans; beneath it, what may be done with them. */
export function PapersTable({
  whole,
  language,
  unfolded,
  children,
}: Part & { readonly unfolded: boolean; readonly children?: Content }): JSX.Element {
  const said = dossierWords(language);
  return (
    <Panel
      title={said.papers}
      fold={said.papersIn(whole.papers.length, unscanned(whole.papers).length)}
      unfolded={unfolded}
    >
      <Table
        caption={said.papers}
        dense
        stack
        columns={[
          { head: said.paper },
          { head: said.original, numeric: true },
          { head: said.copy, numeric: true },
          { head: said.scan, nowrap: true },
        ]}
        rows={whole.papers.map((paper) => [
          <PaperName key="name" paper={paper} language={language} />,
          String(paper.original),
          String(paper.copy),
          <Scan key="scan" whole={whole} paper={paper} language={language} />,
        ])}
      />
      {children}
    </Panel>
  );
}

/** The way to its scan; whether it waits for one. */
function Scan({ whole, paper, language }: PaperProps & { readonly whole: Whole }): JSX.Element {
  const said = dossierWords(language);
  const pages = whole.scanPages.get(paper.file_digest ?? '');
  if (paper.file_digest)
    return (
      <>
        <Link href={paths.scan(whole.dossier.code, paper.position)} about={paper.name}>
          {said.view}
        </Link>
        {pages !== undefined && <span class="mc-small"> {said.scanPages(pages)}</span>}
      </>
    );
  return <span class="mc-muted">{paper.original + paper.copy > 0 ? said.notScanned : said.none}</span>;
}

/** What it is, whether it came later, and whether the original was seen. */
function PaperName({ paper, language }: PaperProps): JSX.Element {
  const said = dossierWords(language);
  return (
    <span>
      {paper.name}
      {paper.added_by === 'supplement' && (
        <>
          {' '}
          <Tag colour="green">{said.supplemented}</Tag>
        </>
      )}
      {paper.added_by === 'field' && (
        <>
          {' '}
          <Tag>{said.fromPlace}</Tag>
        </>
      )}
      {paper.shared && (
        <>
          {' '}
          <Tag>{said.shared}</Tag>
        </>
      )}
      {paper.shown && !paper.shared && (
        <>
          <br />
          <span class="mc-muted mc-small">{paper.original + paper.copy > 0 ? said.compared : said.shown}</span>
        </>
      )}
      {kindsOfCopies(paper).certified > 0 && (
        <>
          <br />
          <span class="mc-muted mc-small">{said.certified}</span>
        </>
      )}
    </span>
  );
}

/** The result, once it has a number. */
export function ResultFacts({ whole, language }: Part): JSX.Element | null {
  const said = dossierWords(language);
  const { result, decisions, names, dossier, unitNames } = whole;
  if (!result) return null;
  const signed = decisions.findLast((decision) => decision.kind === 'sign');
  return (
    <Panel title={said.result}>
      <SummaryList
        items={[
          { key: said.result, value: result.name },
          { key: said.resultNumber, value: `${result.number}, ${result.book}` },
          { key: said.seal, value: sealOf(result.sealed_with, unitNames.get(dossier.authority_id)) },
          ...(signed
            ? [
                {
                  key: said.signedBy,
                  value: `${names.get(signed.by_account) ?? ''} (${[signed.instead, signed.signing_title].filter(Boolean).join(', ')})`,
                },
              ]
            : []),
          ...(result.shelf && !result.collected_at ? [{ key: said.shelf, value: result.shelf }] : []),
          ...(result.collected_at ? [{ key: said.collected, value: collectorOf(result, language) }] : []),
          ...(result.both_present ? [{ key: said.present, value: standingWords(language).both }] : []),
          ...slipFacts(whole, language),
        ]}
      />
    </Panel>
  );
}

/** What became of the slip; of one that was lost, what was compared instead, by its name of then. */
function slipFacts({ result, lostSlip }: Whole, language: Language): { key: string; value: string }[] {
  const said = slipWords(language);
  if (lostSlip) {
    const paper = slipPaperName(lostSlip.paper, dayOf(lostSlip.shown_at), language);
    return [{ key: said.fact, value: said.shown(paper, lostSlip.paper_number) }];
  }
  return result?.slip ? [{ key: said.fact, value: slipText(result.slip, language) }] : [];
}

/** Whose hands the result went into; whoever is not the owner with the footing and the paper shown (NĐ 61/2018 Đ20). */
function collectorOf(result: ResultRow, language: Language): string {
  const { collected_at, collector_name, collector_standing, collector_identity, collector_authority } = result;
  const footing =
    collector_standing && collector_standing !== 'owner' ? standingWords(language)[collector_standing] : undefined;
  return [collector_name, footing, collector_identity, collector_authority, collected_at && formatMoment(collected_at)]
    .filter(Boolean)
    .join(', ');
}

/** Every hand-over, both sides with their time (Mẫu 05). */
export function LegsTable({ whole, language }: Part): JSX.Element | null {
  const said = dossierWords(language);
  if (whole.legs.length === 0) return null;
  const side = (at: Temporal.Instant | null, by: string | null, missing: string): string =>
    at ? `${formatMoment(at)}, ${by ? (whole.names.get(by) ?? '') : ''}` : missing;
  return (
    <Panel title={said.legs} fold={said.legsIn(whole.legs.length)}>
      <Table
        caption={said.legs}
        dense
        stack
        columns={[{ head: said.from }, { head: said.to }, { head: said.given }, { head: said.taken }]}
        rows={whole.legs.map((leg) => [
          whole.unitNames.get(leg.from_unit_id) ?? '',
          whole.unitNames.get(leg.to_unit_id) ?? '',
          side(leg.given_at, leg.given_by, leg.called_off_at ? said.calledOff : said.notGiven),
          side(leg.taken_at, leg.taken_by, leg.called_off_at ? said.calledOff : said.notTaken),
        ])}
      />
    </Panel>
  );
}
