/** Whatever one press can work. Fields and lists that need more than a press are not stopped at. */
const STOPS =
  "button:not(:disabled), summary, input:is([type=radio], [type=checkbox]):not(:disabled), [tabindex='0']";
/** Where somebody writes or picks from a list, the scan waits. */
const WRITING = "textarea, select, input:not([type=radio], [type=checkbox]), [contenteditable]";
/** Every screen has these in the same place: they come after what belongs to the screen. */
const TOOLS = ".bar";

export interface Scanning {
  /** Begins to step every so many seconds; 0 ends it. */
  readonly wear: (seconds: number) => void;
}

/**
 * Scanning for one switch (safety.md, X5): the focus steps through what can be pressed, round and round, and one press
 * works what it is at. A switch may send Space or Enter, or a press anywhere beside the buttons.
 * Nothing is ever pressed by itself.
 */
export function scanningOf(page: Document): Scanning {
  let seconds = 0;
  let timer: ReturnType<typeof setInterval> | undefined;

  const step = () => {
    if (page.hidden || page.activeElement?.matches(WRITING)) return;
    const stops = stopsOf(page);
    const at = stops.findIndex((stop) => stop === page.activeElement);
    stops[(at + 1) % stops.length]?.focus();
  };
  const restart = () => {
    clearInterval(timer);
    timer = seconds > 0 ? setInterval(step, seconds * 1000) : undefined;
  };
  const work = (event: Event) => {
    const at = stopsOf(page).find((stop) => stop === page.activeElement);
    if (!at) return;
    event.preventDefault();
    at.click();
    restart();
  };
  // At key down: between down and up the focus could have moved on.
  const key = (event: Event) => {
    if (!(event instanceof KeyboardEvent)) return;
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key !== " " && event.key !== "Enter") return;
    if (event.repeat) event.preventDefault();
    else work(event);
  };
  const isBeside = ({ target, isTrusted }: Event) =>
    isTrusted && !(target instanceof Element && target.closest(`${STOPS}, ${WRITING}, label, a`));
  const press = (event: Event) => {
    if (isBeside(event)) work(event);
  };
  // A press beside the buttons would take the focus away from the one that it is to work.
  const keepFocus = (event: Event) => {
    if (isBeside(event)) event.preventDefault();
  };
  const listeners = [
    ["keydown", key],
    ["mousedown", keepFocus],
    ["click", press],
  ] as const;
  return {
    wear: (wanted) => {
      if (wanted === seconds) return;
      seconds = wanted;
      // The same listener is listened to once, however often it is added.
      for (const [kind, listener] of listeners) {
        if (wanted > 0) page.addEventListener(kind, listener, true);
        else page.removeEventListener(kind, listener, true);
      }
      restart();
    },
  };
}

/** What can be pressed now, in the order of the scan: what belongs to the screen, then Help, Take a break, Settings. */
function stopsOf(page: Document): HTMLElement[] {
  const covers = page.querySelectorAll<HTMLElement>("dialog[open]");
  const within = covers.item(covers.length - 1) ?? page.body;
  const stops = [...within.querySelectorAll<HTMLElement>(STOPS)].filter(
    (stop) => stop.getClientRects().length > 0 && !stop.closest("[inert]"),
  );
  return [
    ...stops.filter((stop) => !stop.closest(TOOLS)),
    ...stops.filter((stop) => stop.closest(TOOLS) !== null),
  ];
}
