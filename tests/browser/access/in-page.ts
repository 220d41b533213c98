import type { Page } from "@playwright/test";
import { glance } from "../paint.ts";

/** The least width and height of a target, and the least gap between two, in CSS px (safety.md, X6). */
const TARGET = { target: 48, gap: 8 };

/** Faults of the page's frame: its heading, its language and direction, letters of other scripts without a language. */
export const frameFaults = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const faults: string[] = [];
    const top = [...document.querySelectorAll("dialog[open]")].at(-1);
    const seen = (one: Element) => one.checkVisibility({ visibilityProperty: true });
    const headings = [...document.querySelectorAll("h1")].filter(seen);
    if (headings.length !== 1) faults.push(`${headings.length} headings of level 1`);
    if (top && !top.querySelector("h1, h2")) faults.push("a dialog without a heading");
    const { lang, dir } = document.documentElement;
    if (!/^[a-z]{2}(-[A-Z]{2})?$/.test(lang)) faults.push(`the page's language is “${lang}”`);
    if (dir !== (lang === "ur" ? "rtl" : "ltr")) faults.push(`the page's direction is “${dir}” in ${lang}`);
    if (!document.title) faults.push("the page has no title");
    const SCRIPTS = [
      [/\p{Script=Devanagari}/u, "ne"],
      [/\p{Script=Arabic}/u, "ur"],
    ] as const;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent ?? "";
      for (const [script, language] of SCRIPTS) {
        const told = node.parentElement?.closest<HTMLElement>("[lang]")?.lang;
        if (script.test(text) && told !== language)
          faults.push(`“${text.slice(0, 40)}” is marked as ${told}`);
      }
    }
    return faults;
  });

/** Targets that are too small, or too near to one another (safety.md, X6; WCAG 2.5.8). What is scrolled away is no target yet. */
export const targetFaults = (page: Page): Promise<readonly string[]> =>
  page.evaluate(({ target, gap }) => {
    // Under a dark screen the whole of it is pressed, with Help upon it.
    const TARGETS =
      "button:not(.hall-blank-button), summary, a[href], select, textarea, input, [role='button']";
    interface Target {
      readonly one: Element;
      readonly box: DOMRect;
      readonly layer: Element | null;
    }
    /** The nearest part that keeps its place while the rest is scrolled: what lies under it is not beside it. */
    const layerOf = (of: Element) => {
      for (let one: Element | null = of; one; one = one.parentElement)
        if (/sticky|fixed/.test(getComputedStyle(one).position)) return one;
      return null;
    };
    const isScrolledAway = (of: Element, box: DOMRect) => {
      for (let one = of.parentElement; one && one !== document.body; one = one.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(one);
        if (overflowX === "visible" && overflowY === "visible") continue;
        const { left, right, top, bottom } = one.getBoundingClientRect();
        if (box.bottom > bottom + 1 || box.top < top - 1 || box.right > right + 1 || box.left < left - 1)
          return true;
      }
      return false;
    };
    const top = [...document.querySelectorAll("dialog[open]")].at(-1) ?? document;
    // What stands in a label is pressed with its label.
    const all = new Set([...top.querySelectorAll(TARGETS)].map((one) => one.closest("label") ?? one));
    const boxes: Target[] = [...all]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest(".visually-hidden"))
      .map((one) => ({ one, box: one.getBoundingClientRect(), layer: layerOf(one) }))
      .filter(({ one, box }) => box.width > 0 && !isScrolledAway(one, box));
    const named = ({ one, box }: Target) =>
      `“${(one.textContent || one.getAttribute("aria-label") || one.tagName).trim().slice(0, 30)}” ${Math.round(box.width)}x${Math.round(box.height)}`;
    const faults = boxes
      .filter(({ box }) => box.height < target - 0.5 || box.width < target - 0.5)
      .map((small) => `small: ${named(small)}`);
    const down = boxes.toSorted((one, other) => one.box.top - other.box.top);
    for (const [i, first] of down.entries()) {
      for (let j = i + 1; j < down.length; j++) {
        const second = down[j];
        if (!second || second.box.top > first.box.bottom + gap) break;
        if (first.layer !== second.layer || first.one.contains(second.one) || second.one.contains(first.one))
          continue;
        const across = Math.max(second.box.left - first.box.right, first.box.left - second.box.right);
        const between = Math.max(across, second.box.top - first.box.bottom);
        if (between < gap - 0.5)
          faults.push(`${between.toFixed(1)} px between ${named(first)} and ${named(second)}`);
      }
    }
    return faults;
  }, TARGET);

/** What still moves where motion is reduced: positions, a moment apart, and what is set to run (WCAG 2.2.2, 2.3.3). */
export const motionFaults = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const TINY_MS = 20;
    const all = [...document.querySelectorAll("body *")].filter((one) => one.checkVisibility());
    const places = () =>
      all.map((one) => {
        const { left, top, width, height } = one.getBoundingClientRect();
        return [left, top, width, height].map((value) => value.toFixed(1)).join(" ");
      });
    const moment = () => new Promise((later) => setTimeout(later, 120));
    const seen = [places()];
    for (let i = 0; i < 5; i++) {
      await moment();
      seen.push(places());
    }
    // What changes once, such as words or a drawing that has come, is no movement.
    const changes = (i: number) => seen.filter((now, at) => at > 0 && now[i] !== seen[at - 1]?.[i]).length;
    const faults = all.flatMap((one, i) =>
      changes(i) < 2 || !one.isConnected ? [] : [`moves: ${one.tagName}.${one.className}`],
    );
    const long = (durations: string) =>
      durations
        .split(",")
        .some((one) => Number.parseFloat(one) * (one.trim().endsWith("ms") ? 1 : 1000) > TINY_MS);
    for (const one of all) {
      const { transitionDuration, animationName, animationDuration } = getComputedStyle(one);
      if (long(transitionDuration)) faults.push(`changes slowly: ${one.tagName}.${one.className}`);
      if (animationName !== "none" && long(animationDuration))
        faults.push(`is animated: ${one.tagName}.${one.className}`);
    }
    return [...new Set(faults)];
  });

/** With the device's own colours: no canvas, and an edge around whatever can be pressed (safety.md, X11). */
export const ownColourFaults = (page: Page): Promise<readonly string[]> =>
  glance(page, () => {
    const faults: string[] = [];
    const seen = (one: Element) =>
      one.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      one.getBoundingClientRect().width > 0;
    if (!matchMedia("(forced-colors: active)").matches) faults.push("the device has no colours of its own");
    if ([...document.querySelectorAll("canvas")].some(seen)) faults.push("a canvas is shown");
    for (const picture of document.querySelectorAll(".picture"))
      if (seen(picture) && ![...picture.querySelectorAll("img")].some(seen))
        faults.push("no still picture in the canvas's place");
    for (const one of document.querySelectorAll("button, summary, select, textarea, [role='tab']")) {
      if (!seen(one) || one.closest(".visually-hidden, .hall-blank")) continue;
      const { borderTopStyle, borderTopWidth, textDecorationLine } = getComputedStyle(one);
      // A pin of the map is drawn, edge and all.
      const drawn = one.querySelector("svg:not(.icon) path");
      const isEdged =
        (drawn !== null && getComputedStyle(drawn).stroke !== "none") ||
        (borderTopStyle !== "none" && Number.parseFloat(borderTopWidth) >= 1);
      if (!isEdged && textDecorationLine === "none" && one.tagName !== "SUMMARY")
        faults.push(
          `no edge: ${one.tagName}.${one.className} “${(one.textContent ?? "").trim().slice(0, 30)}”`,
        );
    }
    return faults;
  });

/** Lays the spacing that a reader may force over the page, or takes it away (WCAG 1.4.12). */
export const forceSpacing = (page: Page, on: boolean): Promise<void> =>
  page.evaluate((wanted) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }" +
        "p { margin-block-end: 2em !important }",
    );
    document.adoptedStyleSheets = wanted ? [sheet] : [];
  }, on);

/** Text fields that remember what was written, or have it looked up elsewhere (safety.md, P17). */
export const rememberingFields = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
        "input[type=text], input:not([type]), textarea",
      ),
    ]
      .filter((one) => one.autocomplete !== "off" || one.spellcheck)
      .map((one) => `remembers: ${one.outerHTML.slice(0, 80)}`),
  );

/** What the settings write on the page. */
export const wear = (page: Page, name: "size" | "contrast", value: string): Promise<void> =>
  page.evaluate(
    ([key, to]) => {
      document.documentElement.dataset[key] = to;
    },
    [name, value] as const,
  );

/**
 * How often Tab must be pressed from where the focus is to the last choice, or where there is none, to the way on: the
 * yellow button. The order of Tab is the order of the page, for no part of it has a place of its own in it.
 */
export const stopsToTheWayOn = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const top = [...document.querySelectorAll("dialog[open]")].at(-1) ?? document;
    const seen = (one: Element) => one.checkVisibility({ visibilityProperty: true });
    const isFirstOfItsGroup = (one: Element) =>
      !(one instanceof HTMLInputElement && one.type === "radio") ||
      one ===
        (top.querySelector(`input[name="${CSS.escape(one.name)}"]:checked`) ??
          top.querySelector(`input[name="${CSS.escape(one.name)}"]`));
    const stops = [
      ...top.querySelectorAll<HTMLElement>(
        "button, summary, a[href], select, textarea, input, [tabindex='0']",
      ),
    ].filter((one) => seen(one) && one.tabIndex === 0 && !one.matches(":disabled") && isFirstOfItsGroup(one));
    const works = (one: Element) => seen(one) && !one.matches(":disabled");
    // Where none of these can be pressed yet, or any more, it is the last thing on the page that can.
    const wayOn =
      [...top.querySelectorAll("ol.cards > li > button, .badges button, .story-card, .pin")]
        .filter(works)
        .at(-1) ??
      [...top.querySelectorAll(".button.sun")].filter(works)[0] ??
      stops.filter((one) => one.closest("main, dialog")).at(-1);
    const at = document.activeElement ?? document.body;
    if (!wayOn) return Infinity;
    const until = stops.findIndex((one) => one === wayOn);
    const passed = stops.filter(
      (one) => one === at || one.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING,
    ).length;
    return until < 0 ? Infinity : Math.max(0, until - passed + 1);
  });

/** Words that do not stand out from the nearest ground under them: less than 4.5 to 1, or 3 to 1 where they are large. */
export const contrastFaults = (page: Page): Promise<readonly string[]> =>
  glance(page, () => {
    const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
        const part = value / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const groundOf = (of: Element) => {
      for (let one: Element | null = of; one; one = one.parentElement) {
        const { backgroundColor } = getComputedStyle(one);
        if ((channels(backgroundColor)[3] ?? 1) > 0.9) return backgroundColor;
      }
      return "rgb(255, 255, 255)";
    };
    const faults = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const owner = node.parentElement;
      const text = (node.textContent ?? "").trim();
      if (!owner || !text || owner.closest("svg, script, :disabled, .visually-hidden")) continue;
      if (!owner.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const { color, fontSize, fontWeight } = getComputedStyle(owner);
      const size = Number.parseFloat(fontSize);
      const isLarge = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
      const [light = 0, dark = 0] = [luminance(color), luminance(groundOf(owner))].sort((a, b) => b - a);
      const ratio = (light + 0.05) / (dark + 0.05);
      if (ratio < (isLarge ? 3 : 4.5)) faults.add(`${ratio.toFixed(2)} to 1: “${text.slice(0, 40)}”`);
    }
    return [...faults];
  });
