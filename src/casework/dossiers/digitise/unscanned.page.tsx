import type { JSX } from 'preact';
import {
  Code,
  type Content,
  Empty,
  Filter,
  Link,
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
import { spanNames, unscannedWords } from './digitise.text.ts';
import { type OpenUnscanned, spans, type UnscannedSeen } from './unscanned.view.ts';

export interface UnscannedProps {
  readonly language: Language;
  readonly open: OpenUnscanned;
  readonly lines: readonly UnscannedSeen[];
  readonly n: number;
  /** Undefined: all of them, for paper. */
  readonly page: number | undefined;
  readonly pages: number;
}

/** What was received first and is still to be scanned, each line a way to its papers. */
export function UnscannedPage(props: UnscannedProps): JSX.Element {
  const { language, open, n, page, pages } = props;
  const { counter, counters, span } = open;
  const said = unscannedWords(language);
  const names = spanNames(language);
  const asked = { quay: counter.key, nhan: span };
  const to = (number: number): string => paths.unscanned({ ...asked, trang: number === 1 ? '' : String(number) });
  return (
    <>
      <PageHead title={said.title} under={`${counter.name} · ${names[span]} · ${said.under(n)}`}>
        {page === undefined && <PrintButton>{said.print}</PrintButton>}
      </PageHead>
      <Filter action={paths.unscanned()} submit={said.show} label={said.title}>
        <WhichCounter label={said.counter} value={counter.key} counters={counters} />
        <Select
          name="nhan"
          label={said.which}
          value={span}
          options={spans.map((value) => ({ value, text: names[value] }))}
        />
      </Filter>
      <TakeAway
        language={language}
        forPaper={page === undefined ? undefined : paths.unscanned({ ...asked, xem: 'in' })}
        file={(format) => paths.unscannedFile(format, asked)}
      />
      <div class="mc-gap">
        <Lines {...props} />
      </div>
      {page !== undefined && <NumberedPages {...{ language, page, pages, to }} />}
    </>
  );
}

function Lines({ language, lines }: UnscannedProps): JSX.Element {
  const said = unscannedWords(language);
  return (
    <Table
      dense
      stack
      caption={said.title}
      empty={<Empty icon="check" title={said.none} next={said.noneNext} />}
      columns={[
        { head: said.code, nowrap: true, header: true },
        { head: said.owner },
        { head: said.procedure },
        { head: said.receivedAt },
        { head: said.missing, numeric: true },
        { head: said.state },
      ]}
      rows={lines.map((line): Content[] => [
        <Link key="code" href={paths.dossier(line.code)}>
          <Code value={line.code} />
        </Link>,
        <span key="owner" lang="vi">
          {line.owner_name}
        </span>,
        line.procedure,
        `${formatMoment(line.received_at)}, ${line.receiver}`,
        `${line.missing}/${line.papers}`,
        <Next key="next" line={line} language={language} />,
      ])}
    />
  );
}

/** How the dossier stands, and the way to its papers: the fragment opens the form. */
function Next({ line, language }: { readonly line: UnscannedSeen; readonly language: Language }): JSX.Element {
  const { code, state } = line;
  return (
    <span>
      <Tag {...stateColours[state]}>{stateText(line, language)}</Tag>{' '}
      <span class="mc-nowrap">
        <Link href={`${paths.dossier(code)}#${fieldId('so-hoa', 'scans')}`} about={code}>
          {unscannedWords(language).scan}
        </Link>
      </span>
    </span>
  );
}
