import type { FunctionComponent, JSX } from 'preact';
import { jsxTemplate } from 'preact/jsx-runtime';
import { renderToString } from 'preact-render-to-string';

type Plain = string | number | boolean | null | undefined | readonly Plain[] | { readonly [name: string]: Plain };

/** Props of which JSON tells everything: no element, no function, nothing that could be left out of the key. */
type AllPlain<Props> = {
  [Name in keyof Props]: Props[Name] extends Plain
    ? Props[Name]
    : Props[Name] extends readonly (infer One)[]
      ? readonly AllPlain<One>[]
      : Props[Name] extends object
        ? AllPlain<Props[Name]>
        : never;
};

const most = 1000;

/**
 * A part that looks the same whenever it is told the same plain words: drawn once, then put into pages as it was
 * drawn. For icons, menus and feet: what stands on every page. Never for what is told a person's words or an address
 * of many, since each new telling is kept (the oldest go at a thousand).
 */
export function still<Props extends object>(
  part: FunctionComponent<Props> & ((props: Props & AllPlain<Props>) => JSX.Element),
): (props: Props) => JSX.Element {
  const drawn = new Map<string, JSX.Element>();
  const draw = part as (props: Props) => JSX.Element;
  return (props) => {
    const told = JSON.stringify(props);
    const known = drawn.get(told);
    if (known) return known;
    const element = jsxTemplate([renderToString(draw(props))]) as JSX.Element;
    if (drawn.size >= most) drawn.delete(drawn.keys().next().value ?? '');
    drawn.set(told, element);
    return element;
  };
}
