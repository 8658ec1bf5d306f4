import type { JSX } from 'preact';
import type { Language } from '#platform/text/index.ts';
import { Hidden } from '../parts/form.tsx';
import { classes } from '../parts/group.tsx';
import { type Content, Icon } from '../parts/icon.tsx';
import type { IconName } from '../parts/icons.ts';
import { Breadcrumbs, type Crumb } from '../parts/pages.tsx';
import { still } from '../still.ts';
import { mainId } from './document.tsx';
import { frameWords } from './frame.text.ts';
import { Brand, type MenuEntry } from './portal.tsx';

export interface RailEntry extends MenuEntry {
  readonly icon: IconName;
  /** How many wait there; beyond 99 it says “99+”. */
  readonly n?: number;
  /** They are late: shown dark on white. */
  readonly late?: boolean;
}

export interface RailGroup {
  readonly title?: string;
  readonly entries: readonly RailEntry[];
}

/** The officer's menu at the left. On a phone what is used all day is a strip that scrolls; the rest unfolds by its headings. */
export const Rail = still((props: RailProps) => {
  const say = frameWords(props.language);
  const [first, ...rest] = props.groups;
  return (
    <header class="mc-rail">
      <Brand home={props.home} unit={props.unit} language={props.language} />
      <nav class="moj-side-navigation" aria-label={say.work}>
        {first && <RailPart group={first} place={props.place} say={say} />}
        {rest.length > 0 && <RailMore groups={rest} place={props.place} say={say} />}
      </nav>
    </header>
  );
});

interface RailProps {
  readonly home: string;
  readonly unit: string;
  readonly groups: readonly RailGroup[];
  readonly place?: string;
  readonly language: Language;
}

export interface Me {
  readonly name: string;
  /** Post and unit: “Thụ lý, Phòng Tài chính – Kế hoạch”. */
  readonly post?: string;
  readonly leave: { readonly action: string; readonly k: string };
}

/** Search and who is signed in. */
export const Top = (props: {
  /** The search goes by POST: what is typed is a name or a number and stands in no address. */
  find?: { action: string; k: string };
  me?: Me;
  language: Language;
  end?: Content;
}) => {
  const say = frameWords(props.language);
  return (
    <section class="mc-top" aria-label={say.account}>
      {props.find && <Find {...props.find} language={props.language} />}
      <div class="mc-top__me">
        {props.end}
        {props.me && <Self me={props.me} leave={say.leave} />}
      </div>
    </section>
  );
};

export const OfficeMain = (props: { children: Content; trail?: readonly Crumb[]; language: Language }): JSX.Element => (
  <main class="mc-main" id={mainId} tabIndex={-1}>
    {props.trail && <Breadcrumbs items={props.trail} language={props.language} />}
    {props.children}
  </main>
);

/** When a page was printed and where: said on paper alone. */
export const Printed = (props: { moment: string; where: string; language: Language }): JSX.Element => (
  <p class="mc-onpaper">{frameWords(props.language).printed(props.moment, props.where)}</p>
);

export const FootLine = ({ parts }: { parts: readonly Content[] }): JSX.Element => (
  <footer class="mc-footline">
    {parts.map((part, index) => (
      <span key={index}>{part}</span>
    ))}
  </footer>
);

type Say = ReturnType<typeof frameWords>;

/** Always open where there is room (its own style); folded on a phone, and named after where one is. */
const RailMore = ({ groups, place, say }: { groups: readonly RailGroup[]; place?: string; say: Say }) => {
  const here = groups.flatMap(({ entries }) => entries).find(({ key }) => key === place);
  return (
    <details class="mc-rail__more">
      <summary>
        {say.more}
        {here && `: ${here.text}`}
      </summary>
      <div class="mc-rail__groups">
        {groups.map((group, index) => (
          <div key={index}>
            <RailPart group={group} place={place} say={say} />
          </div>
        ))}
      </div>
    </details>
  );
};

const RailPart = ({ group, place, say }: { group: RailGroup; place?: string; say: Say }) => (
  <>
    {group.title && <h2 class="moj-side-navigation__title">{group.title}</h2>}
    <ul class="moj-side-navigation__list">
      {group.entries.map((entry) => (
        <li
          key={entry.key}
          class={classes('moj-side-navigation__item', entry.key === place && 'moj-side-navigation__item--active')}
        >
          <a href={entry.href} aria-current={entry.key === place ? 'page' : undefined}>
            <Icon name={entry.icon} />
            <span>{entry.text}</span>
            {entry.n !== undefined && (
              <span class={entry.late ? 'mc-rail__n mc-rail__n--late' : 'mc-rail__n'}>
                {entry.n > 99 ? '99+' : entry.n}
                <span class="govuk-visually-hidden"> {(entry.late ? say.dossiersLate : say.dossiers)(entry.n)}</span>
              </span>
            )}
          </a>
        </li>
      ))}
    </ul>
  </>
);

const Find = ({ action, k, language }: { action: string; k: string; language: Language }) => {
  const say = frameWords(language);
  return (
    <search>
      <form class="mc-find" action={action} method="post">
        <Hidden name="key" value={k} />
        <label class="govuk-visually-hidden" for="tim">
          {say.find}
        </label>
        <Icon name="search" />
        <input
          class="govuk-input"
          id="tim"
          name="q"
          type="search"
          placeholder={say.findShort}
          autocomplete="off"
          data-key="/"
          aria-keyshortcuts="/"
        />
        <kbd>/</kbd>
      </form>
    </search>
  );
};

const Self = ({ me, leave }: { me: Me; leave: string }) => (
  <>
    <span class="mc-me">
      <span class="mc-me__face" aria-hidden="true">
        {initials(me.name)}
      </span>
      <span>
        <b>{me.name}</b>
        {me.post && <span>{me.post}</span>}
      </span>
    </span>
    <form action={me.leave.action} method="post">
      <Hidden name="key" value={me.leave.k} />
      <button type="submit" class="mc-linklike govuk-link">
        {leave}
      </button>
    </form>
  </>
);

/** “Trần Thị Hà” → “TH”: family name and given name. */
export const initials = (name: string): string => {
  const parts = name.trim().split(/\s+/);
  return [parts[0], parts.length > 1 ? parts.at(-1) : undefined].map((part) => part?.[0]?.toUpperCase() ?? '').join('');
};
