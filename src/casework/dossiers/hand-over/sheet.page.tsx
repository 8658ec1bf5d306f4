import type { JSX } from 'preact';
import { Code, Empty, ListFiles, PageHead, PrintButton, Signs, Table } from '#design/index.ts';
import type { Unit } from '#foundations/organisations/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatMoment } from '#platform/time/index.ts';
import type { PrintedCopy } from '../../documents/index.ts';
import { PrintedCopies, PrintList } from '../../documents/panels.tsx';
import { paths } from '../paths.ts';
import { shortDue } from '../worklist/worklist.text.ts';
import type { LegLine } from './bundle.store.ts';
import { bundleWords, lyingText } from './bundle.text.ts';

export interface SheetProps {
  readonly language: Language;
  readonly now: Temporal.Instant;
  readonly from: Unit;
  readonly to: Unit;
  readonly legs: readonly LegLine[];
  readonly copies: readonly PrintedCopy[];
}

/** The list that goes with the folders: what lies between two offices, with room for both signatures. */
export function SheetPage(props: SheetProps): JSX.Element {
  const { language, now, from, to, legs } = props;
  const said = bundleWords(language);
  return (
    <>
      <PageHead
        title={said.sheet}
        under={`${from.name} → ${to.name} · ${said.some(legs.length)} · ${formatMoment(now)}`}
      >
        <PrintButton>{said.print}</PrintButton>
        {legs.length > 0 && <PrintList path={paths.handOverPaper(from.key, to.key)}>{said.keptPrint}</PrintList>}
      </PageHead>
      <ListFiles language={language} of={paths.handOverSheet(from.key, to.key)} />
      <Lines {...props} />
      <PrintedCopies path={paths.handOverPaper(from.key, to.key)} copies={props.copies} language={language} />
      {legs.length > 0 && <Signs sides={[said.signFrom, said.signTo]} how={said.byHand} />}
    </>
  );
}

function Lines({ language, now, legs }: SheetProps): JSX.Element {
  const said = bundleWords(language);
  return (
    <Table
      caption={said.sheet}
      dense
      scroll={said.sheet}
      columns={[
        { head: said.order, numeric: true },
        { head: said.code, nowrap: true, header: true },
        { head: said.subject },
        { head: said.owner },
        { head: said.due, nowrap: true },
        { head: said.state },
      ]}
      rows={legs.map((leg, n) => [
        String(n + 1),
        <Code key="code" value={leg.code} />,
        leg.subject,
        leg.owner_name,
        shortDue({ due: leg.promised_due, judgedBy: leg.judged_by }, now, language),
        lyingText(leg, language),
      ])}
      empty={<Empty title={said.lying} />}
    />
  );
}
