/**
 * The page fades into the next one. Where the next one is a paper and no page of ours, the browser gives the fade up:
 * nothing is wrong then, so nothing is written to its console.
 */
export function fadeQuietly(): void {
  addEventListener('pageswap', quietly);
  addEventListener('pagereveal', quietly);
}

function quietly({ viewTransition }: PageSwapEvent | PageRevealEvent): void {
  viewTransition?.ready.catch(givenUp);
  viewTransition?.finished.catch(givenUp);
}

const givenUp = (): void => undefined;
