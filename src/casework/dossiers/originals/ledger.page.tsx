import type { JSX } from 'preact';
import {
  Code,
  type Content,
  Empty,
  Filter,
  Link,
  Note,
  NumberedPages,
  PageHead,
  PrintButton,
  Select,
  Table,
  Tag,
  TakeAway,
} from '#design/index.ts';
import { WhichCounter } from '#foundations/organisations/panels.tsx';
import type { Language } from '#platform/text/index.ts';
import { formatMoment } from '#platform/time/index.ts';
import { paths } from '../paths.ts';
import { fieldId } from '../view/act-form.part.tsx';
import { stateColours, stateText } from '../view/state.text.ts';
import { standings } from './ledger.store.ts';
import { ledgerColumns, ledgerWords, standingNames } from './ledger.text.ts';
import type { LedgerSeen, OpenLedger } from './ledger.view.ts';

export interface LedgerProps {
  readonly language: Language;
  readonly open: OpenLedger;
  readonly lines: readonly LedgerSeen[];
  readonly n: number;
  /** How many lie here though their dossiers have ended. */
  readonly left: number;
  /** Undefined: all of them, for paper. */
  readonly page: number | undefined;
  readonly pages: number;
}

/** What originals lie at a counter, where and since when, and into whose hands they went back. */
export function LedgerPage(props: LedgerProps): JSX.Element {
  const { language, open, n, page } = props;
  const { counter, counters, standing } = open;
  const said = ledgerWords(language);
  const names = standingNames(language);
  return (
    <>
      <PageHead title={said.title} under={`${counter.name} · ${names[standing]} · ${said.under(n)}`}>
        {page === undefined && <PrintButton>{said.print}</PrintButton>}
      </PageHead>
      <LeftHere {...props} />
      <Filter action={paths.originals()} submit={said.show} label={said.title}>
        <WhichCounter label={said.counter} value={counter.key} counters={counters} />
        <Select
          name="loc"
          label={said.which}
          value={standing}
          options={standings.map((value) => ({ value, text: names[value] }))}
        />
      </Filter>
      <TakeAway
        language={language}
        forPaper={page === undefined ? undefined : paths.originals({ ...asked(props), xem: 'in' })}
        file={(format) => paths.originalsFile(format, asked(props))}
      />
      <div class="mc-gap">
        <Lines {...props} />
      </div>
      <Pages {...props} />
    </>
  );
}

/** Originals that should have gone home with their dossier. */
function LeftHere({ language, open, left }: LedgerProps): JSX.Element | null {
  const said = ledgerWords(language);
  if (left === 0 || open.standing === 'left') return null;
  return (
    <Note kind="warn" title={said.left(left)}>
      <p>
        <Link href={paths.originals({ quay: open.counter.key, loc: 'left' })}>{said.see}</Link>
      </p>
    </Note>
  );
}

const asked = ({ open }: LedgerProps) => ({ quay: open.counter.key, loc: open.standing });

function Lines({ language, open, lines }: LedgerProps): JSX.Element {
  const said = ledgerWords(language);
  const head = ledgerColumns(language);
  const back = open.standing === 'back';
  return (
    <Table
      dense
      caption={said.title}
      stack
      empty={<Empty icon="check" title={said.none} next={said.noneNext} />}
      columns={[
        { head: head.code, nowrap: true, header: true },
        { head: head.owner },
        { head: head.name },
        { head: head.count, numeric: true },
        { head: head.place },
        { head: head.keptAt },
        { head: back ? head.backAt : head.state },
      ]}
      rows={lines.map((line): Content[] => [
        <span key="code">
          <Link href={paths.dossier(line.code)}>
            <Code value={line.code} />
          </Link>
        </span>,
        <span key="owner" lang="vi">
          {line.owner_name}
        </span>,
        line.name,
        String(line.count),
        line.place,
        `${formatMoment(line.kept_at)}, ${line.brought_by} → ${line.keeper}`,
        back ? backText(line) : <Held key="held" line={line} language={language} />,
      ])}
    />
  );
}

const backText = ({ back_at, back_to, giver }: LedgerSeen): string =>
  back_at ? `${formatMoment(back_at)}, ${giver} → ${back_to ?? ''}` : '';

/** How the dossier stands, and the way to the act: the fragment opens its form. */
function Held({ line, language }: { readonly line: LedgerSeen; readonly language: Language }): JSX.Element {
  const { code, state, name } = line;
  return (
    <span>
      <Tag {...stateColours[state]}>{stateText(line, language)}</Tag>{' '}
      <Link href={`${paths.dossier(code)}#${fieldId('tra-ban-chinh', 'standing')}`} about={`${name}, ${code}`}>
        {ledgerWords(language).giveBack}
      </Link>
    </span>
  );
}

function Pages(props: LedgerProps): JSX.Element | null {
  const { language, page, pages } = props;
  if (!page) return null;
  const to = (n: number): string => paths.originals({ ...asked(props), trang: n === 1 ? '' : String(n) });
  return <NumberedPages language={language} page={page} pages={pages} to={to} />;
}
