/**
 * Kept in a task of its own, after whatever waits: a press is answered between two pieces of long work.
 * Whoever waits for it looks again whether what they work for is still there.
 */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** No longer than this (ms) is waited for a moment in which the browser has nothing to do. */
const LONGEST_WAIT = 2000;
/** Where no browser says when it is idle (Safari), it is so after this (ms), as a rule. */
const USUAL_WAIT = 300;

/** Calls `work` once the page has been painted and is idle. Returns what calls it off. Waits are in ms. */
export function whenIdle(work: () => void, usual = USUAL_WAIT, longest = LONGEST_WAIT): () => void {
  if ("requestIdleCallback" in window) {
    const handle = window.requestIdleCallback(work, { timeout: longest });
    return () => window.cancelIdleCallback(handle);
  }
  const handle = setTimeout(work, usual);
  return () => clearTimeout(handle);
}
