import type { Page } from "@playwright/test";
import { glance } from "./paint.ts";

/**
 * Where a page's text does not fit: the page goes sideways, words lie outside of it, words are cut off by what they
 * stand in, or they reach out of their own button. Words for screen readers only, and words that show when they are
 * pointed at, are left out; so is what can be scrolled to.
 */
export const textThatDoesNotFit = (page: Page): Promise<readonly string[]> =>
  glance(page, () => {
    const faults = new Set<string>();
    const { clientWidth: width, scrollWidth } = document.documentElement;
    if (scrollWidth > width + 1) faults.add(`the page is ${scrollWidth} wide on ${width}`);
    const short = (text: string | null) => (text ?? "").trim().slice(0, 40);
    const named = (box: Element) => `${box.tagName.toLowerCase()}.${box.className}`;

    /** The boxes that may not cut off a text: its button, and what hides whatever reaches out of it. */
    function boxesAround(
      owner: Element,
    ): { readonly boxes: readonly Element[]; readonly scrolls: boolean } | undefined {
      const boxes: Element[] = [];
      let floats = false;
      for (let box: Element | null = owner; box && box !== document.body; box = box.parentElement) {
        const { overflowX, overflowY, clipPath, position } = getComputedStyle(box);
        if (clipPath !== "none") return undefined;
        if (/auto|scroll/.test(`${overflowX} ${overflowY}`)) return { boxes, scrolls: true };
        const isControl = /^(BUTTON|SUMMARY)$/.test(box.tagName) || box.matches("label.option");
        const cuts = /hidden|clip/.test(`${overflowX} ${overflowY}`);
        if ((isControl && !floats) || cuts) boxes.push(box);
        floats ||= position === "absolute";
      }
      return { boxes, scrolls: false };
    }

    function look(node: Node, owner: Element): void {
      const around = boxesAround(owner);
      if (!around) return;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const rect of range.getClientRects()) {
        if (rect.width === 0) continue;
        const isOutside = rect.left < -1 || rect.right > width + 1;
        if (isOutside && !around.scrolls) faults.add(`outside the page: "${short(node.textContent)}"`);
        // The boxes of letters are higher than the letters.
        const over = Math.max(2, rect.height * 0.25);
        for (const box of around.boxes) {
          const { left, right, top, bottom } = box.getBoundingClientRect();
          const isIn =
            rect.left >= left - 2 &&
            rect.right <= right + 2 &&
            rect.top >= top - over &&
            rect.bottom <= bottom + over;
          if (!isIn) faults.add(`out of its ${named(box)}: "${short(node.textContent)}"`);
        }
      }
    }

    const walker = document.createTreeWalker(
      document.querySelector("dialog[open]") ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const owner = node.parentElement;
      if (!owner || !short(node.textContent) || owner.closest(".visually-hidden, svg, script, style"))
        continue;
      if (owner.checkVisibility({ visibilityProperty: true, opacityProperty: true })) look(node, owner);
    }
    return [...faults];
  });
