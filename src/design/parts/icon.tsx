import type { ComponentChildren, JSX } from 'preact';
import { still } from '../still.ts';
import { type IconName, icons } from './icons.ts';

/** What a component may show: text, an element, a list of them, or nothing. */
export type Content = ComponentChildren;

/** How a deadline stands: far, near, today, past, or not running. */
export type DueState = 'ok' | 'soon' | 'today' | 'late' | 'rest';

/** A drawing beside a word; it is never read aloud, so the word must say it all. */
export const Icon = still(({ name, class: more }: { name: IconName; class?: string }) => (
  <svg class={more ? `mc-i ${more}` : 'mc-i'} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d={icons[name]} />
  </svg>
));

/** The silhouette of a deadline: each its own outline, so that they differ in grey and in the dark too. */
export const DueShape = still(({ state, class: more }: { state: DueState; class?: string }) => (
  <svg class={more ?? 'mc-due__shape'} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
    {shapes[state]()}
  </svg>
));

/** The mark: a stilt house with crossed gable horns (khau cút) and one open door. */
export const Mark = still(() => (
  <svg class="mc-brand__mark" viewBox="0 0 42 42" aria-hidden="true" focusable="false">
    <rect width="42" height="42" rx="10" fill="#f6bc33" />
    <path d="M8 22.5 23.5 7M34 22.5 18.5 7" stroke="#12163f" stroke-width="3.4" stroke-linecap="round" fill="none" />
    <path d="M12 21.5 21 12.5l9 9V34H12z" fill="#12163f" />
    <path d="M17.5 34V25a3.5 3.5 0 0 1 7 0v9z" fill="#f6bc33" />
    <path d="M17.5 34V25a3.5 3.5 0 0 1 3.5-3.5V31z" fill="#fff" />
  </svg>
));

/** Hills and contour lines: the home page's hero and the sign-in only. */
export const Land = ({ class: name }: { class?: string }): JSX.Element => (
  <svg class={name} viewBox="0 0 1280 210" preserveAspectRatio="xMidYMax slice" aria-hidden="true" focusable="false">
    <path
      fill="#2e3a8c"
      opacity=".5"
      d="M0 128C70 96 120 58 178 58s96 44 150 44c62 0 100-78 168-78 60 0 98 62 156 62 50 0 82-34 134-34 66 0 112 60 172 60 54 0 88-38 142-38 66 0 120 40 180 54v82H0z"
    />
    <path
      fill="#34409a"
      d="M0 152c90-10 160-44 250-44 110 0 170 52 290 52 130 0 190-64 330-64 120 0 220 48 410 40v74H0z"
    />
    <g fill="none" stroke="#cdd3ef" stroke-opacity=".38" stroke-width="1.5">
      <path d="M0 166c90-10 160-42 250-42 110 0 170 50 290 50 130 0 190-62 330-62 120 0 220 46 410 40" />
      <path d="M0 180c90-9 160-38 250-38 110 0 170 46 290 46 130 0 190-58 330-58 120 0 220 42 410 38" />
      <path d="M0 194c90-8 160-34 250-34 110 0 170 42 290 42 130 0 190-54 330-54 120 0 220 38 410 36" />
      <path d="M0 207c90-7 160-29 250-29 110 0 170 36 290 36 130 0 190-48 330-48 120 0 220 33 410 32" />
    </g>
  </svg>
);

const shapes: Record<DueState, () => JSX.Element> = {
  ok: () => (
    <>
      <circle cx="10" cy="10" r="8.5" fill="currentColor" />
      <path class="mc-due__cut" d="m6 10.3 2.8 2.7L14 7.5" />
    </>
  ),
  soon: () => (
    <>
      <circle class="mc-due__edge" cx="10" cy="10" r="8" />
      <path d="M10 2a8 8 0 0 1 0 16z" fill="currentColor" />
    </>
  ),
  today: () => (
    <>
      <path d="M10 1.5 19 17.5H1z" fill="currentColor" stroke="currentColor" stroke-linejoin="round" />
      <path class="mc-due__cut" d="M10 7v5M10 14.6v.4" />
    </>
  ),
  late: () => (
    <>
      <path d="M10 .8 19.2 10 10 19.2.8 10z" fill="currentColor" />
      <path class="mc-due__cut" d="M10 5.5v5.5M10 13.8v.4" />
    </>
  ),
  rest: () => (
    <>
      <rect class="mc-due__edge" x="1.5" y="1.5" width="17" height="17" rx="4" />
      <path class="mc-due__edge" d="M7.5 6.5v7M12.5 6.5v7" />
    </>
  ),
};
