import { type Compositor, CompositorDied, hireCompositor } from './compositor.ts';
import type { Press, Sheet } from './index.ts';
import type { Order } from './typesetter.ts';

export interface PressPlaces {
  /** Folder of the typst templates; a template reads nothing outside it. */
  readonly forms: string;
  /** Folder of the fonts. */
  readonly fonts: string;
  /** Sheets after which the child is renewed: typst keeps 0.3–1.5 MB of every sheet. 500 unless told. */
  readonly renewAfter?: number;
  /** Milliseconds one sheet may take, from a ready child on; 10,000 unless told. */
  readonly limit?: number;
}

/**
 * Opens the press; its child starts with the first sheet. Sheets are typeset one after another. A child that dies
 * under a sheet is replaced and the sheet tried once more; one that takes too long is ended, and its sheet fails.
 */
export function openPress(places: PressPlaces): Press {
  const { renewAfter = 500 } = places;
  let hand: Compositor | undefined;
  let next: Compositor | undefined;
  let line: Promise<unknown> = Promise.resolve();
  let closed = false;

  /** The child to work with: a worn one hands over to one that was started ahead and is already warm. */
  const ready = (): Compositor => {
    if (hand && (hand.gone || hand.sheets >= renewAfter)) {
      void hand.leave();
      hand = undefined;
    }
    hand ??= next?.gone ? hireCompositor(places) : (next ?? hireCompositor(places));
    if (hand === next) next = undefined;
    if (hand.sheets >= renewAfter - startAhead) next ??= hireCompositor(places);
    return hand;
  };

  const typeset = (order: Order): Promise<Uint8Array> => {
    const again = (fault: unknown) =>
      fault instanceof CompositorDied ? ready().typeset(order) : Promise.reject(fault);
    return ready().typeset(order).catch(again);
  };

  return {
    print(sheet) {
      if (closed) return Promise.reject(new Error('the press is closed'));
      const printed = line.then(() => typeset(orderOf(sheet)));
      line = printed.catch(() => undefined);
      return printed;
    },
    async close() {
      closed = true;
      await line;
      await Promise.all([hand?.leave(), next?.leave()]);
    },
  };
}

// A new child needs about half a second; meanwhile the old one goes on.
const startAhead = 20;

function orderOf({ template, data, pictures = {} }: Sheet): Order {
  for (const path of [template, ...Object.keys(pictures)]) {
    if (!/^[\w-]+([./][\w-]+)*$/.test(path)) throw new Error(`not a name of a template or picture: ${path}`);
  }
  return { template, data: JSON.stringify(data), pictures: Object.entries(pictures) };
}
