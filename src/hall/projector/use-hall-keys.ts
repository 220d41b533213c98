import { useLayoutEffect } from "preact/hooks";
import { useKit } from "../../ui/kit.ts";
import { hallKey, isSign, type KeyAction } from "../hall-keys.ts";
import type { Hall, HallBook } from "../hall-model.ts";
import { keyPlace } from "../hall-view.ts";

const PRESSED_BY_SPACE = "button, a, summary, input";

/** The keys of a clicker and a keyboard, while an assembly is on screen: nowhere else does Page Down not scroll. */
export function useHallKeys(hall: Hall, book: HallBook, onKey: (action: KeyAction) => void): void {
  const { shortcuts } = useKit().settings;
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
      // A card that lies over the screen has its own keys: Escape closes it.
      if (document.querySelector("dialog[open]")) return;
      const target = event.target instanceof Element ? event.target : undefined;
      const onButton = target?.closest(PRESSED_BY_SPACE) !== null && target !== undefined;
      const { key, code, shiftKey: shift } = event;
      if (isSign(key) && !shortcuts) return;
      const action = hallKey({ key, code, shift, onButton }, keyPlace(hall, book));
      if (!action) return;
      event.preventDefault();
      // A key held down does one thing.
      if (!event.repeat) onKey(action);
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  });
}
