import type { Page } from "@playwright/test";

/**
 * What is wrong with how a hall's screen is laid out: text or a control outside the middle 90 % of width and height
 * (safety.md, C5), letters smaller than 36 at 1080p, something that scrolls, or words that lie over other words.
 */
export const layoutFaults = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const SAFE = 0.05;
    const SMALLEST = 36;
    const { innerWidth: width, innerHeight: height } = window;
    const unit = Math.min(width / 1920, height / 1080);
    const faults: string[] = [];
    const short = (text: string | null) => (text ?? "").trim().slice(0, 40);
    const box = (rect: DOMRect) =>
      `${Math.round(rect.left)},${Math.round(rect.top)} ${Math.round(rect.right)},${Math.round(rect.bottom)}`;
    const outside = (rect: DOMRect) =>
      rect.left < width * SAFE - 1 ||
      rect.right > width * (1 - SAFE) + 1 ||
      rect.top < height * SAFE - 1 ||
      rect.bottom > height * (1 - SAFE) + 1;
    const dialog = document.querySelector("dialog[open]");
    const hall = document.querySelector(".hall");
    if (!hall) return ["no hall"];
    const shown = dialog ?? hall;
    const words: { readonly rect: DOMRect; readonly text: string; readonly owner: Element }[] = [];
    const walker = document.createTreeWalker(shown, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const owner = node.parentElement;
      if (!owner || !short(node.textContent)) continue;
      if (owner.closest(".visually-hidden") || !owner.checkVisibility({ visibilityProperty: true })) continue;
      const size = Number.parseFloat(getComputedStyle(owner).fontSize);
      if (size < SMALLEST * unit - 0.05)
        faults.push(`small: ${size.toFixed(1)} "${short(node.textContent)}"`);
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const rect of range.getClientRects()) {
        if (rect.width === 0) continue;
        words.push({ rect, text: short(node.textContent), owner });
        if (outside(rect)) faults.push(`outside: "${short(node.textContent)}" ${box(rect)}`);
      }
    }
    for (const control of shown.querySelectorAll("button:not(.hall-blank-button), input, a")) {
      const rect = control.getBoundingClientRect();
      if (outside(rect)) faults.push(`outside: control "${short(control.textContent)}" ${box(rect)}`);
    }
    for (const [i, one] of words.entries()) {
      for (const other of words.slice(i + 1)) {
        if (one.owner === other.owner || one.owner.contains(other.owner) || other.owner.contains(one.owner))
          continue;
        const over = Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left);
        const down = Math.min(one.rect.bottom, other.rect.bottom) - Math.max(one.rect.top, other.rect.top);
        // The boxes of letters are higher than the letters: those of two lines may meet.
        if (over > 2 && down > 0.4 * Math.min(one.rect.height, other.rect.height))
          faults.push(`over each other: "${one.text}" and "${other.text}"`);
      }
    }
    const frame = [...shown.querySelectorAll(".hall-top button, .hall-foot button")].map((button) => ({
      button,
      rect: button.getBoundingClientRect(),
    }));
    for (const plate of shown.querySelectorAll(".hall-reveal > *")) {
      const { top, bottom } = plate.getBoundingClientRect();
      for (const { button, rect } of frame)
        if (rect.top < bottom && rect.bottom > top)
          faults.push(`over a plate: "${short(button.textContent)}" ${box(rect)}`);
    }
    for (const button of shown.querySelectorAll("button, label")) {
      if (button.scrollWidth > button.clientWidth + 2) faults.push(`cut off: "${short(button.textContent)}"`);
    }
    const tall = [document.documentElement, shown].filter((one) => one.scrollHeight > one.clientHeight + 1);
    const wide = [document.documentElement, shown].filter((one) => one.scrollWidth > one.clientWidth + 1);
    if (tall.length + wide.length > 0) faults.push("scrolls");
    return [...new Set(faults)];
  });
