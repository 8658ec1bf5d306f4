import { isValidElement, type JSX } from 'preact';
import { jsxEscape, jsxTemplate } from 'preact/jsx-runtime';
import { renderToString } from 'preact-render-to-string';
import type { Content } from './parts/icon.tsx';

/** Puts something into an element that is drawn already. */
export type Frame = (content: Content) => JSX.Element;

// Nobody types it: what a browser sends is cleaned of it, and HTML forbids it.
const hole = '\u0000';

/**
 * An element drawn once, with a hole into which something else is put each time: the cells of a long table differ
 * in what they hold, not in what they are. What is put in is escaped as everywhere.
 */
export function framed(draw: (hole: string) => JSX.Element): Frame {
  const around = renderToString(draw(hole)).split(hole);
  return (content) => jsxTemplate(around, isPlain(content) ? jsxEscape(content) : content) as JSX.Element;
}

const isPlain = (content: Content): boolean => !(isValidElement(content) || Array.isArray(content));

/** Frames of one kind by what tells them apart, each drawn when first asked for. */
export function frames(draw: (told: string) => Frame): (told: string) => Frame {
  const drawn = new Map<string, Frame>();
  return (told) => {
    const frame = drawn.get(told) ?? draw(told);
    drawn.set(told, frame);
    return frame;
  };
}
