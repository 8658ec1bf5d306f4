import type { JSX } from 'preact';
import {
  Band,
  Button,
  Card,
  Due,
  type Figure,
  Figures,
  type IconName,
  Land,
  Link,
  List,
  Section,
  Steps,
  Tiles,
} from '#design/index.ts';
import type { Language } from '#platform/text/index.ts';
import { homeWords } from './home.text.ts';
import { portalPaths } from './paths.ts';
import { rosterWords } from './roster.text.ts';

export interface HomeProps {
  readonly language: Language;
  readonly counts: { readonly district: number; readonly commune: number; readonly communes: number };
  /** A code as it is printed, to show its form. */
  readonly example: string;
  /** Words people search by, linked to their answers. */
  readonly often: readonly { readonly text: string; readonly href: string }[];
  /** Eight daily matters with level and time. */
  readonly matters: readonly {
    readonly icon: IconName;
    readonly title: string;
    readonly href: string;
    readonly text: string;
  }[];
  /** Four figures that open, and the span of time they speak of. */
  readonly figures: { readonly items: readonly Figure[]; readonly span: string };
  /** Whether the counter is open now, in words: “Đang mở cửa, sáng nay đến 12:00”. */
  readonly hours: { readonly open: boolean; readonly text: string; readonly place: string };
  /** When the offices rest next, beside their weekends. */
  readonly closures: readonly { readonly title: string; readonly note: string }[];
}

/** The portal's first page: two doors on one desk, then what many come for, figures, steps, hours. */
export const HomePage = (props: HomeProps): JSX.Element => {
  const say = homeWords(props.language);
  return (
    <>
      <Hero {...props} />
      <Band />
      <div class="govuk-width-container">
        <div class="mc-desk">
          <FindDoor {...props} />
          <TrackDoor {...props} />
        </div>
        <Section title={say.matters} more={<Link href={portalPaths.procedures()}>{say.all}</Link>}>
          <Tiles items={props.matters} />
        </Section>
        <Section title={say.figures} more={<span class="mc-muted mc-small">{props.figures.span}</span>}>
          <Figures items={props.figures.items} />
        </Section>
        <Section title={say.steps}>
          <Steps row items={stepsOf(say)} />
        </Section>
        <Section>
          <Beside {...props} />
        </Section>
      </div>
    </>
  );
};

const Hero = ({ language, counts }: HomeProps) => {
  const say = homeWords(language);
  return (
    <section class="mc-hero">
      <Land class="mc-hero__land" />
      <div class="govuk-width-container">
        <h1 class="govuk-heading-xl">{say.promise}</h1>
        <p class="mc-lead">{say.lead(counts.district, counts.commune, counts.communes)}</p>
      </div>
    </section>
  );
};

const FindDoor = ({ language, often }: HomeProps) => {
  const say = homeWords(language);
  return (
    <search class="mc-desk__half" aria-label={say.findLabel}>
      <form action={portalPaths.procedures()} method="get">
        <div class="govuk-form-group">
          <label class="govuk-label" for="tu">
            {say.find}
          </label>
          <div class="govuk-hint" id="tu-hint">
            {say.findHint}
          </div>
          <div class="mc-ask">
            <input class="govuk-input" id="tu" name="tu" type="search" aria-describedby="tu-hint" data-key="/" />
            <Button icon="search">{say.findButton}</Button>
          </div>
        </div>
      </form>
      {often.length > 0 && (
        <p class="mc-try">
          {say.often}
          {often.map((one) => (
            <Link key={one.href} href={one.href}>
              {one.text}
            </Link>
          ))}
        </p>
      )}
    </search>
  );
};

const TrackDoor = ({ language, example }: HomeProps) => {
  const say = homeWords(language);
  return (
    <search class="mc-desk__half" aria-label={say.trackLabel}>
      <form action={portalPaths.track()} method="get">
        <div class="govuk-form-group">
          <label class="govuk-label" for="ma">
            {say.track}
          </label>
          <div class="govuk-hint" id="ma-hint">
            {say.trackHint}
          </div>
          <div class="mc-ask">
            <input
              class="govuk-input"
              id="ma"
              name="ma"
              autocomplete="off"
              spellcheck={false}
              aria-describedby="ma-hint"
            />
            <Button kind="secondary">{say.trackButton}</Button>
          </div>
        </div>
      </form>
      <p class="mc-try">{say.example(example)}</p>
    </search>
  );
};

const Beside = ({ language, hours, closures }: HomeProps) => {
  const say = homeWords(language);
  return (
    <div class="mc-two">
      <Card title={say.today}>
        <p class="govuk-body">
          <Due state={hours.open ? 'ok' : 'rest'}>{hours.text}</Due>
        </p>
        <p class="govuk-body">{hours.place}</p>
        <p class="govuk-body">{say.fifteen}</p>
        <p class="govuk-body">
          <Link href={portalPaths.roster()}>{rosterWords(language).short}</Link>
        </p>
        <p class="govuk-body">
          <Link href={portalPaths.rooms()}>{say.rooms}</Link>
        </p>
      </Card>
      {closures.length > 0 && (
        <Card title={say.closures}>
          <List items={closures} />
        </Card>
      )}
    </div>
  );
};

const stepsOf = (say: ReturnType<typeof homeWords>) => [
  { title: say.look, text: say.lookText },
  { title: say.hand, text: say.handText },
  { title: say.follow, text: say.followText },
  { title: say.collect, text: say.collectText },
];
