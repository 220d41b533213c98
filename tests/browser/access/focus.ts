import type { Page } from "@playwright/test";

/**
 * Whatever Tab stops at, one after the other: whether the focus is seen around it (2 px or more, 3 to 1 against what it
 * is drawn on), and whether anything lies over all of it (WCAG 2.4.7, 2.4.11, 1.4.11). A key must have been pressed before.
 */
export const focusFaults = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const STOPS = "button, summary, a[href], select, textarea, input, [tabindex='0']";
    const top = [...document.querySelectorAll("dialog[open]")].at(-1) ?? document;
    const before = document.activeElement;
    const { scrollX, scrollY } = window;
    const faults: string[] = [];
    const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
        const part = value / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const contrast = (one: string, other: string) => {
      const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
      return (light + 0.05) / (dark + 0.05);
    };
    const groundOf = (of: Element) => {
      for (let one: Element | null = of.parentElement; one; one = one.parentElement) {
        const { backgroundColor } = getComputedStyle(one);
        if ((channels(backgroundColor)[3] ?? 1) > 0.9) return backgroundColor;
      }
      return "rgb(255, 255, 255)";
    };
    for (const stop of top.querySelectorAll<HTMLElement>(STOPS)) {
      if (
        !stop.checkVisibility({ visibilityProperty: true }) ||
        stop.tabIndex < 0 ||
        stop.matches(":disabled")
      )
        continue;
      // What has the focus already is not brought into sight again.
      if (document.activeElement === stop) stop.blur();
      stop.focus();
      const name = `“${(stop.textContent || stop.getAttribute("aria-label") || stop.tagName).trim().slice(0, 30)}”`;
      if (document.activeElement !== stop) {
        faults.push(`${name} takes no focus`);
        continue;
      }
      // A part that is drawn in place of a hidden box wears the ring for it.
      const ringed = [
        stop,
        ...(stop.closest("label") ? [stop.closest("label"), ...(stop.closest("label")?.children ?? [])] : []),
      ];
      const rings = ringed
        .filter((one) => one !== null)
        .map((one) => {
          const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(one);
          return {
            width: outlineStyle === "none" ? 0 : Number.parseFloat(outlineWidth),
            colour: outlineColor,
            one,
          };
        });
      const ring = rings.find(({ width }) => width >= 2);
      if (!ring) faults.push(`${name} shows no focus`);
      else {
        const ratio = contrast(ring.colour, groundOf(ring.one));
        if (ratio < 3) faults.push(`${name} has a focus ring of ${ratio.toFixed(2)} to 1`);
      }
      const owner = stop.closest("label") ?? stop;
      const box = owner.getBoundingClientRect();
      const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
      const [up, low] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
      const points = [0.1, 0.5, 0.9].flatMap((part) =>
        [0.1, 0.5, 0.9].map((other) => [left + (right - left) * part, up + (low - up) * other] as const),
      );
      const isSeen = points.some(([x, y]) => {
        const at = document.elementFromPoint(x, y);
        return at !== null && (owner.contains(at) || at.contains(owner));
      });
      if (!isSeen && !stop.closest(".visually-hidden"))
        faults.push(`${name} is hidden while it has the focus`);
    }
    if (before instanceof HTMLElement) before.focus();
    window.scrollTo(scrollX, scrollY);
    return faults;
  });
