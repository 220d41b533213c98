import type { Page } from "@playwright/test";

declare global {
  interface Window {
    /** Only where the page began unpainted. */
    paint?: () => void;
  }
}

/**
 * Leaves a page unpainted until `paint` is called: a fifth of the work of a test that asks by roles and names is painting
 * what it never looks at. What is there, where it is, and what can be pressed stay as they are. Runs in the page, before
 * anything else.
 */
export function leaveUnpainted(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("html { opacity: 0 !important }");
  document.adoptedStyleSheets = [sheet];
  window.paint = () => {
    sheet.disabled = true;
  };
}

/** For whatever looks at a page: from here on, until the next load, it is painted. */
export const paint = (page: Page): Promise<void> => page.evaluate(() => window.paint?.());
