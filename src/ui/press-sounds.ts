import type { Sound } from "../sound/sound.ts";

const PRESSED = "button, summary, label.option";
/** What has a sound of its own, or is heard by what follows. */
const OWN_SOUND = ".card, .next, [data-own-sound]";
/** Keys that go from one thing to the next. */
const MOVES = /^(Tab|Arrow\w+)$/;

/** A tap for what is pressed, and a softer one for what the keyboard comes to. Gives what stops listening. */
export function hearPresses(page: Document, sound: Sound): () => void {
  let byKey = false;
  const press = ({ target, isTrusted }: Event) => {
    const pressed = isTrusted && target instanceof Element ? target.closest(PRESSED) : null;
    if (pressed && !pressed.matches(OWN_SOUND)) sound.play("tap");
  };
  const key = ({ key }: KeyboardEvent) => {
    byKey = MOVES.test(key);
  };
  const point = () => {
    byKey = false;
  };
  const focus = ({ target }: FocusEvent) => {
    if (byKey && target instanceof Element && target.matches("button, summary, input")) sound.play("focus");
  };
  page.addEventListener("click", press, { capture: true });
  page.addEventListener("keydown", key, { capture: true });
  page.addEventListener("pointerdown", point, { capture: true });
  page.addEventListener("focusin", focus);
  return () => {
    page.removeEventListener("click", press, { capture: true });
    page.removeEventListener("keydown", key, { capture: true });
    page.removeEventListener("pointerdown", point, { capture: true });
    page.removeEventListener("focusin", focus);
  };
}
