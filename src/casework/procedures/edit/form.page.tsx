import type { JSX } from 'preact';
import {
  Button,
  ButtonRow,
  type Content,
  ErrorSummary,
  Form,
  Hidden,
  Link,
  linksTo,
  Note,
  PageHead,
  SectionNav,
} from '#design/index.ts';
import type { Unit } from '#foundations/organisations/index.ts';
import type { Refusal as Refused } from '#platform/deeds/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatDay, formatMoment } from '#platform/time/index.ts';
import { paths } from '../paths.ts';
import { CaseRows } from './cases.part.tsx';
import { Duty } from './duty.part.tsx';
import type { Ground } from './edit.rules.ts';
import type { BaseRow } from './edit.store.ts';
import { editWords } from './edit.text.ts';
import { FeeRows } from './fees.part.tsx';
import { Files } from './files.part.tsx';
import { General, Law, When } from './general.part.tsx';
import { Parties } from './parties.part.tsx';
import { Refusal } from './refusal.part.tsx';
import { PaperRows, TimeRows } from './rows.part.tsx';
import { type Section, sectionAfter, sectionSlugs, sections } from './sections.rules.ts';
import { sectionWords } from './sections.text.ts';
import { StepRows } from './steps.part.tsx';
import type { Typed } from './typed.rules.ts';

export interface FormProps {
  readonly language: Language;
  readonly procedureKey: string;
  readonly base: BaseRow;
  readonly typed: Typed;
  readonly ground: Ground;
  readonly units: ReadonlyMap<string, Unit>;
  readonly section: Section;
  /** The parts that say something else than the version before, and those that something is wrong with. */
  readonly changed: ReadonlySet<Section>;
  readonly faulty: ReadonlySet<Section>;
  /** Kept when, by whom; undefined before anything was. */
  readonly kept: { readonly at: Temporal.Instant; readonly by: string } | undefined;
  /** A draft made of another version than was asked for. */
  readonly otherBase: boolean;
  /** Its files are of this very draft. */
  readonly usual: boolean;
  readonly wrong: readonly Refused[];
  /** Nothing of what was typed was kept. */
  readonly refused: boolean;
  readonly errors: ReadonlyMap<string, string>;
  /** The last event of the procedure that is shown here. */
  readonly seen: number;
  readonly k: string;
}

/** A new version, made of the one in force, one part at a time: nothing is written before the preview was seen. */
export function FormPage(props: FormProps): JSX.Element {
  const { language, procedureKey, base, section, wrong, refused, kept, k } = props;
  const said = editWords(language);
  return (
    <>
      {wrong.length > 0 && (
        <ErrorSummary title={refused ? said.notSaved : kept ? said.keptWrong : said.wrong} errors={linksTo(wrong)} />
      )}
      <PageHead title={said.title(props.typed.name || base.content.name)} under={underOf(props)} />
      {props.otherBase && <Note kind="warn">{said.otherBase}</Note>}
      <div class="mc-parted">
        <Sections {...props} />
        <div>
          <Form action={paths.newVersion(procedureKey)} k={k} label={sectionWords(language)[section]}>
            {base.id && <Hidden name="base" value={base.id} />}
            <Hidden name="muc" value={sectionSlugs[section]} />
            <Hidden name="seen" value={String(props.seen)} />
            <Part {...props} />
            <div class="mc-gap">
              <Presses {...props} />
            </div>
          </Form>
          <Files {...props} />
        </div>
      </div>
    </>
  );
}

const underOf = ({ language, base, kept }: FormProps): string => {
  const said = editWords(language);
  const from = base.valid_from ? said.under(formatDay(base.valid_from)) : said.underNew;
  return kept ? `${from} · ${said.kept(formatMoment(kept.at), kept.by)}` : `${from} · ${said.notKept}`;
};

function Sections({ language, procedureKey, base, section, changed, faulty }: FormProps): JSX.Element {
  const [said, say] = [sectionWords(language), editWords(language)];
  const markOf = (one: Section) => {
    if (faulty.has(one)) return { text: say.toMend, wrong: true };
    return changed.has(one) ? { text: say.altered } : undefined;
  };
  return (
    <SectionNav
      label={said.parts}
      items={[
        ...sections.map((one) => ({
          text: said[one],
          href: paths.newVersion(procedureKey, { base: base.id ?? undefined, part: sectionSlugs[one] }),
          current: one === section,
          mark: markOf(one),
        })),
        { text: said.preview, href: paths.newVersion(procedureKey, { base: base.id ?? undefined, part: 'xem' }) },
      ]}
    />
  );
}

const parts: Readonly<Record<Section, (props: FormProps) => Content>> = {
  general: (props) => <General {...props} />,
  parties: (props) => <Parties {...props} />,
  cases: (props) => <CaseRows {...props} />,
  papers: (props) => <PaperRows {...props} />,
  fees: (props) => <FeeRows {...props} />,
  times: (props) => <TimeRows {...props} />,
  steps: (props) => <StepRows {...props} />,
  refusal: (props) => <Refusal {...props} />,
  duty: (props) => <Duty {...props} />,
  law: (props) => <Law {...props} />,
  when: (props) => <When {...props} />,
};

const Part = (props: FormProps): JSX.Element => <>{parts[props.section](props)}</>;

function Presses({ language, procedureKey, section, base, kept }: FormProps): JSX.Element {
  const said = editWords(language);
  const next = sectionAfter(section);
  return (
    <ButtonRow>
      <Button name="do" value="next" keys="F9">
        {next ? said.saveNext(sectionWords(language)[next]) : said.savePreview}
      </Button>
      <Button kind="secondary" name="do" value="save" keys="F6">
        {said.save}
      </Button>
      {kept && (
        <Button kind="warning" name="do" value="discard">
          {said.discard}
        </Button>
      )}
      <Link href={base.id ? paths.adminProcedure(procedureKey) : paths.adminProcedures()}>{said.back}</Link>
    </ButtonRow>
  );
}
