import type { JSX } from 'preact';
import { Empty, ErrorSummary, ListFiles, Note, PageHead, Section } from '#design/index.ts';
import type { Unit } from '#foundations/organisations/index.ts';
import type { Language } from '#platform/text/index.ts';
import { BundleLists } from '../bundle/lists.part.tsx';
import type { BundleStanding } from '../bundle/standing.store.ts';
import { paths } from '../paths.ts';
import { BundlePanel } from './bundle.part.tsx';
import { bundleWords } from './bundle.text.ts';
import type { Bundle, Side } from './bundle.view.ts';

export interface BundlePageProps {
  readonly language: Language;
  readonly now: Temporal.Instant;
  readonly bundles: readonly Bundle[];
  /** What was ticked of one bundle, when the page comes back. */
  readonly sent: ReadonlyMap<Bundle, ReadonlySet<string>>;
  readonly wrong: readonly { readonly text: string }[];
  /** How many were just signed for. */
  readonly just: number | undefined;
  /** The newest numbered lists of both sides, open ones first. */
  readonly lists: readonly BundleStanding[];
  readonly units: ReadonlyMap<string, Unit>;
}

/** Both sides of a hand-over: what is to be given by 15:00's rule, and what waits to be signed for. */
export function BundlePage(props: BundlePageProps): JSX.Element {
  const said = bundleWords(props.language);
  const [giving, taking] = [onSide(props, 'give'), onSide(props, 'take')];
  const count = (bundles: readonly Bundle[]): number => bundles.reduce((n, bundle) => n + bundle.legs.length, 0);
  return (
    <>
      {props.wrong.length > 0 && <ErrorSummary title={said.refused} errors={props.wrong} />}
      {props.just !== undefined && <Note kind="ok" role="status" title={said.taken(props.just)} />}
      <PageHead title={said.title} under={said.under(count(giving), count(taking))} />
      <ListFiles language={props.language} of={paths.handOver()} />
      <Section title={said.toGive} size="m" id="phai-giao">
        {giving.length === 0 && <Empty title={said.nothingToGive} next={said.nothingToGiveNext} />}
        <Panels {...props} bundles={giving} keyed />
      </Section>
      <Section title={said.toTake} size="m" id="cho-nhan">
        {taking.length === 0 && <Empty title={said.nothingToTake} next={said.nothingToTakeNext} />}
        <Panels {...props} bundles={taking} keyed={giving.length === 0} />
      </Section>
      <BundleLists {...props} />
    </>
  );
}

/** One panel for each pair of offices; the first of the page takes its keys. */
const Panels = ({ keyed, ...props }: BundlePageProps & { readonly keyed: boolean }): JSX.Element => (
  <div class="mc-panels">
    {props.bundles.map((bundle, n) => (
      <BundlePanel
        key={keyOf(bundle)}
        {...props}
        bundle={bundle}
        ticked={props.sent.get(bundle)}
        first={keyed && n === 0}
      />
    ))}
  </div>
);

const onSide = ({ bundles }: BundlePageProps, side: Side): readonly Bundle[] =>
  bundles.filter((bundle) => bundle.side === side);

const keyOf = ({ side, from, to }: Bundle): string => `${side}.${from.key}.${to.key}`;
