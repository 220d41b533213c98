import { useLayoutEffect } from "preact/hooks";

/** What a key does, by its `KeyboardEvent.key`, letters in lower case. */
export type KeyActions = Readonly<Record<string, (() => void) | undefined>>;

const TYPING = "input, select, textarea, [contenteditable]";

/** Listens to single keys while the part is on screen: never in a field, never with a modifier, never over a dialog. */
export function useKeys(actions: KeyActions): void {
  // With the page itself, not after its paint: a key pressed between the two would answer the page that has gone.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || event.defaultPrevented) return;
      if (document.querySelector("dialog[open]")) return;
      if (event.target instanceof Element && event.target.closest(TYPING)) return;
      const action = actions[event.key.toLowerCase()];
      if (!action) return;
      event.preventDefault();
      action();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  });
}
