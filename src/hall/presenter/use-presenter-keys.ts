import { useLayoutEffect } from "preact/hooks";
import { useKit } from "../../ui/kit.ts";
import { hallKey, isSign } from "../hall-keys.ts";
import type { Hall, HallBook, HallEvent } from "../hall-model.ts";
import { keyPlace } from "../hall-view.ts";

const TYPING = "input, select, textarea";
const PRESSABLE = "button, a, summary, label, [role=button]";

/** The keys of the hall, in the presenter's window too: the same table, so a clicker works wherever the focus is. */
export function usePresenterKeys(hall: Hall, book: HallBook, onEvent: (event: HallEvent) => void): void {
  const { shortcuts } = useKit().settings;
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
      if (document.querySelector("dialog[open]")) return;
      const target = event.target instanceof Element ? event.target : undefined;
      // Arrows and Space move and set a radio button or a tick by themselves.
      if (target?.closest(TYPING) && !event.key.startsWith("Page")) return;
      const { key, code, shiftKey: shift } = event;
      if (isSign(key) && !shortcuts) return;
      const onButton = target?.closest(PRESSABLE) !== null && target !== undefined;
      const action = hallKey({ key, code, shift, onButton }, keyPlace(hall, book));
      if (!action || action.kind === "legend" || action.kind === "notes") return;
      event.preventDefault();
      if (!event.repeat) onEvent(action);
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  });
}
