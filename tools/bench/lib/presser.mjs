// What runs inside of a page: it finds buttons by their words, presses each as soon as it answers, and notes the times.

/**
 * Put into a page before anything of it runs, as `globalThis.presser`. All times are ms since the page was asked for.
 * Its functions must not use anything from outside of it.
 */
export function putPresser(root) {
  const BUTTONS = "button:enabled, a, tw-link, [role=button]";
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

  const squeezed = (text) => text.replaceAll(/\s+/g, " ").trim();
  /** What is said by a part of the page: not what is hidden from those who listen. */
  const saidBy = (node) =>
    [...node.childNodes]
      .map((part) => {
        if (!(part instanceof Element)) return part.textContent ?? "";
        return part.ariaHidden === "true" ? "" : saidBy(part);
      })
      .join("");
  const words = (node) => squeezed(saidBy(node));

  const isShown = (node) => node.checkVisibility({ visibilityProperty: true });
  /** The button of these very words, or the one that they stand on among others. */
  const find = (wanted) =>
    [...document.querySelectorAll(BUTTONS)].find(
      (one) => isShown(one) && [one, ...one.querySelectorAll("*")].some((part) => words(part) === wanted),
    );
  const shownNow = () => squeezed(document.querySelector(root)?.textContent ?? "");
  const says = (text) => shownNow().includes(text);

  /** Until this comes true, looked at once a frame. */
  const until = async (isSo, most = 60_000) => {
    const start = performance.now();
    for (let found = isSo(); ; found = isSo()) {
      if (found) return found;
      if (performance.now() - start > most) throw new Error(`not in ${most} ms: ${isSo}`);
      await frame();
    }
  };

  /**
   * Presses a button, and again while the page does not answer: a button may stand there before it works. `patience` is
   * how many ms an answer may take. Returns when the press that was answered was made.
   */
  const press = async (wanted, answered, patience) => {
    await until(() => find(wanted));
    for (;;) {
      const at = performance.now();
      globalThis.presser.pressedAt = at;
      const before = shownNow();
      find(wanted)?.click();
      const waits = () => find(wanted) !== undefined && shownNow() === before;
      while (!answered() && (performance.now() - at < patience || !waits())) {
        if (performance.now() - at > 60_000) throw new Error(`"${wanted}" does not answer`);
        await frame();
      }
      if (answered()) return at;
    }
  };

  /** From a press to the frame after the one that shows what it leads to. */
  const timePress = async (button, isShownNow) => {
    const start = performance.now();
    button.click();
    await until(isShownNow);
    await frame();
    await new Promise((resolve) => {
      setTimeout(resolve, 0);
    });
    return performance.now() - start;
  };

  const seen = { live: undefined };
  const lookForStage = () => {
    if (document.querySelector(".picture[data-live]")) seen.live = performance.now();
    else requestAnimationFrame(lookForStage);
  };
  requestAnimationFrame(lookForStage);

  globalThis.presser = { find, says, shownNow, until, press, timePress, seen, pressedAt: -Infinity };
}

/** Put into a page after that, where it is wanted: notes what moves, and what takes long. What it notes keeps old parts of the page alive. */
export function putWatch() {
  const watched = { shift: 0, moved: [], long: [] };
  new PerformanceObserver((list) => {
    for (const { startTime, value, sources } of list.getEntries()) {
      // What follows a press within half a second is no shift. The browser knows of no press that was made from a script.
      if (startTime - globalThis.presser.pressedAt < 500) continue;
      watched.shift += value;
      for (const { node } of sources)
        watched.moved.push(node instanceof Element ? `${node.localName}.${node.className}` : "text");
    }
  }).observe({ type: "layout-shift", buffered: true });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) watched.long.push([startTime, duration]);
  }).observe({ type: "longtask", buffered: true });
  globalThis.watched = watched;
}

/** Put into a page after that: makes presses, one after the other, as soon as each is answered. */
export function planSteps(steps) {
  const { find, says, press } = globalThis.presser;
  globalThis.pressed = (async () => {
    const times = [];
    for (const step of steps)
      times.push(
        await press(
          step.press,
          () => (step.finds === undefined ? says(step.says) : find(step.finds) !== undefined),
          // The first may not work yet; by the next ones the page is there, and what they need may have to be fetched.
          times.length === 0 ? 50 : 5000,
        ),
      );
    return times;
  })();
}
