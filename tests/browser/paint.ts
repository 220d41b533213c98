import type { Page } from "@playwright/test";

declare global {
  interface Window {
    /** Only where the page began unpainted: a look begins or ends. While there is one, the page is painted. */
    paint?: (looking: boolean) => void;
  }
}

/**
 * Leaves a page unpainted but for what looks at it: a fifth of the work of a test that asks by roles and names is painting
 * what it never looks at. What is there, where it is, and what can be pressed stay as they are. Runs in the page, before
 * anything else.
 */
export function leaveUnpainted(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("html { opacity: 0 !important }");
  document.adoptedStyleSheets = [sheet];
  let looks = 0;
  window.paint = (looking) => {
    // A look that outlived a load ends on a page on which it never began.
    looks = Math.max(0, looks + (looking ? 1 : -1));
    sheet.disabled = looks > 0;
  };
}

/** For whatever looks at a page and takes its time: the page is painted meanwhile. */
export async function whilePainted<Found>(page: Page, look: () => Promise<Found>): Promise<Found> {
  await page.evaluate(() => window.paint?.(true));
  const found = await look();
  await page.evaluate(() => window.paint?.(false));
  return found;
}

/** What is found in a page at once, in the page itself: nothing is unseen, and no frame is painted for it. */
export const glance = <Found>(page: Page, look: () => Found): Promise<Found> =>
  page.evaluate<Found>(`
    window.paint?.(true);
    try {
      (${String(look)})();
    } finally {
      window.paint?.(false);
    }`);
